/** What the ward chose for GN Đa chiều in GN Cài đặt. */
import { DEFAULT_CHOICES, type MultidimensionalChoices } from '../indicators/register-multidimensional';
import { say } from '../messages/catalogue';
import { MULTIDIMENSIONAL_TEXTS } from '../messages/multidimensional';
import type { Cell, Lang } from '../model';
import {
  CHOICE_KEYS,
  type ChoiceId,
  choiceDefault,
  choiceWord,
  MISSING_POLICIES,
  WEIGHTINGS,
} from '../reports/multidimensional-settings-block';
import { shownCell } from '../text/shown-cell';
import { cellText, fold, normaliseText } from '../text/unicode';
import { typedSettings } from './rule-settings';
import { settingCellOf } from './setting-cell';

export interface MultidimensionalSettings {
  readonly choices: MultidimensionalChoices;
  /** Sentences on yellow cells that cannot be used: the default holds. */
  problems(lang: Lang): string[];
}

const LANGUAGES: readonly Lang[] = ['vi', 'en'];

/** The choice a cell names, in either language; null for any other word. */
function named<T extends ChoiceId>(ids: readonly T[], cell: Cell): T | null {
  const word = fold(cellText(cell));
  return ids.find((id) => LANGUAGES.some((lang) => fold(choiceWord(id, lang)) === word)) ?? null;
}

/** Reads the block; null: there is no GN Cài đặt. */
export function multidimensionalSettings(
  cells: readonly (readonly Cell[])[] | null,
): MultidimensionalSettings {
  const { typed } = typedSettings(cells);
  const chosen = <T extends ChoiceId>(key: (typeof CHOICE_KEYS)[number], ids: readonly T[]) =>
    named(ids, typed.get(key) ?? null);
  const missing = chosen('multidimensional:missing', MISSING_POLICIES);
  const weighting = chosen('multidimensional:weights', WEIGHTINGS);
  const found = { 'multidimensional:missing': missing, 'multidimensional:weights': weighting };
  return {
    choices: {
      missing: missing ?? DEFAULT_CHOICES.missing,
      weighting: weighting ?? DEFAULT_CHOICES.weighting,
    },
    problems: (lang) =>
      CHOICE_KEYS.filter((key) => typed.has(key) && found[key] === null).map((key) =>
        say(MULTIDIMENSIONAL_TEXTS, lang, 'refused', {
          cell: settingCellOf(cells, key),
          text: normaliseText(shownCell(typed.get(key), lang)),
          standard: choiceDefault(key, lang),
        }),
      ),
  };
}
