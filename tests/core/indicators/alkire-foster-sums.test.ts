/** Sums of two parts: by hand. */
import { mergeSums, type AlkireFosterSums } from '../../../src/core/indicators/alkire-foster-sums';

const ONE: AlkireFosterSums = {
  used: 3,
  dropped: 1,
  people: 10,
  poor: 4,
  known: [10, 8],
  deprived: [6, 3],
  poorDeprived: [4, 2],
  poorPoints: [4, 2],
  poorGaps: 1.5,
  poorSquaredGaps: 0.75,
};
const OTHER: AlkireFosterSums = {
  used: 2,
  dropped: 2,
  people: 5,
  poor: 5,
  known: [5, 5],
  deprived: [5, 1],
  poorDeprived: [5, 1],
  poorPoints: [5, 1],
  poorGaps: 0.5,
  poorSquaredGaps: 0.25,
};
const BOTH: AlkireFosterSums = {
  used: 5,
  dropped: 3,
  people: 15,
  poor: 9,
  known: [15, 13],
  deprived: [11, 4],
  poorDeprived: [9, 3],
  poorPoints: [9, 3],
  poorGaps: 2,
  poorSquaredGaps: 1,
};
const withoutDepths = (sums: AlkireFosterSums) => ({ ...sums, poorGaps: null, poorSquaredGaps: null });

it('are added up', () => {
  expect(mergeSums(ONE, OTHER)).toEqual(BOTH);
});

it('have no depths where one of the parts has none', () => {
  expect(mergeSums(withoutDepths(ONE), OTHER)).toEqual(withoutDepths(BOTH));
  expect(mergeSums(ONE, withoutDepths(OTHER))).toEqual(withoutDepths(BOTH));
});
