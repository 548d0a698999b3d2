/** A reduction judged twice: on percentage points and on the households the plan assigned beside them. */
import { roundHalfUp } from '../arithmetic/round';
import type { ProgressStatus, TargetProgress } from '../model';
import { statusFor } from '../targets/judge';
import { elapsedShare } from '../targets/period';
import { wordsFor } from '../targets/words';
import { FORMATS, blank, formula, none, number, text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow } from './draft';
import { address, missingFormula, roundedFormula } from './formulas';
import type { ProgressContext } from './progress-context';
import { fittedNumber } from './fitted-number';
import { COL, MIN_HEIGHT, PROGRESS_WIDTHS, aboutNearPoor } from './progress-context';
import { CENTERED, comparedDecimals, countShareCell, unitFormat } from './progress-figures';
import { actualNote, planNote } from './progress-notes';
import { CELL, SMALL, statusCell } from './progress-words';
import type { CellStyle, ModelCell } from './sheet-model';

const BOLD: CellStyle = { ...CELL, bold: true };

/** The number of households assigned beside the points; it decides. */
export function addHouseholdsRow(draft: Draft, progress: TargetProgress, context: ProgressContext): number {
  const { target } = progress;
  const { words } = context;
  const row = nextRow(draft);
  const name = words(aboutNearPoor(target) ? 'progress.subNearPoor' : 'progress.subPoor');
  return addFittedRow(draft, [
    blank(CELL),
    text(name, { ...CELL, italic: true }),
    text(words('progress.households'), SMALL),
    ...countCells(progress, context, row),
    statusCell(progress.status, progress, context),
    blank(CELL),
    blank(CELL),
  ]);
}

/** A row of the table; a number too wide for its column is set smaller. */
export function addFittedRow(draft: Draft, cells: readonly ModelCell[]): number {
  return addRow(
    draft,
    cells.map((cell, column) => fittedNumber(cell, PROGRESS_WIDTHS[column] ?? 0)),
    { min: MIN_HEIGHT },
  );
}

/** Start, plan, reduction, no fraction, per cent, what is missing. */
function countCells(progress: TargetProgress, context: ProgressContext, row: number): ModelCell[] {
  const { target, baseline, actual, achievement, gap } = progress;
  const planned = target.count ?? 0;
  const plan = withNote(number(planned, FORMATS.planCount, CELL), planNote(progress, 'count', context));
  const [start, end] = [baseline?.numerator ?? null, actual?.numerator ?? null];
  const first = start === null ? none(CELL) : number(start, FORMATS.planCount, CELL);
  if (start === null || end === null) {
    return [first, plan, none(BOLD), none(CELL), none(CELL), none(CELL), none(CENTERED)];
  }
  const at = (column: number) => address(column, row);
  const fallen = formula(`=${at(COL.baseline)}-${end}`, start - end, FORMATS.planCount, BOLD);
  const missing = `=${missingFormula(at(COL.plan), at(COL.actual))}`;
  const lacking = Math.max(0, planned - start + end);
  const format = unitFormat(wordsFor(target, context.settings.lang).unit, lacking);
  return [
    first,
    plan,
    withNote(fallen, actualNote(progress, context)),
    none(CELL),
    none(CELL),
    countShareCell(achievement, row, planned, start - end),
    gap === null ? none(CENTERED) : formula(missing, lacking, format, CENTERED),
  ];
}

/** Points that are missing; the decimals are those the plan is compared at. */
export function pointsGapCell(progress: TargetProgress, row: number, { words }: ProgressContext): ModelCell {
  const { value, target } = progress;
  if (value === null || target.value === null) return none(CELL);
  const decimals = comparedDecimals(progress);
  const [plan, actual] = [address(COL.plan, row), roundedFormula(address(COL.actual, row), decimals)];
  const short = target.value - roundHalfUp(value, decimals);
  // A rate to come down to is missed from above.
  const missing = target.form === 'by' ? missingFormula(plan, actual) : missingFormula(actual, plan);
  const expected = Math.max(0, target.form === 'by' ? short : -short);
  return formula(`=${missing}`, expected, `[=0]"–";0.00" ${words('progress.pointUnit')}"`, CENTERED);
}

/** The verdict on the points alone; households decide the target, both are shown. */
export function pointsStatus(progress: TargetProgress, { settings }: ProgressContext): ProgressStatus {
  const { metPoints, value, target } = progress;
  if (metPoints === null || value === null) return 'no-data';
  const upper = target.max ?? target.value ?? value;
  const exceeded = target.form === 'by' && roundHalfUp(value, comparedDecimals(progress)) > upper;
  return statusFor(metPoints, exceeded, elapsedShare(settings));
}
