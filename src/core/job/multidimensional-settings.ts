/** What the ward chose for GN Đa chiều in GN Cài đặt. */
import { DEFAULT_CHOICES, type MultidimensionalChoices } from '../indicators/register-multidimensional';
import { fractionOf } from '../arithmetic/fraction';
import { typedWeights } from '../indicators/indicator-weights';
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
  weightKey,
} from '../reports/multidimensional-settings-block';
import type { PovertyStandard } from '../standards/standard';
import { readNumber } from '../text/numbers';
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

/** Reads the block; null: there is no GN Cài đặt. @param standard whose indicators are weighed */
export function multidimensionalSettings(
  cells: readonly (readonly Cell[])[] | null,
  standard: Pick<PovertyStandard, 'indicators'>,
): MultidimensionalSettings {
  const { typed } = typedSettings(cells);
  const chosen = <T extends ChoiceId>(key: (typeof CHOICE_KEYS)[number], ids: readonly T[]) =>
    named(ids, typed.get(key) ?? null);
  const missing = chosen('multidimensional:missing', MISSING_POLICIES);
  const weighting = chosen('multidimensional:weights', WEIGHTINGS);
  const found = { 'multidimensional:missing': missing, 'multidimensional:weights': weighting };
  const weights = givenWeightsOf(typed, standard, weighting === 'given');
  return {
    choices: {
      missing: missing ?? DEFAULT_CHOICES.missing,
      weighting: weighting === null || weights.problem !== null ? DEFAULT_CHOICES.weighting : weighting,
      ...(weights.given ? { given: weights.given } : {}),
    },
    problems: (lang) => [
      ...CHOICE_KEYS.filter((key) => typed.has(key) && found[key] === null).map((key) =>
        say(MULTIDIMENSIONAL_TEXTS, lang, 'refused', {
          cell: settingCellOf(cells, key),
          text: normaliseText(shownCell(typed.get(key), lang)),
          standard: choiceDefault(key, lang),
        }),
      ),
      ...weightProblem(weights, { cells, typed, standard }, lang),
    ],
  };
}

/** The first thing wrong with the weights of the office. */
type WeightProblem =
  | { readonly kind: 'weight'; readonly key: string }
  | { readonly kind: 'weightMissing'; readonly keys: readonly string[] }
  | { readonly kind: 'weightSum' };
interface GivenWeights {
  /** Null: not asked for, or not usable. */
  readonly given: Readonly<Record<string, number>> | null;
  readonly problem: WeightProblem | null;
  /** Numbers nobody asked to use. */
  readonly isUnused: boolean;
}

/** All of them or none: half of a set of weights is another measure. */
function givenWeightsOf(
  typed: ReadonlyMap<string, Cell>,
  { indicators }: Pick<PovertyStandard, 'indicators'>,
  isAsked: boolean,
): GivenWeights {
  const keys = indicators.map(({ key }) => key);
  const blank = keys.filter((key) => !typed.has(weightKey(key)));
  if (!isAsked) return { given: null, problem: null, isUnused: blank.length < keys.length };
  const refused = (problem: WeightProblem): GivenWeights => ({ given: null, problem, isUnused: false });
  const read = keys.map((key) => [key, weightIn(typed.get(weightKey(key)) ?? null)] as const);
  const wrong = read.find(([key, weight]) => weight === null && typed.has(weightKey(key)));
  if (wrong) return refused({ kind: 'weight', key: wrong[0] });
  if (blank.length > 0) return refused({ kind: 'weightMissing', keys: blank });
  const numbers = read.map(([key, weight]) => [key, weight ?? 0] as const);
  if (typedWeights(numbers.map(([, weight]) => weight)) === null) return refused({ kind: 'weightSum' });
  return { given: Object.fromEntries(numbers), problem: null, isUnused: false };
}

/** Digits with their marks and nothing else: no unit, no per cent, no sign. */
const PLAIN = /^\d[\d.,]*$/;

function weightIn(cell: Cell): number | null {
  if (typeof cell === 'string' && !PLAIN.test(normaliseText(cell))) return null;
  const read = readNumber(cell);
  if (read.kind !== 'ok' || read.value.value < 0) return null;
  return fractionOf(read.value.value) === null ? null : read.value.value;
}

function weightProblem(
  { problem, isUnused }: GivenWeights,
  {
    cells,
    typed,
    standard: { indicators },
  }: {
    readonly cells: readonly (readonly Cell[])[] | null;
    readonly typed: ReadonlyMap<string, Cell>;
    readonly standard: Pick<PovertyStandard, 'indicators'>;
  },
  lang: Lang,
): string[] {
  const word = choiceWord('given', lang);
  if (isUnused) return [say(MULTIDIMENSIONAL_TEXTS, lang, 'weights.unused', { word })];
  if (problem === null) return [];
  if (problem.kind === 'weightSum') return [say(MULTIDIMENSIONAL_TEXTS, lang, 'refused.weightSum')];
  if (problem.kind === 'weight') {
    const key = weightKey(problem.key);
    const text = normaliseText(shownCell(typed.get(key), lang));
    return [say(MULTIDIMENSIONAL_TEXTS, lang, 'refused.weight', { cell: settingCellOf(cells, key), text })];
  }
  const names = indicators
    .filter(({ key }) => problem.keys.includes(key))
    .map(({ name }) => `“${name[lang]}”`)
    .join(', ');
  return [say(MULTIDIMENSIONAL_TEXTS, lang, 'refused.weightMissing', { word, names })];
}
