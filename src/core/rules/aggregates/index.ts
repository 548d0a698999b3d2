import type { Rule } from '../rule';
import { classesAddUp } from './classes-add-up';
import { closingOpening } from './closing-opening';
import { countDiffersFromList } from './count-differs-from-list';
import { menAndWomen } from './men-and-women';
import { movementsAddUp } from './movements-add-up';
import { printedTotalDiffers } from './printed-total-differs';
import { rateDiffers } from './rate-differs';

export const AGGREGATES_RULES: readonly Rule[] = [
  printedTotalDiffers,
  classesAddUp,
  menAndWomen,
  movementsAddUp,
  closingOpening,
  countDiffersFromList,
  rateDiffers,
];
