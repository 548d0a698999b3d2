/** How a probable duplicate is told. */
import type { MessageParams } from '../../errors';
import type { Lang } from '../../model';
import { personLabel } from '../labels';
import { comparableNumber } from '../same-person';
import type { Evidence } from './duplicate-evidence';
import type { DuplicateCase } from './duplicate-persons';
import type { Entry } from './person-pairs';

const WORDS: Readonly<Record<Lang, Readonly<Record<Evidence, string>>>> = {
  vi: {
    name: 'họ tên',
    likeName: 'họ tên gần giống',
    date: 'ngày sinh',
    nearDate: 'ngày sinh chỉ lệch một chỗ',
    year: 'năm sinh',
    hamlet: 'tổ, thôn',
    phone: 'điện thoại',
    address: 'địa chỉ',
    others: 'tên người khác trong hộ',
  },
  en: {
    name: 'name',
    likeName: 'a like name',
    date: 'birth date',
    nearDate: 'a birth date off in one place',
    year: 'birth year',
    hamlet: 'hamlet',
    phone: 'telephone',
    address: 'address',
    others: 'the name of another member',
  },
};

/** Slots `{others}`, `{evidence}`, `{numbers}` and `{more}` of a case told at one of its persons. */
export function duplicateParams(
  { persons, evidence, beside }: DuplicateCase,
  at: Entry,
  lang: Lang,
): MessageParams {
  const others = persons.filter((entry) => entry !== at);
  const count = Math.round(beside.length / persons.length);
  const more =
    lang === 'vi'
      ? `; ${count} người khác của các hộ này cũng vậy`
      : `; so are ${count} others of these households`;
  return {
    others: others.map(({ person, household }) => personLabel(person, household.main, lang)).join('; '),
    evidence: evidence.map((one) => WORDS[lang][one]).join(', '),
    numbers: haveTwoNumbers(persons) ? NUMBERS[lang] : '',
    more: count === 0 ? '' : more,
  };
}

const NUMBERS: Readonly<Record<Lang, string>> = {
  vi: '; số định danh khác nhau',
  en: '; the ID numbers differ',
};

function haveTwoNumbers(persons: readonly Entry[]): boolean {
  const numbers = persons.map(({ person }) => comparableNumber(person)).filter((number) => number !== null);
  return new Set(numbers).size > 1;
}
