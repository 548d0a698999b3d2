import type { BirthDate, HouseholdRecord, Person } from '../model';
import type { FieldId } from '../register/fields';
import { isoDate } from '../text/calendar';
import { birthPlace, cellOf, fieldLabel, placeOf, saysNothing, sexPlace } from './cells';
import { idNumberState } from './id-numbers';
import type { PersonInHousehold } from './register-index';
import type { Place, Rule, RuleContext, RuleReport } from './rule';
import { THRESHOLDS } from './thresholds';

/**
 * Cells a household row must fill where its list has the column. Names are FD33's, codes ST03's, scores CS23's.
 * The start class is not asked for: a household that came in during the year has none.
 */
const REQUIRED_OF_HOUSEHOLD: readonly FieldId[] = ['phan_loai', 'so_nhan_khau', 'thon'];

/** CV01. A column blank on every row of a list is one finding at its heading, not one a row. */
export const requiredCellBlank: Rule = {
  meta: {
    code: 'CV01',
    id: 'required-cell-blank',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH: thông tin bắt buộc của danh sách hộ nghèo, hộ cận nghèo',
  },
  texts: {
    vi: {
      title: 'Ô bắt buộc để trống',
      why: 'Thiếu ô bắt buộc thì hộ hoặc người đó bị bỏ khỏi các chỉ số cần ô này, không được tính là đạt.',
      fix: 'Hỏi hộ hoặc xem phiếu rà soát rồi ghi đủ ô “{column}”; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ô “{column}” để trống.',
        household: '{household}: ô “{column}” để trống.',
        column: 'Cột “{column}” để trống cả {count} dòng.',
      },
    },
    en: {
      title: 'Required cell blank',
      why: 'Without the cell the household or person drops out of every figure that needs it; it does not count as met.',
      fix: 'Ask the household or see the review form, then fill in “{column}”; the officer must find out.',
      messages: {
        default: '{person}: “{column}” is blank.',
        household: '{household}: “{column}” is blank.',
        column: 'Column “{column}” is blank on all {count} rows.',
      },
    },
  },
  check(_register, context, report) {
    const asked = [
      ...context.index.records.flatMap(askedOfHousehold),
      ...context.index.persons.flatMap((entry) => askedOfPerson(entry, context)),
    ];
    reportBlanks(asked, report);
  },
};

/** A cell that must be filled, and who it is about. */
interface Asked {
  readonly place: Place;
  readonly blank: boolean;
  readonly person?: Person;
  readonly record?: HouseholdRecord;
  readonly related?: readonly Place[];
}

function askedOfHousehold(record: HouseholdRecord): Asked[] {
  const { table, row } = record;
  if (table.role === 'members') return [];
  return REQUIRED_OF_HOUSEHOLD.filter((field) => table.columns.has(field)).map((field) => {
    const place: Place = { table, row, field };
    // The hamlet may stand in a group row above instead of the cell.
    const known = field === 'thon' && record.hamlet !== null;
    return { place, blank: !known && saysNothing(cellOf(place)), record };
  });
}

/** Birth date and sex of everyone counted; the ID number of heads and of those old enough to have one. */
function askedOfPerson({ person, record }: PersonInHousehold, { settings }: RuleContext): Asked[] {
  if (!person.counted) return [];
  const birth = birthPlace(person);
  const sex = sexPlace(person);
  const cells: Pick<Asked, 'place' | 'blank' | 'related'>[] = [];
  if (birth && person.birth.kind !== 'absent') {
    const related = birth.field === 'nam_sinh_nam' ? [placeOf(person, 'nam_sinh_nu')] : [];
    cells.push({ place: birth, blank: isUnsaid(person.birth, birth), related });
  }
  // One year in the column for men or women gives the sex too: one cell, one question.
  if (sex && person.sex.kind !== 'absent' && sex.field !== birth?.field) {
    cells.push({ place: sex, blank: isUnsaid(person.sex, sex) });
  }
  if (person.table.columns.has('cccd') && needsNumber(person, settings.asOf)) {
    cells.push({ place: placeOf(person, 'cccd'), blank: idNumberState(person).kind === 'blank' });
  }
  return cells.map((cell) => ({ ...cell, person, record: record ?? undefined }));
}

function isUnsaid(reading: { readonly kind: string }, place: Place): boolean {
  return reading.kind !== 'ok' && saysNothing(cellOf(place));
}

function needsNumber({ isHead, birth }: Person, asOf: string): boolean {
  return isHead || (birth.kind === 'ok' && hasReached(birth.value, THRESHOLDS.idNumberFromAge, asOf));
}

/** Unknown month and day are taken as the last, so that nobody is asked too early. */
function hasReached({ year, month, day }: BirthDate, age: number, asOf: string): boolean {
  return isoDate(year + age, month ?? 12, day ?? 31) <= asOf;
}

function reportBlanks(asked: readonly Asked[], report: RuleReport): void {
  const columns = new Map<string, Asked[]>();
  for (const entry of asked) {
    const key = `${entry.place.table.sheet}|${entry.place.field}`;
    const column = columns.get(key);
    if (column) column.push(entry);
    else columns.set(key, [entry]);
  }
  for (const column of columns.values()) reportColumn(column, report);
}

function reportColumn(column: readonly Asked[], report: RuleReport): void {
  const blanks = column.filter(({ blank }) => blank);
  const [first] = blanks;
  report.pass(column.length - blanks.length);
  if (first && blanks.length === column.length && blanks.length >= THRESHOLDS.wholeColumnRows) {
    const { table, field } = first.place;
    const heading: Place = {
      table,
      row: table.headerRows[table.headerRows.length - 1] ?? first.place.row,
      field,
    };
    report.fail(heading, { message: 'column', params: { column: fieldLabel(field), count: blanks.length } });
    return;
  }
  for (const { place, person, record, related } of blanks) {
    // A rule that knows more about this cell has said so already.
    if (report.hasError(place)) report.skip('other-error');
    else {
      const fields = [place, ...(related ?? [])].map(({ field }) => fieldLabel(field));
      const params = { column: fields.join(' – ') };
      report.fail(place, { message: person ? 'default' : 'household', params, person, record, related });
    }
  }
}
