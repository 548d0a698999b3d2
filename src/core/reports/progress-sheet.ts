/** GN Tiến độ chỉ tiêu: the plan's targets, what was reached, and the verdict, as an administrative table. */
import type { RunSettings, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, cellHeight, newDraft, nextRow, skip, wide, widthOf } from './draft';
import { addAdministrativeHeading, addSignatureBlock, addTitle } from './heading';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { STATUS_TINTS } from './palette';
import { addChartData } from './progress-chart';
import type { ProgressContext } from './progress-context';
import { COL, PROGRESS_WIDTHS, SHOWN_STATUSES, statusWord } from './progress-context';
import { progressSummary } from './progress-summary';
import { sheetNotes } from './progress-notes';
import { addTargetRows } from './progress-rows';
import { SHEET_NAMES } from './sheet-names';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel, WordRule } from './sheet-model';
import { dateText } from './wording';
import type { Words } from './words';
import { wordsOf } from './words';
import { capitalised } from '../targets/wording';
import { standardName } from './standard-name';

export interface ProgressSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly progress: readonly TargetProgress[];
  /** Sentences on contradictions of the register, told beside the chart rather than hidden. */
  readonly notes: readonly string[];
}

const HEADING = { left: 3, gap: 2, right: 8 } as const;
const SIGNATURE = { left: 3, middle: 5, right: 5 } as const;
/** The chart stands in the first seven columns, the notes in the last six. */
const CHART_COLUMNS = 7;
const CHART_MARGIN_MM = 4;
/** Points the chart's title and legend take, and a bar. */
const CHART_FRAME = 50;
const CHART_BAR = 10.5;
const NOTES_TITLE = 18;
/** Columns of the counts above the table; start and end of the poor stand beside them. */
const SUMMARY_SPAN = 4;

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
  const title = words('progress.title', { year: settings.periodEnd.slice(0, 4) });
  addTitle(draft, title, subtitle(input, words), PROGRESS_WIDTHS.length, words('progress.kept'));
  addSamplesLine(draft, progress, words);
  const headerRow = addTableHeader(draft, input, words);
  const places = addTargetRows(draft, progress, context);
  const lastTableRow = nextRow(draft) - 1;
  const notesRow = addNotes(draft, input, context);
  const signatureRow = nextRow(draft);
  addSignatureBlock(draft, SIGNATURE, settings.lang);
  const lastPrinted = nextRow(draft) - 1;
  // Chart, notes and signatures stay together: a signature alone on a page would sign nothing.
  const blocks = [1, ...places.slice(1).map((place) => place.blockRow), notesRow - 1];
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
    heightMm: (heightBetween(draft, notesRow, signatureRow - 2) * 25.4) / 72 - 1,
  });
  // Nothing is frozen: the heading is too tall for a laptop screen, and a merged heading reaches over the columns.
  return sheetOfDraft(draft, 'progress', {
    wordRules: statusRules(words, headerRow + 2, lastTableRow),
    charts: chart === null ? [] : [chart],
    kept: { headers: (['vi', 'en'] as const).map((lang) => wordsOf(lang)('progress.code')), lines: 2 },
    print: {
      area: { row: 1, column: 1, rows: lastPrinted, columns: PROGRESS_WIDTHS.length },
      repeatRows,
      breaksBefore: breaks,
    },
  });
}

/** Above everything: figures of the built-in plan are nobody's until the officer confirms them. */
function addSamplesLine(draft: Draft, progress: readonly TargetProgress[], words: Words): void {
  const samples = progress.filter(({ target }) => target.sample);
  if (samples.length === 0) return;
  const ids = samples.map(({ target }) => target.id).join(', ');
  const key = samples.length === progress.length ? 'progress.samples' : 'progress.someSamples';
  const said = words(key, { ids, sheet: SHEET_NAMES.targets });
  addRow(draft, [wide(text(said, { bold: true, align: 'center' }), PROGRESS_WIDTHS.length)], { min: 18 });
}

function subtitle({ settings, standard }: ProgressSheetInput, words: Words): string {
  return words('progress.subtitle', {
    standard: capitalised(standardName(standard, settings.lang)),
    area: words(`area.${settings.area}`),
    asOf: dateText(settings.asOf),
  });
}

/** The result in one line, the header, and the row of column numbers; answers the header's row. */
function addTableHeader(draft: Draft, input: ProgressSheetInput, words: Words): number {
  const [counts, groups] = progressSummary(input.progress, input.settings.lang, words);
  addRow(
    draft,
    [
      wide(text(counts, { bold: true, size: 10.5 }), SUMMARY_SPAN),
      wide(text(groups, { size: 10.5, align: 'right' }), PROGRESS_WIDTHS.length - SUMMARY_SPAN),
    ],
    { min: 21 },
  );
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

/** Notes on the right, as high as the chart's bars need and no higher where notes can give way; answers the first row. */
function addNotes(
  draft: Draft,
  { progress, notes: extra }: ProgressSheetInput,
  context: ProgressContext,
): number {
  const span = PROGRESS_WIDTHS.length - CHART_COLUMNS;
  const width = widthOf(PROGRESS_WIDTHS, CHART_COLUMNS + 1, span);
  const cellOf = (note: string) => text(note, { size: 10 });
  const heightOfAll = (notes: readonly string[]) =>
    notes.reduce((sum, note) => sum + cellHeight(cellOf(note), width), NOTES_TITLE);
  const room = CHART_FRAME + progress.length * CHART_BAR;
  const notes = sheetNotes(progress, extra, context, (all) => heightOfAll(all) <= room);
  const title = text(context.words('progress.notes'), { bold: true });
  addSpace(draft, 8);
  const first = addRow(draft, [...skip(CHART_COLUMNS), wide(title, span)], { height: NOTES_TITLE });
  for (const note of notes) addRow(draft, [...skip(CHART_COLUMNS), wide(cellOf(note), span)]);
  addSpace(draft, Math.max(2, room - heightOfAll(notes)));
  addSpace(draft, 4);
  return first;
}

function heightBetween(draft: Draft, from: number, to: number): number {
  return draft.heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
}

function statusRules(words: Words, from: number, to: number): WordRule[] {
  if (to < from) return [];
  const block = { row: from, column: COL.status, rows: to - from + 1, columns: 1 };
  return SHOWN_STATUSES.map((status) => ({
    block,
    word: statusWord(words, status),
    ...STATUS_TINTS[status],
  }));
}
