import type { HouseholdRecord, Person } from '../../model';
import type { FieldId } from '../../register/fields';
import { birthPlace, cellOf, fieldLabel, placeOf, saysNothing, sexPlace } from '../cells';
import { ColumnCells, headingOf, type GatheredColumn } from '../column-cells';
import type { PersonInHousehold } from '../register-index';
import type { Place, Rule, RuleReport } from '../rule';
import type { Thresholds } from '../thresholds';

/**
 * Cells a household row must fill where its list has the column. Names are FD33's, codes ST03's, scores CS23's.
 * The start class is not asked for: a household that came in during the year has none.
 */
const REQUIRED_OF_HOUSEHOLD: readonly FieldId[] = ['phan_loai', 'so_nhan_khau', 'thon'];

/**
 * CV01. A column blank on every row of a list is one finding at its heading, not one a row. ID numbers are CV04's,
 * which knows from what age a person must have one.
 */
export const requiredCellBlank: Rule = {
  meta: {
    code: 'CV01',
    id: 'required-cell-blank',
    stage: 'missing',
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
    const columns = new ColumnCells<Blank>();
    for (const record of context.index.records) askHousehold(record, columns);
    for (const entry of context.index.persons) askPerson(entry, columns);
    for (const column of columns.all()) reportColumn(column, context.thresholds, report);
  },
};

/** A blank cell that must be filled, and who it is about. */
interface Blank {
  readonly place: Place;
  readonly person?: Person;
  readonly record?: HouseholdRecord;
  readonly related?: readonly Place[];
  readonly severity?: 'warning';
}
/** The cells asked for, column by column; only the blank ones are kept. */
type Columns = ColumnCells<Blank>;

function askHousehold(record: HouseholdRecord, columns: Columns): void {
  const { table } = record;
  if (table.role === 'members') return;
  for (const field of REQUIRED_OF_HOUSEHOLD) {
    if (!table.columns.has(field)) continue;
    const place: Place = { table, row: record.rowOf(field), field };
    // The hamlet may stand in a group row above instead of the cell.
    const known = field === 'thon' && record.hamlet !== null;
    columns.add(place, !known && saysNothing(cellOf(place)) ? { place, record } : null);
  }
}

/**
 * Birth date and sex of everyone counted, and the relation of everyone but the head. Without the relation the person is
 * counted all the same, only the rules on couples and generations pass them over: a warning.
 */
function askPerson({ person, record }: PersonInHousehold, columns: Columns): void {
  if (!person.counted) return;
  const about = { person, record: record ?? undefined };
  const { birth, sex } = about.person;
  const atBirth = birth.kind === 'absent' ? null : birthPlace(about.person);
  const atSex = sex.kind === 'absent' ? null : sexPlace(about.person);
  if (atBirth) {
    const related = atBirth.field === 'nam_sinh_nam' ? [placeOf(about.person, 'nam_sinh_nu')] : [];
    columns.add(atBirth, isUnsaid(birth, atBirth) ? { place: atBirth, related, ...about } : null);
  }
  askRelation(about, columns);
  // One year in the column for men or women gives the sex too: one cell, one question.
  if (atSex && atSex.field !== atBirth?.field) {
    columns.add(atSex, isUnsaid(sex, atSex) ? { place: atSex, ...about } : null);
  }
}

function askRelation({ person, record }: Pick<Blank, 'record'> & { person: Person }, columns: Columns): void {
  if (person.isHead || !person.table.columns.has('quan_he')) return;
  const place = placeOf(person, 'quan_he');
  const isBlank = isUnsaid(person.relation, place);
  columns.add(place, isBlank ? { place, severity: 'warning', person, record } : null);
}

function isUnsaid(reading: { readonly kind: string }, place: Place): boolean {
  return reading.kind !== 'ok' && saysNothing(cellOf(place));
}

function reportColumn(
  { asked, cells: blanks }: GatheredColumn<Blank>,
  thresholds: Thresholds,
  report: RuleReport,
): void {
  const [first] = blanks;
  report.pass(asked - blanks.length);
  if (first && blanks.length === asked && asked >= thresholds.wholeColumnRows) {
    const { table, field } = first.place;
    report.fail(headingOf(table, field), {
      message: 'column',
      params: { column: fieldLabel(field), count: asked },
      severity: first.severity,
    });
    return;
  }
  for (const { place, person, record, related, severity } of blanks) {
    // A rule that knows more about this cell has said so already.
    if (report.hasError(place)) report.skip('other-error');
    else {
      const fields = [place, ...(related ?? [])].map(({ field }) => fieldLabel(field));
      const params = { column: fields.join(' – ') };
      report.fail(place, {
        message: person ? 'default' : 'household',
        params,
        person,
        record,
        related,
        severity,
      });
    }
  }
}
