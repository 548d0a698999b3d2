/** AG15's part on printed summaries: counts kept as text, and the totals that left them out. */
import type { CellRef, SummaryCell, SummaryRow, SummaryTable } from '../../model';
import type { RuleReport } from '../rule';
import { countsOf, refIn } from '../printed';
import { partsOf } from './summary-parts';

/** Judges every count of every area. */
export function checkSummaryTexts(table: SummaryTable, report: RuleReport): void {
  const totals = table.rows.filter(({ isTotal }) => isTotal);
  for (const row of table.rows) {
    if (row.isTotal) continue;
    for (const cell of countsOf(row).values()) judgeCell(table, row, cell, totals, report);
  }
}

function judgeCell(
  table: SummaryTable,
  row: SummaryRow,
  cell: SummaryCell,
  totals: readonly SummaryRow[],
  report: RuleReport,
): void {
  const at = refIn(table, row, cell);
  const written = table.cells[row.row - 1]?.[cell.column - 1] ?? null;
  if (!cell.asText || cell.percent) report.pass();
  else if (report.hasError(at)) report.skip('other-error');
  else {
    const missed = totals.flatMap((total) => missedBy(table, row, total, cell.column) ?? []);
    const [first] = missed;
    report.fail(at, {
      ...(first
        ? { message: 'summary', params: { label: row.label, value: cell.value, ...first.params } }
        : {
            message: 'summaryNoTotal',
            severity: 'warning',
            params: { label: row.label, value: cell.value },
          }),
      found: written,
      expected: cell.value,
      // The total is wrong too, and right again once the cell is a number: no second finding.
      alsoAt: missed.map((each) => each.at),
      fix: { value: cell.value, apply: 'safe' },
    });
  }
}

interface Missed {
  readonly at: CellRef;
  readonly params: { readonly total: string; readonly printed: number; readonly sum: number };
}

/** A total that shows the sum of the numbers of its column without those kept as text; null for any other. */
function missedBy(table: SummaryTable, row: SummaryRow, total: SummaryRow, column: number): Missed | null {
  const printed = countsOf(total).get(column);
  if (!printed) return null;
  for (const parts of partsOf(table.rows, total)) {
    if (!parts.includes(row)) continue;
    const cells = parts.flatMap((part) => countsOf(part).get(column) ?? []);
    const sumOf = (own: readonly SummaryCell[]) => own.reduce((sum, { value }) => sum + value, 0);
    const [all, numbers] = [sumOf(cells), sumOf(cells.filter(({ asText }) => !asText))];
    if (printed.value === numbers && all !== numbers)
      return {
        at: refIn(table, total, printed),
        params: { total: total.label, printed: printed.value, sum: all },
      };
  }
  return null;
}
