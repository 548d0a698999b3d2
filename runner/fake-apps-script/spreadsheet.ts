import { integer, text, textOrNull } from './support/arguments';
import { copySheet } from './support/copy-cells';
import { TEXTS } from './support/exception';
import { ensureRoom } from './support/limits';
import { metadataHolder } from './support/metadata-members';
import { checkedRange } from './support/ranges';
import { freeSheetName, renameSheet, sheetNameOrThrow } from './support/sheet-names';
import { given, rangeOf, sheetById, sheetOf, type SheetState, type SpreadsheetState } from './support/states';
import { arrange, defineClass, free, look, make, service, wrongTypes } from './support/strict';
import type { Environment } from './support/environment';
import { parseCells, splitSheetName } from './workbook/a1';
import type { MemorySheet } from './workbook/types';
import { NEW_CELLS, newSheet } from './workbook/workbook';
import { localeFacts } from './text/locales';
import { wallClock } from './text/zone';

function activeSheet(env: Environment): MemorySheet {
  return (
    env.workbook.sheets.find(({ id }) => id === env.workbook.activeSheetId) ??
    (env.workbook.sheets[0] as MemorySheet)
  );
}

/** insertSheet([name], [index], [{template}]). */
function insertArguments(env: Environment, args: readonly unknown[]) {
  const member = 'SpreadsheetApp.Spreadsheet.insertSheet';
  const left = [...args];
  const name = typeof left[0] === 'string' ? (left.shift() as string) : null;
  const index = typeof left[0] === 'number' ? (left.shift() as number) : null;
  const options = left.shift() as { template?: unknown } | undefined;
  if (left.length > 0 || (options !== undefined && (typeof options !== 'object' || options === null))) {
    throw wrongTypes(env, member, ...args);
  }
  const template = options?.template ? given<SheetState>(env, member, 'Sheet', options.template).sheet : null;
  return { name, index, template };
}

function insertSheet(env: Environment, args: readonly unknown[]): object {
  const { name, index, template } = insertArguments(env, args);
  const { sheets } = env.workbook;
  ensureRoom(env, template ? template.maxRows * template.maxColumns : NEW_CELLS);
  const sheet = newSheet(
    sheetNameOrThrow(env, name ?? freeSheetName(env.workbook), null),
    env.workbook.nextId++,
  );
  if (template) copySheet(template, sheet);
  const place = index ?? sheets.indexOf(activeSheet(env)) + 1;
  sheets.splice(Math.max(0, Math.min(place, sheets.length)), 0, sheet);
  env.workbook.activeSheetId = sheet.id;
  return sheetOf(env, sheet);
}

function deleteSheet(env: Environment, sheet: MemorySheet): void {
  const { workbook } = env;
  const visible = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
  if (visible.length === 0) throw env.exception(TEXTS.lastSheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  if (sheet.origin !== null) workbook.deletedOrigins.push(sheet.origin);
  for (let range = workbook.namedRanges.length - 1; range >= 0; range--) {
    if (workbook.namedRanges[range]?.sheetId === sheet.id) workbook.namedRanges.splice(range, 1);
  }
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = (visible[0] as MemorySheet).id;
}

function getRange(env: Environment, notation: string): object {
  const { sheet: name, cells } = splitSheetName(notation);
  const named = env.workbook.namedRanges.find((range) => range.name === notation);
  if (named) return rangeOf(env, sheetById(env, named.sheetId), named.rect);
  const sheet = name === null ? activeSheet(env) : env.workbook.sheets.find((other) => other.name === name);
  const rect = sheet && parseCells(cells, sheet.maxRows, sheet.maxColumns);
  if (!sheet || !rect) throw env.exception(TEXTS.rangeNotFound);
  return checkedRange({ env, sheet }, rect);
}

defineClass<SpreadsheetState>({
  name: 'Spreadsheet',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.Spreadsheet',
  members: {
    getId: free(({ env }) => env.workbook.id),
    getName: free(({ env }) => env.workbook.name),
    getUrl: free(({ env }) => `https://docs.google.com/spreadsheets/d/${env.workbook.id}/edit`),
    getSheets: look(({ env }) => env.workbook.sheets.map((sheet) => sheetOf(env, sheet))),
    getNumSheets: look(({ env }) => env.workbook.sheets.length),
    getSheetByName: look(({ env }, name: unknown) => {
      const wanted = text(env, 'SpreadsheetApp.Spreadsheet.getSheetByName', name);
      const found = env.workbook.sheets.find((sheet) => sheet.name === wanted);
      return found ? sheetOf(env, found) : null;
    }),
    getSheetById: look(({ env }, id: unknown) => {
      const wanted = integer(env, 'SpreadsheetApp.Spreadsheet.getSheetById', id);
      const found = env.workbook.sheets.find((sheet) => sheet.id === wanted);
      return found ? sheetOf(env, found) : null;
    }),
    getActiveSheet: look(({ env }) => sheetOf(env, activeSheet(env))),
    setActiveSheet: arrange(
      ({ env }, sheet: unknown) => {
        const state = given<SheetState>(env, 'SpreadsheetApp.Spreadsheet.setActiveSheet', 'Sheet', sheet);
        env.workbook.activeSheetId = state.sheet.id;
        return sheet;
      },
      1,
      2,
    ),
    moveActiveSheet: arrange(({ env }, position: unknown) => {
      const wanted = integer(env, 'SpreadsheetApp.Spreadsheet.moveActiveSheet', position);
      const { sheets } = env.workbook;
      if (wanted < 1 || wanted > sheets.length) throw env.exception('Invalid sheet position');
      const sheet = activeSheet(env);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(wanted - 1, 0, sheet);
    }),
    insertSheet: arrange(({ env }, ...args: unknown[]) => insertSheet(env, args), 0, 3),
    deleteSheet: arrange(({ env }, sheet: unknown) => {
      deleteSheet(
        env,
        given<SheetState>(env, 'SpreadsheetApp.Spreadsheet.deleteSheet', 'Sheet', sheet).sheet,
      );
    }),
    renameActiveSheet: arrange(({ env }, name: unknown) => {
      const sheet = activeSheet(env);
      const wanted = text(env, 'SpreadsheetApp.Spreadsheet.renameActiveSheet', name);
      renameSheet(env.workbook, sheet, sheetNameOrThrow(env, wanted, sheet));
    }),
    getRange: free(({ env }, notation: unknown) =>
      getRange(env, text(env, 'SpreadsheetApp.Spreadsheet.getRange', notation)),
    ),
    getActiveRange: free(({ env }) => (env.selected === null ? null : getRange(env, env.selected))),
    getRangeByName: look(({ env }, name: unknown) => {
      const wanted = text(env, 'SpreadsheetApp.Spreadsheet.getRangeByName', name);
      const found = env.workbook.namedRanges.find((range) => range.name === wanted);
      return found ? rangeOf(env, sheetById(env, found.sheetId), found.rect) : null;
    }),
    getNamedRanges: look(({ env }) =>
      env.workbook.namedRanges.map((range) => make('NamedRange', { env, range })),
    ),
    getSpreadsheetLocale: look(({ env }) => env.workbook.locale),
    setSpreadsheetLocale: arrange(({ env }, locale: unknown) => {
      const wanted = text(env, 'SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', locale);
      localeFacts(wanted);
      env.workbook.locale = wanted;
    }),
    getSpreadsheetTimeZone: look(({ env }) => env.workbook.timeZone),
    setSpreadsheetTimeZone: arrange(({ env }, zone: unknown) => {
      const wanted = text(env, 'SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', zone);
      wallClock(0, wanted);
      env.workbook.timeZone = wanted;
    }),
    toast: service(
      ({ env }, message: unknown, title?: unknown, seconds?: unknown) => {
        const member = 'SpreadsheetApp.Spreadsheet.toast';
        const toast = {
          text: text(env, member, message),
          title: textOrNull(env, member, title ?? null) ?? '',
          seconds: typeof seconds === 'number' ? seconds : null,
        };
        env.toasts.push(toast);
        env.screen?.toast(toast);
      },
      1,
      3,
    ),
    ...metadataHolder<SpreadsheetState>('Spreadsheet', ({ env }) => ({
      env,
      sheet: null,
      list: env.workbook.metadata,
    })),
  },
});
