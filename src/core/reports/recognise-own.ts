/**
 * Our sheets in a workbook whose marks were lost: another program, or a download and upload, drops developer metadata.
 * A sheet is known by its name and by the two lines of title we write; by its name alone never.
 */
import { FORMS } from '../forms/index';
import { B1_TEXTS } from '../messages/b1';
import { FIGURE_TEXTS } from '../messages/figures';
import { fixTexts } from '../messages/fixes';
import { FORM_TEXTS } from '../messages/forms';
import { FORECAST_TEXTS } from '../messages/forecast';
import { HISTORY_TEXTS } from '../messages/history';
import { HELP_TEXTS } from '../messages/help';
import { INCOME_TEXTS } from '../messages/incomes';
import { say, type Catalogue } from '../messages/catalogue';
import { MERGE_TEXTS } from '../messages/merge';
import { MULTIDIMENSIONAL_TEXTS } from '../messages/multidimensional';
import { REPORT_TEXTS, type ReportText } from '../messages/reports';
import { RULE_SETTINGS_TEXTS } from '../messages/rule-settings';
import { SELF_TEST_TEXTS } from '../messages/self-test';
import { setupTexts } from '../messages/setup';
import { TRANSITION_TEXTS } from '../messages/transitions';
import { PUBLIC_TEXTS } from '../messages/public-list';
import { VIEW_TEXTS } from '../messages/views';
import { WAIVER_TEXTS } from '../messages/waivers';
import { uiTexts } from '../messages/ui';
import type { Lang } from '../model';
import { normaliseText } from '../text/unicode';
import { SHEET_NAMES } from './sheet-names';
import type { SheetRole } from './sheet-model';

/** Patterns of a title and of the line beneath it, slots open. */
type Title = readonly [title: RegExp, subtitle: RegExp];

const LANGUAGES: readonly Lang[] = ['vi', 'en'];

/** How a text begins: something may have been added behind it, as to the line under the title of GN Lỗi dữ liệu. */
function pattern(text: string): RegExp {
  const parts = normaliseText(text).split(/\{[^}]*\}/);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}`);
}

function titles<K extends string>(texts: Catalogue<K>, title: K, subtitle: K): readonly Title[] {
  return LANGUAGES.map((lang) => [pattern(texts[lang][title]), pattern(texts[lang][subtitle])]);
}

const ofReport = (role: string): readonly Title[] =>
  titles(REPORT_TEXTS, `${role}.title` as ReportText, `${role}.subtitle` as ReportText);

const ofForm = (title: string): readonly Title[] =>
  LANGUAGES.map((lang) => [pattern(title), pattern(FORM_TEXTS[lang].subtitle)]);

const TITLES: Readonly<Record<SheetRole, () => readonly Title[]>> = {
  findings: () => ofReport('findings'),
  classes: () => ofReport('classes'),
  deprivations: () => ofReport('deprivations'),
  indicators: () => ofReport('indicators'),
  progress: () => ofReport('progress'),
  targets: () => ofReport('targets'),
  'b1-points': () => titles(B1_TEXTS, 'title', 'subtitle'),
  'b1-scores': () => titles(B1_TEXTS, 'scores.title', 'scores.subtitle'),
  help: () => titles(HELP_TEXTS, 'title', 'subtitle'),
  setup: () => titles(setupTexts, 'title', 'subtitle'),
  waivers: () => titles(WAIVER_TEXTS, 'title', 'subtitle'),
  settings: () => titles(RULE_SETTINGS_TEXTS, 'title', 'subtitle'),
  'fix-preview': () => titles(fixTexts, 'preview-title', 'preview-subtitle'),
  'fix-log': () => titles(fixTexts, 'log-title', 'log-subtitle'),
  'household-list': () => titles(FIGURE_TEXTS, 'list.title', 'list.subtitle'),
  'by-body': () => titles(VIEW_TEXTS, 'owner.title.body', 'subtitle.asOf'),
  'by-officer': () => titles(VIEW_TEXTS, 'owner.title.officer', 'subtitle.asOf'),
  'by-hamlet': () => titles(VIEW_TEXTS, 'hamlet.title', 'subtitle.asOf'),
  money: () => titles(VIEW_TEXTS, 'money.title', 'subtitle.asOf'),
  tasks: () => titles(VIEW_TEXTS, 'tasks.title', 'tasks.subtitle'),
  'hamlet-briefs': () => titles(VIEW_TEXTS, 'brief.title', 'subtitle.asOf'),
  'public-list': () => titles(PUBLIC_TEXTS, 'title', 'subtitle'),
  'self-test': () => titles(SELF_TEST_TEXTS, 'title', 'subtitle'),
  merged: () => titles(MERGE_TEXTS, 'title', 'subtitle'),
  history: () => titles(HISTORY_TEXTS, 'title', 'subtitle'),
  trend: () => titles(HISTORY_TEXTS, 'trend.title', 'trend.subtitle'),
  forecast: () => titles(FORECAST_TEXTS, 'title', 'subtitle'),
  incomes: () => titles(INCOME_TEXTS, 'title', 'subtitle'),
  multidimensional: () => titles(MULTIDIMENSIONAL_TEXTS, 'title', 'subtitle'),
  transitions: () => titles(TRANSITION_TEXTS, 'title', 'subtitle'),
  ...(Object.fromEntries(FORMS.map(({ id, title }) => [`form-${id}`, () => ofForm(title)])) as Record<
    Extract<SheetRole, `form-${string}`>,
    () => readonly Title[]
  >),
};

const ROLES = new Map(Object.entries(SHEET_NAMES).map(([role, name]) => [name, role as SheetRole]));

/** Which of our sheets a name is that of, 'GN Ngoại lệ (2)' too; null where it is none's. */
export function roleOfName(name: string): SheetRole | null {
  return ROLES.get(name.replace(/ \(\d+\)$/, '')) ?? null;
}

/**
 * Whether a sheet begins as we write it.
 *
 * @param rows its first rows; title and subtitle may stand below the heading of an administrative document
 */
export function beginsAsOurs(role: SheetRole, rows: readonly (readonly unknown[])[]): boolean {
  const lines = rows.map(firstText);
  return TITLES[role]().some(([title, subtitle]) =>
    lines.some((line, at) => title.test(line) && subtitle.test(lines[at + 1] ?? '')),
  );
}

function firstText(row: readonly unknown[]): string {
  const found = row.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? normaliseText(found) : '';
}

/** One sentence on sheets of the staff that have the name of one of ours; none without them. */
export function strangersText(names: readonly string[], lang: Lang): readonly string[] {
  const strange = names.filter((name) => {
    const role = roleOfName(name);
    return role !== null && role !== 'targets';
  });
  const sheets = strange.map((name) => `“${name}”`).join(', ');
  return strange.length === 0 ? [] : [say(uiTexts, lang, 'summary-strange-sheets', { sheets })];
}

/** One sentence on our sheets that had lost their mark; none where none had. */
export function lostMarksText(names: readonly string[], lang: Lang): readonly string[] {
  if (names.length === 0) return [];
  return [say(uiTexts, lang, 'summary-lost-marks', { count: names.length })];
}
