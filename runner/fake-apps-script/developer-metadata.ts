import { enumName, integer, text } from './support/arguments';
import { allMetadata, type FinderState, type MetadataState } from './support/metadata-members';
import { sheetOf, spreadsheetOf } from './support/states';
import { arrange, defineClass, free, look, make } from './support/strict';
import type { MetadataModel } from './workbook/types';

defineClass<MetadataState>({
  name: 'DeveloperMetadata',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.DeveloperMetadata',
  members: {
    getId: free(({ model }) => model.id),
    getKey: free(({ model }) => model.key),
    getValue: free(({ model }) => model.value),
    getLocation: free((state) => make('DeveloperMetadataLocation', state)),
    setValue: arrange((state, value: unknown) => {
      state.model.value = text(state.env, 'SpreadsheetApp.DeveloperMetadata.setValue', value);
      return make('DeveloperMetadata', state);
    }),
    setKey: arrange((state, key: unknown) => {
      state.model.key = text(state.env, 'SpreadsheetApp.DeveloperMetadata.setKey', key);
      return make('DeveloperMetadata', state);
    }),
    setVisibility: arrange((state, visibility: unknown) => {
      const member = 'SpreadsheetApp.DeveloperMetadata.setVisibility';
      state.model.visibility = enumName(
        state.env,
        member,
        'DeveloperMetadataVisibility',
        visibility,
      ) as MetadataModel['visibility'];
      return make('DeveloperMetadata', state);
    }),
    remove: arrange(({ list, model }) => {
      const at = list.indexOf(model);
      if (at >= 0) list.splice(at, 1);
    }),
  },
});

defineClass<MetadataState>({
  name: 'DeveloperMetadataLocation',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.DeveloperMetadataLocation',
  members: {
    getSheet: free(({ env, sheet }) => (sheet ? sheetOf(env, sheet) : null)),
    getSpreadsheet: free(({ env, sheet }) => (sheet ? null : spreadsheetOf(env))),
    getColumn: free(() => null),
    getRow: free(() => null),
  },
});

function filtered(state: FinderState, filter: (found: MetadataState) => boolean): object {
  return make<FinderState>('DeveloperMetadataFinder', { ...state, filters: [...state.filters, filter] });
}

defineClass<FinderState>({
  name: 'DeveloperMetadataFinder',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.DeveloperMetadataFinder',
  members: {
    withKey: free((state, key: unknown) => {
      const wanted = text(state.env, 'SpreadsheetApp.DeveloperMetadataFinder.withKey', key);
      return filtered(state, ({ model }) => model.key === wanted);
    }),
    withValue: free((state, value: unknown) => {
      const wanted = text(state.env, 'SpreadsheetApp.DeveloperMetadataFinder.withValue', value);
      return filtered(state, ({ model }) => model.value === wanted);
    }),
    withId: free((state, id: unknown) => {
      const wanted = integer(state.env, 'SpreadsheetApp.DeveloperMetadataFinder.withId', id);
      return filtered(state, ({ model }) => model.id === wanted);
    }),
    withLocationType: free((state, type: unknown) => {
      const member = 'SpreadsheetApp.DeveloperMetadataFinder.withLocationType';
      const wanted = enumName(state.env, member, 'DeveloperMetadataLocationType', type);
      return filtered(state, ({ sheet }) => wanted === (sheet ? 'SHEET' : 'SPREADSHEET'));
    }),
    find: look(({ env, sheet, filters }) =>
      allMetadata(env)
        .filter((found) => sheet === null || found.sheet === sheet)
        .filter((found) => filters.every((accepts) => accepts(found)))
        .map((found) => make('DeveloperMetadata', found)),
    ),
  },
});
