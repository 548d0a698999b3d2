/** The rows of the progress table: one a target, two where points and households are judged both. */
import type { TargetProgress } from '../model';
import { wordsFor } from '../targets/words';
import { text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide } from './draft';
import type { ProgressContext } from './progress-context';
import { MIN_HEIGHT, PROGRESS_WIDTHS, isPair, shownStatus } from './progress-context';
import { actualCell, baselineCell, fractionCells, gapCell, shareCell } from './progress-figures';
import { actualNote } from './progress-notes';
import { addFittedRow, addHouseholdsRow, pointsGapCell, pointsStatus } from './progress-pair';
import { CELL, SMALL, planCell, statusCell, tailCells, targetName, unitWord } from './progress-words';

/** Where a target came to stand. */
export interface TargetPlace {
  readonly progress: TargetProgress;
  /** First row of what is printed together: the section's heading or the target's own row. */
  readonly blockRow: number;
  /** The row whose verdict and percentage count: of households where the plan assigned a number of them. */
  readonly row: number;
}

export function addTargetRows(
  draft: Draft,
  progress: readonly TargetProgress[],
  context: ProgressContext,
): TargetPlace[] {
  let section: string | null = null;
  return progress.map((each) => {
    const blockRow = nextRow(draft);
    const heading = each.target.section;
    if (heading !== null && heading !== section) {
      addRow(draft, [wide(text(heading, { ...CELL, bold: true }), PROGRESS_WIDTHS.length)], {
        min: MIN_HEIGHT,
      });
    }
    section = heading;
    const row = addTargetRow(draft, each, context);
    return {
      progress: each,
      blockRow,
      row: isPair(each.target) ? addHouseholdsRow(draft, each, context) : row,
    };
  });
}

function addTargetRow(draft: Draft, progress: TargetProgress, context: ProgressContext): number {
  const { target } = progress;
  const { settings } = context;
  const row = nextRow(draft);
  const pair = isPair(target);
  const cells = [
    text(target.id, { ...CELL, bold: true, align: 'center' }),
    text(targetName(progress, context), CELL),
    text(unitWord(progress, context), SMALL),
    baselineCell(progress),
    planCell(progress, context),
    withNote(actualCell(progress, row), actualNote(progress, context)),
    ...fractionCells(progress),
    shareCell(progress, row, pair ? progress.achievementPoints : progress.achievement),
    pair
      ? pointsGapCell(progress, row, context)
      : gapCell(progress, row, wordsFor(target, settings.lang).unit),
    statusCell(pair ? pointsStatus(progress, context) : shownStatus(progress), progress, context),
    ...tailCells(progress, context),
  ];
  return addFittedRow(draft, cells);
}
