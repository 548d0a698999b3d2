/** The Alkire–Foster measures of the register's marks of deprivation, by households and by persons. */
import type { Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { contributionsByDimension, decompose, measuresByCut } from './alkire-foster-groups';
import type { CutMeasures, Decomposition, GroupMeasures } from './alkire-foster-groups';
import type { MissingPolicy } from './alkire-foster';
import type { AlkireFosterSums } from './alkire-foster-sums';
import { PART_NAMES } from './breakdowns';
import { indicatorMeasures, knownOf, type IndicatorMeasures } from './indicator-measures';
import type { IndicatorWeights } from './indicator-weights';
import { GROUPS, type GroupBy, type MarkedRow } from './marked-rows';
import { markedTable, type WeightChoice, type Weighting } from './marked-table';

export type { Weighting };
export interface MultidimensionalChoices extends WeightChoice {
  readonly missing: MissingPolicy;
}
export const DEFAULT_CHOICES: MultidimensionalChoices = { missing: 'strict', weighting: 'equal' };

export type Unit = 'households' | 'persons';
/** What the measures are of: rows with their counts, so that every quotient can be made again. */
export interface UnitMeasures {
  /** Households judged, and those left out for marks that are not known; of these, the ones without one known mark. */
  readonly used: number;
  readonly dropped: number;
  readonly blank: number;
  /** Households or persons judged, and of them the multidimensionally poor. */
  readonly all: number;
  readonly poor: number;
  /** Households or persons × points of the deprivations of the poor. */
  readonly points: number;
  readonly H: number | null;
  readonly A: number | null;
  readonly M0: number | null;
  /** H if everybody without one known mark were not deprived: H is at least that. Null: as for H, or a size not known. */
  readonly HIfBlankNotDeprived: number | null;
}
export interface GroupPart extends UnitMeasures {
  readonly name: string;
  /** Share of all judged, and what the group adds to H and M0 of all, with its share of M0. */
  readonly populationShare: number | null;
  readonly contributionToH: number | null;
  readonly contributionToM0: number | null;
  readonly shareOfM0: number | null;
}
export interface UnitResult {
  readonly whole: UnitMeasures;
  /** In the order of the standard's indicators. */
  readonly indicators: readonly (IndicatorMeasures & { readonly key: string })[];
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly contribution: number | null;
    readonly share: number | null;
  }[];
  /** At 1, 2, … all indicators. */
  readonly cuts: readonly (UnitMeasures & { readonly count: number })[];
  readonly groups: readonly { readonly by: GroupBy; readonly parts: readonly GroupPart[] }[];
}
export interface RegisterMultidimensional extends MultidimensionalChoices {
  /** Poor from so many of all indicators on, as share of the weights. */
  readonly cut: { readonly count: number; readonly of: number };
  /** Points of each indicator, of all of them together. */
  readonly weights: { readonly points: readonly number[]; readonly total: number };
  /** Whose marks there are: everybody's, or those of the list kept for poor and near-poor households. */
  readonly coverage: 'all' | 'poor-and-near';
  readonly sheets: readonly string[];
  /** Households of the register no list has marks of, and those whose form is blank: in no measure, under any policy. */
  readonly notListed: number;
  readonly blankForms: number;
  /** Rows of the list of marks that match no household of the main list: they are measured too. */
  readonly unmatched: number;
  /** Households with marks whose size is not known: measured by households only. */
  readonly sizeUnknown: number;
  /** Indicators nobody's mark is known of, by key. */
  readonly unknownIndicators: readonly string[];
  readonly households: UnitResult;
  readonly persons: UnitResult;
}

/**
 * Measures of the list that carries the marks, as {@link markedRecords} finds it.
 *
 * A household without one known mark is no row of the table: 'zero' fills the gaps of a form, it does not fill a form in.
 *
 * @param asOf review date, 'YYYY-MM-DD'
 * @returns null when no mark of any household is known
 */
export function registerMultidimensional(
  register: Register,
  standard: PovertyStandard,
  choices: MultidimensionalChoices,
  asOf: string,
): RegisterMultidimensional | null {
  const table = markedTable(register, standard, choices, asOf);
  if (table === null) return null;
  const { records, rows, blankRows, weights, notListed } = table;
  const { indicators, deprivationCut } = standard;
  const frame: Frame = { standard, weights, missing: choices.missing, hamlets: register.hamlets, blankRows };
  return {
    ...choices,
    cut: { count: deprivationCut.value, of: indicators.length },
    weights: { points: weights.points, total: weights.total },
    coverage: records.every(({ table }) => table.coverage === 'all') ? 'all' : 'poor-and-near',
    sheets: [...new Set(records.map(({ table }) => table.sheet))],
    notListed: notListed.length,
    blankForms: blankRows.length,
    unmatched: table.unmatched.length,
    sizeUnknown: rows.filter(({ persons }) => persons === null).length,
    unknownIndicators: indicators.flatMap(({ key }, at) =>
      rows.every(({ marks }) => marks[at] === null) ? [key] : [],
    ),
    households: unitResult(rows, null, frame),
    persons: unitResult(...sized(rows), frame),
  };
}

/** The rows whose persons are known, with them. */
function sized(rows: readonly MarkedRow[]): [MarkedRow[], number[]] {
  const known = rows.filter(({ persons }) => persons !== null);
  return [known, known.map(({ persons }) => persons ?? 0)];
}

interface Frame {
  readonly standard: PovertyStandard;
  readonly weights: IndicatorWeights;
  readonly missing: MissingPolicy;
  /** In the order of the register. */
  readonly hamlets: readonly string[];
  readonly blankRows: readonly MarkedRow[];
}

function unitResult(
  rows: readonly MarkedRow[],
  population: readonly number[] | null,
  { standard, weights, missing, hamlets, blankRows }: Frame,
): UnitResult {
  const { indicators, deprivationCut } = standard;
  const marks = rows.map((row) => row.marks);
  const given = { weights, missing, ...(population ? { population } : {}) };
  const options = { ...given, k: { num: deprivationCut.value, den: indicators.length } };
  const parts = (by: GroupBy): Decomposition =>
    decompose(
      marks,
      rows.map(({ groups }) => groups[by]),
      options,
    );
  const { total } = parts('hamlet');
  const blank = leftOut(blankRows, population !== null);
  return {
    whole: unitMeasures(total, blank),
    indicators: indicators.map(({ key }, at) => ({
      key,
      ...indicatorMeasures(total, at, knownOf(rows, population, at, missing)),
    })),
    dimensions: contributionsByDimension(
      total,
      indicators.map(({ dimension }) => dimension),
    ).map(({ dimension, actb, pctb }) => ({ dimension, contribution: actb, share: pctb })),
    cuts: measuresByCut(marks, given).map((cut) => ({ count: cut.count, ...unitMeasures(cut, blank) })),
    groups: GROUPS.flatMap((by) => {
      const blankOf = (name: string): BlankRows =>
        leftOut(
          blankRows.filter(({ groups }) => groups[by] === name),
          population !== null,
        );
      const judged = parts(by).groups.map((group) => groupPart(group, blankOf(group.name)));
      const others = [...new Set(blankRows.map(({ groups }) => groups[by]))]
        .filter((name) => judged.every((part) => part.name !== name))
        .map((name) => nobodyJudged(name, blankOf(name), total.sums.people > 0));
      const all = [...judged, ...others];
      // Where nobody is told, one group would repeat the whole.
      const isTold = all.some(({ name }) => name !== '' && name !== PART_NAMES.unknown);
      return isTold ? [{ by, parts: inOrder(all, hamlets) }] : [];
    }),
  };
}

/** Hamlets as the register has them, Kinh and men first, larger groups before smaller ones, those nobody can tell last. */
function inOrder(parts: readonly GroupPart[], hamlets: readonly string[]): GroupPart[] {
  const known = [...hamlets, PART_NAMES.kinh, PART_NAMES.male, PART_NAMES.female];
  const place = ({ name }: GroupPart): number => {
    if (name === '' || name === PART_NAMES.unknown) return known.length + 1;
    return known.includes(name) ? known.indexOf(name) : known.length;
  };
  const size = ({ used, dropped }: GroupPart): number => used + dropped;
  return [...parts].sort((a, b) => place(a) - place(b) || size(b) - size(a));
}

type Measured = Pick<CutMeasures, 'sums' | 'H' | 'A' | 'M0'>;

/** Rows without one known mark: households, and what they would add to W; null: a size is not known. */
interface BlankRows {
  readonly households: number;
  readonly people: number | null;
}

function leftOut(rows: readonly MarkedRow[], byPersons: boolean): BlankRows {
  const sizes = rows.map(({ persons }) => (byPersons ? persons : 1));
  const people = sizes.reduce<number | null>(
    (sum, size) => (sum === null || size === null ? null : sum + size),
    0,
  );
  return { households: rows.length, people };
}

function unitMeasures({ sums, H, A, M0 }: Measured, blank: BlankRows): UnitMeasures {
  const { used, people: all, poor } = sums;
  const dropped = sums.dropped + blank.households;
  const bound = H === null || blank.people === null ? null : poor / (all + blank.people);
  const counts = { used, dropped, blank: blank.households, all, poor, points: pointsOf(sums) };
  return { ...counts, H, A, M0, HIfBlankNotDeprived: bound };
}

/** A group of blank forms only. */
function nobodyJudged(name: string, { households }: BlankRows, isAnybodyJudged: boolean): GroupPart {
  const nothing = isAnybodyJudged ? 0 : null;
  return {
    name,
    ...{ used: 0, dropped: households, blank: households, all: 0, poor: 0, points: 0 },
    ...{ H: null, A: null, M0: null, HIfBlankNotDeprived: null },
    ...{ populationShare: nothing, contributionToH: nothing, contributionToM0: nothing, shareOfM0: null },
  };
}

function pointsOf({ poorPoints }: AlkireFosterSums): number {
  return poorPoints.reduce((sum, each) => sum + each, 0);
}

function groupPart(group: GroupMeasures, blank: BlankRows): GroupPart {
  const { name, populationShare, contributionToH, contributionToM0, shareOfM0 } = group;
  return {
    name,
    ...unitMeasures(group, blank),
    populationShare,
    contributionToH,
    contributionToM0,
    shareOfM0,
  };
}
