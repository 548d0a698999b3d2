/** Income measures of the register: whole and by hamlet, every person counted with the income of the household. */
import type { Household, Register } from '../model';
import { personsOf } from '../register/counts';
import { gini } from './gini';
import { meanLogDeviation, theil } from './income-entropy';
import { fgtOf, shortfallSums, watts, type ShortfallSums } from './income-poverty';
import { incomeShares, palma, s80s20 } from './income-shares';
import { sen, senShorrocksThon } from './sen';

/** Income poverty of one area. Rates are of persons; null where nobody's income is known. */
export interface IncomeArea {
  /** null: all households, of which those without a hamlet are a part. */
  readonly hamlet: string | null;
  /** Households with a known income and size. */
  readonly households: number;
  readonly persons: number;
  /** Households left out: income or size blank, unreadable or below 0. */
  readonly unknown: number;
  readonly poorHouseholds: number;
  readonly poorPersons: number;
  readonly fgt: readonly [headcount: number | null, gap: number | null, severity: number | null];
  /** VND a month that would lift every person at or under the line to it. */
  readonly shortfall: number | null;
}
/** Inequality and further measures of all persons; null where a measure is not defined. */
export interface IncomeInequality {
  readonly gini: number | null;
  readonly theil: number | null;
  readonly mld: number | null;
  readonly watts: number | null;
  readonly sen: number | null;
  readonly sst: number | null;
  readonly s80s20: number | null;
  readonly palma: number | null;
  readonly quintiles: readonly number[] | null;
  readonly deciles: readonly number[] | null;
  /** Households with an income of 0, for which the logarithms of Theil, MLD and Watts are not defined. */
  readonly zeroIncomes: number;
}
export interface RegisterIncomes {
  /** VND per person and month. */
  readonly line: number;
  readonly whole: IncomeArea;
  readonly hamlets: readonly IncomeArea[];
  readonly inequality: IncomeInequality;
}

interface Row {
  readonly hamlet: string | null;
  readonly income: number;
  readonly persons: number;
}

/**
 * Measures of the list of all households as it is written.
 *
 * @param line the poverty line, VND per person and month, above 0
 * @returns null when no household has a readable income
 * @throws {DomainError} `income.line-invalid`
 */
export function registerIncomes(register: Register, line: number): RegisterIncomes | null {
  const read = register.households.map((household) => ({
    hamlet: household.main.hamlet,
    row: rowOf(household),
  }));
  const rows = read.flatMap(({ row }) => (row === null ? [] : [row]));
  if (rows.length === 0) return null;
  const areaOf = (hamlet: string | null, own: typeof read): IncomeArea =>
    incomeArea(
      hamlet,
      own.flatMap(({ row }) => (row === null ? [] : [row])),
      own.filter(({ row }) => row === null).length,
      line,
    );
  return {
    line,
    whole: areaOf(null, read),
    hamlets: register.hamlets.map((name) =>
      areaOf(
        name,
        read.filter(({ hamlet }) => hamlet === name),
      ),
    ),
    inequality: inequalityOf(rows, line),
  };
}

function rowOf(household: Household): Row | null {
  const income = household.records.map((record) => record.income).find(({ kind }) => kind === 'ok');
  const persons = personsOf(household) ?? 0;
  if (income?.kind !== 'ok' || income.value < 0 || persons <= 0) return null;
  return { hamlet: household.main.hamlet, income: income.value, persons };
}

function incomeArea(hamlet: string | null, rows: readonly Row[], unknown: number, line: number): IncomeArea {
  const incomes = rows.map(({ income }) => income);
  const sums: ShortfallSums = shortfallSums(incomes, line, { weights: rows.map(({ persons }) => persons) });
  return {
    hamlet,
    households: rows.length,
    persons: sums.people,
    unknown,
    poorHouseholds: incomes.filter((income) => income <= line).length,
    poorPersons: sums.poor,
    fgt: [fgtOf(sums, line, 0), fgtOf(sums, line, 1), fgtOf(sums, line, 2)],
    shortfall: rows.length === 0 ? null : sums.shortfall,
  };
}

function inequalityOf(rows: readonly Row[], line: number): IncomeInequality {
  const incomes = rows.map(({ income }) => income);
  const weights = rows.map(({ persons }) => persons);
  const zeroIncomes = incomes.filter((income) => income === 0).length;
  // One household without any income leaves these undefined; without it the poorest would better the figure.
  const logarithmic = <T>(measure: () => T): T | null => (zeroIncomes > 0 ? null : measure());
  return {
    gini: gini(incomes, weights),
    theil: logarithmic(() => theil(incomes, weights)),
    mld: logarithmic(() => meanLogDeviation(incomes, weights)),
    watts: logarithmic(() => watts(incomes, line, weights)),
    sen: sen(incomes, line, { weights }).value,
    sst: senShorrocksThon(incomes, line, { weights }).value,
    s80s20: s80s20(incomes, weights),
    palma: palma(incomes, weights),
    quintiles: incomeShares(incomes, 5, weights),
    deciles: incomeShares(incomes, 10, weights),
    zeroIncomes,
  };
}
