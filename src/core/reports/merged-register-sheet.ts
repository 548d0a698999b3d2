/** GN Sổ gộp: what was merged, then the register, each line with its origin. */
import type { MergeText } from '../messages/merge';
import { MERGE_TEXTS } from '../messages/merge';
import { say } from '../messages/catalogue';
import { ORIGIN_COLUMNS, type MergedColumns } from '../merge/columns';
import type { ListCounts } from '../merge/lists';
import type { MergedRow } from '../merge/rows';
import type { Cell, Lang } from '../model';
import { HEAD_KEY, sourceKey, type MergedSource } from '../register/merged-source';
import { blank, text } from './cells';
import { addRow, addSpace, newDraft, skip, type Draft } from './draft';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import { heightOf } from './text-metrics';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { dateText } from './wording';

export interface MergedRegisterInput {
  readonly lang: Lang;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly columns: MergedColumns;
  readonly sources: readonly MergedSource[];
  /** Of each source; null for a list that gives no households. */
  readonly counts: readonly (ListCounts | null)[];
  readonly total: ListCounts;
  readonly rows: readonly MergedRow[];
  /** What is left out, found twice and kept: one line each. */
  readonly notes: readonly string[];
  readonly hasFiles: boolean;
}
/** What stands twice, by position in `rows`: told once the rows have their places. */
export type TwiceText = (position: number) => string;

/** The source table needs so many columns, however few the register has. */
const LEAST_COLUMNS = 10;
const ORIGIN_WIDTHS = [14, 28, 34, 30, 14, 40] as const;
const COLUMN_WIDTH = 26;
const KEY_WIDTH = 20;
const CELL: CellStyle = { border: true, size: 10, wrap: false };
const DATE: CellStyle = { ...CELL, format: 'dd/mm/yyyy' };
const HEADER: CellStyle = {
  border: true,
  bold: true,
  size: 10,
  align: 'center',
  wrap: true,
  fill: COLORS.header,
};
const NOTE: CellStyle = { italic: true, size: 10, wrap: false };

/** Rows in front of the register's first, and how many columns stand in front of the hidden key column. */
export function firstRowOf({ sources, notes }: Pick<MergedRegisterInput, 'sources' | 'notes'>): number {
  // Title, subtitle, space, header, sources, total, notes, space, bands, header.
  return 4 + sources.length + 1 + notes.length + 3 + 1;
}

/**
 * The sheet.
 *
 * @param twice see {@link TwiceText}; '' where a row stands once
 */
export function mergedRegisterSheet(input: MergedRegisterInput, twice: TwiceText): SheetModel {
  const { lang, today, columns, sources, notes, rows, hasFiles } = input;
  const words = (key: MergeText, params = {}) => say(MERGE_TEXTS, lang, key, params);
  const width = Math.max(ORIGIN_COLUMNS + columns.columns.length, LEAST_COLUMNS);
  const draft = newDraft([
    ...ORIGIN_WIDTHS,
    ...Array.from({ length: width - ORIGIN_COLUMNS }, () => COLUMN_WIDTH),
    KEY_WIDTH,
  ]);
  addRow(draft, [text(words('title'), { bold: true, size: 14, wrap: false })]);
  const subtitle = words('subtitle', { date: dateText(today), lists: sources.length });
  addRow(draft, [text(subtitle, { italic: true, size: 11, wrap: false })]);
  addSpace(draft, 6);
  addSources(draft, input, width);
  for (const note of notes) addRow(draft, [text(note, NOTE)]);
  addSpace(draft, 6);
  const headerRow = addHeader(draft, columns, width, words);
  rows.forEach((row, at) => addLine(draft, row, sources[row.list], twice(at)));
  return sheetOfDraft(draft, 'merged', {
    headerRow,
    printed: width,
    hiddenColumns: [...(hasFiles ? [] : [2, 3]), width + 1],
    foldRows: { from: 3, to: headerRow - 2 },
    filter: { row: headerRow, column: 1, rows: rows.length + 1, columns: width },
  });
}

function addSources(draft: Draft, input: MergedRegisterInput, width: number): void {
  const { lang, sources, counts, total } = input;
  const words = (key: MergeText) => say(MERGE_TEXTS, lang, key);
  const heads = [
    'number',
    'unit',
    'file',
    'sheet',
    'households',
    'persons',
    'poor',
    'nearPoor',
    'heading',
  ] as const;
  addRow(
    draft,
    heads.map((key) => text(words(key), HEADER)),
  );
  sources.forEach((source, at) => {
    const { number, unit, file, sheet, title } = source;
    const cells = [number, unit, file, sheet, ...countCells(counts[at] ?? null), title].map(cellOf);
    addRow(draft, [...cells, ...skip(width - cells.length), text(sourceKey(source), CELL)], {
      height: heightOf(1),
    });
  });
  addRow(
    draft,
    [null, null, null, words('total'), ...countCells(total), null].map((value) => cellOf(value, true)),
  );
}

function countCells(counts: ListCounts | null): readonly (number | null)[] {
  return counts === null
    ? [null, null, null, null]
    : [counts.households, counts.persons, counts.poor, counts.nearPoor];
}

function addHeader(
  draft: Draft,
  { columns }: MergedColumns,
  width: number,
  words: (key: MergeText) => string,
): number {
  const firstOther = columns.findIndex(({ field }) => field === null);
  const bands = columns.map((_, at) =>
    at === firstOther ? words('band.others') : at === 0 ? words('band.fields') : null,
  );
  const band: CellStyle = { bold: true, size: 10, wrap: false };
  addRow(draft, [
    text(words('band.origin'), band),
    ...skip(ORIGIN_COLUMNS - 1),
    ...bands.map((label) => (label === null ? null : text(label, band))),
  ]);
  const origin = ['number', 'unit', 'file', 'sheet', 'row', 'twice'] as const;
  const labels = [...origin.map(words), ...columns.map(({ label }) => label)];
  const cells = labels.map((label) => text(label, HEADER));
  return addRow(draft, [...cells, ...skip(width - cells.length), text(HEAD_KEY, CELL)]);
}

/** Without asking each cell for its height: a register has a hundred thousand lines of one. */
function addLine(
  draft: Draft,
  { row, cells }: MergedRow,
  source: MergedSource | undefined,
  twice: string,
): void {
  if (source === undefined) return;
  const { number, unit, file, sheet } = source;
  const origin = [number, unit, file, sheet, row, twice === '' ? null : twice];
  draft.rows.push([...origin, ...cells].map((value) => cellOf(value)));
  draft.heights.push(heightOf(1));
}

function cellOf(value: Cell, bold: unknown = false): ModelCell {
  if (value === null) return blank(CELL);
  if (typeof value === 'object') return { value, style: DATE };
  return { value, style: bold === true ? { ...CELL, bold: true } : CELL };
}
