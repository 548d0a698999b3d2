/**
 * The rules in running order: a rule stands behind those whose errors spoil its input or say the same more exactly.
 */
import { birthAfterReview } from './birth-after-review';
import { birthImpossible } from './birth-impossible';
import { birthUnreadable } from './birth-unreadable';
import { classAgainstScores } from './class-against-scores';
import { classNotInList } from './class-not-in-list';
import { classesAddUp } from './classes-add-up';
import { ethnicityNotInList } from './ethnicity-not-in-list';
import { headingDisagrees } from './heading-disagrees';
import { householdCodeBlank } from './household-code-blank';
import { householdCodeDuplicate } from './household-code-duplicate';
import { householdCodeUnknown } from './household-code-unknown';
import { householdSizeMismatch } from './household-size-mismatch';
import { householdSizeNotPositive } from './household-size-not-positive';
import { householdWithoutHead } from './household-without-head';
import { householdWithoutMembers } from './household-without-members';
import { idNumberBirthYear } from './id-number-birth-year';
import { idNumberLostZero } from './id-number-lost-zero';
import { idNumberNot12Digits } from './id-number-not-12-digits';
import { idNumberSexDigit } from './id-number-sex-digit';
import { idNumberStoredAsNumber } from './id-number-stored-as-number';
import { indicatorInputsMissing } from './indicator-inputs-missing';
import { listsDisagree } from './lists-disagree';
import { nameBlankOrSingleWord } from './name-blank-or-single-word';
import { personInTwoHouseholds } from './person-in-two-households';
import { personTwiceInHousehold } from './person-twice-in-household';
import { poorWithoutScores } from './poor-without-scores';
import { printedTotalDiffers } from './printed-total-differs';
import { requiredCellBlank } from './required-cell-blank';
import type { Rule } from './rule';
import { scoreB2Marks } from './score-b2-marks';
import { scoreOutOfRange } from './score-out-of-range';
import { severalHeads } from './several-heads';
import { sexNotInList } from './sex-not-in-list';

export const RULES: readonly Rule[] = [
  // Which rows belong together.
  householdCodeBlank,
  householdCodeDuplicate,
  householdCodeUnknown,
  householdWithoutMembers,
  // What each cell says.
  nameBlankOrSingleWord,
  sexNotInList,
  birthUnreadable,
  birthImpossible,
  birthAfterReview,
  ethnicityNotInList,
  classNotInList,
  scoreOutOfRange,
  householdSizeNotPositive,
  idNumberLostZero,
  idNumberNot12Digits,
  idNumberStoredAsNumber,
  // Whether cells agree.
  personTwiceInHousehold,
  personInTwoHouseholds,
  idNumberSexDigit,
  idNumberBirthYear,
  householdWithoutHead,
  severalHeads,
  householdSizeMismatch,
  poorWithoutScores,
  scoreB2Marks,
  classAgainstScores,
  headingDisagrees,
  listsDisagree,
  // What is missing, where nothing above has said so.
  indicatorInputsMissing,
  requiredCellBlank,
  // What is printed.
  printedTotalDiffers,
  classesAddUp,
];
