/** AG06's part on printed movements: the number of the poor who escaped against the list of them. */
import type { Register, RegisterTable, SummaryCell, SummaryRow, SummaryTable } from '../../model';
import { fold } from '../../text/unicode';
import { firstColumn } from '../cells';
import { moved, refIn, totalRow } from '../printed';
import type { RuleReport } from '../rule';
import { headingOf } from '../column-cells';
import type { ByRow } from './count-differs-from-list';

/** A list may be of those above the near-poor line only, or of all who escaped: its title tells, or either will do. */
export function judgeEscaped(
  { summaries, tables }: Register,
  records: ReadonlyMap<RegisterTable, ByRow>,
  report: RuleReport,
): void {
  const lists = tables.filter(
    ({ coverage, impliedClass }) => coverage === 'escaped' && impliedClass === 'escaped',
  );
  const [list, second] = lists;
  // Of several lists nobody can tell which one the number is of.
  if (!list || second) return;
  const counted = records.get(list)?.size ?? 0;
  for (const table of summaries) {
    const row = totalRow(table, 'households');
    const figures = row && table.moveColumns.poor ? figuresOf(table, row, list) : [];
    const figure = figures[figures.length - 1];
    if (!row || !figure) continue;
    if (figures.some(({ value }) => value === counted)) report.pass();
    else {
      report.fail(refIn(table, row, figure), {
        message: 'escaped',
        params: { label: row.label, written: figure.value, sheet: list.sheet, counted },
        found: figure.value,
        expected: counted,
        related: [headingOf(list, firstColumn(list, ['ho_ten', 'chu_ho', 'ma_ho']) ?? 'ho_ten')],
      });
    }
  }
}

/** What the table may mean by the households of the list; the last is the one to name. */
function figuresOf(table: SummaryTable, row: SummaryRow, { title }: RegisterTable): readonly SummaryCell[] {
  const above = moved(table, row, 'poor', 'above');
  const escaped = moved(table, row, 'poor', 'escaped');
  const all = sumOf(above, moved(table, row, 'poor', 'toSibling'));
  const figures = /vuot chuan/.test(fold(title ?? '')) ? [above] : [above, all, escaped];
  return figures.filter((cell) => cell !== null);
}

function sumOf(a: SummaryCell | null, b: SummaryCell | null): SummaryCell | null {
  return a && b ? { ...a, value: a.value + b.value } : null;
}
