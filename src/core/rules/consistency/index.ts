import type { Rule } from '../rule';
import { areaPerHead } from './area-per-head';
import { benefitOfNotPoor } from './benefit-of-not-poor';
import { childWithoutInsurance } from './child-without-insurance';
import { classAgainstScores } from './class-against-scores';
import { disabilityWithoutCertificate } from './disability-without-certificate';
import { eventDateOrder } from './event-date-order';
import { exitBeforeEntry } from './exit-before-entry';
import { goneCountedInSize } from './gone-counted-in-size';
import { incomePerHead } from './income-per-head';
import { partAboveWhole } from './part-above-whole';
import { poorHouseholdMissing } from './poor-household-missing';
import { poorWithoutCause } from './poor-without-cause';
import { poorWithoutScores } from './poor-without-scores';
import { rateOutOfRange } from './rate-out-of-range';
import { scoreB2Marks } from './score-b2-marks';
import { transitionInvalid } from './transition-invalid';

export const CONSISTENCY_RULES: readonly Rule[] = [
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
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
];
