/** The Alkire–Foster measures by subgroup, by dimension, and over a row of cuts. */
import { DomainError } from '../errors';
import { judgeTable, measuresOf } from './alkire-foster';
import type { AlkireFosterOptions, Deprivation, JudgedTable, Measures } from './alkire-foster';
import { alkireFosterAtCuts } from './alkire-foster-columns';
import { sumRows } from './alkire-foster-sums';
import type { AlkireFosterSums } from './alkire-foster-sums';
import { MOST_INDICATORS, packMarks } from './mark-columns';

export interface GroupMeasures extends Measures {
  readonly name: string;
  readonly sums: AlkireFosterSums;
  /** Share of the persons judged, 0–1; null when nobody was judged at all. */
  readonly populationShare: number | null;
  /** populationShare × H, and × M0, of the group: they add up to H and M0 of all. 0 for an empty group. */
  readonly contributionToH: number | null;
  readonly contributionToM0: number | null;
  /** The same as shares of H and M0, adding up to 1; null when nobody is poor. */
  readonly shareOfH: number | null;
  readonly shareOfM0: number | null;
}
export interface Decomposition {
  readonly total: Measures & { readonly sums: AlkireFosterSums };
  /** In the order in which their names first appear. */
  readonly groups: readonly GroupMeasures[];
}

/**
 * The measures of each subgroup and what each adds to the whole.
 *
 * Groups come from the same judged rows as the total, so that counts of the groups add up to its counts exactly.
 *
 * @param rows as for {@link alkireFoster}
 * @param names the group of each row: a hamlet, an ethnic group
 * @throws {DomainError} `af.groups-differ` when there is not one name a row; those of {@link alkireFoster}
 * @see Alkire and Foster (2011) section 5: decomposability by population subgroups
 */
export function decompose(
  rows: readonly (readonly Deprivation[])[],
  names: readonly string[],
  options: AlkireFosterOptions,
): Decomposition {
  if (names.length !== rows.length) {
    throw new DomainError('af.groups-differ', { rows: rows.length, names: names.length });
  }
  const table = judgeTable(rows, options);
  const sum = (part: typeof table.rows) => sumRows(part, part.length, table, table.withGaps);
  const all = sum(table.rows);
  const points = (sums: AlkireFosterSums) => sums.poorPoints.reduce((total, each) => total + each, 0);
  const over = (top: number, bottom: number) => (bottom > 0 ? top / bottom : null);
  const parts = new Map(names.map((name) => [name, [] as JudgedTable['rows'][number][]]));
  table.rows.forEach((row, at) => parts.get(names[at] ?? '')?.push(row));
  const groups = [...parts].map(([name, part]): GroupMeasures => {
    const sums = sum(part);
    return {
      name,
      ...measuresOf(sums, table.weights),
      sums,
      populationShare: over(sums.people, all.people),
      contributionToH: over(sums.poor, all.people),
      contributionToM0: over(points(sums), all.people * table.weights.total),
      shareOfH: over(sums.poor, all.poor),
      shareOfM0: over(points(sums), points(all)),
    };
  });
  return { total: { ...measuresOf(all, table.weights), sums: all }, groups };
}

export interface DimensionContribution {
  readonly dimension: string;
  /** Adds up to M0; null when nobody was judged. */
  readonly actb: number | null;
  /** Share of M0, adds up to 1; null when nobody is poor. */
  readonly pctb: number | null;
}

/**
 * Contributions of the dimensions: the sums of those of their indicators.
 *
 * @param dimensions the dimension of each indicator, by name
 * @throws {DomainError} `af.dimensions-differ` when there is not one name an indicator
 */
export function contributionsByDimension(
  { actb, pctb }: Pick<Measures, 'actb' | 'pctb'>,
  dimensions: readonly string[],
): DimensionContribution[] {
  if (dimensions.length !== actb.length) {
    throw new DomainError('af.dimensions-differ', { indicators: actb.length, names: dimensions.length });
  }
  const total = (parts: readonly (number | null)[], name: string): number | null =>
    parts.reduce<number | null>(
      (sum, part, at) => (dimensions[at] !== name ? sum : sum === null || part === null ? null : sum + part),
      0,
    );
  return [...new Set(dimensions)].map((dimension) => ({
    dimension,
    actb: total(actb, dimension),
    pctb: pctb && total(pctb, dimension),
  }));
}

export interface CutMeasures extends Measures {
  /** The cut is `count` of all indicators: count / number of indicators as share of the weights. */
  readonly count: number;
  readonly sums: AlkireFosterSums;
}

/**
 * The measures at every cut from 1 indicator to all of them: how much a figure depends on the choice of k.
 *
 * @param rows as for {@link alkireFoster}; no row, no cuts
 */
export function measuresByCut(
  rows: readonly (readonly Deprivation[])[],
  options: Omit<AlkireFosterOptions, 'k'>,
): CutMeasures[] {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [];
  const cuts = Array.from({ length: width }, (_, at) => ({ num: at + 1, den: width }));
  const { gaps, ...plain } = options;
  // Depths differ between rows with the same marks; without them each pattern is judged once a cut, not each row.
  const measures =
    gaps === undefined && width <= MOST_INDICATORS
      ? alkireFosterAtCuts(packMarks(rows), cuts, plain)
      : cuts.map((k) => {
          const table = judgeTable(rows, { ...options, k });
          const sums = sumRows(table.rows, rows.length, table, table.withGaps);
          return { ...measuresOf(sums, table.weights), sums };
        });
  return measures.map((each, at) => ({ count: at + 1, ...each }));
}
