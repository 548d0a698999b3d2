/** Every count of GN Đa chiều with the households behind it, from the rows and the judgement the sheet is counted from. */
import type { Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { judgeTable } from './alkire-foster';
import type { FigureName, TracedFigure } from './indicator';
import { behindRow, figureOf, type Frame, type Verdict } from './marked-figure';
import { GROUPS, type MarkedRow } from './marked-rows';
import { markedTable } from './marked-table';
import { leftOutFigures } from './multidimensional-left-out';
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

function prefixOf(unit: Unit): string {
  return unit === 'persons' ? 'persons-' : '';
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
  choices: MultidimensionalChoices,
  asOf: string,
): TracedFigure[] {
  const table = markedTable(register, standard, choices, asOf);
  if (table === null) return [];
  const frame: Frame = { table, standard, missing: choices.missing };
  return [
    ...(['households', 'persons'] as const).flatMap((unit) => unitFigures(unit, frame)),
    ...leftOutFigures(frame),
  ];
}

function unitFigures(unit: Unit, frame: Frame): TracedFigure[] {
  const { table, standard } = frame;
  const rows = unit === 'persons' ? table.rows.filter(({ persons }) => persons !== null) : table.rows;
  const legal = standard.deprivationCut.value;
  // Whoever has no mark at all is judged by none of the policies, and left out by each.
  const blank = table.blankRows.map((row): Verdict => ({ row, judged: null }));
  const at = (count: number) => once(() => [...verdictsAt(rows, count, frame), ...blank]);
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
      [...new Set([...rows, ...table.blankRows].map((row) => row.groups[by]))].map(
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
