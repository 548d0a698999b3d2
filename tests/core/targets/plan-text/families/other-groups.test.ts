/** Households of another group beside a rate. */
import type { Draft } from '../../../../../src/core/targets/plan-text/frame';
import { otherGroups } from '../../../../../src/core/targets/plan-text/families/other-groups';
import { frameOf } from '../../support/frames';
import { DRAFT } from '../../support/plan-targets';

const RATE: Draft = { ...DRAFT, kind: 'reduce-rate', value: 0.75, unit: 'điểm %', count: 13 };
const read = (text: string, rate: Draft = RATE) => otherGroups(frameOf(text), rate);
const TEXT = 'Tỷ lệ hộ nghèo giảm 0,75% (tương ứng 13 hộ nghèo và 6 hộ cận nghèo)';
const SIX = { ...DRAFT, value: 6, group: 'nearPoor', doubts: ['several-groups'] };

it('are a target of their own', () => expect(read(TEXT)).toEqual([SIX]));
it.each([
  ['6 hộ gia đình cận nghèo', [SIX]],
  ['6 cận nghèo', [SIX]],
  ['6 hộ nghèo', []],
  ['6 hộ mới', []],
  ['6 hộ khác, hộ cận nghèo', []],
  ['13 hộ cận nghèo', []],
  ['6%', []],
])('in brackets "%s": %j', (words, drafts) =>
  expect(read(`Tỷ lệ hộ nghèo giảm 0,75% (13 hộ nghèo, ${words})`)).toEqual(drafts),
);
it.each([
  ['another kind', { ...RATE, kind: 'reduce-count' }],
  ['no households of its own', { ...DRAFT, kind: 'reduce-rate' }],
  ['the same group', { ...RATE, group: 'nearPoor', count: 5 }],
] as const)('are none with %s', (_, rate) =>
  expect(read(TEXT, rate).filter(({ group }) => group === 'nearPoor')).toEqual([]),
);
it('stand in brackets', () =>
  expect(read('Tỷ lệ hộ nghèo giảm 0,75% tương ứng 6 hộ cận nghèo', { ...RATE, count: 5 })).toEqual([]));
