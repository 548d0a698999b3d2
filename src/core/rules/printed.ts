/** Small questions rules ask about printed summaries. */
import type { CellRef, MoveMeasure, SummaryCell, SummaryMeasure, SummaryRow, SummaryTable } from '../model';
import type { RuleReport } from './rule';

type Table = Pick<SummaryTable, 'sheet'>;

/** Where a cell of a printed row stands. */
export function refIn(
  { sheet }: Table,
  { row }: SummaryRow,
  { column }: Pick<SummaryCell, 'column'>,
): CellRef {
  return { sheet, row, column };
}

/** Whether a rule before found an error in one of the cells: what follows from it is no second error. */
export function anyError(
  table: Table,
  row: SummaryRow,
  cells: readonly Pick<SummaryCell, 'column'>[],
  report: RuleReport,
): boolean {
  return cells.some((cell) => report.hasError(refIn(table, row, cell)));
}

/** What a summary counts, without its rates, in the order of the forms. */
const COUNTS: readonly SummaryMeasure[] = [
  'total',
  'poor',
  'nearPoor',
  'notPoor',
  'persons',
  'male',
  'female',
  'poorPersons',
  'nearPoorPersons',
];

/** The counts of a row by column; a column that is a count and the end of movements comes once. */
export function countsOf({ cells, moves }: SummaryRow): ReadonlyMap<number, SummaryCell> {
  const found = new Map<number, SummaryCell>();
  const counts = COUNTS.map((measure) => cells[measure]);
  const moved = Object.values(moves).flatMap((own) => Object.values(own));
  for (const cell of [...counts, ...moved]) if (cell && !found.has(cell.column)) found.set(cell.column, cell);
  return found;
}

/** The row of the whole unit in households or persons: the last total; null where none is printed. */
export function totalRow(table: SummaryTable, unit: SummaryRow['unit']): SummaryRow | null {
  const totals = table.rows.filter((row) => row.isTotal && row.unit === unit);
  return totals[totals.length - 1] ?? null;
}

/** A movement of a row: what is printed, 0 where the column is there and the cell blank, null where unknown. */
export function moved(
  table: SummaryTable,
  row: SummaryRow,
  of: 'poor' | 'nearPoor' | 'any',
  measure: MoveMeasure,
): SummaryCell | null {
  const column = table.moveColumns[of]?.[measure];
  if (column === undefined || row.unread.includes(column)) return null;
  const cell = row.moves[of]?.[measure];
  return cell ?? { column, value: 0, decimals: 0, percent: false, asText: false };
}
