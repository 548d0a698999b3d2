/** What excelize leaves out of a new sheet's XML. */
import { autoHeights, DEFAULT_HEIGHT } from './auto-height';
import { rectName } from '../fake-apps-script/workbook/a1';
import { contentSize } from '../fake-apps-script/workbook/cells';
import type { CellStyle, MemorySheet } from '../fake-apps-script/workbook/types';

/**
 * The used area; row heights; the depth of its groups, without which Excel hides their handles; no empty list of breaks; truth values
 * as digits, because some readers take no other.
 */
export function finishSheetXml(xml: string, sheet: MemorySheet, defaultStyle: CellStyle): string {
  const { rows, columns } = contentSize(sheet);
  const area = rectName({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  const depth = Math.max(0, ...sheet.rowGroupDepths.values());
  return withHeights(withFormat(xml, depth), autoHeights(sheet, defaultStyle))
    .replace(/<dimension ref="[^"]*">/, `<dimension ref="${area}">`)
    .replace(/<(?:row|col)Breaks><\/(?:row|col)Breaks>/g, '')
    .replace(/="true"/g, '="1"')
    .replace(/="false"/g, '="0"');
}

/** The format of rows that are not in the file, and the depth of groups. */
function withFormat(xml: string, depth: number): string {
  const format = `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}" customHeight="1"${depth > 0 ? ` outlineLevelRow="${depth}"` : ''}/>`;
  return xml
    .replace(/<sheetFormatPr\b[^>]*?(?:\/>|><\/sheetFormatPr>)/, '')
    .replace(/<cols>|<sheetData/, (next) => format + next);
}

/** Rows without a height of their own get the one their text needs. */
function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"([^>]*?)(\/?>)/g, (whole, number: string, head: string, end: string) => {
    const height = heights.get(Number(number) - 1);
    if (height === undefined || / ht="/.test(head)) return whole;
    return `<row r="${number}"${head} ht="${height}" customHeight="1"${end}`;
  });
}
