/** The plan's targets as the staff's own sheet writes them. */
import type { CellRef, SheetGrid, Target } from '../../model';
import type { TargetTable } from '../../register/targets-table';
import { fold } from '../../text/unicode';
import { decimalsOf } from '../wording';
import { readEntered, readJudgement } from './entered';
import { figureInText, householdsInText, withoutBrackets } from './figure-in-text';
import { inferKind, isPercent } from './infer-kind';
import type { KindGuess } from './infer-kind';
import { inferSource } from './infer-source';
import { readPlanFigure } from './plan-figure';
import type { PlanFigure } from './plan-figure';
import type { TargetProblem } from './problem';
import { isUnder, sortOf, targetRows } from './rows';
import type { TargetRow } from './rows';

/** The targets of a sheet, and what of it could not be used, in the order of the rows. */
interface TargetSheetReading {
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
}

/**
 * Reads the targets of a sheet. Every row becomes a target: one that cannot be understood is 'qualitative' with
 * a problem that says so, and text where a number belongs leaves the number null with a problem.
 *
 * @param grid the sheet itself: its number formats tell 1 with '0%' (100 per cent) from 1
 */
export function readTargetSheet(table: TargetTable, grid: SheetGrid): TargetSheetReading {
  const rows = targetRows(table, grid);
  const sorts = rows.map((row, index) => sortOf(row, rows[index - 1], rows[index + 1]));
  const targets: Target[] = [];
  const problems: TargetProblem[] = [];
  const ids = new Set<string>();
  let section: TargetRow | null = null;
  rows.forEach((row, index) => {
    if (sorts[index] === 'households') return;
    if (sorts[index] === 'section') {
      section = row;
      return;
    }
    if (section && endsSection(section, row)) section = null;
    const id = uniqueId(row, section, targets.length, ids);
    const households = sorts[index + 1] === 'households' ? (rows[index + 1] ?? null) : null;
    targets.push(readTarget(row, { id, households, section, problems }));
  });
  return { targets, problems };
}

/** A lettered section 'e' holds 'e1', 'e2' and rows without a number; 'g' is no part of it. */
function endsSection(section: TargetRow, row: TargetRow): boolean {
  const isLettered = /^\p{Ll}$/u.test(section.number);
  return (
    isLettered && row.number !== '' && !isUnder(section.number, row.number) && /^\p{Ll}/u.test(row.number)
  );
}

/** The row's own number; made up in order where it has none, with the section in front where it repeats. */
function uniqueId(row: TargetRow, section: TargetRow | null, before: number, ids: Set<string>): string {
  const prefix = section?.number ?? '';
  const candidates = [row.number, prefix !== '' && row.number !== '' ? `${prefix}.${row.number}` : ''];
  let id = candidates.find((each) => each !== '' && !ids.has(each)) ?? '';
  for (let n = row.number === '' && prefix !== '' ? 1 : before + 1; id === ''; n++) {
    const made = row.number === '' ? `${prefix}${n}` : `${row.number}-${n}`;
    if (!ids.has(made)) id = made;
  }
  ids.add(id);
  return id;
}

interface RowContext {
  readonly id: string;
  readonly households: TargetRow | null;
  readonly section: TargetRow | null;
  readonly problems: TargetProblem[];
}

function readTarget(row: TargetRow, context: RowContext): Target {
  const { id, households, section } = context;
  const report = (problem: Omit<TargetProblem, 'targetId'>): void => {
    context.problems.push({ ...problem, targetId: id });
  };
  const plan = planOf(row, report);
  const guess = inferKind({
    text: fold(withoutBrackets(row.text)),
    unit: fold(row.unit),
    figure: plan.forKind,
  });
  const figure = asPercent(row, plan.figure, guess, report);
  if (guess.kind === 'qualitative' && figure !== null) noteNotUnderstood(row, report);
  return {
    id,
    text: row.text,
    unit: row.unit,
    ...plannedNumbers(figure, guess),
    count: guess.kind === 'reduce-rate' ? countOf(row, households, figure, report) : null,
    source: inferSource(row.text, guess.kind),
    responsible: row.responsible,
    section: section && headingOf(section),
    cells: cellsOf(row, households),
    entered: guess.kind === 'qualitative' ? readJudgement(row, report) : readEntered(row, households, report),
  };
}

/** The plan's figure with what the wording says of it. */
function plannedNumbers(figure: PlanFigure | null, { kind, form, strict, flow, reason }: KindGuess) {
  const value = reason === 'none-allowed' ? 0 : (figure?.value ?? null);
  return { kind, form, strict, flow, value, max: figure?.max ?? null, decimals: figure?.decimals ?? 0 };
}

type Report = (problem: Omit<TargetProblem, 'targetId'>) => void;

/** A number somebody meant to write: what sort of target it is does not hang on its being readable. */
const SOME_NUMBER: PlanFigure = {
  value: 1,
  max: null,
  decimals: 0,
  bound: null,
  percent: false,
  count: null,
};

function planOf(row: TargetRow, report: Report): Record<'figure' | 'forKind', PlanFigure | null> {
  const reading = readPlanFigure(row.cell('ke_hoach'), row.format('ke_hoach'));
  if (reading.kind === 'figure') return { figure: reading.figure, forKind: reading.figure };
  const ref = row.ref('ke_hoach');
  if (reading.kind === 'none' || !ref) {
    const figure = figureOfText(row, report);
    return { figure, forKind: figure };
  }
  report({ ref, field: 'ke_hoach', key: 'planNotNumber', found: reading.text });
  return { figure: null, forKind: SOME_NUMBER };
}

/** No number in the plan's column: the target's own words may give it, which the officer is told. */
function figureOfText(row: TargetRow, report: Report): PlanFigure | null {
  const figure = figureInText(row.text);
  const ref = row.ref('chi_tieu');
  if (figure && ref) report({ ref, field: 'chi_tieu', key: 'readFromText', found: String(figure.value) });
  return figure;
}

/** 1 or 0.95 without a per cent format beside the unit '%' is a fraction: no plan asks for 1 % of the households. */
function asPercent(
  row: TargetRow,
  figure: PlanFigure | null,
  guess: KindGuess,
  report: Report,
): PlanFigure | null {
  const isShare = guess.kind === 'reach-share' || guess.kind === 'one-per-household';
  const cell = row.cell('ke_hoach');
  if (!figure || !isShare || figure.percent || typeof cell !== 'number' || cell <= 0 || cell > 1)
    return figure;
  if (!isPercent({ text: '', unit: fold(row.unit), figure })) return figure;
  const value = Number(`${cell}e2`);
  const ref = row.ref('ke_hoach');
  if (ref) report({ ref, field: 'ke_hoach', key: 'fractionTaken', found: String(cell) });
  return { ...figure, value, decimals: decimalsOf(value), percent: true };
}

function noteNotUnderstood(row: TargetRow, report: Report): void {
  const ref = row.ref('chi_tieu');
  if (ref) report({ ref, field: 'chi_tieu', key: 'notUnderstood', found: row.text });
}

/** Households beside a rate: on the row below, in brackets, in a column of households, or in the target's own words. */
function countOf(
  row: TargetRow,
  households: TargetRow | null,
  figure: PlanFigure | null,
  report: Report,
): number | null {
  if (households) return planOf(households, report).figure?.value ?? null;
  if (figure !== null && figure.count !== null) return figure.count;
  const beside = readPlanFigure(row.cell('so_ho'), row.format('so_ho'));
  return beside.kind === 'figure' ? beside.figure.value : householdsInText(row.text);
}

function headingOf(section: TargetRow): string {
  return section.number === '' ? section.text : `${section.number}) ${section.text}`;
}

function cellsOf(row: TargetRow, households: TargetRow | null): Target['cells'] {
  const counts = households ?? row;
  const refs: [keyof Target['cells'], CellRef | null][] = [
    ['value', row.ref('ke_hoach')],
    ['count', households ? households.ref('ke_hoach') : row.ref('so_ho')],
    ['baseline', counts.ref('dau_ky')],
    ['actual', counts.ref('thuc_hien')],
    ['denominator', row.ref('mau_so')],
  ];
  return Object.fromEntries(refs.filter(([, ref]) => ref !== null)) as Target['cells'];
}
