import { rangeOf, sheetById } from './support/states';
import { defineClass, free, type ObjectState } from './support/strict';
import type { NamedRangeModel } from './workbook/types';

interface NamedRangeState extends ObjectState {
  readonly range: NamedRangeModel;
}

defineClass<NamedRangeState>({
  name: 'NamedRange',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.NamedRange',
  members: {
    getName: free(({ range }) => range.name),
    getRange: free(({ env, range }) => rangeOf(env, sheetById(env, range.sheetId), range.rect)),
  },
});
