/** Shares of all income by position: quintiles, deciles, and ratios of them. */
import { byIncome, moneyOf, peopleOf, rowsNotNegative } from './income-rows';
import type { IncomeRow } from './income-rows';

/**
 * `parts` times the income of the poorest at / parts of the persons, on the Lorenz curve: a household across the
 * boundary is divided by its persons. Rows poorest first; whole numbers stay whole.
 */
function moneyOfPoorest(rows: readonly IncomeRow[], at: number, parts: number): number {
  const limit = at * peopleOf(rows);
  let [people, money] = [0, 0];
  for (const { income, weight } of rows) {
    const left = limit - people;
    if (left <= parts * weight) return money + income * left;
    people += parts * weight;
    money += parts * income * weight;
  }
  return money;
}

/**
 * Shares of all income that go to equal parts of the persons, poorest part first.
 *
 * Taken from the Lorenz curve: its points are joined by straight lines, so that each part holds exactly its share
 * of the persons. Programs that put whole households into a part (laeken) differ where a household lies across.
 *
 * @param incomes one row a household or person, each 0 or more
 * @param parts 5 for quintiles, 10 for deciles
 * @param weights persons of each household; 1 each when left out
 * @returns shares that add up to 1; null when there is no income at all
 * @throws {DomainError} `income.negative`, `income.not-a-number`, `income.weights-invalid`
 * @see Haughton and Khandker (2009) ch. 6
 */
export function incomeShares(
  incomes: readonly number[],
  parts: number,
  weights?: readonly number[],
): number[] | null {
  const rows = byIncome(rowsNotNegative(incomes, weights));
  const all = parts * moneyOf(rows);
  if (!(all > 0)) return null;
  const curve = Array.from({ length: parts + 1 }, (_, at) => moneyOfPoorest(rows, at, parts));
  return curve.slice(1).map((money, at) => (money - (curve[at] ?? 0)) / all);
}

/** Income of the richest `rich` of ten over that of the poorest `poor` of ten. */
function tenthsRatio(
  incomes: readonly number[],
  rich: number,
  poor: number,
  weights?: readonly number[],
): number | null {
  const rows = byIncome(rowsNotNegative(incomes, weights));
  const bottom = moneyOfPoorest(rows, poor, 10);
  const top = 10 * moneyOf(rows) - moneyOfPoorest(rows, 10 - rich, 10);
  return bottom > 0 ? top / bottom : null;
}

/**
 * S80/S20: income of the richest fifth over that of the poorest fifth, on the Lorenz curve.
 *
 * @returns null when the poorest fifth has no income
 * @throws {DomainError} as {@link incomeShares}
 */
export function s80s20(incomes: readonly number[], weights?: readonly number[]): number | null {
  return tenthsRatio(incomes, 2, 2, weights);
}

/**
 * Palma ratio: income of the richest tenth over that of the poorest four tenths, on the Lorenz curve.
 *
 * @returns null when the poorest four tenths have no income
 * @throws {DomainError} as {@link incomeShares}
 * @see Palma (2011), Homogeneous middles vs. heterogeneous tails, Development and Change 42:87–153
 */
export function palma(incomes: readonly number[], weights?: readonly number[]): number | null {
  return tenthsRatio(incomes, 1, 4, weights);
}
