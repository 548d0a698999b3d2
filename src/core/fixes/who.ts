/** What names a row, so that it is known again after it was sorted or moved. */
import type { CellRef, Register, SheetGrid } from '../model';
import type { FieldId } from '../register/fields';
import { cellText } from '../text/unicode';
import type { FixRecord } from './record';

const NAMING: readonly FieldId[] = ['ma_ho', 'ho_ten', 'chu_ho', 'cccd', 'ngay_sinh'];

/**
 * The naming cells of a row of the register, blank ones left out; none for a row that is no household's or person's.
 *
 * @param before the grids as they are
 * @param after the grids as they will be
 */
export function whoIsOn(
  { sheet, row, column }: CellRef,
  register: Register,
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
): FixRecord['who'] {
  const table = register.tables.find((each) => each.sheet === sheet);
  if (!table || row < table.firstDataRow || row > table.lastDataRow) return [];
  const textIn = (grids: readonly SheetGrid[], at: number): string =>
    cellText(grids.find(({ name }) => name === sheet)?.cells[row - 1]?.[at]);
  const columns = NAMING.flatMap((field) => table.columns.get(field) ?? []).filter((at) => at !== column - 1);
  return [...new Set(columns)].flatMap((at): FixRecord['who'] => {
    const texts = [...new Set([textIn(before, at), textIn(after, at)])];
    return texts.every((text) => text === '') ? [] : [[at, ...texts]];
  });
}
