import type { Rule } from '../rule';
import { classesAddUp } from './classes-add-up';
import { printedTotalDiffers } from './printed-total-differs';
import { sumRangeMissesRows } from './sum-range-misses-rows';
import { formulaOverwritten } from './formula-overwritten';

export const AGGREGATES_RULES: readonly Rule[] = [
  sumRangeMissesRows,
  formulaOverwritten,
  printedTotalDiffers,
  classesAddUp,
];
