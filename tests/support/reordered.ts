/** The same register with its households in another order, as sorting a sheet makes it. */
import type { Cell, Register, RegisterTable, SheetGrid } from '../../src/core/model';
import { readRegister } from '../../src/core/register/read-register';
import { indexRegister, type RegisterIndex } from '../../src/core/rules/register-index';

/**
 * The register read again after the households of each stretch of rows were put in the reverse order; the rows of one
 * household keep theirs, headings and totals their place. Null where that is not the same register: printed summaries
 * and two lists on one sheet cannot be written back from it.
 */
export function reordered(register: Register): Register | null {
  const sheets = register.tables.map(({ sheet }) => sheet);
  if (register.summaries.length > 0 || new Set(sheets).size < sheets.length) return null;
  const index = indexRegister(register);
  return readRegister(register.tables.map((table) => sheetOf(table, rowsInReverse(table, index)))).register;
}

/** The register written back as it was and read again: what `reordered` is to be compared with. */
export function readAgain(register: Register): Register {
  return readRegister(register.tables.map((table) => sheetOf(table, table.cells))).register;
}

const sheetOf = ({ sheet, sheetId }: RegisterTable, cells: readonly (readonly Cell[])[]): SheetGrid => ({
  name: sheet,
  id: sheetId,
  cells,
});

function rowsInReverse(table: RegisterTable, index: RegisterIndex): readonly (readonly Cell[])[] {
  const cells = [...table.cells];
  for (const stretch of stretchesOf(table.dataRows)) {
    const households: number[][] = [];
    for (const row of stretch) {
      const record = index.recordAt(table, row);
      const last = households[households.length - 1];
      const [first] = last ?? [];
      if (last && record && first !== undefined && index.recordAt(table, first) === record) last.push(row);
      else households.push([row]);
    }
    const order = households.reverse().flat();
    order.forEach((row, at) => (cells[(stretch[at] ?? 0) - 1] = table.cells[row - 1] ?? []));
  }
  return cells;
}

/** Runs of data rows with no other row between. */
function stretchesOf(rows: readonly number[]): number[][] {
  const stretches: number[][] = [];
  for (const row of rows) {
    const last = stretches[stretches.length - 1];
    if (last?.[last.length - 1] === row - 1) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
}
