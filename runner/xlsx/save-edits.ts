/** Changed cells as edits of a sheet's XML. */
import { cellKey, columnOfKey, rowOfKey, styleAt, valueAt } from '../fake-apps-script/workbook/cells';
import type { CellStyle, MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import { patchStyle } from '../fake-apps-script/workbook/styles';
import type { Book } from './engine';
import type { FileStyles } from './file-styles';
import { drawnSize } from './save-cells';
import { fileFormula, type Computed } from './save-formulas';
import { restyler } from './save-style';
import type { CellEdit, SheetEdits } from './sheet-xml';

/** The styles of the file, known once the engine has written them. */
export interface StylesHolder {
  styles: FileStyles | null;
}

/** Changed cells of a sheet of the file. */
export function editsOf(
  book: Book,
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  holder: StylesHolder,
): SheetEdits {
  const edits = new Map<number, Map<number, CellEdit>>();
  const idOf = restyler(book);
  for (const key of new Set([...sheet.changes.values, ...sheet.changes.styles.keys()])) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const before = sheet.changes.styles.get(key);
    const after = styleAt(sheet, workbook.defaultStyle, row, column);
    const formula = sheet.formulas.get(key);
    const edit: CellEdit = {
      ...(sheet.changes.values.has(key)
        ? {
            content: {
              value: valueAt(sheet, row, column),
              formula: formula ? fileFormula(formula.text) : null,
            },
          }
        : {}),
      ...(before && before !== after
        ? {
            restyle: isOnlyFormat(before, after)
              ? (fileStyle: number) => holder.styles?.withFormat(fileStyle, after.numberFormat) ?? fileStyle
              : (fileStyle: number) => idOf(fileStyle, before, after),
          }
        : {}),
    };
    let cells = edits.get(row);
    if (!cells) edits.set(row, (cells = new Map<number, CellEdit>()));
    cells.set(column, edit);
  }
  return edits;
}

function isOnlyFormat(before: CellStyle, after: CellStyle): boolean {
  return patchStyle(before, { numberFormat: after.numberFormat }) === after;
}

/**
 * All cells of a new sheet. Written as XML rather than through the engine, which takes its time over many cells; the
 * engine is told values only where formulas must be computed.
 *
 * @param computed the sheet's formulas with their values
 */
export function newSheetEdits(
  sheet: MemorySheet,
  computed: readonly Computed[],
  idOf: (style: CellStyle) => number,
): SheetEdits {
  const edits = new Map<number, Map<number, CellEdit>>();
  const restyleOf = restyleMemory(idOf);
  const { rows, columns } = drawnSize(sheet);
  for (let row = 0; row < rows; row++) {
    const cells = new Map<number, CellEdit>();
    for (let column = 0; column < columns; column++) {
      const edit = newCellEdit(sheet, row, column, restyleOf);
      if (edit) cells.set(column, edit);
    }
    edits.set(row, cells);
  }
  for (const { row, column, formula, value } of computed) {
    const cells = edits.get(row);
    cells?.set(column, { ...cells.get(column), content: { value, formula } });
  }
  return edits;
}

type RestyleOf = (style: CellStyle) => () => number;

/** One function a style, so that a large sheet holds few. */
function restyleMemory(idOf: (style: CellStyle) => number): RestyleOf {
  const known = new Map<CellStyle, () => number>();
  return (style) => {
    let restyle = known.get(style);
    if (!restyle) {
      const id = idOf(style);
      known.set(style, (restyle = () => id));
    }
    return restyle;
  };
}

function newCellEdit(sheet: MemorySheet, row: number, column: number, restyleOf: RestyleOf): CellEdit | null {
  const style = sheet.styles[row]?.[column];
  const value = valueAt(sheet, row, column);
  if (value === '' && !style) return null;
  const restyle = style ? { restyle: restyleOf(style) } : {};
  // Text of several formats is written by the engine; only its style is set here.
  const rich = (sheet.richTexts.get(cellKey(row, column))?.length ?? 0) > 1;
  return rich ? restyle : { content: { value, formula: null }, ...restyle };
}
