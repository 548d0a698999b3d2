import type { Rule } from '../rule';
import { childWithoutInsurance } from './child-without-insurance';
import { classAgainstScores } from './class-against-scores';
import { disabilityWithoutCertificate } from './disability-without-certificate';
import { eventDateOrder } from './event-date-order';
import { exitBeforeEntry } from './exit-before-entry';
import { goneCountedInSize } from './gone-counted-in-size';
import { partAboveWhole } from './part-above-whole';
import { poorWithoutCause } from './poor-without-cause';
import { poorWithoutScores } from './poor-without-scores';
import { scoreB2Marks } from './score-b2-marks';

export const CONSISTENCY_RULES: readonly Rule[] = [
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
  goneCountedInSize,
  partAboveWhole,
  eventDateOrder,
  exitBeforeEntry,
  poorWithoutCause,
  childWithoutInsurance,
  disabilityWithoutCertificate,
];
