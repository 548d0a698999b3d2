/** The income of each household of the register beside its line, or what is missing of it. */
import type { Area, Household, Register } from '../model';
import { personsOf } from '../register/counts';
import { isIncomePoor, type LineRule } from './income-poverty';
import { areaOfHousehold } from './household-area';

export interface HouseholdIncome {
  readonly hamlet: string | null;
  readonly income: number;
  readonly persons: number;
  /** The line of the household's area. */
  readonly line: number;
  /** Income in shares of its own line, in đồng of the line of the run: with one line the income itself. */
  readonly onOneLine: number;
}
/** The poverty lines, VND per person and month, and the area of the run. */
export interface IncomeLines {
  readonly line: Readonly<Record<Area, number>>;
  readonly area: Area;
}
export interface IncomeReading {
  readonly household: Household;
  readonly hamlet: string | null;
  readonly row: HouseholdIncome | null;
  /** The first thing that is missing; null with a row. */
  readonly missing: 'income' | 'size' | 'area' | null;
}

/** Whether a household is poor by its own line; at the line is in (NĐ 07/2021/NĐ-CP), unless the rule is '<'. */
export function isPoorByLine({ income, line }: HouseholdIncome, rule: LineRule): boolean {
  return isIncomePoor(income, line, rule);
}

/** Incomes of the list of all households. @param line one line, or those of both areas */
export function readIncomes(
  register: Register,
  line: number | IncomeLines,
): {
  readonly runLine: number;
  readonly lines: IncomeLines | null;
  readonly read: readonly IncomeReading[];
} {
  const lines = typeof line === 'number' ? null : line;
  const runLine = lines === null ? (line as number) : lines.line[lines.area];
  const read = register.households.map((household): IncomeReading => {
    const found = incomeOf(household, runLine, lines);
    const { hamlet } = household.main;
    return typeof found === 'string'
      ? { household, hamlet, row: null, missing: found }
      : { household, hamlet, row: found, missing: null };
  });
  return { runLine, lines, read };
}

function incomeOf(
  household: Household,
  runLine: number,
  lines: IncomeLines | null,
): HouseholdIncome | 'income' | 'size' | 'area' {
  const income = household.records.map((record) => record.income).find(({ kind }) => kind === 'ok');
  const persons = personsOf(household) ?? 0;
  if (income?.kind !== 'ok' || income.value < 0) return 'income';
  if (persons <= 0) return 'size';
  const line = lines === null ? runLine : lineOf(household, lines);
  if (line === null) return 'area';
  // At the line stays at the line: the quotient of whole numbers that divide is exact.
  const onOneLine = line === runLine ? income.value : (income.value * runLine) / line;
  return { hamlet: household.main.hamlet, income: income.value, persons, line, onOneLine };
}

/** Null where the area cannot be read: nobody knows how far the income is from its line. */
function lineOf({ records }: Household, { line, area }: IncomeLines): number | null {
  const own = areaOfHousehold(records, area);
  return own.from === 'unknown' ? null : line[own.area];
}
