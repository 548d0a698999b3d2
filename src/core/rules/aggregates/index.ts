import type { Rule } from '../rule';
import { classesAddUp } from './classes-add-up';
import { closingOpening } from './closing-opening';
import { countDiffersFromList } from './count-differs-from-list';
import { formulaOverwritten } from './formula-overwritten';
import { hamletOutlier } from './hamlet-outlier';
import { incomeHeaping } from './income-heaping';
import { menAndWomen } from './men-and-women';
import { movementsAddUp } from './movements-add-up';
import { numberKeptAsText } from './number-kept-as-text';
import { populationDiffers } from './population-differs';
import { printedTotalDiffers } from './printed-total-differs';
import { rateDiffers } from './rate-differs';
import { sumRangeMissesRows } from './sum-range-misses-rows';

export const AGGREGATES_RULES: readonly Rule[] = [
  sumRangeMissesRows,
  formulaOverwritten,
  printedTotalDiffers,
  classesAddUp,
  menAndWomen,
  movementsAddUp,
  closingOpening,
  countDiffersFromList,
  rateDiffers,
  populationDiffers,
  hamletOutlier,
  incomeHeaping,
  numberKeptAsText,
];
