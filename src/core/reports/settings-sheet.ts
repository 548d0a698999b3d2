/** GN Cài đặt: the unit's hamlets, the thresholds and the rules, each with a yellow cell to type into. */
import { allDigits, decimalsOf } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { RULE_SETTINGS_TEXTS, type RuleSettingsText } from '../messages/rule-settings';
import { MULTIDIMENSIONAL_TEXTS, type MultidimensionalText } from '../messages/multidimensional';
import { PERIOD_SETTINGS_TEXTS } from '../messages/period-settings';
import { STANDARD_SETTINGS_TEXTS, type StandardSettingsText } from '../messages/standard-settings';
import { THRESHOLD_TEXTS } from '../messages/thresholds';
import type { Cell, RunSettings } from '../model';
import { LISTED_RULES } from '../rules/listing';
import { THRESHOLDS, type ThresholdId } from '../rules/thresholds';
import { cellText } from '../text/unicode';
import { number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addTitle } from './heading';
import { choiceRows } from './multidimensional-settings-block';
import { COLORS } from './palette';
import { periodSettingRows } from './period-settings-block';
import { sheetOfDraft } from './sheet-of-draft';
import { standardSettingRows } from './standard-settings-block';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { unitOf, wordsOf } from './words';
import { shownCode } from '../rules/shown-code';

export interface SettingsSheetInput {
  readonly settings: Pick<RunSettings, 'lang' | 'unitName' | 'standard'>;
  /** What stands in the yellow cells already, by key. */
  readonly typed: ReadonlyMap<string, Cell>;
  /** Names found in the register, offered where the ward has typed none. */
  readonly hamlets: readonly string[];
}

/** Code, name, default, the ward's own: 252 mm; the keys beyond are hidden. */
const WIDTHS = [22, 138, 38, 54] as const;
const KEY_WIDTH = 20;
/** 0-based columns of the yellow cells and of the keys. */
export const SETTING_COLUMNS = { typed: 3, key: 4 } as const;
const HAMLET_CELLS = 20;
const CELL: CellStyle = { border: true, size: 11 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const INPUT: CellStyle = { ...CENTER, fill: COLORS.input };

export const hamletKey = (index: number): string => `hamlet:${index}`;
export const thresholdKey = (id: string): string => `threshold:${id}`;
export const ruleKey = (code: string): string => `rule:${code}`;

/** The settings sheet; what was typed before stays typed. */
export function settingsSheet(input: SettingsSheetInput): SheetModel {
  const { settings } = input;
  const { lang } = settings;
  const draft = newDraft([...WIDTHS, KEY_WIDTH]);
  const words = (key: RuleSettingsText, params = {}) => say(RULE_SETTINGS_TEXTS, lang, key, params);
  addTitle(
    draft,
    words('title'),
    words('subtitle', { unit: unitOf(settings, wordsOf(lang)) }),
    WIDTHS.length,
  );
  addRow(draft, [wide(text(words('hint'), { size: 11, align: 'center', italic: true }), WIDTHS.length)]);
  addHamlets(draft, input, words);
  // Each part begins a page: a heading alone at its foot would stand over nothing.
  const thresholds = nextRow(draft);
  addThresholds(draft, input, words);
  const standards = nextRow(draft);
  addStandards(draft, input, words);
  const periods = nextRow(draft);
  addPeriods(draft, input, words);
  addChoices(draft, input, words);
  const rules = nextRow(draft);
  addRules(draft, input, words);
  return sheetOfDraft(draft, 'settings', {
    print: { breaksBefore: [thresholds, standards, periods, rules] },
    printed: WIDTHS.length,
    hiddenColumns: [WIDTHS.length + 1],
  });
}

type SayWords = (key: RuleSettingsText) => string;

function addHead(draft: Draft, words: SayWords, keys: readonly [RuleSettingsText, RuleSettingsText]): void {
  addSpace(draft, 10);
  addRow(draft, [text(words(keys[0]), { bold: true, size: 12, wrap: false })]);
  addRow(draft, [text(words(keys[1]), { italic: true, wrap: false })]);
}

/** Without a default the name takes its column too. */
function addHeader(
  draft: Draft,
  [no, name, standard, yours]: readonly [string, string, string | null, string],
): void {
  const label = (word: string): ModelCell =>
    text(word, { border: true, bold: true, align: 'center', fill: COLORS.header });
  const middle = standard === null ? [wide(label(name), 2)] : [label(name), label(standard)];
  addRow(draft, [label(no), ...middle, label(yours)], { min: 18 });
}

function addSetting(
  draft: Draft,
  { typed }: SettingsSheetInput,
  row: {
    readonly key: string;
    readonly code: string;
    readonly name: string;
    /** Null: there is none. */
    readonly standard: string | null;
  },
): void {
  addRow(draft, [
    text(row.code, CENTER),
    ...(row.standard === null
      ? [wide(text(row.name, CELL), 2)]
      : [text(row.name, CELL), text(row.standard, CENTER)]),
    typedCell(typed.get(row.key) ?? null),
    text(row.key, { size: 8, wrap: false }),
  ]);
}

/** A number stays a number, every digit of it shown; all else is text as it was typed. */
function typedCell(typed: Cell): ModelCell {
  if (typeof typed !== 'number') return text(cellText(typed), INPUT);
  const decimals = decimalsOf(typed);
  return number(typed, decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`, INPUT);
}

function addHamlets(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  addHead(draft, words, ['hamlets-title', 'hamlets-hint']);
  addHeader(draft, [words('no'), words('hamlet'), null, words('yours')]);
  const used = [...input.typed.keys()].filter((key) => key.startsWith('hamlet:')).length;
  const cells = Math.max(HAMLET_CELLS, used + 5);
  for (let i = 0; i < cells; i++)
    addSetting(draft, input, {
      key: hamletKey(i + 1),
      code: String(i + 1),
      name: input.hamlets[i] ?? '',
      standard: null,
    });
}

function addThresholds(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  const { lang } = input.settings;
  addHead(draft, words, ['thresholds-title', 'thresholds-hint']);
  addHeader(draft, [words('no'), words('threshold'), words('default'), words('yours')]);
  for (const [i, [id, value]] of (Object.entries(THRESHOLDS) as [ThresholdId, number][]).entries()) {
    const name = say(THRESHOLD_TEXTS, lang, id);
    const code = String(i + 1);
    addSetting(draft, input, { key: thresholdKey(id), code, name, standard: allDigits(value, lang) });
  }
}

/** What the nation's standard says stands beside the province's cell; what no text was found for has none. */
function addStandards(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  const { lang } = input.settings;
  const own = (key: StandardSettingsText) => say(STANDARD_SETTINGS_TEXTS, lang, key);
  addSpace(draft, 10);
  addRow(draft, [text(own('title'), { bold: true, size: 12, wrap: false })]);
  addRow(draft, [text(own('hint'), { italic: true, wrap: false })]);
  addHeader(draft, [words('no'), own('name'), own('known'), words('yours')]);
  standardSettingRows(input.settings.standard, input.typed, lang).forEach((row, at) =>
    addSetting(draft, input, { code: String(at + 1), ...row }),
  );
}

/** The days periods end on, and what the forecast calls near the line. */
function addPeriods(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  const { lang } = input.settings;
  const own = (key: keyof (typeof PERIOD_SETTINGS_TEXTS)['vi']) => say(PERIOD_SETTINGS_TEXTS, lang, key);
  addSpace(draft, 10);
  addRow(draft, [text(own('title'), { bold: true, size: 12, wrap: false })]);
  addRow(draft, [text(own('hint'), { italic: true, wrap: false })]);
  addHeader(draft, [words('no'), own('name'), words('default'), words('yours')]);
  periodSettingRows().forEach(({ key, standard }, at) =>
    addSetting(draft, input, { key, code: String(at + 1), name: own(key), standard }),
  );
}

/** How GN Đa chiều and GN Thu nhập are computed. */
function addChoices(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  const { lang } = input.settings;
  const own = (key: MultidimensionalText) => say(MULTIDIMENSIONAL_TEXTS, lang, key);
  addSpace(draft, 10);
  addRow(draft, [text(own('settings.title'), { bold: true, size: 12, wrap: false })]);
  addRow(draft, [text(own('settings.hint'), { italic: true, wrap: false })]);
  addHeader(draft, [words('no'), own('settings.name'), words('default'), words('yours')]);
  choiceRows(input.settings.standard, input.typed, lang).forEach((row, at) =>
    addSetting(draft, input, { code: String(at + 1), ...row }),
  );
}

function addRules(draft: Draft, input: SettingsSheetInput, words: SayWords): void {
  const { lang } = input.settings;
  addHead(draft, words, ['rules-title', 'rules-hint']);
  addHeader(draft, [words('code'), words('rule'), words('severity'), words('yours')]);
  for (const { meta, texts } of [...LISTED_RULES].sort((a, b) => (a.meta.code < b.meta.code ? -1 : 1))) {
    const standard = words(`severity-${meta.severity}`);
    addSetting(draft, input, {
      key: ruleKey(meta.code),
      code: shownCode(meta.code),
      name: texts[lang].title,
      standard,
    });
  }
}
