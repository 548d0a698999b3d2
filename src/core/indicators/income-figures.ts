/** Every count of GN Thu nhập with the households behind it. */
import type { Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { countedHousehold } from './counted-households';
import { headcountRate } from './headcount-rate';
import {
  isPoorByLine,
  readIncomes,
  type HouseholdIncome,
  type IncomeLines,
  type IncomeReading,
} from './household-incomes';
import type { LineRule } from './income-poverty';
import type { CountedHousehold, FigureName, TracedFigure } from './indicator';

/** From the line down, of households and of persons; below it, whose shortfall is counted in money; an income of 0. */
export const INCOME_IDS = {
  poor: 'income-poor',
  poorPersons: 'persons-income-poor',
  short: 'income-short',
  zero: 'income-zero',
  otherLine: 'income-other-line',
} as const;

/** The ids under a rule: what '<' counts is another figure, and is named so. */
export function incomeIds(rule: LineRule): Readonly<Record<keyof typeof INCOME_IDS, string>> {
  return rule === '<='
    ? INCOME_IDS
    : { ...INCOME_IDS, poor: 'income-below', poorPersons: 'persons-income-below' };
}

/** Where a figure of GN Thu nhập is taken. @param hamlet null: the whole register */
export function incomeGroup(hamlet: string | null): FigureName['group'] {
  return hamlet === null ? { by: 'all' } : { by: 'hamlet', name: hamlet };
}

/**
 * The figures. A household is in a denominator with a known income and size; else it is not assessable.
 *
 * @returns none when no household has a readable income
 */
export function incomeFigures(
  register: Register,
  standard: PovertyStandard,
  given: number | IncomeLines,
  rule: LineRule = '<=',
): TracedFigure[] {
  const { read, runLine } = readIncomes(register, given);
  if (read.every(({ row }) => row === null)) return [];
  const counts: Readonly<Record<keyof typeof INCOME_IDS, (row: HouseholdIncome) => boolean>> = {
    poor: (row) => isPoorByLine(row, rule),
    poorPersons: (row) => isPoorByLine(row, rule),
    short: ({ income, line }) => income < line,
    zero: ({ income }) => income === 0,
    otherLine: ({ line }) => line !== runLine,
  };
  const hamlets = [...new Set([...register.hamlets, ...read.map(({ hamlet }) => hamlet ?? '')])];
  const groups = [null, ...hamlets].map((hamlet) => ({
    group: incomeGroup(hamlet),
    own: hamlet === null ? read : read.filter((each) => (each.hamlet ?? '') === hamlet),
  }));
  return (Object.keys(INCOME_IDS) as (keyof typeof INCOME_IDS)[]).flatMap((key) =>
    groups.map(({ group, own }): TracedFigure => {
      const name = { id: incomeIds(rule)[key], group };
      return {
        ...name,
        trace: () => traced(name, own, counts[key], { standard, isOfPersons: key === 'poorPersons' }),
      };
    }),
  );
}

function traced(
  name: FigureName,
  own: readonly IncomeReading[],
  isCounted: (row: HouseholdIncome) => boolean,
  { standard, isOfPersons }: { readonly standard: PovertyStandard; readonly isOfPersons: boolean },
): ReturnType<TracedFigure['trace']> {
  const listed = (is: (row: HouseholdIncome | null) => boolean) =>
    own.filter(({ row }) => is(row)).map(behindReading);
  const households = {
    numerator: listed((row) => row !== null && isCounted(row)),
    denominator: listed((row) => row !== null),
    notAssessable: listed((row) => row === null),
  };
  const size = (list: readonly CountedHousehold[]): number =>
    isOfPersons ? list.reduce((sum, { persons }) => sum + (persons ?? 0), 0) : list.length;
  const [numerator, denominator] = [size(households.numerator), size(households.denominator)];
  return {
    households,
    figure: {
      ...{ ...name, numerator, denominator },
      value: denominator === 0 ? null : headcountRate(numerator, denominator),
      unit: 'percent',
      notAssessable: households.notAssessable.length,
      standard: standard.id,
      source: [...new Set(own.map(({ household }) => household.main.table.sheet))].join(', '),
    },
  };
}

function behindReading({ household, row, missing }: IncomeReading): CountedHousehold {
  return {
    ...countedHousehold(household),
    reason: row
      ? { kind: 'income', income: row.income, line: row.line }
      : { kind: 'no-income', why: missing ?? 'income' },
  };
}

/** VND a month that would lift every person of the households listed to the line. */
export function shortfallIn(households: readonly CountedHousehold[]): number {
  return households.reduce(
    (sum, { reason, persons }) =>
      reason?.kind === 'income' && reason.income < reason.line
        ? sum + (persons ?? 0) * (reason.line - reason.income)
        : sum,
    0,
  );
}
