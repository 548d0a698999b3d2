import type { Rule } from '../rule';
import { adultEducationMarkWithoutAdult } from './adult-education-mark-without-adult';
import { childTooClose } from './child-too-close';
import { classAgainstScores } from './class-against-scores';
import { dependencyMarkMismatch } from './dependency-mark-mismatch';
import { dttsFlagMismatch } from './dtts-flag-mismatch';
import { employmentMarkWithoutWorker } from './employment-mark-without-worker';
import { grandchildTooClose } from './grandchild-too-close';
import { headTooYoung } from './head-too-young';
import { housingAreaMarkMismatch } from './housing-area-mark-mismatch';
import { insuranceMarkMismatch } from './insurance-mark-mismatch';
import { maritalStatusAgainstSpouse } from './marital-status-against-spouse';
import { marriedTooYoung } from './married-too-young';
import { nameAgainstSex } from './name-against-sex';
import { nutritionMarkWithoutChild } from './nutrition-mark-without-child';
import { parentTooClose } from './parent-too-close';
import { poorWithoutScores } from './poor-without-scores';
import { pupilTooOld } from './pupil-too-old';
import { relationAgainstSex } from './relation-against-sex';
import { schoolAgeChildNotAttending } from './school-age-child-not-attending';
import { schoolMarkWithoutChild } from './school-mark-without-child';
import { scoreB2Marks } from './score-b2-marks';
import { spouseAgeGap } from './spouse-age-gap';
import { spouseBelowMarriageAge } from './spouse-below-marriage-age';
import { spouseSameSex } from './spouse-same-sex';

export const CONSISTENCY_RULES: readonly Rule[] = [
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
  // Each mark against the members, then the points against the marks.
  nutritionMarkWithoutChild,
  schoolMarkWithoutChild,
  adultEducationMarkWithoutAdult,
  employmentMarkWithoutWorker,
  dependencyMarkMismatch,
  housingAreaMarkMismatch,
  insuranceMarkMismatch,
  schoolAgeChildNotAttending,
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
  dttsFlagMismatch,
];
