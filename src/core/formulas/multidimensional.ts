/** NGHEO_MPI and NGHEO_DONGGOP: the Alkire–Foster measures of a table of marks. */
import type { Fraction } from '../arithmetic/fraction';
import { DomainError } from '../errors';
import { alkireFoster } from '../indicators/alkire-foster';
import type { AlkireFosterResult, Deprivation } from '../indicators/alkire-foster';
import { equalWeights } from '../indicators/indicator-weights';
import { FORMULA_ROWS } from '../messages/formulas';
import type { Cell } from '../model';
import { isBlank } from '../text/unicode';
import { marksBelow } from './achievements';
import { params } from './formula';
import type { FormulaValue, Table, TableFormula } from './formula';
import { blankMarkOf, headingRows, marksOfRow } from './indicator-table';
import { isHeading, lineOf, numberInRow, shareOf, singleCell } from './tables';

/** Both standards of Vietnamese law call a household poor from 3 deprivations on. */
const LEGAL_CUT = 3;
/** An argument left blank. */
const NOTHING: Table = [[null]];
const PARAMS = params('bang', 'k?', 'trongSo?', 'soNguoi?');
const WITH_CUTOFFS = [...PARAMS, ...params('nguong?')];

/** A share of the weights up to 1; above 1 a number of indicators. */
function cutOfCell(cell: Cell, indicators: number): number | Fraction {
  const k = shareOf(cell, 'k') ?? LEGAL_CUT;
  const value = typeof k === 'number' ? k : k.num / k.den;
  if (value > 0 && value <= 1) return k;
  if (!Number.isInteger(value) || value <= 0) throw new DomainError('formula.k-invalid', { value });
  if (value > indicators) throw new DomainError('formula.k-above-count', { value, count: indicators });
  return { num: value, den: indicators };
}

function indicatorWeights(table: Table, indicators: number): number[] | undefined {
  if (table === NOTHING) return undefined;
  const line = lineOf(table, 'trongSo');
  const cells = line.length > 1 && isHeading(line[0]) ? line.slice(1) : line;
  if (cells.length !== indicators) {
    throw new DomainError('formula.weights-count', { given: cells.length, count: indicators });
  }
  return cells.map((cell, at) => {
    const weight = numberInRow(cell, 'trongSo', at + 1);
    if (weight === null) throw new DomainError('formula.weight-missing', { param: 'trongSo', row: at + 1 });
    return weight;
  });
}

/** Persons of each row; a row that has marks needs its number. */
function persons(line: readonly Cell[], rows: readonly number[], table: Table): number[] {
  return rows.map((at) => {
    const size = numberInRow(line[at], 'soNguoi', at + 1);
    if (size !== null) return size;
    // A row without marks is left out anyway.
    if (table[at]?.every(isBlank)) return 0;
    throw new DomainError('formula.weight-missing', { param: 'soNguoi', row: at + 1 });
  });
}

/** The column of persons, as long as the table. */
function sizeLine(sizes: Table, rows: number): readonly Cell[] | null {
  if (sizes === NOTHING) return null;
  const line = lineOf(sizes, 'soNguoi');
  if (line.length === rows) return line;
  throw new DomainError('formula.lengths-differ', { param: 'soNguoi', count: line.length, rows });
}

/**
 * Places of the households: without a heading, and without the blank rows below the last of them. Where sizes are
 * given, a row with neither marks nor size is no household: a member's, a hamlet's.
 */
function householdRows(table: Table, sizes: readonly Cell[] | null): number[] {
  const isEmpty = (at: number): boolean => (table[at] ?? []).every(isBlank) && isBlank(sizes?.[at]);
  let end = table.length;
  while (end > 0 && isEmpty(end - 1)) end -= 1;
  const rows = Array.from({ length: end }, (_, at) => at).slice(headingRows(table));
  return sizes === null ? rows : rows.filter((at) => !isEmpty(at));
}

function measures(args: readonly (Table | null)[]): AlkireFosterResult {
  const [table, k, weights, sizes, cutoffs] = WITH_CUTOFFS.map((_, at) => args[at] ?? NOTHING) as [
    Table,
    Table,
    Table,
    Table,
    Table,
  ];
  const line = sizeLine(sizes, table.length);
  const rows = householdRows(table, line);
  const indicators = table[0]?.length ?? 0;
  const { marks, ...gaps } =
    cutoffs === NOTHING ? { marks: marksOf(table, rows, line) } : marksBelow(table, rows, cutoffs);
  return alkireFoster(marks, {
    ...gaps,
    k: cutOfCell(singleCell(k, 'k'), indicators),
    weights: indicatorWeights(weights, indicators) ?? equalWeights(indicators),
    population: line ? persons(line, rows, table) : undefined,
  });
}

function marksOf(table: Table, rows: readonly number[], sizes: readonly Cell[] | null): Deprivation[][] {
  const blank = blankMarkOf(table);
  return rows.map((at) => marksOfRow(table[at] ?? [], blank, at + 1, sizes !== null && !isBlank(sizes[at])));
}

/** How many rows count, where some had to be left out: never silently. */
function rowsLeftOut({ sums }: AlkireFosterResult, width: number): FormulaValue[][] {
  if (sums.dropped === 0) return [];
  const wide = (label: string, count: number) =>
    Array.from({ length: width }, (_, at) => (at === 0 ? label : at === 1 ? count : ''));
  return [wide(FORMULA_ROWS.vi.used, sums.used), wide(FORMULA_ROWS.vi.dropped, sums.dropped)];
}

/** M1 and M2, which only depths of the deprivations give: marks of yes and no have none. */
function depths({ M1, M2 }: AlkireFosterResult, cutoffs: Table | null | undefined): FormulaValue[][] {
  return cutoffs
    ? [
        ['M1', M1 ?? ''],
        ['M2', M2 ?? ''],
      ]
    : [];
}

/**
 * Rows of name and value: H, A, M0, with cutoffs M1 and M2 as well; two more with the numbers of rows used and left out, when any is left out for
 * marks that are not known.
 *
 * @see core/indicators/alkire-foster.ts
 */
export const multidimensional: TableFormula = {
  params: WITH_CUTOFFS,
  runTable: (args) => {
    const result = measures(args);
    return [
      ['H', result.H ?? ''],
      ['A', result.A ?? ''],
      ['M0', result.M0 ?? ''],
      ...depths(result, args[PARAMS.length]),
      ...rowsLeftOut(result, 2),
    ];
  },
};

/**
 * A row an indicator: uncensored headcount ratio, censored headcount ratio, share of M0; the two rows of
 * {@link multidimensional} below when rows are left out.
 *
 * @see core/indicators/alkire-foster.ts
 */
export const contributions: TableFormula = {
  params: PARAMS,
  runTable: (args) => {
    const result = measures(args);
    return [
      ...result.hd.map((ratio, at) => [ratio ?? '', result.hdk[at] ?? '', result.pctb?.[at] ?? '']),
      ...rowsLeftOut(result, 3),
    ];
  },
};
