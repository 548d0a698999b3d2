/** The Alkire–Foster measures of columns of marks: the same definitions as over rows, for millions of them. */
import { DomainError } from '../errors';
import { measuresOf, weightsOf } from './alkire-foster';
import type { AlkireFosterOptions, Measures, MissingPolicy } from './alkire-foster';
import { sumsByGroup } from './alkire-foster-group-sums';
import type { Grouping } from './alkire-foster-group-sums';
import { judgeRow, mergeSums, sumRows } from './alkire-foster-sums';
import type { AlkireFosterSums } from './alkire-foster-sums';
import type { IndicatorWeights } from './indicator-weights';
import type { MarkColumns } from './mark-columns';
import { patternsOf } from './mark-patterns';
import { cutOf } from './poverty-cut';

export interface ColumnOptions extends Pick<AlkireFosterOptions, 'k' | 'weights' | 'missing'> {
  /** Persons of each household; 1 each when left out. */
  readonly population?: ArrayLike<number>;
  /** The hamlet of each row; one group of all when left out. */
  readonly groups?: Grouping;
}

type MeasuresAndSums = Measures & { readonly sums: AlkireFosterSums };

export interface ColumnMeasures {
  readonly total: MeasuresAndSums;
  /** One a group, in the order of the groups. */
  readonly groups: readonly MeasuresAndSums[];
}

/** What does not fit is refused in the words of {@link alkireFoster}. */
function check({ known, deprived }: MarkColumns, { population, groups }: Omit<ColumnOptions, 'k'>): void {
  const rows = known.length;
  if (deprived.length !== rows) throw new DomainError('af.rows-differ', { width: rows });
  if (groups && groups.of.length !== rows) {
    throw new DomainError('af.groups-differ', { rows, names: groups.of.length });
  }
  if (!population) return;
  let fits = population.length === rows;
  for (let row = 0; fits && row < rows; row++)
    fits = (population[row] ?? -1) >= 0 && population[row] !== Infinity;
  if (!fits) throw new DomainError('af.population-invalid', { rows, weights: population.length });
}

interface Frame {
  readonly weights: IndicatorWeights;
  readonly missing: MissingPolicy;
}

function frameOf(columns: MarkColumns, options: Omit<ColumnOptions, 'k'>): Frame {
  check(columns, options);
  const weights = weightsOf(options.weights, columns.width);
  if (weights.points.length !== columns.width) {
    throw new DomainError('af.rows-differ', { width: weights.points.length });
  }
  return { weights, missing: options.missing ?? 'strict' };
}

function withMeasures(sums: AlkireFosterSums, { weights }: Frame): MeasuresAndSums {
  return { ...measuresOf(sums, weights), sums };
}

/**
 * The measures of all rows and of each group.
 *
 * @param columns marks of all rows; nothing of them is kept
 * @throws {DomainError} `af.weights-invalid`, `af.k-out-of-range`, `af.rows-differ`, `af.groups-differ`,
 *   `af.population-invalid`
 * @see alkireFoster for definitions, ties and the missing policies
 */
export function alkireFosterOfColumns(columns: MarkColumns, options: ColumnOptions): ColumnMeasures {
  const frame = frameOf(columns, options);
  const { k, population = null, groups } = options;
  const grouping = groups ?? { of: new Uint32Array(columns.known.length), count: 1 };
  const judging = { ...frame, cut: cutOf(k) };
  const parts = sumsByGroup(columns, population, grouping, judging);
  const total = parts.reduce(mergeSums, sumRows([], 0, judging, false));
  return {
    total: withMeasures(total, frame),
    groups: groups ? parts.map((sums) => withMeasures(sums, frame)) : [],
  };
}

/**
 * The measures of all rows at each of several cuts.
 *
 * @param cuts as `k` of {@link alkireFoster}
 * @throws {DomainError} as {@link alkireFosterOfColumns}
 */
export function alkireFosterAtCuts(
  columns: MarkColumns,
  cuts: readonly ColumnOptions['k'][],
  options: Omit<ColumnOptions, 'k' | 'groups'>,
): MeasuresAndSums[] {
  const frame = frameOf(columns, options);
  const patterns = patternsOf(columns, options.population ?? null);
  return cuts.map((k) => {
    const judging = { ...frame, cut: cutOf(k) };
    const judged = patterns.map((row) => judgeRow(row, judging));
    return withMeasures(sumRows(judged, columns.known.length, judging, false), frame);
  });
}
