/** Why a figure asked for by name is not there, where that is known: nothing to count it from, or no households by nature. */
import { DomainError } from '../errors';
import { fold } from '../text/unicode';
import type { Job } from './analyse';
import type { FigureSource, ListedRole } from './figure-sources';
import { unusedIncomesText } from './incomes-job';

/** Measures of everybody at once, or made of other counts; see docs/indicators.md. */
const UNLISTED =
  /^(?:persons-)?(?:(?:income-|multidimensional-)?(?:gini|theil(?:-?t)?|mld|watts|sen|sst|fgt-?[012]?|palma|s80-?s20|quintiles?|deciles?|gap|shortfall|a|m0|m1|m2|intensity|contributions?|weights?|k)|(?:changes?|contribution|weight)-.+)$/;

type Sources = Readonly<Record<ListedRole, FigureSource>>;

/** @returns null where nothing but the name is wrong */
export function noSuchFigure(text: string, sources: Sources, job: Job): DomainError | null {
  const name = fold(text).replace(/#.*$/, '').replace(/_/g, '-');
  if (UNLISTED.test(name)) return new DomainError('figure.unlisted-name', { value: text });
  const lacks = (role: ListedRole) => sources[role].figures().length === 0;
  if (/^(?:persons-)?income-/.test(name) && lacks('incomes')) return noIncomes(text, job);
  if (/^(?:persons-)?multidimensional-(?!rate)/.test(name) && lacks('multidimensional'))
    return new DomainError('figure.no-marks', { value: text });
  if (/^deprivation-/.test(name)) return noMarkOf(text, name, job);
  if (/^(?:persons-)?(?:movement|previous)-/.test(name) && lacks('transitions'))
    return new DomainError('figure.no-start', { value: text });
  return null;
}

function noIncomes(value: string, job: Job): DomainError {
  const [why] = unusedIncomesText(job);
  return why === undefined
    ? new DomainError('figure.no-incomes', { value })
    : new DomainError('figure.incomes-unused', { value, why });
}

/** An indicator of the standard without a figure has no mark; another name is no indicator. */
function noMarkOf(value: string, name: string, { standard, settings }: Job): DomainError | null {
  const key = name.replace(/^deprivation-/, '').replace(/:.*$/, '');
  const indicator = standard.indicators.find((each) => each.key.replace(/_/g, '-') === key);
  if (indicator === undefined) return null;
  return new DomainError('figure.no-mark-of', { value, indicator: indicator.name[settings.lang] });
}
