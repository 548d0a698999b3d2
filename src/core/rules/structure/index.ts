import type { Rule } from '../rule';
import { aloneButNotHead } from './alone-but-not-head';
import { childrenOnly } from './children-only';
import { formulaError } from './formula-error';
import { hamletNotInList } from './hamlet-not-in-list';
import { headGone } from './head-gone';
import { headListedElsewhere } from './head-listed-elsewhere';
import { headNotFirst } from './head-not-first';
import { headOfTwoHouseholds } from './head-of-two-households';
import { headerDuplicate } from './header-duplicate';
import { headingDisagrees } from './heading-disagrees';
import { householdCodeBlank } from './household-code-blank';
import { householdCodeDuplicate } from './household-code-duplicate';
import { householdCodeStandIn } from './household-code-stand-in';
import { householdCodeUnknown } from './household-code-unknown';
import { householdSizeMismatch } from './household-size-mismatch';
import { householdSizeNotPositive } from './household-size-not-positive';
import { householdValueDiffers } from './household-value-differs';
import { householdVeryLarge } from './household-very-large';
import { householdWithoutHead } from './household-without-head';
import { householdWithoutMembers } from './household-without-members';
import { householdsShareCode } from './households-share-code';
import { idNumberTwoPersons } from './id-number-two-persons';
import { listsDisagree } from './lists-disagree';
import { memberNumberBroken } from './member-number-broken';
import { memberRowsScattered } from './member-rows-scattered';
import { membersInDifferentHamlets } from './members-in-different-hamlets';
import { mergedDataCells } from './merged-data-cells';
import { personInTwoHouseholds } from './person-in-two-households';
import { personTwiceInHousehold } from './person-twice-in-household';
import { possibleDuplicate } from './possible-duplicate';
import { requiredColumnMissing } from './required-column-missing';
import { rowWithoutPerson } from './row-without-person';
import { severalHeads } from './several-heads';
import { severalParents } from './several-parents';
import { severalSpouses } from './several-spouses';
import { temporaryNumberDuplicate } from './temporary-number-duplicate';

export const STRUCTURE_RULES: readonly Rule[] = [
  formulaError,
  rowWithoutPerson,
  householdCodeBlank,
  householdCodeStandIn,
  householdCodeDuplicate,
  householdCodeUnknown,
  householdWithoutMembers,
  householdSizeNotPositive,
  hamletNotInList,
  idNumberTwoPersons,
  headOfTwoHouseholds,
  headListedElsewhere,
  personTwiceInHousehold,
  temporaryNumberDuplicate,
  possibleDuplicate,
  headGone,
  aloneButNotHead,
  personInTwoHouseholds,
  householdWithoutHead,
  householdsShareCode,
  severalHeads,
  severalSpouses,
  severalParents,
  householdValueDiffers,
  householdSizeMismatch,
  membersInDifferentHamlets,
  memberRowsScattered,
  headNotFirst,
  memberNumberBroken,
  childrenOnly,
  householdVeryLarge,
  headingDisagrees,
  listsDisagree,
  mergedDataCells,
  requiredColumnMissing,
  headerDuplicate,
];
