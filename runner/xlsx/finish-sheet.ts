/** What excelize leaves out of a new sheet's XML. */
import { rectName } from '../fake-apps-script/workbook/a1';
import { contentSize } from '../fake-apps-script/workbook/cells';
import type { MemorySheet } from '../fake-apps-script/workbook/types';

/** The used area, the depth of its groups (without which Excel hides their handles), no empty list of breaks. */
export function finishSheetXml(xml: string, sheet: MemorySheet): string {
  const { rows, columns } = contentSize(sheet);
  const area = rectName({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  const depth = Math.max(0, ...sheet.rowGroupDepths.values());
  const format = (head: string) => `<sheetFormatPr${head} outlineLevelRow="${depth}"`;
  const sized = xml
    .replace(/<dimension ref="[^"]*">/, `<dimension ref="${area}">`)
    .replace(/<(?:row|col)Breaks><\/(?:row|col)Breaks>/g, '');
  if (depth === 0) return sized;
  if (!sized.includes('<sheetFormatPr')) {
    return sized.replace(
      /(<cols>|<sheetData)/,
      `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="${depth}"></sheetFormatPr>$1`,
    );
  }
  return sized.replace(/<sheetFormatPr((?:\s+(?!outlineLevelRow)[\w:]+="[^"]*")*)/, (_whole, head: string) =>
    format(head),
  );
}
