/** The content and looks of a sheet made in this run. */
import { cellName } from '../fake-apps-script/workbook/a1';
import { columnOfKey, contentSize, rowOfKey } from '../fake-apps-script/workbook/cells';
import type { CellStyle, MemorySheet, MemoryWorkbook, TextRun } from '../fake-apps-script/workbook/types';
import { checked, type Book } from './engine';
import { fontOf } from './save-style';

/** Values the engine must know to compute a sheet's formulas. Row by row; an empty cell is null: nothing is written there. */
export function writeNewValues(book: Book, sheet: MemorySheet, isNeeded: (row: number) => boolean): void {
  sheet.values.forEach((cells, row) => {
    if (!isNeeded(row) || cells.every((value) => value === '')) return;
    const values = cells.map((value) => (value === '' ? null : value));
    checked(book.SetSheetRow(sheet.name, cellName(row, 0), values), `${sheet.name}, row ${row + 1}`);
  });
}

const isDrawn = (style: CellStyle | undefined): boolean =>
  style !== undefined && Boolean(style.fill ?? style.top ?? style.left ?? style.bottom ?? style.right);

/**
 * The part of a new sheet that shows anything: content, fills and lines, merges. A font set on the whole grid is not
 * written to a thousand empty rows, which would all count as used.
 */
export function drawnSize(sheet: MemorySheet): { rows: number; columns: number } {
  let { rows, columns } = contentSize(sheet);
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  sheet.styles.forEach((cells, row) => {
    let column = cells.length - 1;
    while (column >= columns && !isDrawn(cells[column])) column--;
    columns = Math.max(columns, column + 1);
    if (row >= rows && cells.some(isDrawn)) rows = row + 1;
  });
  return { rows, columns };
}

const AUTHOR = 'Giảm nghèo';
const NOTE_FONT = { Family: 'Times New Roman', Size: 11 };

/** Notes of a new sheet. */
export function writeNotes(book: Book, sheet: MemorySheet): void {
  for (const [key, note] of sheet.notes) {
    const cell = cellName(rowOfKey(key), columnOfKey(key));
    const lines = note.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 45), 0);
    const comment = {
      Cell: cell,
      Author: AUTHOR,
      Paragraph: [{ Text: note, Font: NOTE_FONT }],
      Width: 320,
      Height: 24 + 18 * lines,
    };
    checked(book.AddComment(sheet.name, comment), `${sheet.name}, note`);
  }
}

/** Formatted texts and links of the given cells. */
export function writeRichTexts(
  book: Book,
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  keys: Iterable<number>,
): void {
  for (const key of keys) {
    const cell = cellName(rowOfKey(key), columnOfKey(key));
    const runs = sheet.richTexts.get(key);
    if (!runs) {
      book.SetCellHyperLink(sheet.name, cell, '', 'None');
      continue;
    }
    if (runs.length > 1) {
      const parts = runs.map((run) => ({ Text: run.text, Font: fontOf(run.style ?? {}) }));
      checked(book.SetCellRichText(sheet.name, cell, parts), `${sheet.name}, text`);
    }
    writeLink(book, workbook, sheet, cell, runs);
  }
}

/** A cell of a file has one link: the first of its runs'. */
function writeLink(
  book: Book,
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  cell: string,
  runs: readonly TextRun[],
): void {
  const link = runs.find((run) => run.link !== null)?.link;
  if (!link) return;
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  if (!inside) {
    checked(book.SetCellHyperLink(sheet.name, cell, link, 'External'), `${sheet.name}, link`);
    return;
  }
  const target = workbook.sheets.find(({ id }) => id === Number(inside[1]));
  if (!target) return;
  const place = `'${target.name.replace(/'/g, "''")}'!${inside[2] ?? 'A1'}`;
  checked(book.SetCellHyperLink(sheet.name, cell, place, 'Location'), `${sheet.name}, link`);
}
