/** Where the targets stand, as the panel lists them: judged by the code of the progress sheet, nothing written. */
import { formatNumber, allDigits } from '../arithmetic/format';
import { percentHalfUp } from '../arithmetic/percent';
import { say } from '../messages/catalogue';
import { PANEL_TEXTS } from '../messages/panel';
import { TARGET_SENTENCES } from '../messages/targets';
import type { CellRef, Lang, ProgressStatus, SheetGrid, TargetProgress } from '../model';
import { isPair, shownStatus, statusWord } from '../reports/progress-context';
import { inPercent } from '../reports/progress-figures';
import { strictSign, targetName, unitWord } from '../reports/progress-words';
import { wordsOf } from '../reports/words';
import { isLimitKind } from '../targets/kind-traits';
import { countText, rateText } from '../targets/wording';
import { a1 } from '../register/columns';
import { jobOf, type MoreReading } from './analyse';
import type { RunOptions } from './options';
import { planOf, progressOf } from './plan-of';

/** A target as *Chỉ tiêu* lists it. */
export interface ListedTarget {
  readonly code: string;
  readonly text: string;
  readonly unit: string;
  /** This and the next three: shown text, '' where there is none. */
  readonly baseline: string;
  readonly plan: string;
  readonly actual: string;
  readonly percent: string;
  readonly status: ProgressStatus;
  /** In the run's language; `status` is for colour and shape. */
  readonly statusWord: string;
  /** Which figure is missing, in a sentence, where that keeps it from being judged; else ''. */
  readonly missing: string;
  /** Whether the actual is counted from the register, typed in, or neither. */
  readonly source: 'computed' | 'typed' | 'none';
  /** The answering body. */
  readonly owner: string;
  /** Where it is typed, for *Đến ô*; null where it is built in. */
  readonly sheet: string | null;
  readonly cell: string | null;
}
export interface TargetList {
  readonly targets: readonly ListedTarget[];
  /** Whether these are samples that the unit has not confirmed. */
  readonly samples: boolean;
  readonly remarks: readonly string[];
}

/**
 * Judges the targets.
 *
 * @throws {DomainError} the codes of `analyse`
 */
export function listTargets(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  more: MoreReading,
): TargetList {
  const job = jobOf(grids, ['progress'], options, today, more);
  const { settings, typed } = job;
  const { lang } = settings;
  const plan = planOf(job, grids, more);
  const progress = progressOf(job, plan);
  const samples = progress.filter(({ target }) => target.sample === true).length;
  const told = (key: 'targets-samples' | 'targets-problems', count: number): string[] =>
    count === 0 ? [] : [say(PANEL_TEXTS, lang, key, { count })];
  return {
    targets: progress.map((each) => listed(each, { settings, words: wordsOf(lang) })),
    samples: samples > 0,
    remarks: [
      ...(plan.table === null ? [say(PANEL_TEXTS, lang, 'targets-none')] : []),
      ...told('targets-samples', samples),
      ...told('targets-problems', plan.problems.length),
      ...typed,
    ],
  };
}

const SOURCES = { register: 'computed', entered: 'typed', none: 'none' } as const;

function listed(progress: TargetProgress, context: Parameters<typeof unitWord>[1]): ListedTarget {
  const { target, status, from, achievement, value } = progress;
  const { words, settings } = context;
  const { lang } = settings;
  const place = placeOf(progress);
  return {
    code: target.id,
    text: targetName(progress, context),
    unit: unitWord(progress, context),
    baseline: baselineText(progress, lang),
    plan: planText(progress, lang),
    actual: withHouseholds(value === null ? '' : valueText(value, progress, lang), fallOf(progress), lang),
    percent: achievement === null ? '' : `${formatNumber(achievement, 1, lang)}%`,
    status,
    statusWord: statusWord(words, shownStatus(progress)),
    missing: missingIn(progress, lang),
    source: SOURCES[from],
    owner: target.responsible,
    sheet: place?.sheet ?? null,
    cell: place ? a1(place) : null,
  };
}

/** Nothing where the sentence only says again what the status says. */
function missingIn({ target, status, sentence }: TargetProgress, lang: Lang): string {
  const isTold = status === 'no-data' && target.sample !== true;
  return isTold && sentence !== say(TARGET_SENTENCES, lang, 'noData') ? sentence : '';
}

/** Where it is typed: the result, else the plan's figure, else the start. */
function placeOf({ target: { cells } }: TargetProgress): CellRef | null {
  return cells.actual ?? cells.value ?? cells.count ?? cells.baseline ?? null;
}

const isRate = (progress: TargetProgress): boolean =>
  inPercent(progress) || progress.target.kind === 'reduce-rate';

/** A rate in two decimals, a count as plans write it. */
const valueText = (value: number, progress: TargetProgress, lang: Lang): string =>
  isRate(progress) ? rateText(value, lang) : countText(value, lang);

/** As the plan writes it: its decimals, '≤' and '>' where a bound is meant; the households it stands for behind it. */
function planText(progress: TargetProgress, lang: Lang): string {
  const { target } = progress;
  const { value, decimals, count } = target;
  if (value === null) return '';
  const sign = isLimitKind(target.kind) ? (target.strict ? '<' : '≤') : strictSign(target);
  const shown =
    isRate(progress) || sign !== '' ? formatNumber(value, decimals, lang) : countText(value, lang);
  return withHouseholds(sign === '' ? shown : `${sign} ${shown}`, isPair(target) ? count : null, lang);
}

/** A reduction's rate at the start, from the count and the total of that time; else the count. */
function baselineText({ target, baseline }: TargetProgress, lang: Lang): string {
  const count = baseline?.numerator ?? null;
  if (count === null) return '';
  if (target.kind !== 'reduce-rate') return countText(count, lang);
  const total = baseline?.denominator ?? 0;
  return total > 0 ? rateText(percentHalfUp(count, total, 2) ?? 0, lang) : '';
}

/** The number of households beside points decides, so that it is shown with them. */
function withHouseholds(shown: string, households: number | null, lang: Lang): string {
  if (households === null) return shown;
  const text = say(PANEL_TEXTS, lang, 'households', { count: allDigits(households, lang) });
  return shown === '' ? text : `${shown} (${text})`;
}

/** Households the number fell by, of a reduction given in points and households. */
function fallOf({ target, baseline, actual }: TargetProgress): number | null {
  if (!isPair(target)) return null;
  const [start, end] = [baseline?.numerator ?? null, actual?.numerator ?? null];
  return start === null || end === null ? null : start - end;
}
