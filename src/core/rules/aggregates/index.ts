import type { Rule } from '../rule';
import { classesAddUp } from './classes-add-up';
import { printedTotalDiffers } from './printed-total-differs';

export const AGGREGATES_RULES: readonly Rule[] = [printedTotalDiffers, classesAddUp];
