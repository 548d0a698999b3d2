import type { Rule } from '../rule';
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
import { childWithoutIdNumber } from './child-without-id-number';
import { birthYearDigits } from './birth-year-digits';
import { birthYearOnly } from './birth-year-only';
import { classNotInList } from './class-not-in-list';
import { ethnicityNotInList } from './ethnicity-not-in-list';
import { healthCardFormat } from './health-card-format';
import { healthCardGroup } from './health-card-group';
import { idNumberBirthYear } from './id-number-birth-year';
import { idNumberLostZero } from './id-number-lost-zero';
import { idNumberNot12Digits } from './id-number-not-12-digits';
import { idNumberSexDigit } from './id-number-sex-digit';
import { idNumberStoredAsNumber } from './id-number-stored-as-number';
import { idNumberCentury } from './id-number-century';
import { idNumberCheckDigit } from './id-number-check-digit';
import { idNumberExponent } from './id-number-exponent';
import { idNumberLetters } from './id-number-letters';
import { idNumberOldCard } from './id-number-old-card';
import { idNumberPlaceholder } from './id-number-placeholder';
import { idNumberProvince } from './id-number-province';
import { idNumberSeries } from './id-number-series';
import { nameBlankOrSingleWord } from './name-blank-or-single-word';
import { phoneFormat } from './phone-format';
import { phoneLostZero } from './phone-lost-zero';
import { phoneOldPrefix } from './phone-old-prefix';
import { incomeNotNumber } from './income-not-number';
import { incomeUnit } from './income-unit';
import { negativeNumber } from './negative-number';
import { relationNotInList } from './relation-not-in-list';
import { scoreOutOfRange } from './score-out-of-range';
import { sexColumns } from './sex-columns';
import { sexNotInList } from './sex-not-in-list';

export const FIELDS_RULES: readonly Rule[] = [
  nameBlankOrSingleWord,
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
  idNumberCheckDigit,
  phoneLostZero,
  phoneOldPrefix,
  phoneFormat,
  healthCardFormat,
  healthCardGroup,
  childWithoutIdNumber,
  ageDiffersFromBirth,
];
