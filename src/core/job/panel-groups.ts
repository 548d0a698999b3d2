/** Groups of rules, as the panel switches them: the chapters of the catalogue. Where they are off stands in GN Cài đặt. */
import { DomainError } from '../errors';
import { say } from '../messages/catalogue';
import { PANEL_TEXTS } from '../messages/panel';
import { RULE_SETTINGS_TEXTS } from '../messages/rule-settings';
import type { Cell, Lang } from '../model';
import { ruleKey } from '../reports/settings-sheet';
import { wordsOf } from '../reports/words';
import { LISTED_RULES } from '../rules/listing';
import { typedSettings } from './rule-settings';

const CHAPTERS = ['ST', 'FD', 'CS', 'CV', 'AG'] as const;
type GroupId = (typeof CHAPTERS)[number] | 'other';
const GROUPS: readonly GroupId[] = [...CHAPTERS, 'other'];

export interface RuleGroupState {
  readonly id: string;
  readonly name: string;
  /** Off only where all its rules are. */
  readonly on: boolean;
}
export interface GroupChoice {
  readonly id: string;
  readonly on: boolean;
}

const groupOf = (code: string): GroupId => CHAPTERS.find((chapter) => code.startsWith(chapter)) ?? 'other';
const codesOf = (id: GroupId): string[] =>
  LISTED_RULES.map(({ meta }) => meta.code).filter((code) => groupOf(code) === id);

/** @param off codes of the rules that are switched off */
export function ruleGroups(off: readonly string[], lang: Lang): RuleGroupState[] {
  const words = wordsOf(lang);
  return GROUPS.map((id) => ({
    id,
    name: words(`group.${id}`),
    on: codesOf(id).some((code) => !off.includes(code)),
  }));
}

export interface GroupChange {
  /** What the yellow cells hold then, by key. */
  readonly typed: ReadonlyMap<string, Cell>;
  /** What was changed, in sentences. */
  readonly told: readonly string[];
  readonly isChanged: boolean;
}

/**
 * Switches groups. A group that is off gets the word in the cell of each of its rules; one that is on again loses only that
 * word: rules of a group that is partly on are as the ward has them.
 *
 * @param cells GN Cài đặt as it stands, or null when there is none
 * @throws {DomainError} `panel.group-unknown`
 */
export function switchGroups(
  cells: readonly (readonly Cell[])[] | null,
  choices: readonly GroupChoice[],
  lang: Lang,
): GroupChange {
  const { typed: before, rules } = typedSettings(cells);
  const typed = new Map(before);
  const [offNow, onNow]: [string[], string[]] = [[], []];
  let severities = 0;
  for (const { id, on } of choices) {
    const group = GROUPS.find((each) => each === id);
    if (group === undefined) throw new DomainError('panel.group-unknown', { group: String(id) });
    const codes = codesOf(group);
    const isOn = codes.some((code) => !rules.off.includes(code));
    if (isOn === on) continue;
    for (const code of codes.filter((each) => rules.off.includes(each) === on)) {
      if (on) typed.delete(ruleKey(code));
      else {
        if (code in rules.severity) severities += 1;
        typed.set(ruleKey(code), OFF_WORDS[lang]);
      }
      (on ? onNow : offNow).push(code);
    }
  }
  const told = [...sentence('groups-off', offNow, lang), ...sentence('groups-on', onNow, lang)];
  const isChanged = told.length > 0;
  const own = (key: 'groups-same' | 'groups-where' | 'groups-severity') =>
    say(PANEL_TEXTS, lang, key, { count: severities });
  return {
    typed,
    isChanged,
    told: isChanged
      ? [...told, ...(severities > 0 ? [own('groups-severity')] : []), own('groups-where')]
      : [own('groups-same')],
  };
}

const OFF_WORDS: Readonly<Record<Lang, string>> = {
  vi: say(RULE_SETTINGS_TEXTS, 'vi', 'off'),
  en: say(RULE_SETTINGS_TEXTS, 'en', 'off'),
};

function sentence(key: 'groups-off' | 'groups-on', codes: readonly string[], lang: Lang): string[] {
  const groups = GROUPS.filter((id) => codes.some((code) => groupOf(code) === id));
  const names = groups.map((id) => wordsOf(lang)(`group.${id}`)).join(', ');
  return codes.length === 0 ? [] : [say(PANEL_TEXTS, lang, key, { count: codes.length, names })];
}
