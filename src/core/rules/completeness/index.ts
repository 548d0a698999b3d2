import type { Rule } from '../rule';
import { columnMostlyEmpty } from './column-mostly-empty';
import { datesFilledIn } from './dates-filled-in';
import { hamletWithoutHousehold } from './hamlet-without-household';
import { indicatorInputsMissing } from './indicator-inputs-missing';
import { indicatorsUnanswered } from './indicators-unanswered';
import { mixedMissingMarkers } from './mixed-missing-markers';
import { personWithoutIdNumber } from './person-without-id-number';
import { requiredCellBlank } from './required-cell-blank';
import { rowsDropped } from './rows-dropped';

export const COMPLETENESS_RULES: readonly Rule[] = [
  indicatorsUnanswered,
  indicatorInputsMissing,
  requiredCellBlank,
  columnMostlyEmpty,
  hamletWithoutHousehold,
  rowsDropped,
  personWithoutIdNumber,
  mixedMissingMarkers,
  datesFilledIn,
];
