/** The plan's targets as the staff's own sheet writes them. */
import type { CellRef, SheetGrid, Target, TargetKind } from '../../model';
import type { TargetTable } from '../../register/targets-table';
import { cellText, fold } from '../../text/unicode';
import { clearedIfUnclear, readEntered, readJudgement } from './entered';
import { inferKind, isPercent } from './infer-kind';
import type { KindGuess } from './infer-kind';
import { inferSource } from './infer-source';
import { readPlanFigure } from './plan-figure';
import type { PlanFigure } from './plan-figure';
import { householdsIn, mainOf } from './own-text';
import { asPercent, planOf, unitOf } from './planned';
import type { Report } from './planned';
import type { TargetProblem } from './problem';
import { unreadColumns } from './unread-columns';
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
    const rate = sorts[index] === 'left' ? (rows[index - 1] ?? null) : null;
    const number = rate ? `${targets[targets.length - 1]?.id ?? ''}.1` : row.number;
    const id = uniqueId(number, section, targets.length, ids);
    const households = sorts[index + 1] === 'households' ? (rows[index + 1] ?? null) : null;
    targets.push(readTarget(row, { id, households, rate, section, problems }));
  });
  const [first] = targets;
  // Beside the first target, since they are of all.
  const unread =
    first === undefined
      ? []
      : unreadColumns(table).map(({ ref, header }): TargetProblem => ({
          ...{ targetId: first.id, ref, field: 'thuc_hien', key: 'columnUnread', found: header },
        }));
  return { targets, problems: [...unread, ...problems] };
}

/** A lettered section 'e' holds 'e1', 'e2' and rows without a number; 'g' is no part of it. */
function endsSection(section: TargetRow, row: TargetRow): boolean {
  const isLettered = /^\p{Ll}$/u.test(section.number);
  return (
    isLettered && row.number !== '' && !isUnder(section.number, row.number) && /^\p{Ll}/u.test(row.number)
  );
}

/** The row's own number; made up in order where it has none, with the section in front where it repeats. */
function uniqueId(number: string, section: TargetRow | null, before: number, ids: Set<string>): string {
  const prefix = section?.number ?? '';
  const candidates = [number, prefix !== '' && number !== '' ? `${prefix}.${number}` : ''];
  let id = candidates.find((each) => each !== '' && !ids.has(each)) ?? '';
  for (let n = number === '' && prefix !== '' ? 1 : before + 1; id === ''; n++) {
    const made = number === '' ? `${prefix}${n}` : `${number}-${n}`;
    if (!ids.has(made)) id = made;
  }
  ids.add(id);
  return id;
}

interface RowContext {
  readonly id: string;
  readonly households: TargetRow | null;
  /** The rate beside which the row says how many households are to remain. */
  readonly rate: TargetRow | null;
  readonly section: TargetRow | null;
  readonly problems: TargetProblem[];
}

function readTarget(row: TargetRow, context: RowContext): Target {
  const { id, households, rate, section } = context;
  const report: Report = (problem) => {
    context.problems.push({ ...problem, targetId: id });
  };
  const plan = planOf(row, report);
  const unit = unitOf(row, plan.figure);
  const guess = guessOf(row, unit, plan.forKind, context);
  const figure = asPercent(row, unit, plan.figure, guess, report);
  if (guess.kind === 'qualitative' && (figure !== null || /\d ?%/.test(row.text)))
    noteNotUnderstood(row, report);
  return {
    id,
    text: row.text,
    ...readingOf(row),
    unit: row.unit,
    ...plannedNumbers(oneEach(figure, unit, guess), guess),
    count: guess.kind === 'reduce-rate' ? countOf(row, households, guess, report) : null,
    source: sourceFor(rate ?? row, guess.kind),
    responsible: row.responsible || (rate?.responsible ?? ''),
    section: section && headingOf(section),
    cells: cellsOf(row, households, figure),
    entered: enteredOf(row, guess, households, unit, report),
  };
}

function guessOf(
  row: TargetRow,
  unit: string,
  figure: PlanFigure | null,
  { rate, section }: RowContext,
): KindGuess {
  const text = mainOf(row.reading ?? row.text);
  const inferred = inferKind({ text, unit, figure, under: fold(section?.text ?? '') });
  return rate ? { ...inferred, kind: 'at-most-count', form: 'by' } : inferred;
}

const readingOf = ({ reading }: TargetRow): Pick<Target, 'reading'> => (reading === null ? {} : { reading });

/** Nothing where the officer has said that the result is entered by hand. */
function sourceFor({ text, reading, byHand }: TargetRow, kind: TargetKind): Target['source'] {
  if (byHand) return null;
  return inferSource(reading === null ? text : `${text} ${reading}`, kind);
}

/** '01 người' of every household is no 1 % of them: the plan gives no number of households. */
function oneEach(figure: PlanFigure | null, unit: string, { kind }: KindGuess): PlanFigure | null {
  const isOne = kind === 'one-per-household' && figure?.value === 1 && !isPercent({ text: '', unit, figure });
  return isOne ? null : figure;
}

function enteredOf(
  row: TargetRow,
  { kind }: KindGuess,
  households: TargetRow | null,
  unit: string,
  report: Report,
): Target['entered'] {
  if (kind === 'qualitative') return readJudgement(row, report);
  const entered = readEntered(row, households, report);
  return kind === 'reduce-relative' && unit.includes('%') ? clearedIfUnclear(row, entered, report) : entered;
}

/** The plan's figure with what the wording says of it. */
function plannedNumbers(figure: PlanFigure | null, { kind, form, strict, flow, reason }: KindGuess) {
  const value = reason === 'none-allowed' ? 0 : (figure?.value ?? null);
  return { kind, form, strict, flow, value, max: figure?.max ?? null, decimals: figure?.decimals ?? 0 };
}

function noteNotUnderstood(row: TargetRow, report: Report): void {
  const ref = row.ref('chi_tieu');
  if (ref) report({ ref, field: 'chi_tieu', key: 'notUnderstood', found: row.text });
}

/**
 * Households to leave beside a rate: on the row below, in the target's own words or in a column of households.
 * A number that is to remain is none of them, and beside a level nothing in the column says which it is.
 */
function countOf(
  row: TargetRow,
  households: TargetRow | null,
  { form }: KindGuess,
  report: Report,
): number | null {
  if (households) return planOf(households, report).figure?.value ?? null;
  const told = householdsIn(`${row.text} ${cellText(row.cell('ke_hoach'))}`);
  if (told !== null || form === 'to') return told;
  const beside = readPlanFigure(row.cell('so_ho'), row.format('so_ho'));
  return beside.kind === 'figure' ? beside.figure.value : null;
}

function headingOf(section: TargetRow): string {
  return section.number === '' ? section.text : `${section.number}) ${section.text}`;
}

function cellsOf(row: TargetRow, households: TargetRow | null, figure: PlanFigure | null): Target['cells'] {
  const counts = households ?? row;
  const refs: [keyof Target['cells'], CellRef | null][] = [
    ['value', row.ref('ke_hoach') ?? (figure && row.ref('chi_tieu'))],
    ['count', households ? households.ref('ke_hoach') : row.ref('so_ho')],
    ['baseline', counts.ref('dau_ky')],
    ['actual', counts.ref('thuc_hien')],
    ['denominator', row.ref('mau_so')],
  ];
  return Object.fromEntries(refs.filter(([, ref]) => ref !== null)) as Target['cells'];
}
