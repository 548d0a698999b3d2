import type { RegisterTable, TotalRow } from '../../model';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { cellOf, fieldLabel, saysNothing } from '../cells';
import { headingOf } from '../column-cells';
import type { Place, Rule, RuleReport } from '../rule';
import { checkSums } from './summary-sums';

/** Columns a total row adds up; the code column, where a number stands in it, counts households. */
const SUMMED: readonly FieldId[] = ['so_nhan_khau', 'so_nu'];

/**
 * AG01. A total is compared with what it adds as written: a subtotal with the rows of its block, a grand total
 * with the printed subtotals where there are any. A wrong subtotal is thus one finding, not two.
 */
export const printedTotalDiffers: Rule = {
  meta: {
    code: 'AG01',
    id: 'printed-total-differs',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'confirm',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Cộng các tổ khác tổng phường',
      why: 'Tổng sai đi thẳng vào báo cáo: số hộ, số khẩu của tổ và phường không khớp danh sách.',
      fix: 'Kiểm tra công thức của ô cộng (vùng cộng, số gõ đè) rồi sửa thành {sum}; cần xác nhận.',
      messages: {
        default: '“{label}”, cột “{column}”: ghi {found}, cộng các dòng được {sum} (lệch {difference}).',
        count: '“{label}”: ghi {found} hộ, đếm được {sum} hộ (lệch {difference}).',
        summary: '“{label}”: ghi {found}, cộng các dòng được {sum} (lệch {difference}).',
      },
    },
    en: {
      title: 'Sum of sub-units != ward total',
      why: 'A wrong total goes straight into the report: households and persons of hamlet and ward disagree with the list.',
      fix: 'Look at the formula of the total (its range, a number typed over it) and correct it to {sum}; to be confirmed.',
      messages: {
        default:
          '“{label}”, column “{column}”: {found} printed, the rows add up to {sum} (off by {difference}).',
        count: '“{label}”: {found} households printed, {sum} counted (off by {difference}).',
        summary: '“{label}”: {found} printed, the rows add up to {sum} (off by {difference}).',
      },
    },
  },
  check(register, _context, report) {
    const printed = register.tables.some(({ totalRows }) => totalRows.length > 0);
    if (!printed && register.summaries.length === 0) report.skip('no-totals');
    for (const table of register.tables) {
      for (const total of table.totalRows) checkTotalRow(table, total, report);
    }
    for (const summary of register.summaries) checkSums(summary, report);
  },
};

function checkTotalRow(table: RegisterTable, total: TotalRow, report: RuleReport): void {
  const subtotals = table.totalRows.filter(({ kind }) => kind === 'subtotal').map(({ row }) => row);
  const parts = total.kind === 'total' && subtotals.length > 0 ? subtotals : total.dataRows;
  for (const field of SUMMED) {
    if (table.columns.has(field))
      checkCell({ table, row: total.row, field }, total.label, sumOf(table, parts, field), report);
  }
  const count: Place = { table, row: total.row, field: 'ma_ho' };
  if (typeof cellOf(count) !== 'number') return;
  checkCell(
    count,
    total.label,
    parts === total.dataRows
      ? { value: parts.length, numbers: parts.length, texts: [] }
      : sumOf(table, parts, 'ma_ho'),
    report,
  );
}

interface Sum {
  readonly value: number;
  /** Of the cells that are numbers and no text: what a SUM adds up. */
  readonly numbers: number;
  /** Numbers kept as text. */
  readonly texts: readonly Place[];
}

/** The sum of the cells as written; null when one of them cannot be read. A blank adds nothing. */
function sumOf(table: RegisterTable, rows: readonly number[], field: FieldId): Sum | null {
  let [value, numbers] = [0, 0];
  const texts: Place[] = [];
  for (const row of rows) {
    const place: Place = { table, row, field };
    const cell = cellOf(place);
    if (saysNothing(cell)) continue;
    const number = readNumber(cell);
    if (number.kind !== 'ok') return null;
    value += number.value.value;
    if (typeof cell === 'string') texts.push(place);
    else numbers += number.value.value;
  }
  return { value, numbers, texts };
}

/** AG15 has named the text, in its cell or as a whole column, that a total leaves out. */
function isToldOfTexts(place: Place, sum: Sum, printed: number, report: RuleReport): boolean {
  if (sum.numbers !== printed || sum.texts.length === 0) return false;
  return [headingOf(place.table, place.field), ...sum.texts].some((each) => report.hasError(each));
}

function checkCell(place: Place, label: string, sum: Sum | null, report: RuleReport): void {
  const cell = cellOf(place);
  const printed = readNumber(cell);
  if (saysNothing(cell)) return;
  // AG13 and AG14 know why the total is wrong and have said so.
  if (report.hasError(place)) report.skip('other-error');
  else if (sum === null || printed.kind !== 'ok') report.skip('unreadable');
  else if (printed.value.value === sum.value) report.pass();
  else if (isToldOfTexts(place, sum, printed.value.value, report)) report.skip('other-error');
  else {
    const difference = Math.abs(printed.value.value - sum.value);
    report.fail(place, {
      message: place.field === 'ma_ho' ? 'count' : 'default',
      params: { label, column: fieldLabel(place.field), sum: sum.value, difference },
      expected: sum.value,
      fix: { value: sum.value, apply: 'confirm' },
    });
  }
}
