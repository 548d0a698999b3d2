import { THRESHOLDS, thresholdsOf } from '../../../src/core/rules/thresholds';

it('takes what the ward has set, and leaves the rest', () => {
  expect(thresholdsOf({ ageUnusual: 95 })).toEqual({ ...THRESHOLDS, ageUnusual: 95 });
  expect(thresholdsOf({})).toEqual(THRESHOLDS);
});

it('is changed by no name that does not exist and by no value that is no number', () => {
  expect(thresholdsOf({ ageUnusul: 95 })).toEqual(THRESHOLDS);
  expect(thresholdsOf({ ageUnusual: Number.NaN })).toEqual(THRESHOLDS);
  expect(thresholdsOf({ ageUnusual: Number.POSITIVE_INFINITY })).toEqual(THRESHOLDS);
});
