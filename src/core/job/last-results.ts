/** The last results as the document's properties keep them, and the next sensible step. */
import type { Lang } from '../model';
import { areaText } from '../messages/indicators';
import { standardById } from '../standards/index';
import type {
  CheckCounts,
  ComputedClasses,
  RateCounts,
  RegisterCounts,
  RunResults,
  TargetCounts,
} from './run-results';
import { beginning } from '../text/cut';

/** 'YYYY-MM-DD HH:MM' of the run. */
type At<T> = T & { readonly at: string };
export interface KeptResults {
  readonly check: At<CheckCounts> | null;
  readonly rates: At<RateCounts> | null;
  readonly classes: At<ComputedClasses> | null;
  readonly targets: At<TargetCounts> | null;
  readonly register: At<RegisterCounts> | null;
}
export type ResultPart = keyof RunResults;
export const RESULT_PARTS: readonly ResultPart[] = ['check', 'rates', 'classes', 'targets', 'register'];

/** A property holds 9 KB: the names of so many sheets are kept. */
const MOST_SHEETS = 20;
const LONGEST_NAME = 60;

/** What is to be kept of a run, part by part as JSON; a part the run has nothing of keeps what is there. */
export function resultRecords(results: RunResults, at: string): readonly (readonly [ResultPart, string])[] {
  const told = RESULT_PARTS.filter((part) => part !== 'register' && results[part] !== null);
  const register = results.register && told.length > 0 ? [shortened(results.register)] : [];
  return [
    ...told.map((part) => [part, JSON.stringify({ at, ...results[part] })] as const),
    ...register.map((each) => ['register', JSON.stringify({ at, ...each })] as const),
  ];
}

function shortened(register: RegisterCounts): RegisterCounts {
  const sheets = register.sheets.slice(0, MOST_SHEETS).map((name) => beginning(name, LONGEST_NAME));
  return { ...register, sheets };
}

/** Reads the records back; one that cannot be read is none. */
export function keptResults(record: (part: ResultPart) => string | undefined): KeptResults {
  const read = (part: ResultPart, numbers: readonly string[]) => parsed(record(part), numbers) as never;
  return {
    check: read('check', ['error', 'warning', 'info', 'notAssessable']),
    rates: read('rates', ['poor', 'nearPoor']),
    classes: read('classes', ['poor', 'nearPoor', 'notPoor', 'notAssessable']),
    // A record of before the two were told apart is made anew by the next run.
    targets: read('targets', ['met', 'inProgress', 'notMet', 'noData', 'noPlan']),
    register: read('register', ['households', 'hamlets']),
  };
}

function parsed(text: string | undefined, numbers: readonly string[]): unknown {
  if (!text) return null;
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    const isWhole =
      value !== null && typeof value['at'] === 'string' && numbers.every((name) => isCount(value[name]));
    return isWhole ? value : null;
  } catch {
    return null;
  }
}
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;

export interface RegisterWords extends Omit<RegisterCounts, 'standard' | 'area'> {
  /** 'Chuẩn 2022–2026 (NĐ 07/2021)', 'thành thị'. */
  readonly standard: string;
  readonly area: string;
}

/** The register in words. */
export function registerWords(register: At<RegisterCounts>, lang: Lang): RegisterWords {
  const { sheets, households, hamlets, standard, area, asOf } = register;
  return {
    ...{ sheets, households, hamlets, asOf },
    standard: standardById(standard).short[lang],
    area: areaText(area, lang),
  };
}

export interface StepsTaken {
  /** Whether the columns were looked at once, or anything was run. */
  readonly isSetUp: boolean;
  readonly hasUnfinished: boolean;
  readonly results: KeptResults;
}
/** The next sensible step, for Trang chủ's one button. */
export type NextStep =
  'set-up' | 'continue' | 'check' | 'see-findings' | 'classify' | 'build-progress' | 'see-progress';

/**
 * The next step. Findings are shown after a check with errors until something is computed all the same; a result older than
 * the check is made again.
 */
export function nextStep({ isSetUp, hasUnfinished, results }: StepsTaken): NextStep {
  const { check, rates, targets } = results;
  if (hasUnfinished) return 'continue';
  if (check === null) return isSetUp ? 'check' : 'set-up';
  const isAfter = (part: { readonly at: string } | null): boolean => part !== null && part.at >= check.at;
  if (check.error > 0 && !isAfter(rates) && !isAfter(targets)) return 'see-findings';
  if (!isAfter(rates)) return 'classify';
  return isAfter(targets) ? 'see-progress' : 'build-progress';
}
