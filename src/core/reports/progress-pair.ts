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

/**
 * Points that are missing: none where the plan is reached at the decimals it is compared at, else the difference of the
 * two numbers as they are shown, 13,33 to come down to 13 is 0,33.
 */
export function pointsGapCell(progress: TargetProgress, row: number, { words }: ProgressContext): ModelCell {
  const { value, target } = progress;
  if (value === null || target.value === null) return none(CELL);
  const compared = comparedDecimals(progress);
  const shown = Math.max(SHOWN_DECIMALS, compared);
  const [plan, actual] = [address(COL.plan, row), address(COL.actual, row)];
  const [judged, seen] = [compared, shown].map((decimals) => roundedFormula(actual, decimals));
  const [judgedValue, seenValue] = [roundHalfUp(value, compared), roundHalfUp(value, shown)];
  // A rate to come down to is missed from above.
  const isBy = target.form === 'by';
  const isShort = isBy ? judgedValue < target.value : judgedValue > target.value;
  const missing = isBy ? `(${plan}>${judged})*(${plan}-${seen})` : `(${judged}>${plan})*(${seen}-${plan})`;
  const expected = isShort ? Math.abs(target.value - seenValue) : 0;
  return formula(`=${missing}`, expected, `[=0]"–";0.00" ${words('progress.pointUnit')}"`, CENTERED);
}

/** Decimals a rate is shown with. */
const SHOWN_DECIMALS = 2;

/** The verdict on the points alone; households decide the target, both are shown. */
export function pointsStatus(progress: TargetProgress, { settings }: ProgressContext): ProgressStatus {
  const { metPoints, value, target } = progress;
  if (metPoints === null || value === null) return 'no-data';
  const upper = target.max ?? target.value ?? value;
  const exceeded = target.form === 'by' && roundHalfUp(value, comparedDecimals(progress)) > upper;
  return statusFor(metPoints, exceeded, elapsedShare(settings));
}
