import type { Cell, Person } from '../../model';
import { showBirth } from '../../text/dates';
import { inYear, writtenYear, type WrittenYear } from '../../text/odd-years';
import { cellText } from '../../text/unicode';
import { birthColumns, startsLikeYear, type BirthColumn } from '../birth-columns';
import { birthTrouble, birthValue, isSlipOf, yearByNumber } from '../births';
import { birthPlace, cellOf, placeOf } from '../cells';
import type { FindingDetails, Place, Rule } from '../rule';

const FIRST_YEAR = 1900;

/**
 * FD20. A year of too many or too few digits, or before 1900. The year of the ID number is proposed where the digits
 * written are a slip of it. 19855 in a column of dates is also the serial number of a day in 1954: the ID number
 * tells which it is, else the other numbers of the column do.
 */
export const birthYearDigits: Rule = {
  meta: {
    code: 'FD20',
    id: 'birth-year-digits',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'internal consistency: a birth year has four digits, from 1900',
  },
  texts: {
    vi: {
      title: 'Năm sinh kiểu 0020, 0205, 19855',
      why: 'Năm sinh sai số chữ số thì tuổi không tính được hoặc thành hàng trăm tuổi.',
      fix: 'Xem giấy tờ rồi ghi lại năm sinh đủ 4 chữ số; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ngày sinh ghi “{found}”; năm sinh phải đủ 4 chữ số, ở đây là “{digits}”.',
        early:
          '{person}: ngày sinh ghi “{found}”; năm {digits} trước năm 1900, không thể là năm sinh của người trong sổ.',
        number: '{person}: ngày sinh ghi “{found}”, năm {digits} bị gõ sai; theo số định danh là {birth}.',
      },
      fixes: { number: 'Sửa thành {birth} sau khi đối chiếu thẻ căn cước; cần xác nhận.' },
    },
    en: {
      title: 'Year with wrong digit count',
      why: 'With a year of the wrong number of digits there is no age, or one of hundreds of years.',
      fix: 'See a document and write the year with four digits; the officer must find out.',
      messages: {
        default: '{person}: birth date “{found}”: a birth year has four digits, here it is “{digits}”.',
        early:
          '{person}: birth date “{found}”: {digits} is before 1900, no birth year of anybody on the list.',
        number:
          '{person}: birth date “{found}”: the year {digits} is mistyped; by the ID number it is {birth}.',
      },
      fixes: { number: 'Change it to {birth} after comparing with the ID card; to be confirmed.' },
    },
  },
  check(_register, { index, settings }, report) {
    const columns = birthColumns(index);
    for (const { person } of index.persons) {
      const place = birthPlace(person);
      const { birth } = person;
      if (birth.kind === 'absent' || !place) {
        report.skip('no-column');
        continue;
      }
      const trouble = birthTrouble(person, settings.asOf);
      const written =
        trouble?.kind === 'odd-year' ? trouble.written : oddButRead(person, columns.get(person.table));
      if (written) report.fail(place, detailsOf(person, place, written));
      else if (birth.kind === 'ok') report.pass();
      else report.skip(trouble ? 'unreadable' : 'blank');
    }
  },
};

/** What is written, where the reader took it for a date that it is not: a year before 1900, or 19855 as a day. */
function oddButRead(person: Person, column: BirthColumn | undefined): WrittenYear | null {
  const { birth } = person;
  if (birth.kind !== 'ok') return null;
  if (birth.value.year < FIRST_YEAR) return { ...birth.value, digits: String(birth.value.year) };
  if (!column || birth.value.day === null) return null;
  const cell = cellOf(placeOf(person, 'ngay_sinh'));
  return startsLikeYear(cell) && isYearSlip(person, birth.value.year, cell, column)
    ? writtenYear(cellText(cell))
    : null;
}

function isYearSlip(person: Person, serialYear: number, cell: Cell, column: BirthColumn): boolean {
  const number = yearByNumber(person);
  if (number?.year === serialYear) return false;
  if (number && isSlipOf(cellText(cell), number.year)) return true;
  if (column.plainSerials > 0) return false;
  // A number may be a day whose format is lost; text was typed so, unless the rest of the column says otherwise.
  return typeof cell === 'string' || column.counts.year >= column.counts.serial;
}

function detailsOf(person: Person, place: Place, written: WrittenYear): FindingDetails {
  const number = yearByNumber(person);
  const birth = number && isSlipOf(written.digits, number.year) ? inYear(written, number.year) : null;
  const params = { digits: written.digits, birth: birth ? showBirth(birth) : '' };
  return {
    person,
    message: birth ? 'number' : /^[1-9]\d{3}$/.test(written.digits) ? 'early' : 'default',
    params,
    expected: params.birth,
    related: number ? [placeOf(person, 'cccd')] : [],
    // A year before 1900 is an age over 120 as well.
    also: person.birth.kind === 'ok' && person.birth.value.year < FIRST_YEAR ? ['FD26'] : [],
    fix: birth && { value: birthValue(place, birth), apply: 'confirm' },
  };
}
