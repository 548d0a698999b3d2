/** The last touches to a sheet's XML once its cells are written. */
import type { CellStyle, MemorySheet } from '../fake-apps-script/workbook/types';
import { rulesIn, withRules } from './conditional-xml';
import { finishSheetXml } from './finish-sheet';
import { isChanged } from './save-plan';
import { newRules } from './save-rules';

/**
 * A new sheet's gaps filled; changed conditional formats put into a sheet of the file.
 *
 * @param written the sheet as the engine wrote it
 */
export function finishedXml(
  xml: string,
  defaultStyle: CellStyle,
  sheet: MemorySheet,
  written: string,
): string {
  if (sheet.origin === null) return finishSheetXml(xml, sheet, defaultStyle);
  return isChanged(sheet, 'conditional') ? withChangedRules(xml, sheet, written) : xml;
}

function withChangedRules(xml: string, sheet: MemorySheet, written: string): string {
  const { fileRules } = sheet;
  const listed = new Set(sheet.conditionalRules);
  const isKept = (at: number): boolean => {
    const rule = fileRules[at];
    return rule !== undefined && listed.has(rule);
  };
  // A sheet the engine was given empty has the new ones only.
  const skip = rulesIn(written).length - newRules(sheet).length;
  return withRules(xml, fileRules.length, isKept, written, Math.max(0, skip));
}
