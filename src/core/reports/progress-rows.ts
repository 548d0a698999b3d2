/** The rows of the progress table: one a target, two where points and households are judged both. */
import { formatNumber } from '../arithmetic/format';
import { roundHalfUp } from '../arithmetic/round';
import type { ProgressStatus, TargetProgress } from '../model';
import { FORMATS, blank, formula, none, number, text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide } from './draft';
import { address, missingFormula, roundedFormula } from './formulas';
import type { ProgressContext } from './progress-context';
import { COL, PROGRESS_WIDTHS, aboutNearPoor, isPair, naturalUnit, statusWord } from './progress-context';
import {
  CENTERED,
  actualCell,
  baselineCell,
  comparedDecimals,
  countShareCell,
  fractionCells,
  gapCell,
  isShare,
  shareCell,
  unitFormat,
} from './progress-figures';
import { actualNote, planNote } from './progress-notes';
import type { CellStyle, ModelCell } from './sheet-model';
import { unbroken } from './wording';

const CELL: CellStyle = { border: true };
const SMALL: CellStyle = { border: true, size: 10, align: 'center' };
const MIN_HEIGHT = 19;

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
  const { words, settings } = context;
  const row = nextRow(draft);
  const pair = isPair(target);
  const name =
    target.max === null || target.value === null
      ? target.text
      : words('progress.range', {
          text: target.text,
          from: formatNumber(target.value, target.decimals, settings.lang),
          to: formatNumber(target.max, target.decimals, settings.lang),
        });
  return addRow(
    draft,
    [
      text(target.id, { ...CELL, bold: true, align: 'center' }),
      text(name, CELL),
      text(unitWord(progress, context), SMALL),
      baselineCell(progress),
      planCell(progress, context),
      withNote(actualCell(progress, row), actualNote(progress, context)),
      ...fractionCells(progress),
      shareCell(progress, row, pair ? progress.achievementPoints : progress.achievement),
      pair ? pointsGapCell(progress, row, context) : gapCell(progress, row, naturalUnit(target, words)),
      statusCell(pair ? pointsStatus(progress, context) : progress.status, progress, context),
      ...tailCells(progress, context),
    ],
    { min: MIN_HEIGHT },
  );
}

/** The number of households assigned beside the points; it decides. */
function addHouseholdsRow(draft: Draft, progress: TargetProgress, context: ProgressContext): number {
  const { target, baseline, actual } = progress;
  const { words } = context;
  const row = nextRow(draft);
  const [planned, start, end] = [target.count ?? 0, baseline?.numerator ?? null, actual?.numerator ?? null];
  const at = (column: number) => address(column, row);
  const reached = start === null || end === null ? null : start - end;
  const missing = missingFormula(at(COL.plan), at(COL.actual));
  const format = unitFormat(words('progress.households'));
  const bold: CellStyle = { ...CELL, bold: true };
  const known = reached !== null && progress.gap !== null;
  return addRow(
    draft,
    [
      blank(CELL),
      text(words(aboutNearPoor(target) ? 'progress.subNearPoor' : 'progress.subPoor'), {
        ...CELL,
        italic: true,
      }),
      text(words('progress.households'), SMALL),
      start === null ? none(CELL) : number(start, FORMATS.planCount, CELL),
      withNote(number(planned, FORMATS.planCount, CELL), planNote(progress, 'count', context)),
      reached === null
        ? none(bold)
        : withNote(
            formula(`=${at(COL.baseline)}-${end}`, reached, FORMATS.planCount, bold),
            actualNote(progress, context),
          ),
      none(CELL),
      none(CELL),
      countShareCell(progress.achievement, row, planned, reached ?? 0),
      known ? formula(`=${missing}`, Math.max(0, planned - reached), format, CENTERED) : none(CENTERED),
      statusCell(progress.status, progress, context),
      blank(CELL),
      blank(CELL),
    ],
    { min: MIN_HEIGHT },
  );
}

function unitWord(progress: TargetProgress, { words }: ProgressContext): string {
  if (progress.target.kind !== 'reduce-rate') return isShare(progress) ? '%' : progress.target.unit;
  return progress.target.form === 'by' ? words('progress.points') : '%';
}

function planCell(progress: TargetProgress, context: ProgressContext): ModelCell {
  const { target } = progress;
  if (target.value === null) {
    return text(context.words('progress.noPlan'), { ...SMALL, italic: true });
  }
  return withNote(number(target.value, planFormat(progress), CELL), planNote(progress, 'value', context));
}
/** As the plan writes it: its decimals, '≤' and '>' where a bound is meant. */
function planFormat(progress: TargetProgress): string {
  const { target } = progress;
  const decimals = target.decimals === 0 ? '' : `.${'0'.repeat(target.decimals)}`;
  const isRate = isShare(progress) || target.kind === 'reduce-rate';
  if (target.kind === 'at-most-count') return target.strict ? '"< "0_0' : '"≤ "0_0';
  if (!isRate) return FORMATS.planCount;
  if (!target.strict) return `0${decimals}_0`;
  return target.kind === 'reduce-rate' ? `"< "0${decimals}_0` : `"> "0${decimals}_0`;
}

function pointsGapCell(progress: TargetProgress, row: number, { words }: ProgressContext): ModelCell {
  const { value, target } = progress;
  if (value === null || target.value === null) return none(CELL);
  const decimals = comparedDecimals(progress);
  const missing = missingFormula(address(COL.plan, row), roundedFormula(address(COL.actual, row), decimals));
  const expected = Math.max(0, target.value - roundHalfUp(value, decimals));
  return formula(`=${missing}`, expected, `[=0]"–";0.00" ${words('progress.pointUnit')}"`, CENTERED);
}

/** The verdict on the points alone; households decide the target, both are shown. */
function pointsStatus(progress: TargetProgress, { settings }: ProgressContext): ProgressStatus {
  const { metPoints, value, target } = progress;
  if (metPoints === null || value === null) return 'no-data';
  if (!metPoints) return settings.today > settings.periodEnd ? 'not-met' : 'in-progress';
  const upper = target.max ?? target.value ?? 0;
  return roundHalfUp(value, comparedDecimals(progress)) > upper ? 'exceeded' : 'met';
}

/** The colour follows the word (`wordRules`), so that it follows an edit too. */
function statusCell(status: ProgressStatus, progress: TargetProgress, { words }: ProgressContext): ModelCell {
  const cell = text(statusWord(words, status), { ...CELL, bold: true, align: 'center' });
  return withNote(cell, progress.sentence);
}

function tailCells(progress: TargetProgress, { words }: ProgressContext): ModelCell[] {
  const { from, target } = progress;
  const source =
    from === 'register' ? words('progress.register') : from === 'entered' ? words('progress.entered') : '–';
  return [
    text(source, { ...SMALL, italic: from === 'entered' }),
    text(target.responsible === '' ? '–' : unbroken(target.responsible), SMALL),
  ];
}
