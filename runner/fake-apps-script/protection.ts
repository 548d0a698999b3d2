import { flag, text } from './support/arguments';
import type { ProtectionState } from './support/protect';
import { wholeRange } from './support/ranges';
import { rangeOf } from './support/states';
import { arrange, defineClass, look, make } from './support/strict';
import { markAspect } from './workbook/cells';

defineClass<ProtectionState>({
  name: 'Protection',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Protection',
  members: {
    getDescription: look(({ protection }) => protection.description),
    setDescription: arrange((state, description: unknown) => {
      state.protection.description = text(state.env, 'SpreadsheetApp.Protection.setDescription', description);
      return make('Protection', state);
    }),
    isWarningOnly: look(({ protection }) => protection.warningOnly),
    setWarningOnly: arrange((state, on: unknown) => {
      state.protection.warningOnly = flag(state.env, 'SpreadsheetApp.Protection.setWarningOnly', on);
      return make('Protection', state);
    }),
    canEdit: look(({ protection }) => protection.canEdit),
    getRange: look((state) =>
      rangeOf(state.env, state.sheet, state.protection.rect ?? wholeRange(state).rect),
    ),
    remove: arrange(({ sheet, protection }) => {
      const at = sheet.protections.indexOf(protection);
      if (at >= 0) sheet.protections.splice(at, 1);
      markAspect(sheet, 'protection');
    }),
  },
});
