/** What names a row and its columns, so that a cell is known again after rows or columns were moved. */
import type { Cell, CellRef, Register, RegisterTable, SheetGrid } from '../model';
import type { FieldId } from '../register/fields';
import { cellText, isBlank } from '../text/unicode';
import type { FixRecord, Headings } from './record';

const NAMING: readonly FieldId[] = ['ma_ho', 'ho_ten', 'chu_ho', 'cccd', 'ngay_sinh'];

/**
 * The naming cells of a row of the register, blank ones left out, and the headings of its columns. A total row and one
 * of a summary are named by their label; a row of neither by nothing.
 *
 * @param before the grids as they are
 * @param after the grids as they will be
 */
export function whoIsOn(
  { sheet, row, column }: CellRef,
  { tables, summaries }: Pick<Register, 'tables' | 'summaries'>,
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
): Pick<FixRecord, 'who' | 'headings'> {
  const table = tables.find((each) => each.sheet === sheet && isRowOf(each, row));
  const summary = summaries.find((each) => each.sheet === sheet && each.rows.some((own) => own.row === row));
  if (!table && !summary) return { who: [] };
  const rowIn = (grids: readonly SheetGrid[]): readonly Cell[] =>
    grids.find(({ name }) => name === sheet)?.cells[row - 1] ?? [];
  const [was, is] = [rowIn(before), rowIn(after)];
  const naming = table ? namingColumns(table, row, was) : labelColumns(was);
  const columns = naming.filter((at) => at !== column - 1);
  const who = [...new Set(columns)].flatMap((at): FixRecord['who'] => {
    const texts = [...new Set([cellText(was[at]), cellText(is[at])])];
    return texts.every((text) => text === '') ? [] : [[at, ...texts]];
  });
  const headings = table && headingsOf(table, [column - 1, ...who.map(([at]) => at)]);
  return headings ? { who, headings } : { who };
}

const isTotal = ({ totalRows }: RegisterTable, row: number): boolean =>
  totalRows.some((total) => total.row === row);

function isRowOf(table: RegisterTable, row: number): boolean {
  return (row >= table.firstDataRow && row <= table.lastDataRow) || isTotal(table, row);
}

function namingColumns(table: RegisterTable, row: number, cells: readonly Cell[]): readonly number[] {
  if (!isTotal(table, row)) return NAMING.flatMap((field) => table.columns.get(field) ?? []);
  return labelColumns(cells);
}

/** A printed total, or a row of a summary, is named by its first words. */
function labelColumns(cells: readonly Cell[]): readonly number[] {
  const label = cells.findIndex((cell) => typeof cell === 'string' && !isBlank(cell));
  return label < 0 ? [] : [label];
}

/** Null where the first of the columns, the cell's own, has nothing above it. */
function headingsOf({ headerRows, cells }: RegisterTable, columns: readonly number[]): Headings | null {
  const [first = 0] = headerRows;
  const rows = [first, headerRows[headerRows.length - 1] ?? first] as const;
  const texts = headingTexts(cells, rows);
  if (headerRows.length === 0 || !texts[columns[0] ?? -1]) return null;
  const names = columns.flatMap((column): Headings['names'] => {
    const text = texts[column];
    if (!text) return [];
    const alike = texts.flatMap((each, at) => (each === text ? [at] : []));
    return [alike.length === 1 ? [column, text] : [column, text, alike.indexOf(column) + 1, alike.length]];
  });
  return { rows, names };
}

/** What stands above each column, one line a row; '' where nothing does. */
export function headingTexts(
  cells: readonly (readonly Cell[])[],
  [first, last]: Headings['rows'],
): readonly string[] {
  const rows = cells.slice(first - 1, last);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) =>
    rows
      .map((row) => cellText(row[column]))
      .join('\n')
      .trim(),
  );
}
