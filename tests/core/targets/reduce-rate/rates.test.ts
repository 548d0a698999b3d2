/** Rates of counts, the largest count that still does, and which figure of a rate is missing. */
import {
  comparedDecimals,
  largestReaching,
  missingForRate,
  rateOf,
} from '../../../../src/core/targets/reduce-rate/rates';
import type { KindInput, Plan } from '../../../../src/core/targets/kinds/kind';
import { toNumber } from '../../../../src/core/targets/exact';
import { counted } from '../support/told';

const plan = {
  value: 1,
  max: null,
  decimals: 0,
  count: null,
  form: 'by',
  strict: false,
  flow: false,
} as Plan;

it.each([
  [counted(20, 200), 10],
  [counted(0, 200), 0],
  [counted(0, 0), null],
  [counted(null, 200), null],
  [counted(20, null), null],
  [null, null],
])('%j is %j per cent', (of, expected) => {
  const rate = rateOf(of);
  expect(rate && toNumber(rate)).toBe(expected);
});

it('compares at the decimals written, never fewer than one', () =>
  expect([0, 1, 2].map((decimals) => comparedDecimals({ ...plan, decimals }))).toEqual([1, 1, 2]));

it('finds the largest count that does', () => {
  for (let most = 0; most <= 9; most++) expect(largestReaching(9, (count) => count <= most)).toBe(most);
  expect(largestReaching(9, () => false)).toBeNull();
  expect(largestReaching(Number.MAX_SAFE_INTEGER, () => true)).toBeNull();
});

describe('what is missing', () => {
  const whole = counted(20, 200);
  it.each<[string, Plan['form'], KindInput['baseline'], KindInput['actual'], string]>([
    ['no end', 'by', whole, null, 'noData'],
    ['an end not counted', 'to', whole, counted(null, 200), 'noData'],
    ['no total at the end', 'by', whole, counted(20, null), 'noEndTotal'],
    ['no start of a fall', 'by', null, whole, 'noStartCount'],
    ['a start of a fall not counted', 'by', counted(null, 200), whole, 'noStartCount'],
    ['no total at the start of a fall', 'by', counted(20, null), whole, 'noStartTotal'],
    ['a fall of nobody', 'by', whole, counted(0, 0), 'noHouseholds'],
    // A level needs no start.
    ['a level of nobody', 'to', null, counted(0, 0), 'noHouseholds'],
    ['a level of nobody with half a start', 'to', counted(20, null), counted(0, 0), 'noHouseholds'],
  ])('%s', (_, form, baseline, actual, expected) =>
    expect(missingForRate({ plan: { ...plan, form }, baseline, actual, elapsed: 1 })).toBe(expected),
  );
});
