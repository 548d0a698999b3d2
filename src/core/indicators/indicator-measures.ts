/** The Alkire–Foster measures of one indicator among households or persons. */
import type { MissingPolicy } from './alkire-foster';
import type { Decomposition } from './alkire-foster-groups';
import type { MarkedRow } from './marked-rows';

export interface IndicatorMeasures {
  /** Households or persons whose mark is known, deprived, and deprived and poor. */
  readonly known: number;
  /** What the ratios are of: those known, and under 'zero' those whose gap counts as not deprived too. */
  readonly judged: number;
  readonly deprived: number;
  readonly poorDeprived: number;
  /** Uncensored and censored headcount ratio. */
  readonly hd: number | null;
  readonly hdk: number | null;
  /** Contribution to M0, and as share of it. */
  readonly contribution: number | null;
  readonly share: number | null;
}

/** Households or persons whose mark is known under 'zero', whose sums count the gaps too; else null: the sums tell. */
export function knownOf(
  rows: readonly MarkedRow[],
  population: readonly number[] | null,
  at: number,
  missing: MissingPolicy,
): number | null {
  if (missing !== 'zero') return null;
  return rows.reduce(
    (sum, { marks }, index) => (marks[at] === null ? sum : sum + (population?.[index] ?? 1)),
    0,
  );
}

/** The figures of one indicator. @param known as {@link knownOf} has it */
export function indicatorMeasures(
  { sums, hd, hdk, actb, pctb }: Decomposition['total'],
  at: number,
  known: number | null,
): IndicatorMeasures {
  const judged = sums.known[at] ?? 0;
  return {
    known: known ?? judged,
    judged,
    deprived: sums.deprived[at] ?? 0,
    poorDeprived: sums.poorDeprived[at] ?? 0,
    hd: hd[at] ?? null,
    hdk: hdk[at] ?? null,
    contribution: actb[at] ?? null,
    share: pctb?.[at] ?? null,
  };
}
