import type { Rule } from '../rule';
import { childTooClose } from './child-too-close';
import { classAgainstScores } from './class-against-scores';
import { grandchildTooClose } from './grandchild-too-close';
import { headTooYoung } from './head-too-young';
import { maritalStatusAgainstSpouse } from './marital-status-against-spouse';
import { marriedTooYoung } from './married-too-young';
import { nameAgainstSex } from './name-against-sex';
import { parentTooClose } from './parent-too-close';
import { poorWithoutScores } from './poor-without-scores';
import { pupilTooOld } from './pupil-too-old';
import { relationAgainstSex } from './relation-against-sex';
import { scoreB2Marks } from './score-b2-marks';
import { spouseAgeGap } from './spouse-age-gap';
import { spouseBelowMarriageAge } from './spouse-below-marriage-age';
import { spouseSameSex } from './spouse-same-sex';

export const CONSISTENCY_RULES: readonly Rule[] = [
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
  relationAgainstSex,
  spouseSameSex,
  nameAgainstSex,
  headTooYoung,
  childTooClose,
  parentTooClose,
  grandchildTooClose,
  spouseBelowMarriageAge,
  spouseAgeGap,
  marriedTooYoung,
  maritalStatusAgainstSpouse,
  pupilTooOld,
];
