import { free, defineClass, make, type Member, type Members } from './support/strict';
import type { RangeListState, RangeState } from './support/states';
import { rangeContent } from './range-content';
import { rangePlace } from './range-place';
import { rangeShape } from './range-shape';
import { rangeStyle } from './range-style';

/** Members that a list of ranges passes on to each of them, at the price of one call. */
const PASSED_ON = [
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const;

const ofRange: Members<RangeState> = { ...rangePlace, ...rangeShape, ...rangeContent, ...rangeStyle };

function passedOn(name: string): Member<RangeListState> {
  const one = ofRange[name] as Member<RangeState>;
  const run = one.run as (range: RangeState, ...args: unknown[]) => unknown;
  return {
    ...one,
    run: ((list: RangeListState, ...args: unknown[]) => {
      for (const range of list.ranges) run(range, ...args);
      return make('RangeList', list);
    }) as Member<RangeListState>['run'],
  };
}

defineClass<RangeListState>({
  name: 'RangeList',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.RangeList',
  members: {
    getRanges: free((list) => list.ranges.map((range) => make('Range', range))),
    ...Object.fromEntries(PASSED_ON.map((name) => [name, passedOn(name)])),
  },
});
