import type { Rule } from '../rule';
import { headListedElsewhere } from './head-listed-elsewhere';
import { headOfTwoHouseholds } from './head-of-two-households';
import { headingDisagrees } from './heading-disagrees';
import { householdCodeBlank } from './household-code-blank';
import { householdCodeDuplicate } from './household-code-duplicate';
import { householdCodeUnknown } from './household-code-unknown';
import { householdSizeMismatch } from './household-size-mismatch';
import { householdSizeNotPositive } from './household-size-not-positive';
import { householdWithoutHead } from './household-without-head';
import { householdWithoutMembers } from './household-without-members';
import { idNumberTwoPersons } from './id-number-two-persons';
import { listsDisagree } from './lists-disagree';
import { personInTwoHouseholds } from './person-in-two-households';
import { personTwiceInHousehold } from './person-twice-in-household';
import { severalHeads } from './several-heads';

export const STRUCTURE_RULES: readonly Rule[] = [
  householdCodeBlank,
  householdCodeDuplicate,
  householdCodeUnknown,
  householdWithoutMembers,
  householdSizeNotPositive,
  idNumberTwoPersons,
  headOfTwoHouseholds,
  headListedElsewhere,
  personInTwoHouseholds,
  personTwiceInHousehold,
  householdWithoutHead,
  severalHeads,
  householdSizeMismatch,
  headingDisagrees,
  listsDisagree,
];
