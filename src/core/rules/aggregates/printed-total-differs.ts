import type { RegisterTable, TotalRow } from '../../model';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { cellOf, fieldLabel, saysNothing } from '../cells';
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
    parts === total.dataRows ? parts.length : sumOf(table, parts, 'ma_ho'),
    report,
  );
}

/** The sum of the cells as written; null when one of them cannot be read. A blank adds nothing. */
function sumOf(table: RegisterTable, rows: readonly number[], field: FieldId): number | null {
  let sum = 0;
  for (const row of rows) {
    const cell = cellOf({ table, row, field });
    if (saysNothing(cell)) continue;
    const number = readNumber(cell);
    if (number.kind !== 'ok') return null;
    sum += number.value.value;
  }
  return sum;
}

function checkCell(place: Place, label: string, sum: number | null, report: RuleReport): void {
  const cell = cellOf(place);
  const printed = readNumber(cell);
  if (saysNothing(cell)) return;
  // AG13 and AG14 know why the total is wrong and have said so.
  if (report.hasError(place)) report.skip('other-error');
  else if (sum === null || printed.kind !== 'ok') report.skip('unreadable');
  else if (printed.value.value === sum) report.pass();
  else {
    const difference = Math.abs(printed.value.value - sum);
    report.fail(place, {
      message: place.field === 'ma_ho' ? 'count' : 'default',
      params: { label, column: fieldLabel(place.field), sum, difference },
      expected: sum,
      fix: { value: sum, apply: 'confirm' },
    });
  }
}
