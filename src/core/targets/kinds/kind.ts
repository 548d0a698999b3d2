/** The frame every kind of target fits into: what it is judged on, what comes out, what is said. */
import type { Lang, ProgressStatus, Target, TargetKind } from '../../model';

/** The planned side of a target: only what decides, without wording or cells. */
export type Plan = Pick<Target, 'value' | 'max' | 'decimals' | 'count' | 'form' | 'strict' | 'flow'>;

/** A count and what it is a part of; `null` is "not known", never 0. */
export interface Counted {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
/** `unknown`: rows of the denominator that could not be judged. */
export interface CountedWithUnknown extends Counted {
  readonly unknown: number;
}
export interface KindInput {
  readonly plan: Plan;
  readonly baseline: CountedWithUnknown | null;
  readonly actual: CountedWithUnknown | null;
  /** Share of the plan's period that is over; 1 or more: the period has ended. */
  readonly elapsed: number;
  /** A share known only as a per cent: `actual.numerator` is the per cent itself. */
  readonly rateOnly?: boolean;
}
/** Fields as in `TargetProgress`. */
export interface Verdict {
  readonly value: number | null;
  readonly achievement: number | null;
  readonly achievementPoints: number | null;
  readonly met: boolean | null;
  readonly metPoints: boolean | null;
  readonly gap: number | null;
  readonly status: ProgressStatus;
}
/** The words a sentence needs beside the figures, in one language. */
export interface Words {
  /** How a sentence about a count begins: 'Kết nối việc làm cho', 'Xây dựng'. */
  readonly lead: string;
  /** What the figures count: 'hộ', 'người', 'trẻ', 'mô hình'. */
  readonly unit: string;
  /** The unit with what is said of it: 'hộ nghèo', 'người có thẻ BHYT'. */
  readonly counted: string;
}
export interface TargetKindModule {
  readonly id: TargetKind;
  evaluate(input: KindInput): Verdict;
  /** The result in one sentence. */
  sentence(input: KindInput, verdict: Verdict, words: Words, lang: Lang): string;
}
