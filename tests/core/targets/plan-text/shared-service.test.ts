/** A service said behind the last of several shares. */
import type { Draft } from '../../../../src/core/targets/plan-text/frame';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { withSharedService } from '../../../../src/core/targets/plan-text/shared-service';
import { DRAFT } from '../support/plan-targets';

const CLAUSE = { ...passageOf('90% hộ nghèo và 92% hộ cận nghèo được dùng nước'), link: null };
const SHARE: Draft = { ...DRAFT, kind: 'reach-share', denominator: 'hộ', unit: '%' };
const LAST: Draft = { ...SHARE, group: 'nearPoor', about: 'water' };

/** What the first is about, and its doubts, before a share with a service. */
function first(words: string, change: Partial<Draft> = {}, last: Partial<Draft> = {}, clause = CLAUSE) {
  const both = [
    { draft: { ...SHARE, ...change }, clause, words: passageOf(words) },
    { draft: { ...LAST, ...last }, clause: CLAUSE, words: passageOf('92% hộ cận nghèo được dùng nước') },
  ];
  const found = withSharedService(both);
  expect(found).toHaveLength(2);
  expect(found[1]).toBe(both[1]);
  return [found[0]?.draft.about, found[0]?.draft.doubts];
}

it.each([
  '90% hộ nghèo',
  'Phấn đấu ít nhất 90% hộ nghèo',
  'đảm bảo trên 90 phần trăm hộ nghèo.',
  'bảo đảm tối thiểu đạt 90 % hộ nghèo có',
  '90,5% hộ nghèo được',
])('"%s" takes it', (words) => expect(first(words)).toEqual(['water', []]));

it('and asks where whom it is of may differ', () => {
  expect(first('90% hộ nghèo', {}, { needOnly: true })).toEqual(['water', ['denominator-missing']]);
  expect(first('90% hộ nghèo', {}, { denominator: 'người' })).toEqual(['water', ['denominator-missing']]);
  expect(first('90% hộ nghèo', { needOnly: true, doubts: ['fraction'] }, { denominator: 'người' })).toEqual([
    'water',
    ['fraction', 'denominator-missing'],
  ]);
  expect(first('90% hộ nghèo', { needOnly: true }, { needOnly: true })).toEqual(['water', []]);
});

it.each([
  ['it names another', '90% hộ nghèo có nhà', {}, {}],
  ['it has one', '90% hộ nghèo', { about: 'toilet' }, {}],
  ['it is no share', '90% hộ nghèo', { kind: 'reach-count' }, {}],
  ['the next is no share', '90% hộ nghèo', {}, { kind: 'reach-count' }],
  ['the next has none', '90% hộ nghèo', {}, { about: null }],
] as const)('not where %s', (_, words, change, last) =>
  expect(first(words, change, last)).toEqual([(change as Partial<Draft>).about ?? null, []]),
);
it('not from another clause', () => expect(first('90% hộ nghèo', {}, {}, { ...CLAUSE })).toEqual([null, []]));
it('a last one without a service stays', () =>
  expect(
    withSharedService([{ draft: SHARE, clause: CLAUSE, words: passageOf('90% hộ nghèo') }]),
  ).toHaveLength(1));
it('goes on from share to share', () => {
  const words = passageOf('90% hộ nghèo');
  const three = [SHARE, SHARE, LAST].map((draft) => ({ draft, clause: CLAUSE, words }));
  expect(withSharedService(three).map(({ draft }) => draft.about)).toEqual(['water', 'water', 'water']);
});
