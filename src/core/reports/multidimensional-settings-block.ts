/** The rows of GN Cài đặt on GN Đa chiều. */
import { INCOME_CHOICE_KEY, lineRuleWord } from './incomes-settings-block';
import type { MissingPolicy } from '../indicators/alkire-foster';
import { DEFAULT_CHOICES, type Weighting } from '../indicators/register-multidimensional';
import type { Cell, Lang, StandardId } from '../model';
import { STANDARDS, standardById } from '../standards/index';
import { INCOME_TEXTS } from '../messages/incomes';
import { say } from '../messages/catalogue';
import { MULTIDIMENSIONAL_TEXTS } from '../messages/multidimensional';

export const MISSING_POLICIES: readonly MissingPolicy[] = ['strict', 'available', 'zero'];
export const WEIGHTINGS: readonly Weighting[] = ['equal', 'nested', 'given'];
export type ChoiceId = MissingPolicy | Weighting;
export const CHOICE_KEYS = ['multidimensional:missing', 'multidimensional:weights'] as const;

/** The word a choice is typed by. */
export function choiceWord(id: ChoiceId, lang: Lang): string {
  return say(MULTIDIMENSIONAL_TEXTS, lang, `word.${id}`);
}
export function choiceDefault(key: (typeof CHOICE_KEYS)[number], lang: Lang): string {
  const { missing, weighting } = DEFAULT_CHOICES;
  return choiceWord(key === 'multidimensional:missing' ? missing : weighting, lang);
}

/** Of the yellow cell for the weight of an indicator. */
export function weightKey(indicator: string): string {
  return `multidimensional:weight-${indicator}`;
}

interface ChoiceRow {
  readonly key: string;
  readonly name: string;
  readonly standard: string;
}

/** The rows in order; weights of indicators of another standard stay while they are typed. */
export function choiceRows(standard: StandardId, typed: ReadonlyMap<string, Cell>, lang: Lang): ChoiceRow[] {
  const own = standardById(standard).indicators;
  const others = STANDARDS.flatMap(({ indicators }) => indicators).filter(
    ({ key }, at, all) =>
      typed.has(weightKey(key)) &&
      own.every((each) => each.key !== key) &&
      all.findIndex((each) => each.key === key) === at,
  );
  return [
    ...CHOICE_KEYS.map((key) => ({
      key,
      name: say(MULTIDIMENSIONAL_TEXTS, lang, key),
      standard: choiceDefault(key, lang),
    })),
    ...[...own, ...others].map(({ key, name }) => ({
      key: weightKey(key),
      name: say(MULTIDIMENSIONAL_TEXTS, lang, 'settings.weight', { indicator: name[lang] }),
      standard: '',
    })),
    {
      key: INCOME_CHOICE_KEY,
      name: say(INCOME_TEXTS, lang, INCOME_CHOICE_KEY),
      standard: lineRuleWord('<=', lang),
    },
  ];
}
