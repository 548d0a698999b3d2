/** Every count of GN Đa chiều with the households behind it, from the rows and the judgement the sheet is counted from. */
import type { HouseholdRecord, IndicatorFigure, Register } from '../model';
import { personsOfRecord } from '../register/counts';
import type { PovertyStandard } from '../standards/standard';
import { judgeTable } from './alkire-foster';
import type { JudgedRow } from './alkire-foster-sums';
import { countedHousehold } from './counted-households';
import { headcountRate } from './headcount-rate';
import type { CountedHousehold, CountedHouseholds, FigureName, TracedFigure } from './indicator';
import { GROUPS, type MarkedRow } from './marked-rows';
import { markedTable, type MarkedTable } from './marked-table';
import { classOf, householdClass } from './record-class';
import type { MultidimensionalChoices, Unit } from './register-multidimensional';

const WHOLE = { by: 'all' } as const;
const POOR = 'multidimensional-poor';

/** 'multidimensional-poor', 'multidimensional-poor:k=3', 'persons-multidimensional-poor'. @param k null: the standard's cut */
export function poorId(unit: Unit, k: number | null = null): string {
  return `${prefixOf(unit)}${POOR}${k === null ? '' : `:k=${k}`}`;
}
/** Of one indicator: mark known, deprived, deprived and poor. */
export function indicatorId(unit: Unit, what: 'known' | 'deprived' | 'poor-deprived', key: string): string {
  return `${prefixOf(unit)}multidimensional-${what}-${key}`;
}
/** Households in no measure: size not known (by persons only), a form without marks, on no list of marks. */
export const LEFT_OUT_IDS = {
  sizeUnknown: 'multidimensional-size-unknown',
  blankForms: 'multidimensional-blank-form',
  notListed: 'multidimensional-not-listed',
} as const;

function prefixOf(unit: Unit): string {
  return unit === 'persons' ? 'persons-' : '';
}

/** A row with its verdict at a cut; null: gaps leave it out. */
interface Verdict {
  readonly row: MarkedRow;
  readonly judged: JudgedRow | null;
}
interface Frame {
  readonly table: MarkedTable;
  readonly standard: PovertyStandard;
  readonly missing: MultidimensionalChoices['missing'];
}
type Is = (verdict: Verdict) => boolean;
interface Question {
  readonly among: Is;
  readonly counted: Is;
  /** Whether a row is in the denominator; a row that is not is not assessable. */
  readonly assessable: Is;
}

/**
 * The figures: poor at the standard's cut and at each other, by group; each indicator; who is left out.
 *
 * @param asOf review date, 'YYYY-MM-DD'
 * @returns none when no mark of any household is known
 */
export function multidimensionalFigures(
  register: Register,
  standard: PovertyStandard,
  { weighting, missing }: MultidimensionalChoices,
  asOf: string,
): TracedFigure[] {
  const table = markedTable(register, standard, weighting, asOf);
  if (table === null) return [];
  const frame: Frame = { table, standard, missing };
  return [
    ...(['households', 'persons'] as const).flatMap((unit) => unitFigures(unit, frame)),
    ...leftOut(frame),
  ];
}

function unitFigures(unit: Unit, frame: Frame): TracedFigure[] {
  const { table, standard } = frame;
  const rows = unit === 'persons' ? table.rows.filter(({ persons }) => persons !== null) : table.rows;
  const legal = standard.deprivationCut.value;
  const at = (count: number) => once(() => verdictsAt(rows, count, frame));
  const atLegal = at(legal);
  const traced = (
    name: FigureName,
    verdicts: () => readonly Verdict[],
    question: Question,
  ): TracedFigure => ({
    ...name,
    trace: () => answered(name, verdicts(), question, { ...frame, unit }),
  });
  const everybody: Is = () => true;
  const isJudged: Is = ({ judged }) => judged !== null;
  const groups: readonly (readonly [FigureName['group'], Is])[] = [
    [WHOLE, everybody],
    ...GROUPS.flatMap((by) =>
      [...new Set(rows.map((row) => row.groups[by]))].map(
        (name) => [{ by, name }, ({ row }: Verdict) => row.groups[by] === name] as const,
      ),
    ),
  ];
  const poor = (id: string, verdicts: () => readonly Verdict[]): TracedFigure[] =>
    groups.map(([group, among]) =>
      traced({ id, group }, verdicts, {
        among,
        counted: ({ judged }) => judged?.poor === true,
        assessable: isJudged,
      }),
    );
  const cuts = standard.indicators.map((_, index) => index + 1);
  return [
    ...poor(poorId(unit), atLegal),
    ...cuts.flatMap((count) => poor(poorId(unit, count), count === legal ? atLegal : at(count))),
    ...standard.indicators.flatMap(({ key }, index) =>
      indicatorQuestions(index, frame).map(([what, question]) =>
        traced({ id: indicatorId(unit, what, key), group: WHOLE }, atLegal, question),
      ),
    ),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function verdictsAt(
  rows: readonly MarkedRow[],
  count: number,
  { table, standard, missing }: Frame,
): Verdict[] {
  const k = { num: count, den: standard.indicators.length };
  const judged = judgeTable(
    rows.map(({ marks }) => marks),
    { weights: table.weights, missing, k },
  );
  return rows.map((row, index) => ({ row, judged: judged.rows[index] ?? null }));
}

function indicatorQuestions(at: number, { missing }: Frame) {
  const markOf = ({ row }: Verdict) => row.marks[at] ?? null;
  const isKnown: Is = (verdict) => verdict.judged !== null && markOf(verdict) !== null;
  const isDeprived: Is = (verdict) => verdict.judged !== null && markOf(verdict) === 1;
  // Under 'zero' a gap counts as not deprived: the ratio is of it too (alkire-foster-sums.ts).
  const assessable: Is = missing === 'zero' ? ({ judged }) => judged !== null : isKnown;
  const asked = (counted: Is): Question => ({ among: () => true, counted, assessable });
  return [
    ['known', { ...asked(isKnown), assessable: isKnown }],
    ['deprived', asked(isDeprived)],
    ['poor-deprived', asked((verdict) => isDeprived(verdict) && verdict.judged?.poor === true)],
  ] as const;
}

function answered(
  name: FigureName,
  verdicts: readonly Verdict[],
  { among, counted, assessable }: Question,
  frame: Frame & { readonly unit: Unit },
): ReturnType<TracedFigure['trace']> {
  const own = verdicts.filter(among);
  const listed = (is: Is) => own.filter(is).map((verdict) => behindRow(verdict, frame.standard));
  return figureOf(name, frame, frame.unit, {
    numerator: listed((verdict) => assessable(verdict) && counted(verdict)),
    denominator: listed(assessable),
    notAssessable: listed((verdict) => !assessable(verdict)),
  });
}

function figureOf(
  name: FigureName,
  { table, standard }: Frame,
  unit: Unit,
  households: CountedHouseholds,
): ReturnType<TracedFigure['trace']> {
  const size = (list: readonly CountedHousehold[]): number =>
    unit === 'households' ? list.length : list.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
  const [numerator, denominator] = [size(households.numerator), size(households.denominator)];
  const figure: IndicatorFigure = {
    ...{ id: name.id, group: name.group, numerator, denominator },
    value: denominator === 0 ? null : headcountRate(numerator, denominator),
    unit: 'percent',
    notAssessable: households.notAssessable.length,
    standard: standard.id,
    source: [...new Set(table.records.map((record) => record.table.sheet))].join(', '),
  };
  return { figure, households };
}

function behindRow({ row, judged }: Verdict, { indicators }: PovertyStandard): CountedHousehold {
  const { record, household, groups, persons, marks } = row;
  const keys = (mark: 1 | null) => indicators.flatMap(({ key }, at) => (marks[at] === mark ? [key] : []));
  return {
    record,
    hamlet: groups.hamlet || null,
    class: household ? householdClass(household) : classOf(record),
    persons,
    reason: {
      kind: 'marks',
      deprived: keys(1),
      unknown: keys(null),
      score: judged && { points: judged.points, outOf: judged.outOf },
    },
  };
}

function leftOut(frame: Frame): TracedFigure[] {
  const { table, standard } = frame;
  const named = (id: string, list: () => readonly CountedHousehold[]): TracedFigure => ({
    id,
    group: WHOLE,
    trace: () =>
      figureOf({ id, group: WHOLE }, frame, 'households', {
        numerator: list(),
        denominator: [],
        notAssessable: [],
      }),
  });
  const why = (each: CountedHousehold, of: 'blank-form' | 'not-listed'): CountedHousehold => ({
    ...each,
    reason: { kind: 'no-marks', why: of },
  });
  return [
    named(LEFT_OUT_IDS.sizeUnknown, () =>
      table.rows
        .filter(({ persons }) => persons === null)
        .map((row) => behindRow({ row, judged: null }, standard)),
    ),
    named(LEFT_OUT_IDS.blankForms, () =>
      table.blankForms.map((record) => why(byItself(record), 'blank-form')),
    ),
    named(LEFT_OUT_IDS.notListed, () =>
      table.notListed.map((household) => why(countedHousehold(household), 'not-listed')),
    ),
  ];
}

function byItself(record: HouseholdRecord): CountedHousehold {
  return {
    record,
    hamlet: record.hamlet,
    class: classOf(record),
    persons: personsOfRecord(record) || null,
  };
}
