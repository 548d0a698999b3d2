/** What the ward typed into GN Cài đặt, and how a run tells of it. */
import { say } from '../messages/catalogue';
import { RULE_SETTINGS_TEXTS } from '../messages/rule-settings';
import { THRESHOLD_TEXTS } from '../messages/thresholds';
import type { Cell, Lang, RuleSettings, Severity } from '../model';
import { a1 } from '../register/columns';
import { SETTING_COLUMNS } from '../reports/settings-sheet';
import { LISTED_RULES } from '../rules/listing';
import { THRESHOLDS, type ThresholdId } from '../rules/thresholds';
import { readNumber } from '../text/numbers';
import { cellText, fold, normaliseText } from '../text/unicode';

export interface TypedSettings {
  readonly rules: RuleSettings;
  /** Null when no name was typed. */
  readonly hamlets: readonly string[] | null;
  /** Yellow cells that cannot be used. */
  readonly refused: readonly { readonly cell: string; readonly text: string }[];
  /** The yellow cells that hold something, by their key, as typed. */
  readonly typed: ReadonlyMap<string, string>;
}

const NO_SETTINGS: TypedSettings = {
  rules: { off: [], severity: {}, thresholds: {} },
  hamlets: null,
  refused: [],
  typed: new Map(),
};

const OFF = new Set(['tat', 'off', 'khong']);
const SEVERITIES: Readonly<Record<string, Severity>> = {
  loi: 'error',
  error: 'error',
  'canh bao': 'warning',
  warning: 'warning',
  'goi y': 'info',
  info: 'info',
};

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
    refused: refused.map(({ row, text }) => ({ cell: a1({ row, column: SETTING_COLUMNS.typed + 1 }), text })),
    typed: new Map(entries.map(({ kind, name, text }) => [`${kind}:${name}`, text])),
  };
}

interface Entry {
  readonly row: number;
  /** hamlet, threshold, rule */
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

/** 'off', the new severity, or null for a word or a code that is not known. */
function changeOf(code: string, text: string): Severity | 'off' | null {
  const word = fold(text);
  if (!isRule(code)) return null;
  return OFF.has(word) ? 'off' : (SEVERITIES[word] ?? null);
}

const isRule = (code: string): boolean => LISTED_RULES.some(({ meta }) => meta.code === code);

/** Thresholds are positive; a share stays within 0 and 1. */
function thresholdOf(name: string, cell: Cell): number | null {
  const number = readNumber(cell);
  if (!(name in THRESHOLDS) || number.kind !== 'ok' || number.value.value <= 0) return null;
  const isShare = THRESHOLDS[name as ThresholdId] < 1;
  return isShare && number.value.value > 1 ? null : number.value.value;
}

/** Sentences on what is not as the catalogue has it: a clean result must say what was not looked at. */
export function settingChanges({ rules, refused }: TypedSettings, lang: Lang): string[] {
  const codes = (all: readonly string[]): string => all.join(', ');
  const names = Object.entries(rules.thresholds).map(
    ([id, value]) => `${say(THRESHOLD_TEXTS, lang, id as ThresholdId)}: ${value}`,
  );
  return [
    ...(rules.off.length > 0
      ? [say(RULE_SETTINGS_TEXTS, lang, 'changed-off', { codes: codes(rules.off) })]
      : []),
    ...(Object.keys(rules.severity).length > 0
      ? [say(RULE_SETTINGS_TEXTS, lang, 'changed-severity', { codes: codes(Object.keys(rules.severity)) })]
      : []),
    ...(names.length > 0
      ? [say(RULE_SETTINGS_TEXTS, lang, 'changed-threshold', { names: names.join('; ') })]
      : []),
    ...refused.map((each) => say(RULE_SETTINGS_TEXTS, lang, 'refused', each)),
  ];
}
