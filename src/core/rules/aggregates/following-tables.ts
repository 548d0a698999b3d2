/** AG05's part on printed tables: the closing of one year against the opening of the next. */
import type { Lang, MoveClass, Register, SummaryCell, SummaryRow, SummaryTable } from '../../model';
import { exactKey } from '../../text/unicode';
import { refIn } from '../printed';
import type { RuleReport } from '../rule';

export const MOVE_CLASSES = ['poor', 'nearPoor'] as const satisfies readonly MoveClass[];
export const CLASS_WORDS = {
  vi: { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' },
  en: { poor: 'poor households', nearPoor: 'near-poor households' },
} as const;

/** Tables of following years, in this workbook or in last period's. */
export function compareTables(
  { summaries }: Register,
  previous: Register | null,
  lang: Lang,
  report: RuleReport,
): void {
  for (const table of summaries) {
    const before = [...summaries, ...(previous?.summaries ?? [])].filter((other) => precedes(other, table));
    for (const of of MOVE_CLASSES) {
      const closing = before.find(({ moveColumns }) => moveColumns[of]?.end !== undefined);
      if (!closing) continue;
      const isHere = summaries.includes(closing);
      for (const row of table.rows) compareRow({ table, row, closing, of, isHere, lang }, report);
    }
  }
}

const precedes = (before: SummaryTable, after: SummaryTable): boolean =>
  before.year !== null && after.year !== null && before.year + 1 === after.year;

interface Pair {
  readonly table: SummaryTable;
  readonly row: SummaryRow;
  readonly closing: SummaryTable;
  readonly of: 'poor' | 'nearPoor';
  /** The closing stands in this workbook. */
  readonly isHere: boolean;
  readonly lang: Lang;
}

function compareRow(pair: Pair, report: RuleReport): void {
  const { table, row, closing, of } = pair;
  const other = sameRow(closing, row);
  const start = row.moves[of]?.start;
  const end = other?.moves[of]?.end;
  if (!other || !start || !end) return;
  if (start.value === end.value) report.pass();
  else
    report.fail(refIn(table, row, start), {
      ...detailsOf(pair, start, end),
      // A cell of another workbook is named, not linked.
      related: pair.isHere ? [refIn(closing, other, end)] : [],
    });
}

function detailsOf({ row, closing, of, lang }: Pair, start: SummaryCell, end: SummaryCell) {
  return {
    message: 'printed',
    params: {
      label: row.label,
      printed: start.value,
      class: CLASS_WORDS[lang][of],
      sheet: closing.sheet,
      count: end.value,
    },
    found: start.value,
    expected: end.value,
  };
}

function sameRow({ rows }: SummaryTable, { label, isTotal, unit }: SummaryRow): SummaryRow | undefined {
  return rows.find(
    (row) => row.unit === unit && ((isTotal && row.isTotal) || exactKey(row.label) === exactKey(label)),
  );
}
