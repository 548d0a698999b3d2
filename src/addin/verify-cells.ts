/** After writing: the cells hold what they should, and nothing else in their columns changed. */
import { sameFormula, sameRaw } from '../core/index';
import type { CellState, RawValue } from '../core/index';
import { rawOf } from './cell-facts';
import type { SheetFacts } from './cell-facts';
import type { CellWrite } from './write-cells';

type Rows = readonly (readonly unknown[])[];

/**
 * Reads a sheet again and compares.
 *
 * @param before the sheet as it was read before the writes
 * @returns 'H12' of the first cell that is not as it should be, null when all is well
 */
export function unexpectedCell(before: SheetFacts, writes: readonly CellWrite[]): string | null {
  const range = before.sheet.getDataRange();
  const values: Rows = range.getValues();
  const formulas: Rows = range.getFormulas();
  const wanted = new Map(writes.map(({ row, column, state }) => [`${row}:${column}`, state]));
  for (const column of new Set(writes.map((write) => write.column))) {
    const rows = Math.max(values.length, before.values.length);
    for (let row = 1; row <= rows; row++) {
      const is = rawOf(values[row - 1]?.[column - 1]);
      const formula = String(formulas[row - 1]?.[column - 1] ?? '');
      if (!isExpected(before, { row, column, is, formula }, wanted.get(`${row}:${column}`)))
        return before.sheet.getRange(row, column).getA1Notation();
    }
  }
  return null;
}

interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly is: RawValue | null;
  readonly formula: string;
}

function isExpected(before: SheetFacts, now: CellNow, wanted: CellState | undefined): boolean {
  const { row, column, is, formula } = now;
  if (wanted !== undefined) return holds(now, wanted);
  const had = before.formulaAt(row, column);
  // A formula's value may follow the cells that changed; its text may not. A filled cell follows its formula.
  if (had !== '')
    return (
      formula === had &&
      !(before.isAnchor(row, column) && is === '#REF!' && before.rawAt(row, column) !== '#REF!')
    );
  if (before.isArrayFilled(row, column)) return formula === '';
  const was = before.rawAt(row, column);
  return formula === '' && (was === null ? is === null : is !== null && sameRaw(is, was));
}

/** A formula's result is the sheet's own business. */
function holds({ is, formula }: CellNow, wanted: CellState): boolean {
  if (wanted.formula !== undefined) return sameFormula(formula, wanted.formula);
  return formula === '' && is !== null && sameRaw(is, wanted.value);
}

/**
 * Whether a sheet still holds what was read of it: a value, a formula, a row or a column that somebody changed, inserted or
 * took out since is noticed, for cells are written by their place.
 */
export function isAsRead(before: SheetFacts): boolean {
  const range = before.sheet.getDataRange();
  const values: Rows = range.getValues();
  const formulas: Rows = range.getFormulas();
  if (values.length !== before.values.length) return false;
  return values.every(
    (row, r) =>
      row.length === (before.values[r]?.length ?? 0) &&
      row.every((value, c) =>
        isAsWas(before, {
          row: r + 1,
          column: c + 1,
          is: rawOf(value),
          formula: String(formulas[r]?.[c] ?? ''),
        }),
      ),
  );
}

function isAsWas(before: SheetFacts, { row, column, is, formula }: CellNow): boolean {
  const had = before.formulaAt(row, column);
  // Results follow other cells, the clock and other workbooks.
  if (had !== '' || before.isArrayFilled(row, column)) return formula === had;
  const was = before.rawAt(row, column);
  return formula === '' && (was === null ? is === null : is !== null && sameRaw(is, was));
}
