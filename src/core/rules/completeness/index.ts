import type { Rule } from '../rule';
import { datesFilledIn } from './dates-filled-in';
import { indicatorInputsMissing } from './indicator-inputs-missing';
import { personWithoutIdNumber } from './person-without-id-number';
import { mixedMissingMarkers } from './mixed-missing-markers';
import { requiredCellBlank } from './required-cell-blank';

export const COMPLETENESS_RULES: readonly Rule[] = [
  indicatorInputsMissing,
  requiredCellBlank,
  personWithoutIdNumber,
  mixedMissingMarkers,
  datesFilledIn,
];
