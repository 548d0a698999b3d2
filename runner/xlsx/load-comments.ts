/** Notes of a sheet, from its comments part: saving finds each of them there again. */
import { strToU8, zipSync } from 'fflate';
import { parseCells } from '../fake-apps-script/workbook/a1';
import { cellKey } from '../fake-apps-script/workbook/cells';
import type { MemorySheet } from '../fake-apps-script/workbook/types';
import { commentsIn } from './comments-xml';
import { partText, type Parts } from './container';
import { relationOf, withoutUnusual } from './sheet-relations';

/** The only paths exceljs finds; with any other it gives the whole file up. */
const USUAL = { comments: /^\.\.\/comments\d+\.xml$/, vmlDrawing: /^\.\.\/drawings\/vmlDrawing\d+\.vml$/ };

/** The file for exceljs: without its comments where another program has put them elsewhere. */
export function readableBytes(parts: Parts, bytes: Uint8Array): Uint8Array {
  const changed: Parts = {};
  for (const path of Object.keys(parts)) {
    if (!/\/worksheets\/_rels\/[^/]+\.rels$/.test(path)) continue;
    const xml = withoutUnusual(partText(parts, path), USUAL);
    if (xml !== null) changed[path] = strToU8(xml);
  }
  return Object.keys(changed).length === 0 ? bytes : zipSync({ ...parts, ...changed }, { level: 0 });
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @param path the sheet's part: 'xl/worksheets/sheet1.xml' */
export function loadComments(sheet: MemorySheet, parts: Parts, path: string): void {
  const relation = relationOf(parts, path, 'comments');
  if (!relation) return;
  for (const [cell, text] of commentsIn(partText(parts, relation.path))) {
    const rect = parseCells(cell, LAST_ROW, LAST_COLUMN);
    if (!rect || text === '') continue;
    const key = cellKey(rect.row, rect.column);
    sheet.notes.set(key, text);
    sheet.fileNotes.set(key, text);
  }
}
