/** Whether a budget's own totals are the sums of its rows. */
import type { BudgetRow, MoneyKey } from './read-budget';

export interface BudgetCheck {
  readonly key: MoneyKey;
  /** The total row, or a heading with rows of its own. */
  readonly of: BudgetRow;
  readonly written: number;
  /** Sum of the rows that have a number. */
  readonly sum: number;
  /** Rows without one. */
  readonly missing: number;
  readonly agrees: boolean;
}

/** Doubles: 0.1 + 0.2 is no disagreement. */
const RELATIVE = 1e-9;

/** The rows that make up the whole: those of the highest level there is. */
export function mainRows(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const top = Math.min(...rows.map(({ level }) => level));
  return rows.filter(({ level }) => level === top);
}

/** The total against the main rows, and each 'I', 'II' against the numbered rows under it. */
export function budgetChecks(
  rows: readonly BudgetRow[],
  total: BudgetRow | null,
  has: readonly MoneyKey[],
): BudgetCheck[] {
  const groups = rows.flatMap((row, index) => {
    if (row.level !== 0) return [];
    const next = rows.findIndex((each, at) => at > index && each.level === 0);
    const parts = rows.slice(index + 1, next < 0 ? rows.length : next).filter(({ level }) => level === 1);
    return parts.length > 0 ? [{ of: row, parts }] : [];
  });
  const all = total === null ? groups : [...groups, { of: total, parts: mainRows(rows) }];
  return all.flatMap(({ of, parts }) => has.flatMap((key) => check(key, of, parts) ?? []));
}

function check(key: MoneyKey, of: BudgetRow, parts: readonly BudgetRow[]): BudgetCheck | null {
  const written = of.amounts[key];
  if (written === null) return null;
  const known = parts.flatMap(({ amounts }) => amounts[key] ?? []);
  const sum = known.reduce((all, each) => all + each, 0);
  const missing = parts.length - known.length;
  const agrees = missing === 0 && Math.abs(sum - written) <= RELATIVE * Math.max(1, Math.abs(written));
  return { key, of, written, sum, missing, agrees };
}
