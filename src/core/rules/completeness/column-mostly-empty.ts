import type { HouseholdRecord, Person, RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { birthPlace, cellOf, fieldLabel, placeOf, saysNothing, sexPlace } from '../cells';
import type { Place, Rule } from '../rule';
import { idNumberDuty } from '../id-number-age';
import { headingOf } from '../column-cells';

/**
 * What every household row fills and what every person's row fills. Marks, remarks, scores, decisions are blank for
 * most by right. An ID number is asked of those old enough for one.
 */
const OF_HOUSEHOLD: readonly FieldId[] = ['phan_loai', 'so_nhan_khau', 'so_nu', 'thon', 'dia_chi', 'sdt'];
const OF_PERSON: readonly FieldId[] = ['dan_toc', 'quan_he'];

/**
 * CV02. Beside what CV01 asks cell by cell: that many blanks come of a column lost in copying, to be copied again
 * and not asked household by household. A column blank throughout that CV01 has told is left alone.
 */
export const columnMostlyEmpty: Rule = {
  meta: {
    code: 'CV02',
    id: 'column-mostly-empty',
    stage: 'missing',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Tỷ lệ trống của cột > 20%',
      why: 'Nhiều ô trống thường do chép thiếu khi nhập sổ; báo cáo theo cột này sẽ thiếu hộ.',
      fix: 'Xem lại tệp gốc hoặc phần mềm xuất ra có cột này không rồi chép lại; cán bộ tự xác minh.',
      messages: { default: 'Cột “{column}” trống {blank} trên {all} dòng.' },
    },
    en: {
      title: 'Column mostly empty',
      why: 'So many blanks mostly come of a column lost in copying; reports by this column miss households.',
      fix: 'See whether the original file or the software has the column and copy it again; the officer must find out.',
      messages: { default: 'Column “{column}” is blank on {blank} of {all} rows.' },
    },
  },
  check(_register, context, report) {
    const { index, thresholds } = context;
    const counts = createCounts();
    for (const record of index.records) countHousehold(record, counts);
    for (const { person } of index.persons) {
      if (!person.counted) continue;
      countPerson(person, counts);
      countNumber(person, counts, (owner) => idNumberDuty(owner, context, report).kind === 'of-age');
    }
    for (const { table, field, asked, blank } of counts.all()) {
      const heading = headingOf(table, field);
      if (asked < thresholds.emptyColumnRows || blank <= asked * thresholds.emptyColumnShare) report.pass();
      else if (report.hasError(heading)) report.skip('other-error');
      else report.fail(heading, { params: { column: fieldLabel(field), blank, all: asked }, found: null });
    }
  },
};

interface Count {
  readonly table: RegisterTable;
  readonly field: FieldId;
  asked: number;
  blank: number;
}
interface Counts {
  add(place: Place, isBlank: boolean): void;
  all(): readonly Count[];
}

function createCounts(): Counts {
  const tables = new Map<RegisterTable, Map<FieldId, Count>>();
  // Rows of one table follow one another.
  let last: RegisterTable | null = null;
  let columns = new Map<FieldId, Count>();
  return {
    add({ table, field }, isBlank) {
      if (table !== last) {
        last = table;
        columns = tables.get(table) ?? new Map<FieldId, Count>();
        tables.set(table, columns);
      }
      let count = columns.get(field);
      if (!count) columns.set(field, (count = { table, field, asked: 0, blank: 0 }));
      count.asked++;
      if (isBlank) count.blank++;
    },
    all: () => [...tables.values()].flatMap((own) => [...own.values()]),
  };
}

function countHousehold(record: HouseholdRecord, counts: Counts): void {
  const { table, hamlet } = record;
  if (table.role === 'members') return;
  for (const field of OF_HOUSEHOLD) {
    if (!table.columns.has(field)) continue;
    const place: Place = { table, row: record.rowOf(field), field };
    // A hamlet may be given by the heading above, a class by the list's title or heading.
    const isGiven =
      (field === 'thon' && hamlet !== null) || (field === 'phan_loai' && table.classRows.length > 0);
    counts.add(place, !isGiven && saysNothing(cellOf(place)));
  }
}

function countPerson(person: Person, counts: Counts): void {
  for (const field of OF_PERSON) {
    if (!person.table.columns.has(field) || !isAsked(person, field)) continue;
    const place = placeOf(person, field);
    counts.add(place, saysNothing(cellOf(place)));
  }
  countPair(birthPlace(person), person.birth.kind, counts);
  countPair(sexPlace(person), person.sex.kind, counts);
}

/** A blank counts for those who must have a number; what is written counts for all. */
function countNumber(person: Person, counts: Counts, isOfAge: (person: Person) => boolean): void {
  if (!person.table.columns.has('cccd')) return;
  const place = placeOf(person, 'cccd');
  const isBlank = person.idNumber.kind !== 'ok' && saysNothing(cellOf(place));
  if (!isBlank || isOfAge(person)) counts.add(place, isBlank);
}

/** Lists may write the ethnic group of a household at its head, and leave the head's own relation blank. */
function isAsked({ isHead, table: { layout } }: Person, field: FieldId): boolean {
  return field === 'dan_toc' ? isHead || layout === 'one-row' : !isHead && layout !== 'one-row';
}

/** Of two columns of which one is filled none is empty. */
function countPair(place: Place | null, kind: string, counts: Counts): void {
  if (place === null || /^(?:nam_sinh|gioi_tinh)_(?:nam|nu)$/.test(place.field)) return;
  counts.add(place, kind !== 'ok' && saysNothing(cellOf(place)));
}
