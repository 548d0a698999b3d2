import type { Rule } from '../rule';
import { classAgainstScores } from './class-against-scores';
import { nameAgainstSex } from './name-against-sex';
import { poorWithoutScores } from './poor-without-scores';
import { relationAgainstSex } from './relation-against-sex';
import { scoreB2Marks } from './score-b2-marks';
import { spouseSameSex } from './spouse-same-sex';

export const CONSISTENCY_RULES: readonly Rule[] = [
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
  relationAgainstSex,
  spouseSameSex,
  nameAgainstSex,
];
