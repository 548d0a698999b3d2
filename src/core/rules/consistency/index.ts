import type { Rule } from '../rule';
import { classAgainstScores } from './class-against-scores';
import { poorWithoutScores } from './poor-without-scores';
import { scoreB2Marks } from './score-b2-marks';

export const CONSISTENCY_RULES: readonly Rule[] = [poorWithoutScores, scoreB2Marks, classAgainstScores];
