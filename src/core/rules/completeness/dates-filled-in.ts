import type { Cell, RegisterTable, RunSettings } from '../../model';
import { cellAt } from '../../register/columns';
import type { FieldId } from '../../register/fields';
import { readDate } from '../../text/dates';
import { fieldLabel } from '../cells';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/**
 * Dates that differ from person to person. Decisions and reviews are of one day for many, so their dates are not asked
 * about.
 */
const FIELDS: readonly FieldId[] = ['ngay_sinh', 'ngay_cap', 'ngay_bien_dong'];

/**
 * CV09. The day of the import is not known to the sheet: the day of the check, the review date and, for births, any day
 * of the year before the review date are taken for it, when as many rows have it as no hand would type.
 */
export const datesFilledIn: Rule = {
  meta: {
    code: 'CV09',
    id: 'dates-filled-in',
    stage: 'missing',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Ngày bị điền tự động bằng ngày nhập',
      why: 'Ngày do phần mềm tự điền vào ô trống làm sai tuổi, kéo theo sai đối tượng trẻ em, người cao tuổi.',
      fix: 'Xóa các ngày này rồi ghi lại theo giấy tờ của từng người; cần xác nhận.',
      messages: {
        default:
          'Cột “{column}”: {count} dòng cùng ghi ngày {found}, có thể do phần mềm tự điền khi nhập tệp.',
      },
    },
    en: {
      title: 'Blank dates filled with the import date',
      why: 'Dates put into blank cells by a program falsify ages, and with them who counts as a child or as old.',
      fix: 'Clear these dates and write them again from each person’s papers; to be confirmed.',
      messages: {
        default:
          'Column “{column}”: {count} rows have the date {found}, perhaps filled in when a file was imported.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      for (const field of FIELDS) if (table.columns.has(field)) checkColumn(table, field, context, report);
    }
  },
};

function checkColumn(table: RegisterTable, field: FieldId, context: RuleContext, report: RuleReport): void {
  const { sameDateRows } = context.thresholds;
  let isClean = true;
  for (const [written, count] of countDates(table, field)) {
    if (count < sameDateRows || !isImportDate(written, field, context.settings)) continue;
    const places = table.dataRows
      .filter((row) => writtenDate(cellAt(table, row, field)) === written)
      .map((row): Place => ({ table, row, field }))
      .filter((place) => !report.hasError(place));
    const [first, ...others] = places;
    if (!first || places.length < sameDateRows) continue;
    isClean = false;
    report.fail(first, {
      params: { column: fieldLabel(field), count: places.length },
      alsoAt: others,
      fix: { value: null, apply: 'confirm', batch: others.map((at) => ({ at, value: null })) },
    });
  }
  if (isClean) report.pass();
}

/** How often each date stands in the column; one day in two spellings counts as two. */
function countDates(table: RegisterTable, field: FieldId): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of table.dataRows) {
    const text = writtenDate(cellAt(table, row, field));
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function writtenDate(cell: Cell): string | null {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null ? cell.date : null;
}

function isImportDate(written: string, field: FieldId, { asOf, today }: RunSettings): boolean {
  const reading = readDate(written);
  if (reading.kind !== 'ok') return false;
  const date = reading.value;
  if (date === today || date === asOf) return true;
  const yearBefore = `${String(Number(asOf.slice(0, 4)) - 1)}${asOf.slice(4)}`;
  return field === 'ngay_sinh' && date > yearBefore && date <= asOf;
}
