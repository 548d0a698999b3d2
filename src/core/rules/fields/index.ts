import type { Rule } from '../rule';
import { birthAfterReview } from './birth-after-review';
import { birthImpossible } from './birth-impossible';
import { birthUnreadable } from './birth-unreadable';
import { childWithoutIdNumber } from './child-without-id-number';
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
import { scoreOutOfRange } from './score-out-of-range';
import { sexNotInList } from './sex-not-in-list';

export const FIELDS_RULES: readonly Rule[] = [
  nameBlankOrSingleWord,
  sexNotInList,
  birthUnreadable,
  birthImpossible,
  birthAfterReview,
  ethnicityNotInList,
  classNotInList,
  scoreOutOfRange,
  idNumberSeries,
  idNumberPlaceholder,
  idNumberExponent,
  idNumberOldCard,
  idNumberLetters,
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
];
