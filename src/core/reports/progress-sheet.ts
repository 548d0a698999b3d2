/** GN Tiến độ chỉ tiêu: the plan's targets, what was reached, and the verdict, as an administrative table. */
import { formatNumber } from '../arithmetic/format';
import type { ProgressStatus, RunSettings, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { countText as planCountText } from '../targets/wording';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, skip, wide, widthOf } from './draft';
import { addAdministrativeHeading, addSignatureBlock, addTitle } from './heading';
import { PAGE_HEIGHT, landscape } from './page';
import { pageBreaks } from './pagination';
import { STATUS_TINTS } from './palette';
import { addChartData } from './progress-chart';
import type { ProgressContext, Words } from './progress-context';
import { COL, PROGRESS_WIDTHS, aboutNearPoor, statusWord, wordsOf } from './progress-context';
import { sheetNotes } from './progress-notes';
import { addTargetRows } from './progress-rows';
import { SHEET_NAMES } from './sheet-names';
import type { CellStyle, SheetModel, WordRule } from './sheet-model';
import { countText, dateText } from './wording';

export interface ProgressSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly progress: readonly TargetProgress[];
  /** Sentences on contradictions of the register, told beside the chart rather than hidden. */
  readonly notes: readonly string[];
}

const STATUSES: readonly ProgressStatus[] = ['exceeded', 'met', 'in-progress', 'not-met', 'no-data'];
const HEADING = { left: 3, gap: 2, right: 8 } as const;
const SIGNATURE = { left: 3, middle: 5, right: 5 } as const;
/** The chart stands in the first seven columns, the notes in the last six. */
const CHART_COLUMNS = 7;
const CHART_MARGIN_MM = 4;

/**
 * The progress sheet, ready to print: heading, table with native formulas, chart, notes, signature block.
 * The order of `progress` is kept. Figures nobody knows show '–' and the verdict 'Chưa có số liệu', never 0.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I (form of an administrative document)
 */
export function progressSheet(input: ProgressSheetInput): SheetModel {
  const { settings, progress } = input;
  const words = wordsOf(settings.lang);
  const context: ProgressContext = { settings, words };
  const draft = newDraft(PROGRESS_WIDTHS);
  addAdministrativeHeading(draft, HEADING, settings);
  addTitle(draft, words('progress.title', { year: settings.periodEnd.slice(0, 4) }), subtitle(input, words));
  const headerRow = addTableHeader(draft, input, words);
  const places = addTargetRows(draft, progress, context);
  const lastTableRow = nextRow(draft) - 1;
  const notesRow = addNotes(draft, sheetNotes(progress, input.notes, context), words, places.length);
  const signatureRow = nextRow(draft);
  addSignatureBlock(draft, SIGNATURE, settings.lang);
  const lastPrinted = nextRow(draft) - 1;
  const blocks = [1, ...places.slice(1).map((place) => place.blockRow), notesRow - 1, signatureRow];
  const repeatRows = { from: headerRow, to: headerRow + 1 };
  const breaks = pageBreaks(
    draft.heights.slice(0, lastPrinted),
    blocks,
    PAGE_HEIGHT,
    heightBetween(draft, headerRow, headerRow + 1),
  );
  const chart = addChartData(draft, places, words, {
    row: notesRow,
    widthMm: widthOf(PROGRESS_WIDTHS, 1, CHART_COLUMNS) - CHART_MARGIN_MM,
    heightMm: (heightBetween(draft, notesRow, signatureRow - 2) * 25.4) / 72 - CHART_MARGIN_MM,
  });
  return {
    role: 'progress',
    name: SHEET_NAMES.progress,
    rows: draft.rows,
    columnWidths: PROGRESS_WIDTHS,
    rowHeights: draft.heights,
    merges: draft.merges,
    wordRules: statusRules(words, headerRow + 2, lastTableRow),
    charts: chart === null ? [] : [chart],
    // The heading above the table is too tall to stay on a laptop screen.
    frozenRows: 0,
    frozenColumns: 2,
    foldRows: null,
    print: landscape(
      { row: 1, column: 1, rows: lastPrinted, columns: PROGRESS_WIDTHS.length },
      { repeatRows, breaksBefore: breaks },
    ),
  };
}

function subtitle({ settings, standard }: ProgressSheetInput, words: Words): string {
  return words('progress.subtitle', {
    standard: standard.short[settings.lang],
    area: words(`area.${settings.area}`),
    asOf: dateText(settings.asOf),
  });
}

/** The result in one line, the header, and the row of column numbers; answers the header's row. */
function addTableHeader(draft: Draft, input: ProgressSheetInput, words: Words): number {
  const [counts, groups] = summary(input, words);
  addRow(draft, [wide(text(counts, { bold: true }), 3), wide(text(groups), PROGRESS_WIDTHS.length - 3)], {
    min: 21,
  });
  const header: CellStyle = { border: true, bold: true, size: 10.5, align: 'center' };
  const keys = Object.keys(COL) as (keyof typeof COL)[];
  const row = addRow(
    draft,
    keys.map((key) => text(words(`progress.${key}`), header)),
    { min: 31 },
  );
  const index: CellStyle = { border: true, italic: true, size: 9, align: 'center', wrap: false };
  const labels = ['A', 'B', '1', '2', '3', '4', '5', '6', '7=4:3', '8', '9', '10', '11'];
  addRow(
    draft,
    labels.map((label) => text(label, index)),
    { height: 14 },
  );
  return row;
}

/** '12 chỉ tiêu: vượt 03, đạt 05, chưa đạt 04.  Hộ nghèo: 52 → 36 hộ (3,61% → 2,50%).' */
function summary({ progress, settings: { lang } }: ProgressSheetInput, words: Words): [string, string] {
  const counts = STATUSES.map((status) => ({
    word: statusWord(words, status).toLowerCase(),
    count: progress.filter((each) => each.status === status).length,
  }))
    .filter((each) => each.count > 0)
    .map((each) => `${each.word} ${planCountText(each.count, lang)}`);
  const total = words('progress.summary', {
    total: planCountText(progress.length, lang),
    counts: counts.join(', '),
  });
  const sentences: string[] = [];
  for (const { target, baseline, actual } of progress) {
    const [start, end] = [baseline?.numerator ?? null, actual?.numerator ?? null];
    if (target.kind !== 'reduce-rate' || start === null || end === null) continue;
    const group = words(aboutNearPoor(target) ? 'progress.nearPoor' : 'progress.poor');
    const params = { group, start: countText(start, lang), end: countText(end, lang) };
    if (!baseline?.denominator || !actual?.denominator) {
      sentences.push(words('progress.summaryCount', params));
      continue;
    }
    const startRate = formatNumber((start / baseline.denominator) * 100, 2, lang);
    const endRate = formatNumber((end / actual.denominator) * 100, 2, lang);
    sentences.push(words('progress.summaryRate', { ...params, startRate, endRate }));
  }
  return [total, sentences.join('   ')];
}

/** Notes on the right, as many rows as they need and at least as high as the chart's bars; answers the first row. */
function addNotes(draft: Draft, notes: readonly string[], words: Words, bars: number): number {
  const style: CellStyle = { size: 10, valign: 'top' };
  const span = PROGRESS_WIDTHS.length - CHART_COLUMNS;
  addSpace(draft, 8);
  const first = addRow(
    draft,
    [...skip(CHART_COLUMNS), wide(text(words('progress.notes'), { bold: true }), span)],
    { min: 18 },
  );
  for (const note of notes) addRow(draft, [...skip(CHART_COLUMNS), wide(text(note, style), span)]);
  const used = heightBetween(draft, first, nextRow(draft) - 1);
  addSpace(draft, Math.max(2, 50 + bars * 10.5 - used));
  addSpace(draft, 4);
  return first;
}

function heightBetween(draft: Draft, from: number, to: number): number {
  return draft.heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
}

function statusRules(words: Words, from: number, to: number): WordRule[] {
  if (to < from) return [];
  const block = { row: from, column: COL.status, rows: to - from + 1, columns: 1 };
  return STATUSES.map((status) => ({ block, word: statusWord(words, status), ...STATUS_TINTS[status] }));
}
