import type { Rule } from '../rule';
import { addressTurnedIntoDate } from './address-turned-into-date';
import { birthAfterReview } from './birth-after-review';
import { birthImpossible } from './birth-impossible';
import { birthUnreadable } from './birth-unreadable';
import { classNotInList } from './class-not-in-list';
import { educationNotInList } from './education-not-in-list';
import { ethnicityNotInList } from './ethnicity-not-in-list';
import { idNumberBirthYear } from './id-number-birth-year';
import { idNumberLostZero } from './id-number-lost-zero';
import { idNumberNot12Digits } from './id-number-not-12-digits';
import { idNumberSexDigit } from './id-number-sex-digit';
import { idNumberStoredAsNumber } from './id-number-stored-as-number';
import { nameBlankOrSingleWord } from './name-blank-or-single-word';
import { reviewDateOutsideYear } from './review-date-outside-year';
import { scoreOutOfRange } from './score-out-of-range';
import { sexNotInList } from './sex-not-in-list';
import { decomposedUnicode } from './decomposed-unicode';
import { lookAlikeD } from './look-alike-d';
import { lostUHorn } from './lost-u-horn';
import { misreadUtf8 } from './misread-utf8';
import { questionMarksForLetters } from './question-marks-for-letters';
import { spacesOrHiddenCharacters } from './spaces-or-hidden-characters';
import { tcvn3Text } from './tcvn3-text';
import { vniText } from './vni-text';
import { nameCase } from './name-case';
import { nameOddCharacters } from './name-odd-characters';
import { tonePlacement } from './tone-placement';
import { yesNoSpellings } from './yes-no-spellings';

export const FIELDS_RULES: readonly Rule[] = [
  tcvn3Text,
  vniText,
  misreadUtf8,
  lostUHorn,
  questionMarksForLetters,
  decomposedUnicode,
  lookAlikeD,
  spacesOrHiddenCharacters,
  tonePlacement,
  nameBlankOrSingleWord,
  nameOddCharacters,
  nameCase,
  sexNotInList,
  birthUnreadable,
  birthImpossible,
  birthAfterReview,
  ethnicityNotInList,
  classNotInList,
  scoreOutOfRange,
  idNumberLostZero,
  idNumberNot12Digits,
  idNumberStoredAsNumber,
  idNumberSexDigit,
  idNumberBirthYear,
  yesNoSpellings,
  addressTurnedIntoDate,
  reviewDateOutsideYear,
  educationNotInList,
];
