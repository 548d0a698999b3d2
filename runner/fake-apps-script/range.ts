import { TEXTS } from './support/exception';
import type { RangeState } from './support/states';
import { defineClass } from './support/strict';
import { rangeContent } from './range-content';
import { rangePlace } from './range-place';
import { rangeShape } from './range-shape';
import { rangeStyle } from './range-style';

defineClass<RangeState>({
  name: 'Range',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Range',
  members: { ...rangePlace, ...rangeShape, ...rangeContent, ...rangeStyle },
  check({ env, sheet }) {
    if (!env.workbook.sheets.includes(sheet)) throw env.exception(TEXTS.rangeNotFound);
  },
});
