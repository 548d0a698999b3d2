/** Kinds of target judged on plain numbers, as a formula in a cell has them. */
import { DomainError } from '../errors';
import type { ProgressStatus, TargetKind } from '../model';
import { TARGET_KINDS } from './kinds';
import type { CountedWithUnknown, KindInput, Verdict } from './kinds/kind';
import { decimalsOf } from '../arithmetic/format';

/**
 * Numbers of one target.
 *
 * `plan`: points, per cent or count as planned. `done`: what was reached: a count; a share in per cent, or the
 * numerator when `total` is given; for a fall the fall itself, or the figure at the end when `start` is given.
 */
export interface PlainFigures {
  readonly plan: number | null;
  readonly done: number | null;
  /** Count or rate (per cent) at the start, for kinds that fall. */
  readonly start?: number;
  /** Denominator of a share, when `done` is its numerator. */
  readonly total?: number;
  /** Decimals the plan wrote; left out: those the number has. */
  readonly decimals?: number;
  readonly max?: number;
  readonly strict?: boolean;
  readonly flow?: boolean;
  readonly form?: 'by' | 'to';
  /** Share of the period that is over; left out: the period has ended. */
  readonly elapsed?: number;
}

/**
 * Per cent of the plan: 6 of 5 is 120, 12 of a fall of 16 is 75, 86,9 % of 100 % is 86.9.
 *
 * @returns one decimal half up; never 100 when unmet; null for a limit, for a blank number, for a plan of 0
 * @throws {DomainError} `number.unreadable` when a number is not finite
 * @see shared/domain/progress.md section 5
 */
export function achievementOf(kind: TargetKind, figures: PlainFigures): number | null {
  return judge(kind, figures).achievement;
}

/**
 * Status of a target: 'exceeded', 'met', 'in-progress', 'not-met', or 'no-data' when a number is blank.
 *
 * @throws {DomainError} `number.unreadable` when a number is not finite
 */
export function statusOf(kind: TargetKind, figures: PlainFigures): ProgressStatus {
  return judge(kind, figures).status;
}

function judge(kind: TargetKind, figures: PlainFigures): Verdict {
  checkFinite([figures.plan, figures.done, figures.start, figures.total, figures.max]);
  return TARGET_KINDS[kind].evaluate({
    plan: {
      value: figures.plan,
      max: figures.max ?? null,
      decimals: figures.decimals ?? decimalsOf(figures.plan ?? 0),
      count: null,
      form: figures.form ?? 'by',
      strict: figures.strict ?? false,
      flow: figures.flow ?? false,
    },
    ...COUNTS[kind](figures),
    elapsed: figures.elapsed ?? 1,
  });
}

function checkFinite(values: readonly (number | null | undefined)[]): void {
  for (const value of values) {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new DomainError('number.unreadable', { value });
  }
}

type Counts = Pick<KindInput, 'baseline' | 'actual'>;

const COUNTS: Readonly<Record<TargetKind, (figures: PlainFigures) => Counts>> = {
  'reduce-rate': (figures) => fallOf(figures, 100),
  'reduce-count': (figures) => fallOf(figures, null),
  'reduce-relative': partOfStart,
  'reach-count': countOf,
  'at-most-count': countOf,
  'reach-share': shareOf,
  'at-most-share': shareOf,
  'one-per-household': shareOf,
  qualitative: countOf,
};

/** A fall given by itself is one from itself to nothing; a level has only its end. */
function fallOf(figures: PlainFigures, total: number | null): Counts {
  const { done, start } = figures;
  if (start === undefined && figures.form !== 'to') {
    return { baseline: counted(done, total), actual: counted(done === null ? null : 0, total) };
  }
  return {
    baseline: start === undefined ? null : counted(start, total),
    actual: counted(done, total),
  };
}

/** A part of the start needs the start: a fall by itself does not say what it is a part of. */
function partOfStart({ done, start }: PlainFigures): Counts {
  return {
    baseline: start === undefined ? null : counted(start, null),
    actual: counted(done, null),
  };
}

function countOf({ done }: PlainFigures): Counts {
  return { baseline: null, actual: counted(done, null) };
}

function shareOf({ done, total }: PlainFigures): Counts {
  return { baseline: null, actual: counted(done, total ?? 100) };
}

function counted(numerator: number | null, denominator: number | null): CountedWithUnknown {
  return { numerator, denominator, unknown: 0 };
}
