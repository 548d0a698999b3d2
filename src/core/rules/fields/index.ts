import type { Rule } from '../rule';
import { addressTurnedIntoDate } from './address-turned-into-date';
import { ageDiffersFromBirth } from './age-differs-from-birth';
import { ageOver100 } from './age-over-100';
import { birthAfterReview } from './birth-after-review';
import { birthDayMonthSwapped } from './birth-day-month-swapped';
import { birthDayShifted } from './birth-day-shifted';
import { birthHeaping } from './birth-heaping';
import { birthImpossible } from './birth-impossible';
import { birthMonthOnly } from './birth-month-only';
import { birthSerialNumber } from './birth-serial-number';
import { birthStoredAsText } from './birth-stored-as-text';
import { birthTwoDigitYear } from './birth-two-digit-year';
import { birthUnreadable } from './birth-unreadable';
import { birthYearDigits } from './birth-year-digits';
import { birthYearOnly } from './birth-year-only';
import { childWithoutIdNumber } from './child-without-id-number';
import { classNotInList } from './class-not-in-list';
import { decomposedUnicode } from './decomposed-unicode';
import { educationNotInList } from './education-not-in-list';
import { ethnicityNotInList } from './ethnicity-not-in-list';
import { healthCardFormat } from './health-card-format';
import { healthCardGroup } from './health-card-group';
import { idNumberBirthYear } from './id-number-birth-year';
import { idNumberCentury } from './id-number-century';
import { idNumberCheckDigit } from './id-number-check-digit';
import { idNumberExponent } from './id-number-exponent';
import { idNumberLetters } from './id-number-letters';
import { idNumberLostZero } from './id-number-lost-zero';
import { idNumberNot12Digits } from './id-number-not-12-digits';
import { idNumberOldCard } from './id-number-old-card';
import { idNumberPlaceholder } from './id-number-placeholder';
import { idNumberProvince } from './id-number-province';
import { idNumberSeries } from './id-number-series';
import { idNumberSexDigit } from './id-number-sex-digit';
import { idNumberStoredAsNumber } from './id-number-stored-as-number';
import { incomeNotNumber } from './income-not-number';
import { incomeUnit } from './income-unit';
import { lookAlikeD } from './look-alike-d';
import { lostUHorn } from './lost-u-horn';
import { misreadUtf8 } from './misread-utf8';
import { nameBlankOrSingleWord } from './name-blank-or-single-word';
import { nameCase } from './name-case';
import { nameOddCharacters } from './name-odd-characters';
import { negativeNumber } from './negative-number';
import { phoneFormat } from './phone-format';
import { phoneLostZero } from './phone-lost-zero';
import { phoneOldPrefix } from './phone-old-prefix';
import { questionMarksForLetters } from './question-marks-for-letters';
import { relationNotInList } from './relation-not-in-list';
import { reviewDateOutsideYear } from './review-date-outside-year';
import { scoreOutOfRange } from './score-out-of-range';
import { sexColumns } from './sex-columns';
import { sexNotInList } from './sex-not-in-list';
import { spacesOrHiddenCharacters } from './spaces-or-hidden-characters';
import { tcvn3Text } from './tcvn3-text';
import { tonePlacement } from './tone-placement';
import { vniText } from './vni-text';
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
  sexColumns,
  relationNotInList,
  birthTwoDigitYear,
  birthYearDigits,
  birthUnreadable,
  birthImpossible,
  birthAfterReview,
  ageOver100,
  birthSerialNumber,
  birthYearOnly,
  birthMonthOnly,
  birthDayMonthSwapped,
  birthStoredAsText,
  birthDayShifted,
  birthHeaping,
  ethnicityNotInList,
  classNotInList,
  scoreOutOfRange,
  idNumberSeries,
  idNumberPlaceholder,
  idNumberExponent,
  idNumberOldCard,
  idNumberLetters,
  incomeNotNumber,
  incomeUnit,
  negativeNumber,
  idNumberLostZero,
  idNumberStoredAsNumber,
  idNumberNot12Digits,
  idNumberProvince,
  idNumberSexDigit,
  idNumberCentury,
  idNumberBirthYear,
  yesNoSpellings,
  addressTurnedIntoDate,
  reviewDateOutsideYear,
  educationNotInList,
  idNumberCheckDigit,
  phoneLostZero,
  phoneOldPrefix,
  phoneFormat,
  healthCardFormat,
  healthCardGroup,
  childWithoutIdNumber,
  ageDiffersFromBirth,
];
