/** A target's rows on the sheets by body and officer: figures as judged, households under the points they stand for. */
import type { TargetProgress } from '../model';
import { wordsFor } from '../targets/words';
import { FORMATS, blank, none, number, text, withNote } from './cells';
import { addRow, type Draft } from './draft';
import { fittedNumber } from './fitted-number';
import { aboutNearPoor, isPair } from './progress-context';
import { isShare, unitFormat } from './progress-figures';
import { verdictNote } from './progress-notes';
import { pointsStatus } from './progress-pair';
import { planCell, statusCell, targetName, unitWord } from './progress-words';
import type { CellStyle, ModelCell } from './sheet-model';
import { CELL, CENTER, type View } from './view-frame';
import { unbroken } from './wording';
import { wordsOf } from './words';

/** Code, content, unit, plan, actual, per cent, left, verdict, the other key: 252 mm. */
export const OWNER_WIDTHS = [12, 88, 23, 19, 19, 18, 20, 27, 26] as const;
const BOLD: CellStyle = { ...CELL, bold: true };

export function addTargetCells({ draft, settings }: View, progress: TargetProgress, other: string): void {
  const context = { settings, words: wordsOf(settings.lang) };
  const { target } = progress;
  const pair = isPair(target);
  const status = pair ? pointsStatus(progress, context) : progress.status;
  addFitted(draft, [
    text(target.id, { ...CENTER, bold: true }),
    text(targetName(progress, context), CELL),
    text(unitWord(progress, context), { ...CENTER, size: 9.5 }),
    sized(planCell(progress, context)),
    valueCell(progress),
    shareOf(pair ? progress.achievementPoints : progress.achievement),
    pair ? none(CELL) : gapOf(progress, wordsFor(target, settings.lang).unit),
    sized(statusCell(status, progress, context)),
    other === '' ? none(CELL) : text(unbroken(other), { ...CENTER, size: 9.5 }),
  ]);
  if (pair) addHouseholds({ draft, settings }, progress);
}

/** The number of households the plan assigned beside the points: it decides. */
function addHouseholds(
  { draft, settings }: Pick<View, 'draft' | 'settings'>,
  progress: TargetProgress,
): void {
  const context = { settings, words: wordsOf(settings.lang) };
  const { target, baseline, actual } = progress;
  const [start, end] = [baseline?.numerator ?? null, actual?.numerator ?? null];
  const name = context.words(aboutNearPoor(target) ? 'progress.subNearPoor' : 'progress.subPoor');
  addFitted(draft, [
    blank(CELL),
    text(name, { ...CELL, italic: true }),
    text(context.words('progress.households'), { ...CENTER, size: 9.5 }),
    number(target.count ?? 0, FORMATS.planCount, CELL),
    start === null || end === null ? none(BOLD) : number(start - end, FORMATS.planCount, BOLD),
    shareOf(progress.achievement),
    gapOf(progress, wordsFor(target, settings.lang).unit),
    sized(statusCell(progress.status, progress, context)),
    blank(CELL),
  ]);
}

function addFitted(draft: Draft, cells: readonly ModelCell[]): void {
  addRow(
    draft,
    cells.map((cell, column) => fittedNumber(cell, OWNER_WIDTHS[column] ?? 0)),
  );
}

/** As the other cells of this sheet. */
function sized(cell: ModelCell): ModelCell {
  return { ...cell, style: { ...cell.style, size: CELL.size } };
}

function valueCell(progress: TargetProgress): ModelCell {
  const { value, target } = progress;
  if (value === null) return none(BOLD);
  const isRate = isShare(progress) || target.kind === 'reduce-rate';
  return withNote(number(value, isRate ? FORMATS.rate : FORMATS.planCount, BOLD), verdictNote(progress));
}

function shareOf(achievement: number | null): ModelCell {
  return achievement === null ? none(CELL) : number(achievement, FORMATS.planShare, CELL);
}

function gapOf({ gap }: TargetProgress, unit: string): ModelCell {
  return gap === null ? none(CELL) : number(gap, unitFormat(unit, gap), { ...CELL, align: 'center' });
}
