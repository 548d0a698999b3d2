/** The basic filter of a sheet: a sheet has one at most. */
import { rangeOf } from './support/states';
import { arrange, defineClass, free, type ObjectState } from './support/strict';
import type { MemorySheet } from './workbook/types';

interface FilterState extends ObjectState {
  readonly sheet: MemorySheet;
}

defineClass<FilterState>({
  name: 'Filter',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Filter',
  members: {
    getRange: free(({ env, sheet }) => sheet.filter && rangeOf(env, sheet, sheet.filter)),
    remove: arrange(({ sheet }) => {
      sheet.filter = null;
    }),
  },
});
