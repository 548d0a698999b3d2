/** The basic filter of a sheet: a sheet has one at most. */
import { rangeOf } from './support/states';
import { arrange, defineClass, free, make, type ObjectState } from './support/strict';
import type { MemorySheet } from './workbook/types';
import { integer } from './support/arguments';
import { given } from './support/states';
import { eachCell, styleAt, valueAt } from './workbook/cells';
import { displayValue } from './text/display';
import type { CriteriaState } from './filter-criteria';

interface FilterState extends ObjectState {
  readonly sheet: MemorySheet;
}

defineClass<FilterState>({
  name: 'Filter',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Filter',
  members: {
    getRange: free(({ env, sheet }) => sheet.filter && rangeOf(env, sheet, sheet.filter)),
    // Rows of the filter below its header whose text in that column is to be hidden.
    setColumnFilterCriteria: arrange((state, column: unknown, criteria: unknown) => {
      const { env, sheet } = state;
      const member = 'SpreadsheetApp.Filter.setColumnFilterCriteria';
      const wanted = integer(env, member, column) - 1;
      const { hidden } = given<CriteriaState>(env, member, 'FilterCriteria', criteria);
      const { row: header = 0, rows = 1 } = sheet.filter ?? {};
      eachCell({ row: header + 1, column: wanted, rows: rows - 1, columns: 1 }, (row, at) => {
        const { numberFormat } = styleAt(sheet, env.workbook.defaultStyle, row, at);
        const shown = displayValue(valueAt(sheet, row, at), numberFormat, env.workbook.locale);
        if (hidden.includes(shown)) sheet.filteredRows.add(row);
        else sheet.filteredRows.delete(row);
      });
      return make('Filter', state);
    }),
    remove: arrange(({ sheet }) => {
      sheet.filter = null;
      sheet.filteredRows.clear();
    }),
  },
});
