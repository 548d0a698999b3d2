/** Xóa dữ liệu của tiện ích: everything the add-in keeps in the workbook goes, the staff's sheets stay. */
import { ERASE_TEXTS, say } from '../core/index';
import type { Lang, RunOptions } from '../core/index';
import { ensureEditable } from './access';
import { act } from './answer';
import { HIGHLIGHT_KEY, INTENT_KEY, PENDING_KEY, PRINT_KEY, ROLE_KEY } from './own-sheets';
import { askYesNo, showSentence } from './panel';
import type { EraseResult } from './server-types';
import { activeWorkbook, ownSheets, staffSheets } from './workbook';
import { highlightMarks, removeHighlights } from './write-highlights';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Before every key the add-in keeps anything under. */
const PREFIX = 'giam-ngheo.';
const CACHE_KEYS = [`${PREFIX}thu`];
/** Sheets staff type into, and the log an undo needs. */
const FILLED: ReadonlySet<string> = new Set([
  'targets',
  'tasks',
  'b1-points',
  'waivers',
  'settings',
  'findings',
  'history',
  'fix-log',
]);

interface Kept {
  readonly sheets: readonly string[];
  readonly filled: readonly string[];
  readonly properties: readonly string[];
  readonly lang: Lang;
}

function keptIn(workbook: Spreadsheet, lang: Lang): Kept {
  const own = [...ownSheets(workbook)];
  const stored = PropertiesService.getDocumentProperties().getKeys();
  return {
    sheets: own.map(([, sheet]) => sheet.getName()),
    filled: own.filter(([role]) => FILLED.has(role)).map(([, sheet]) => sheet.getName()),
    properties: stored.filter((key) => key.startsWith(PREFIX)),
    lang,
  };
}

function question({ sheets, filled, properties, lang }: Kept): string {
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
  return say(ERASE_TEXTS, lang, 'ask', {
    count: sheets.length,
    sheets: sheets.length === 0 ? say(ERASE_TEXTS, lang, 'none') : quoted(sheets),
    properties: properties.length,
    filled: filled.length === 0 ? '' : say(ERASE_TEXTS, lang, 'filled', { sheets: quoted(filled) }),
  });
}

/** Asks with a list of what goes, then erases; null when the person said no. */
export function eraseAskingFirst(overrides: RunOptions): EraseResult | null {
  // Outside the lock: nobody waits for a person who thinks.
  const kept = act(overrides, ({ lang = 'vi' }) => ({
    ok: true as const,
    ...keptIn(activeWorkbook(), lang),
  }));
  if (!kept.ok) return kept;
  if (askYesNo(say(ERASE_TEXTS, kept.lang, 'title'), question(kept)) !== 'yes') return null;
  const result = act(overrides, ({ lang = 'vi' }) => erase(activeWorkbook(), lang));
  if (result.ok) showSentence(result.summary.join('\n'));
  return result;
}

/** What is gone is looked for again by a run after one that broke off; the properties go last. */
function erase(workbook: Spreadsheet, lang: Lang) {
  const kept = keptIn(workbook, lang);
  const own = [...ownSheets(workbook).values()];
  const staff = staffSheets(workbook);
  const marks = highlightMarks(workbook);
  ensureEditable(own);
  ensureEditable(staff.filter((sheet) => marks.has(sheet.getSheetId())));
  for (const sheet of staff) removeHighlights(sheet, marks);
  // A spreadsheet keeps one visible sheet at least.
  if (staff.every((sheet) => sheet.isSheetHidden())) workbook.insertSheet();
  for (const sheet of own) workbook.deleteSheet(sheet);
  for (const key of [ROLE_KEY, PRINT_KEY, PENDING_KEY, HIGHLIGHT_KEY, INTENT_KEY]) {
    for (const mark of workbook.createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
  }
  CacheService.getDocumentCache()?.removeAll(CACHE_KEYS);
  const store = PropertiesService.getDocumentProperties();
  for (const key of kept.properties) store.deleteProperty(key);
  const params = { count: own.length, properties: kept.properties.length };
  return {
    ok: true as const,
    sheetsErased: kept.sheets,
    propertiesErased: kept.properties.length,
    summary: [say(ERASE_TEXTS, lang, 'done', params)],
  };
}
