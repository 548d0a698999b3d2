/** Register sheets whose cells may hold formulas, with what the sheet would tell of them. */
import type { Cell, Register, SheetDetails } from '../../src/core/model';
import { readRegister } from '../../src/core/register/read-register';
import { gridOf } from './builders';

/** A formula and what it shows. */
export interface FormulaCell {
  readonly f: string;
  readonly v: Cell;
}
export type FormulaRow = readonly (Cell | FormulaCell)[];

const isFormula = (cell: Cell | FormulaCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'f' in cell;

/** A workbook's sheets made one by one, and the details a rule may ask for, by sheet id. */
export function formulaSheets() {
  const formulas = new Map<number, string[][]>();
  return {
    details: {
      formulas: (id) => formulas.get(id) ?? null,
      merges: () => [],
      fonts: () => null,
    } satisfies SheetDetails,
    sheet(rows: readonly FormulaRow[], name = 'DS hộ'): Register {
      const id = formulas.size + 1;
      formulas.set(
        id,
        rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.f : ''))),
      );
      const values = rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.v : cell)));
      return readRegister([gridOf(values, name, id)]).register;
    },
  };
}
