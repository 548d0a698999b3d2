import type { Rule } from '../rule';
import { headingDisagrees } from './heading-disagrees';
import { householdCodeBlank } from './household-code-blank';
import { householdCodeDuplicate } from './household-code-duplicate';
import { householdCodeUnknown } from './household-code-unknown';
import { householdSizeMismatch } from './household-size-mismatch';
import { householdSizeNotPositive } from './household-size-not-positive';
import { householdWithoutHead } from './household-without-head';
import { householdWithoutMembers } from './household-without-members';
import { listsDisagree } from './lists-disagree';
import { personInTwoHouseholds } from './person-in-two-households';
import { personTwiceInHousehold } from './person-twice-in-household';
import { severalHeads } from './several-heads';
import { headerDuplicate } from './header-duplicate';
import { requiredColumnMissing } from './required-column-missing';
import { formulaError } from './formula-error';
import { mergedDataCells } from './merged-data-cells';

export const STRUCTURE_RULES: readonly Rule[] = [
  formulaError,
  householdCodeBlank,
  householdCodeDuplicate,
  householdCodeUnknown,
  householdWithoutMembers,
  householdSizeNotPositive,
  personTwiceInHousehold,
  personInTwoHouseholds,
  householdWithoutHead,
  severalHeads,
  householdSizeMismatch,
  headingDisagrees,
  listsDisagree,
  mergedDataCells,
  requiredColumnMissing,
  headerDuplicate,
];
