/** What the rules on old encodings have in common: one finding a column, every cell's conversion in its batch. */
import type { RegisterTable } from '../../model';
import type { ConversionCell } from '../../text/legacy/preview';
import { batchOf, cellPlace, columnName, type FaultyCell } from '../column-findings';
import type { FindingDetails, RuleReport } from '../rule';

/** The cells of one column (0-based) that a rule is about; at least one. */
export interface LegacyGroup {
  readonly table: RegisterTable;
  readonly column: number;
  readonly cells: readonly ConversionCell[];
}

/** Null when there are no cells to speak of. */
export function legacyGroup(
  table: RegisterTable,
  column: number,
  cells: readonly ConversionCell[],
): LegacyGroup | null {
  return cells.length === 0 ? null : { table, column, cells };
}

/** Reports the column at its first cell, with every conversion unless `fix` says otherwise. */
export function failLegacy(
  { table, column, cells }: LegacyGroup,
  report: RuleReport,
  { params, ...details }: Pick<FindingDetails, 'message' | 'params' | 'fix' | 'also'> = {},
): void {
  const faulty = cells.map(({ row, was, becomes }): FaultyCell => ({ row, column, text: was, becomes }));
  const [first, ...others] = faulty;
  if (!first) return;
  const at = ({ row }: FaultyCell) => cellPlace(table, row, column);
  report.fail(at(first), {
    fix: batchOf(faulty, { table, apply: 'confirm' }),
    ...details,
    params: {
      column: columnName(table, column),
      count: faulty.length,
      becomes: first.becomes ?? '',
      ...params,
    },
    found: first.text,
    expected: first.becomes ?? '',
    alsoAt: others.map(at),
  });
}
