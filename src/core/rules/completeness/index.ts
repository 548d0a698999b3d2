import type { Rule } from '../rule';
import { indicatorInputsMissing } from './indicator-inputs-missing';
import { personWithoutIdNumber } from './person-without-id-number';
import { requiredCellBlank } from './required-cell-blank';

export const COMPLETENESS_RULES: readonly Rule[] = [
  indicatorInputsMissing,
  requiredCellBlank,
  personWithoutIdNumber,
];
