import type { BirthDate, HouseholdRecord, Lang, Person } from '../../model';
import { daysInMonth } from '../../text/calendar';
import { showBirth } from '../../text/dates';
import { birthTrouble, birthValue, yearByNumber, type YearByNumber } from '../births';
import { birthPlace, fieldLabel, placeOf } from '../cells';
import { gatherCells, type CellFinding } from '../cells-or-column';
import { choose, eitherOf } from '../choices';
import type { FindingDetails, Place, Rule } from '../rule';

/**
 * FD19. The century is not ours to choose. An ID number that has the year decides it, safely where the ages of parents
 * and children agree; without one the only year possible, or the only one that fits the head's or the child's, is
 * proposed, and otherwise both are shown.
 */
export const birthTwoDigitYear: Rule = {
  meta: {
    code: 'FD19',
    id: 'birth-two-digit-year',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'safe-or-confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: số thứ 4 của số định danh là mã thế kỷ sinh',
  },
  texts: {
    vi: {
      title: 'Năm sinh 2 chữ số',
      why: 'Không rõ thế kỷ thì một cụ già và một em bé ghi giống nhau: tuổi không tính được, người đó bị bỏ khỏi chỉ số theo tuổi.',
      fix: 'Hỏi hộ hoặc xem giấy tờ rồi chọn {birth}; cần xác nhận.',
      messages: {
        default: '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; có thể là {birth}.',
        number: '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; theo số định danh là {birth}.',
        likely:
          '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; theo số định danh là {birth}, nhưng chính số định danh cũng cần xem lại.',
        relation:
          '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; so với tuổi cha mẹ, con cái trong hộ thì là {birth}.',
        only: '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; tính đến kỳ rà soát chỉ có thể là {birth}.',
        order:
          '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số và không rõ số nào là năm; nếu ghi theo ngày/tháng/năm thì là {birth}.',
        disagrees:
          '{person}: ngày sinh ghi “{found}”, năm chỉ có 2 chữ số; có thể là {birth}, nhưng số định danh ghi năm {year}.',
        column:
          'Cột “{column}”: {count} dòng ghi năm sinh 2 chữ số; số định danh của từng người cho biết thế kỷ.',
      },
      fixes: {
        number: 'Sửa thành {birth}; sửa an toàn, áp dụng hàng loạt được.',
        likely: 'Sửa thành {birth} sau khi đối chiếu thẻ căn cước; cần xác nhận.',
        relation: 'Sửa thành {birth} sau khi hỏi lại hộ; cần xác nhận.',
        only: 'Sửa thành {birth} sau khi xem lại; cần xác nhận.',
        order: 'Hỏi hộ hoặc xem giấy tờ; chỉ sửa thành {birth} nếu đúng như vậy; cần xác nhận.',
        disagrees: 'Đối chiếu thẻ căn cước rồi ghi lại năm sinh đủ 4 chữ số; cần xác nhận.',
        column: 'Ghi đủ 4 chữ số của năm cho cả cột; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'Two-digit year',
      why: 'Without the century an old man and a baby are written alike: there is no age, and the person drops out of every figure by age.',
      fix: 'Ask the household or see a document, then choose {birth}; to be confirmed.',
      messages: {
        default: '{person}: birth date “{found}” has two digits of the year only; it may be {birth}.',
        number:
          '{person}: birth date “{found}” has two digits of the year only; by the ID number it is {birth}.',
        likely:
          '{person}: birth date “{found}” has two digits of the year only; by the ID number it is {birth}, but the number needs a look itself.',
        relation:
          '{person}: birth date “{found}” has two digits of the year only; beside the parents or children of the household it is {birth}.',
        only: '{person}: birth date “{found}” has two digits of the year only; at the review it can only be {birth}.',
        order:
          '{person}: birth date “{found}” has two digits of the year only, and either end may be the year; as day/month/year it is {birth}.',
        disagrees:
          '{person}: birth date “{found}” has two digits of the year only; it may be {birth}, but the ID number says {year}.',
        column:
          'Column “{column}”: {count} rows have a birth year of two digits; each person’s ID number tells the century.',
      },
      fixes: {
        number: 'Change it to {birth}; safe, may be applied in bulk.',
        likely: 'Change it to {birth} after comparing with the ID card; to be confirmed.',
        relation: 'Change it to {birth} after asking the household; to be confirmed.',
        only: 'Change it to {birth} after a look; to be confirmed.',
        order:
          'Ask the household or see a document; change it to {birth} only if that is right; to be confirmed.',
        disagrees: 'Compare with the ID card and write the year with four digits; to be confirmed.',
        column: 'Write the four digits of the year in the whole column; safe, may be applied in bulk.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    const columns = gatherCells();
    for (const { person, record } of index.persons) {
      const place = birthPlace(person);
      const { birth } = person;
      if (birth.kind === 'absent' || !place) {
        report.skip('no-column');
        continue;
      }
      let decided: FindingDetails | null = null;
      const trouble = birthTrouble(person, settings.asOf);
      if (birth.kind === 'ok') report.pass();
      else if (!trouble) report.skip('blank');
      else if (trouble.kind !== 'short-year') report.skip('unreadable');
      else {
        const details = detailsOf({ person, record, place }, trouble.meanings, settings.lang);
        // Only what is decided can be written in one batch; the rest is asked person by person.
        if (details.fix?.apply === 'safe') decided = details;
        else report.fail(place, details);
      }
      columns.add(place, decided);
    }
    columns.report(wholeColumn, report, thresholds);
  },
};

interface About {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly place: Place;
}

function detailsOf(about: About, meanings: readonly BirthDate[], lang: Lang): FindingDetails {
  const { person, place } = about;
  const shown = meanings.map(showBirth);
  const number = yearByNumber(person);
  const related = number ? [placeOf(person, 'cccd')] : [];
  const params = { birth: eitherOf(shown, lang), year: number?.year ?? '' };
  const byNumber = meanings.find(({ year }) => year === number?.year);
  if (number && byNumber) return decided(trustOf(number, about), about, byNumber, related);
  const fix = choose(meanings.map((birth) => birthValue(place, birth)));
  const open = { person, params, expected: shown.join(' | '), related, fix };
  if (number) return { ...open, message: 'disagrees' };
  const fitting = meanings.filter(({ year }) => fitsFamily(about, year));
  const [first, second] = fitting.length > 0 ? fitting : meanings;
  if (first && !second) {
    const only = mayBeginWithYear(first) ? 'order' : 'only';
    return decided(meanings.length > 1 ? 'relation' : only, about, first, []);
  }
  return open;
}

/** '15/05/10' may be 10 May 2015 as well: the last two digits are a day of that month. */
function mayBeginWithYear({ year, month, day }: BirthDate): boolean {
  const last = year % 100;
  return day !== null && month !== null && last >= 1 && last <= daysInMonth(2000 + day, month);
}

/** A number of another generation may be another person's. */
function trustOf({ sure, year }: YearByNumber, about: About): 'number' | 'likely' {
  return sure && fitsFamily(about, year) ? 'number' : 'likely';
}

function decided(
  message: 'number' | 'likely' | 'relation' | 'only' | 'order',
  { person, place }: About,
  birth: BirthDate,
  related: readonly Place[],
): FindingDetails {
  const shown = showBirth(birth);
  return {
    person,
    message,
    params: { birth: shown },
    expected: shown,
    related,
    fix: { value: birthValue(place, birth), apply: message === 'number' ? 'safe' : 'confirm' },
  };
}

/** Children are younger than the head, parents older; a head older than the children. */
function fitsFamily({ person, record }: About, year: number): boolean {
  if (!record) return true;
  if (person.isHead) {
    return record.members.every((member) => {
      const own = yearOf(member);
      return own === null || !isBelow(member) || own > year;
    });
  }
  const head = yearOf(record.head);
  if (head === null) return true;
  if (isBelow(person)) return year > head;
  return !isAbove(person) || year < head;
}

const yearOf = ({ birth }: Person): number | null => (birth.kind === 'ok' ? birth.value.year : null);
const group = ({ relation }: Person) => (relation.kind === 'ok' ? relation.value.group : null);
const isBelow = (person: Person): boolean => ['child', 'grandchild'].includes(group(person) ?? '');
const isAbove = (person: Person): boolean => ['parent', 'grandparent'].includes(group(person) ?? '');

function wholeColumn(cells: readonly CellFinding[]): FindingDetails {
  const field = cells[0]?.place.field ?? 'ngay_sinh';
  return { message: 'column', params: { column: fieldLabel(field), count: cells.length, birth: '' } };
}
