import { blankMeanings } from '../../../src/core/rules/blank-means-no';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { register, household } from '../../support/builders';

const [table] = register(household()).tables;
/** Households with a blank cell: so many marked, so many not. */
const meaning = (marked: number, unmarked: number) => {
  if (!table) throw new Error('no table');
  const cases = [
    ...Array.from({ length: marked }, () => ({ table, isMarked: true })),
    ...Array.from({ length: unmarked }, () => ({ table, isMarked: false })),
  ];
  return blankMeanings(cases, THRESHOLDS)(table);
};

describe('what a blank means', () => {
  // Two households and seven in ten of them (thresholds blankIsNoCases, blankIsNoShare).
  it.each([
    [0, 0, false, false],
    [1, 0, false, false],
    [2, 0, true, false],
    [7, 3, true, false],
    // 2 of 3 are fewer than seven in ten, but more than half: nothing is shown.
    [2, 1, false, false],
    [0, 2, false, false],
    [1, 2, false, true],
    [4, 6, false, true],
  ])('%i marked, %i not: no %s, unknown %s', (marked, unmarked, isNo, isUnknown) => {
    expect(meaning(marked, unmarked)).toEqual({ isNo, isUnknown });
  });
});
