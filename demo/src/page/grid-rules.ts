/** Conditional formats and lists to choose from, in the grid. */
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { DrawnList, DrawnRule } from '../shared/protocol';
import { mutate, type GridAccess } from './grid-draw';

/** Replaces the rules of a sheet. */
export function drawRules(grid: GridAccess, subUnitId: string, rules: readonly DrawnRule[]): void {
  const model = grid.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(grid.unitId, subUnitId) ?? [])]) {
    mutate(grid, 'sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  }
  // The rule added last is looked at first: in Sheets the first rule of the list wins.
  [...rules].reverse().forEach(({ ranges, rule }, at) => {
    const made = {
      cfId: `${subUnitId}-${at}`,
      ranges: ranges.map((range) => ({ ...range })),
      stopIfTrue: false,
      rule,
    };
    mutate(grid, 'sheet.mutation.add-conditional-rule', { subUnitId, rule: made });
  });
}

/** Replaces the lists of a sheet. */
export function drawLists(grid: GridAccess, subUnitId: string, lists: readonly DrawnList[]): void {
  const model = grid.injector.get(SheetDataValidationModel);
  for (const { uid } of [...model.getRules(grid.unitId, subUnitId)]) {
    mutate(grid, 'data-validation.mutation.removeRule', { subUnitId, ruleId: uid });
  }
  lists.forEach(({ ranges, choices }, at) => {
    const rule = {
      uid: `${subUnitId}-${at}`,
      type: 'list',
      formula1: choices.join(','),
      ranges: ranges.map((range) => ({ ...range })),
      allowBlank: true,
      showDropDown: true,
      // The workbook refuses by itself, in its own words.
      errorStyle: 2,
      renderMode: 1,
    };
    mutate(grid, 'data-validation.mutation.addRule', { subUnitId, rule });
  });
}
