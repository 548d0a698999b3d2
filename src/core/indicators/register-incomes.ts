/** Income measures of the register: whole and by hamlet, every person counted with the income of the household. */
import type { Area, Register } from '../model';
import { gini } from './gini';
import { entropyByGroup, meanLogDeviation, theil } from './income-entropy';
import type { EntropyDecomposition } from './income-entropy';
import { isPoorByLine, readIncomes, type HouseholdIncome, type IncomeLines } from './household-incomes';
import { fgtOf, shortfallSums, watts, type LineRule, type ShortfallSums } from './income-poverty';
import { incomeShares, palma, s80s20 } from './income-shares';
import { sen, senShorrocksThon } from './sen';

/** Income poverty of one area. Rates are of persons; null where nobody's income is known. */
export interface IncomeArea {
  /** null: all households, of which those without a hamlet are a part. */
  readonly hamlet: string | null;
  /** Households with a known income and size. */
  readonly households: number;
  readonly persons: number;
  /** Households left out: income or size blank, unreadable or below 0; an area that cannot be read, and so the line. */
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
  /** VND per person and month; of every household that writes no area of its own. */
  readonly line: number;
  /** Whether an income at the line is poor: '<=' by the decree, '<' where the ward chose so. Money is the same by both. */
  readonly lineRule: LineRule;
  /** Households judged by the line of the other area, which their own column 'Khu vực' says; null where there is none. */
  readonly otherLine: { readonly area: Area; readonly line: number; readonly households: number } | null;
  readonly whole: IncomeArea;
  readonly hamlets: readonly IncomeArea[];
  readonly inequality: IncomeInequality;
  /** Inequality within and between the hamlets ('': not known); null where it is not defined or there is one hamlet. */
  readonly byHamlet: Readonly<Record<'theil' | 'mld', EntropyDecomposition>> | null;
}

/**
 * Measures of the list of all households as it is written. A household is held against the line of its own area; gaps are
 * shares of that line, so households of two areas add up in one measure, and money lacking is to that line.
 *
 * @param line the poverty line, VND per person and month, above 0; or the lines of both areas
 * @param rule '<=' (default): an income at the line is poor
 * @returns null when no household has a readable income
 * @throws {DomainError} `income.line-invalid`
 */
export function registerIncomes(
  register: Register,
  line: number | IncomeLines,
  rule: LineRule = '<=',
): RegisterIncomes | null {
  const { runLine, lines, read } = readIncomes(register, line);
  const rows = read.flatMap(({ row }) => (row === null ? [] : [row]));
  if (rows.length === 0) return null;
  const areaOf = (hamlet: string | null, own: typeof read): IncomeArea =>
    incomeArea(
      hamlet,
      own.flatMap(({ row }) => (row === null ? [] : [row])),
      own.filter(({ row }) => row === null).length,
      { line: runLine, rule },
    );
  const others = rows.filter((row) => row.line !== runLine);
  const [other] = others;
  return {
    line: runLine,
    lineRule: rule,
    otherLine:
      other === undefined || lines === null
        ? null
        : { area: otherThan(lines.area), line: other.line, households: others.length },
    whole: areaOf(null, read),
    hamlets: register.hamlets.map((name) =>
      areaOf(
        name,
        read.filter(({ hamlet }) => hamlet === name),
      ),
    ),
    inequality: inequalityOf(rows, { line: runLine, rule }),
    byHamlet: decompositionOf(rows),
  };
}

interface Judging {
  readonly line: number;
  readonly rule: LineRule;
}

const otherThan = (area: Area): Area => (area === 'urban' ? 'rural' : 'urban');

function incomeArea(
  hamlet: string | null,
  rows: readonly HouseholdIncome[],
  unknown: number,
  { line, rule }: Judging,
): IncomeArea {
  const sums = sumsOn(rows, { line, rule }, ({ onOneLine }) => onOneLine);
  // Money is of each line itself, not of shares of one.
  const lines = [...new Set(rows.map((row) => row.line))];
  const money = lines.reduce((total, each) => {
    const own = rows.filter((row) => row.line === each);
    return total + sumsOn(own, { line: each, rule }, ({ income }) => income).shortfall;
  }, 0);
  return {
    hamlet,
    households: rows.length,
    persons: sums.people,
    unknown,
    poorHouseholds: rows.filter((row) => isPoorByLine(row, rule)).length,
    poorPersons: sums.poor,
    fgt: [fgtOf(sums, line, 0), fgtOf(sums, line, 1), fgtOf(sums, line, 2)],
    shortfall: rows.length === 0 ? null : money,
  };
}

function sumsOn(
  rows: readonly HouseholdIncome[],
  { line, rule }: Judging,
  income: (row: HouseholdIncome) => number,
): ShortfallSums {
  return shortfallSums(rows.map(income), line, { rule, weights: rows.map(({ persons }) => persons) });
}

function decompositionOf(rows: readonly HouseholdIncome[]): RegisterIncomes['byHamlet'] {
  const names = rows.map(({ hamlet }) => hamlet ?? '');
  // The logarithm of an income of 0 is not defined, and one part is the whole again.
  if (rows.some(({ income }) => income === 0) || new Set(names).size < 2) return null;
  const of = (measure: 'theil' | 'mld'): EntropyDecomposition =>
    entropyByGroup(
      rows.map(({ income }) => income),
      names,
      measure,
      rows.map(({ persons }) => persons),
    );
  return { theil: of('theil'), mld: of('mld') };
}

function inequalityOf(rows: readonly HouseholdIncome[], { line, rule }: Judging): IncomeInequality {
  const incomes = rows.map(({ income }) => income);
  const onOneLine = rows.map((row) => row.onOneLine);
  const weights = rows.map(({ persons }) => persons);
  const zeroIncomes = incomes.filter((income) => income === 0).length;
  // One household without any income leaves these undefined; without it the poorest would better the figure.
  const logarithmic = <T>(measure: () => T): T | null => (zeroIncomes > 0 ? null : measure());
  return {
    gini: gini(incomes, weights),
    theil: logarithmic(() => theil(incomes, weights)),
    mld: logarithmic(() => meanLogDeviation(incomes, weights)),
    watts: logarithmic(() => watts(onOneLine, line, weights)),
    sen: sen(onOneLine, line, { weights, rule }).value,
    sst: senShorrocksThon(onOneLine, line, { weights, rule }).value,
    s80s20: s80s20(incomes, weights),
    palma: palma(incomes, weights),
    quintiles: incomeShares(incomes, 5, weights),
    deciles: incomeShares(incomes, 10, weights),
    zeroIncomes,
  };
}
