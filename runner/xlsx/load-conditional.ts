/** Conditional formats of a sheet's XML as the stand-in knows them: a formula as such, other conditions only by their area. */
import { parseCells } from '../fake-apps-script/workbook/a1';
import type { MemorySheet } from '../fake-apps-script/workbook/types';
import { rulesIn } from './conditional-xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Adds the sheet's rules, one for one as the file has them: saving finds them again by their place. */
export function loadConditional(sheet: MemorySheet, xml: string): void {
  for (const { area, type, formula } of rulesIn(xml)) {
    const isFormula = type === 'expression';
    sheet.conditionalRules.push({
      ranges: area.split(/\s+/).flatMap((part) => parseCells(part, LAST_ROW, LAST_COLUMN) ?? []),
      criteria: isFormula ? 'CUSTOM_FORMULA' : 'FILE',
      values: isFormula ? [`=${formula}`] : [],
      background: null,
      fontColor: null,
      bold: null,
      italic: null,
    });
  }
  sheet.fileRules.push(...sheet.conditionalRules);
}
