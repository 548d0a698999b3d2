import type { Rule } from '../rule';
import { adultEducationMarkWithoutAdult } from './adult-education-mark-without-adult';
import { areaPerHead } from './area-per-head';
import { benefitOfNotPoor } from './benefit-of-not-poor';
import { childTooClose } from './child-too-close';
import { childWithoutInsurance } from './child-without-insurance';
import { classAgainstScores } from './class-against-scores';
import { dependencyMarkMismatch } from './dependency-mark-mismatch';
import { disabilityWithoutCertificate } from './disability-without-certificate';
import { dttsFlagMismatch } from './dtts-flag-mismatch';
import { employmentMarkWithoutWorker } from './employment-mark-without-worker';
import { eventDateOrder } from './event-date-order';
import { exitBeforeEntry } from './exit-before-entry';
import { goneCountedInSize } from './gone-counted-in-size';
import { grandchildTooClose } from './grandchild-too-close';
import { headTooYoung } from './head-too-young';
import { housingAreaMarkMismatch } from './housing-area-mark-mismatch';
import { incomePerHead } from './income-per-head';
import { insuranceMarkMismatch } from './insurance-mark-mismatch';
import { maritalStatusAgainstSpouse } from './marital-status-against-spouse';
import { marriedTooYoung } from './married-too-young';
import { nameAgainstSex } from './name-against-sex';
import { nutritionMarkWithoutChild } from './nutrition-mark-without-child';
import { parentTooClose } from './parent-too-close';
import { partAboveWhole } from './part-above-whole';
import { poorHouseholdMissing } from './poor-household-missing';
import { poorWithoutCause } from './poor-without-cause';
import { poorWithoutScores } from './poor-without-scores';
import { pupilTooOld } from './pupil-too-old';
import { rateOutOfRange } from './rate-out-of-range';
import { relationAgainstSex } from './relation-against-sex';
import { schoolAgeChildNotAttending } from './school-age-child-not-attending';
import { schoolMarkWithoutChild } from './school-mark-without-child';
import { scoreB2Marks } from './score-b2-marks';
import { spouseAgeGap } from './spouse-age-gap';
import { spouseBelowMarriageAge } from './spouse-below-marriage-age';
import { spouseSameSex } from './spouse-same-sex';
import { householdAreaDiffers } from './household-area-differs';
import { waysDisagree } from './ways-disagree';
import { transitionInvalid } from './transition-invalid';

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
  waysDisagree,
  householdAreaDiffers,
  goneCountedInSize,
  incomePerHead,
  areaPerHead,
  partAboveWhole,
  rateOutOfRange,
  eventDateOrder,
  transitionInvalid,
  exitBeforeEntry,
  poorHouseholdMissing,
  benefitOfNotPoor,
  poorWithoutCause,
  childWithoutInsurance,
  disabilityWithoutCertificate,
  dttsFlagMismatch,
];
