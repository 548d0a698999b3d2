/** What the ward typed into GN Cài đặt, and how a run tells of it. */
import { allDigits } from '../arithmetic/format';
import type { MessageParams } from '../errors';
import { say } from '../messages/catalogue';
import { RULE_SETTINGS_TEXTS, type RuleSettingsText } from '../messages/rule-settings';
import { STANDARD_SETTINGS_TEXTS } from '../messages/standard-settings';
import { THRESHOLD_TEXTS } from '../messages/thresholds';
import type { Cell, Lang, RuleSettings, Severity } from '../model';
import { a1 } from '../register/columns';
import { SETTING_COLUMNS } from '../reports/settings-sheet';
import { LISTED_RULES } from '../rules/listing';
import { isThreshold, THRESHOLDS, type ThresholdId } from '../rules/thresholds';
import { readNumber } from '../text/numbers';
import { shownCell } from '../text/shown-cell';
import { cellText, fold, normaliseText } from '../text/unicode';
import { canUse } from './standard-cells';
import { isStandardKey } from '../standards/setting-keys';
import { shownCode } from '../rules/shown-code';

export interface TypedSettings {
  readonly rules: RuleSettings;
  /** Null when no name was typed. */
  readonly hamlets: readonly string[] | null;
  /** Yellow cells that cannot be used. */
  readonly refused: readonly RefusedCell[];
  /** The yellow cells that hold something, by their key, as typed. */
  readonly typed: ReadonlyMap<string, Cell>;
}

/** A yellow cell that cannot be used, with what it is for: a threshold's name, a rule's code, or what is none. */
export interface RefusedCell {
  readonly cell: string;
  readonly typed: Cell;
  readonly about:
    | { readonly kind: 'threshold'; readonly id: ThresholdId }
    | { readonly kind: 'rule'; readonly code: string }
    | { readonly kind: 'standard' }
    | { readonly kind: 'unknown' };
}

const NO_SETTINGS: TypedSettings = {
  rules: { off: [], severity: {}, thresholds: {} },
  hamlets: null,
  refused: [],
  typed: new Map(),
};

const OFF = new Set(['tat', 'off', 'khong']);
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['loi', 'error'],
  ['error', 'error'],
  ['canh bao', 'warning'],
  ['warning', 'warning'],
  ['goi y', 'info'],
  ['info', 'info'],
]);

/** Reads the yellow cells; a word or number that cannot be used changes nothing and is named. Null: there is no sheet. */
export function typedSettings(cells: readonly (readonly Cell[])[] | null): TypedSettings {
  if (cells === null) return NO_SETTINGS;
  const entries = cells.flatMap(entryOf);
  const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const thresholds = ofKind('threshold').map((entry) => ({
    ...entry,
    value: thresholdOf(entry.name, entry.cell),
  }));
  const rules = ofKind('rule').map((entry) => ({ ...entry, change: changeOf(entry.name, entry.text) }));
  const hamlets = ofKind('hamlet').map(({ text }) => text);
  const refused = [
    ...thresholds.filter(({ value }) => value === null),
    ...rules.filter(({ change }) => change === null),
    ...ofKind('standard').filter(({ name, cell }) => !canUse(name, cell)),
  ];
  return {
    rules: {
      off: rules.filter(({ change }) => change === 'off').map(({ name }) => name),
      severity: Object.fromEntries(
        rules.flatMap(({ name, change }) => (change !== null && change !== 'off' ? [[name, change]] : [])),
      ),
      thresholds: Object.fromEntries(
        thresholds.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
      ),
    },
    hamlets: hamlets.length > 0 ? hamlets : null,
    refused: refused.map((entry) => ({
      cell: a1({ row: entry.row, column: SETTING_COLUMNS.typed + 1 }),
      typed: entry.cell,
      about: aboutOf(entry),
    })),
    typed: new Map(entries.map(({ kind, name, cell }) => [`${kind}:${name}`, cell])),
  };
}

interface Entry {
  readonly row: number;
  /** hamlet, threshold, rule, standard */
  readonly kind: string;
  readonly name: string;
  readonly cell: Cell;
  readonly text: string;
}

function entryOf(row: readonly Cell[], index: number): Entry[] {
  const [kind = '', name = ''] = normaliseText(cellText(row[SETTING_COLUMNS.key])).split(':');
  const cell = row[SETTING_COLUMNS.typed] ?? null;
  const text = normaliseText(cellText(cell));
  return text === '' || name === '' ? [] : [{ row: index + 1, kind, name, cell, text }];
}

function aboutOf({ kind, name }: Entry): RefusedCell['about'] {
  if (kind === 'threshold' && isThreshold(name)) return { kind, id: name };
  if (kind === 'standard' && isStandardKey(name)) return { kind };
  return kind === 'rule' && isRule(name) ? { kind, code: name } : { kind: 'unknown' };
}

/** 'off', the new severity, or null for a word or a code that is not known. */
function changeOf(code: string, text: string): Severity | 'off' | null {
  const word = fold(text);
  if (!isRule(code)) return null;
  return OFF.has(word) ? 'off' : (SEVERITIES.get(word) ?? null);
}

const isRule = (code: string): boolean => LISTED_RULES.some(({ meta }) => meta.code === code);

const isShare = (id: ThresholdId): boolean => THRESHOLDS[id] < 1;

/** Digits with their marks, and nothing else: '0,125', '100.000', '12,5 %'. A date or words around a number are no number. */
const NUMBER = /^\+?\d[\d.,]*(?: \d{3})*(?:,\d+)?(?: ?%)?$/;

/** Thresholds are positive; a share stays within 0 and 1 and may be written in per cent. Null for anything else. */
function thresholdOf(name: string, cell: Cell): number | null {
  if (!isThreshold(name)) return null;
  if (typeof cell === 'string' && !NUMBER.test(normaliseText(cell))) return null;
  const read = readNumber(cell);
  if (read.kind !== 'ok' || (read.value.percent && !isShare(name))) return null;
  // Exponent notation instead of a quotient: 12.3 / 100 is not 0.123 in doubles.
  const value = read.value.percent ? Number(`${read.value.value}e-2`) : read.value.value;
  return value <= 0 || (isShare(name) && value > 1) ? null : value;
}

/** Sentences on what is not as the catalogue has it: a clean result must say what was not looked at. */
export function settingChanges({ rules, hamlets, refused }: TypedSettings, lang: Lang): string[] {
  const words = (key: RuleSettingsText, params: MessageParams = {}): string =>
    say(RULE_SETTINGS_TEXTS, lang, key, params);
  const codes = (all: readonly string[]): string => all.map(shownCode).join(', ');
  const names = Object.entries(rules.thresholds).map(
    ([id, value]) => `${say(THRESHOLD_TEXTS, lang, id as ThresholdId)}: ${allDigits(value, lang)}`,
  );
  const changed = Object.keys(rules.severity);
  return [
    ...(hamlets === null ? [] : [words('typed-hamlets', { count: hamlets.length })]),
    ...(rules.off.length > 0 ? [words('changed-off', { codes: codes(rules.off) })] : []),
    ...(changed.length > 0 ? [words('changed-severity', { codes: codes(changed) })] : []),
    ...(names.length > 0 ? [words('changed-threshold', { names: names.join('; ') })] : []),
    ...refused.map((each) => refusedText(each, lang)),
  ];
}

/** Which cell, what it holds, what may stand there, and what holds instead. */
function refusedText({ cell, typed, about }: RefusedCell, lang: Lang): string {
  const slots = { cell, text: normaliseText(shownCell(typed, lang)) };
  if (about.kind === 'standard') return say(STANDARD_SETTINGS_TEXTS, lang, 'refused', slots);
  if (about.kind === 'rule') return say(RULE_SETTINGS_TEXTS, lang, 'refused-rule', slots);
  if (about.kind === 'unknown') return say(RULE_SETTINGS_TEXTS, lang, 'refused-unknown', slots);
  const standard = allDigits(THRESHOLDS[about.id], lang);
  const key = isShare(about.id) ? 'refused-share' : 'refused-number';
  return say(RULE_SETTINGS_TEXTS, lang, key, { ...slots, standard });
}
