/** AG01's part on printed summaries: a total row against the areas above it. */
import type { SummaryRow, SummaryTable } from '../../model';
import type { RuleReport } from '../rule';
import { countsOf, refIn } from '../printed';
import { partsOf } from './summary-parts';

/** Judges every count of every total row. */
export function checkSums(table: SummaryTable, report: RuleReport): void {
  const totals = table.rows.filter(({ isTotal }) => isTotal);
  for (const total of totals) {
    const sets = partsOf(table.rows, total);
    if (sets.length > 0) judgeTotal(table, total, sets, report);
  }
}

function judgeTotal(
  table: SummaryTable,
  total: SummaryRow,
  sets: readonly (readonly SummaryRow[])[],
  report: RuleReport,
): void {
  for (const [column, printed] of countsOf(total)) {
    const sums = sets.map((parts) => sumOf(parts, column));
    const [sum] = sums;
    // AG13 and AG14 know why the total is wrong and have said so.
    if (report.hasError(refIn(table, total, printed))) {
      report.skip('other-error');
      continue;
    }
    if (sums.some((each) => each?.value === printed.value)) report.pass();
    else if (!sum?.isWhole) report.skip('blank');
    else {
      report.fail(refIn(table, total, printed), {
        message: 'summary',
        params: { label: total.label, sum: sum.value, difference: Math.abs(printed.value - sum.value) },
        found: printed.value,
        expected: sum.value,
        fix: { value: sum.value, apply: 'confirm' },
      });
    }
  }
}

/** A blank adds nothing, but a sum with one is not known to be whole. */
function sumOf(rows: readonly SummaryRow[], column: number): { value: number; isWhole: boolean } | null {
  if (rows.length === 0) return null;
  const values = rows.map((row) => countsOf(row).get(column)?.value);
  return {
    value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    isWhole: !values.includes(undefined),
  };
}
