import { metadataHolder } from './support/metadata-members';
import { defineClass } from './support/strict';
import type { SheetState } from './support/states';
import { sheetCells } from './sheet-cells';
import { sheetVisibility } from './sheet-visibility';
import { sheetLayout } from './sheet-layout';

defineClass<SheetState>({
  name: 'Sheet',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Sheet',
  members: {
    ...sheetLayout,
    ...sheetVisibility,
    ...sheetCells,
    ...metadataHolder<SheetState>('Sheet', ({ env, sheet }) => ({ env, sheet, list: sheet.metadata })),
  },
  check({ env, sheet }) {
    if (!env.workbook.sheets.includes(sheet)) throw env.exception(`Sheet ${sheet.id} not found`);
  },
});
