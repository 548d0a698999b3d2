/** One sheet on GN Thiết lập: what it is and why, its rows, and a line for each column. */
import { say } from '../messages/catalogue';
import { skippedRowSentence } from '../messages/register';
import {
  coverageText,
  headByText,
  leftAloneText,
  roleText,
  setupTexts,
  surenessText,
} from '../messages/setup';
import type { CellRef, Lang } from '../model';
import { columnIndex } from '../register/columns';
import type { SheetExplanation } from '../register/explain';
import type { IgnoredExplanation, UnreadColumns } from '../register/explain-unread';
import type { SheetRole } from '../register/field-matching';
import type { IgnoreReason } from '../register/table';
import type { FieldExplanation, UnmappedExplanation } from '../register/explain-columns';
import { labelOf, surenessOf } from '../register/explain-columns';
import { rowsText, runsOfRows } from '../register/explain-rows';
import { text } from './cells';
import type { Draft } from './draft';
import { addRow, wide } from './draft';
import { COLORS, SURENESS_TINTS } from './palette';
import { blankLine } from './setup-blank-line';
import type { CellStyle, ModelCell } from './sheet-model';

const HEADERS = ['column', 'header', 'field', 'sure', 'why', 'samples', 'correct'] as const;
const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const GREY: CellStyle = { ...CELL, color: COLORS.repeated };
/** Longer lists of rows say little. */
const MOST_RUNS = 12;

/** Adds the block: the sheet's name alone on its row, which is how typed corrections are read back. */
export function addSetupBlock(draft: Draft, sheet: SheetExplanation, lang: Lang): void {
  const all = draft.widths.length;
  addRow(draft, [wide(text(sheet.sheet, { bold: true, size: 12, border: true, fill: COLORS.header }), all)], {
    min: 22,
  });
  addRow(draft, [wide(text(descriptionOf(sheet, lang), { ...CELL, size: 11 }), all)]);
  addHead(draft, lang);
  const state = sheet.stated ?? (IS_LIST.has(sheet.role) ? 'list' : null);
  if (state !== null)
    addRow(draft, roleLine(state === 'list' ? roleText(sheet.role, lang) : stated(state, lang), lang));
  if (sheet.unmarked !== null) addRow(draft, blankLine(sheet.unmarked, yellow(), lang));
  for (const line of linesOf(sheet, lang)) addRow(draft, line);
}

/** Adds the block of a sheet that is not read: why, what it lacks, and its columns with yellow cells. */
export function addUnreadBlock(
  draft: Draft,
  { sheet, reason, why, table }: IgnoredExplanation & { readonly table: UnreadColumns },
  lang: Lang,
): void {
  const all = draft.widths.length;
  const title = text(sheet, { bold: true, size: 12, border: true, fill: COLORS.header });
  addRow(draft, [wide(title, all)], { min: 22 });
  const header = runsOfRows(table.headerRows).map(rowsText).join(', ');
  const lines = [
    why,
    `${table.missing} ${say(setupTexts, lang, 'header-seems', { header })}.`,
    ...(isOfPeriod(reason) ? [] : [say(setupTexts, lang, 'how-to-read')]),
  ];
  addRow(draft, [wide(text(lines.join('\n'), { ...CELL, size: 11 }), all)]);
  addHead(draft, lang);
  addRow(draft, roleLine(say(setupTexts, lang, STATES[reason] ?? 'role-none'), lang));
  for (const line of linesOf({ sheet, ...table }, lang)) addRow(draft, line);
}

function isOfPeriod(reason: IgnoreReason): boolean {
  return reason === 'previous' || reason === 'older';
}

const STATES: Readonly<Partial<Record<IgnoreReason, keyof typeof setupTexts.vi>>> = {
  decided: 'role-unused',
  previous: 'role-previous',
  older: 'role-older',
};
const IS_LIST: ReadonlySet<SheetExplanation['role']> = new Set(['households', 'members', 'both'] as const);

function stated(role: SheetRole, lang: Lang): string {
  return say(setupTexts, lang, `role-${role}`);
}

/** The row on which the officer says what the whole sheet is. */
function roleLine(state: string, lang: Lang): ModelCell[] {
  return [
    text(say(setupTexts, lang, 'role-lead'), CENTER),
    text(say(setupTexts, lang, 'role-of'), CELL),
    text(state, { ...CELL, bold: true }),
    text('–', CENTER),
    text('', CELL),
    text(say(setupTexts, lang, 'role-how'), GREY),
    yellow(),
  ];
}

function addHead(draft: Draft, lang: Lang): void {
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  addRow(
    draft,
    HEADERS.map((key) => text(say(setupTexts, lang, `head-${key}`), header)),
    { min: 18 },
  );
}

/** 'Danh sách hộ … (chắc chắn), gồm mọi hộ; tiêu đề dòng 7–8; …' on a few lines. */
function descriptionOf(sheet: SheetExplanation, lang: Lang): string {
  const sure = surenessText(surenessOf(sheet.confidence), lang).toLowerCase();
  const covers =
    sheet.coverage === null
      ? ''
      : `; ${say(setupTexts, lang, 'covers', { coverage: coverageText(sheet.coverage, lang) })}`;
  const headBy = sheet.headBy === null ? '' : `; ${headByText(sheet.headBy, lang)}`;
  return [
    `${sheet.reason} (${sure})${covers}${headBy}.`,
    ...(sheet.beside === null
      ? []
      : [`${capital(say(setupTexts, lang, 'strip', { columns: sheet.beside }))}.`]),
    `${capital(placeOf(sheet, lang))}.`,
    ...rowsOf(sheet, lang),
  ].join('\n');
}

function placeOf({ headerRows, indexRow, firstDataRow, lastDataRow }: SheetExplanation, lang: Lang): string {
  const params = {
    header: runsOfRows(headerRows).map(rowsText).join(', '),
    first: firstDataRow,
    last: lastDataRow,
  };
  return indexRow === null
    ? say(setupTexts, lang, 'place', params)
    : say(setupTexts, lang, 'place-index', { ...params, index: indexRow });
}

function rowsOf({ groupRows, totalRows, skippedRows }: SheetExplanation, lang: Lang): string[] {
  const shown = (rows: readonly number[]): string => {
    const runs = runsOfRows(rows).map(rowsText);
    return runs.length > MOST_RUNS ? `${runs.slice(0, MOST_RUNS).join(', ')}, …` : runs.join(', ');
  };
  return [
    ...(groupRows.length > 0
      ? [say(setupTexts, lang, 'groups', { count: groupRows.length, rows: shown(groupRows) })]
      : []),
    ...(totalRows.length > 0 ? [say(setupTexts, lang, 'totals', { rows: shown(totalRows) })] : []),
  ]
    .map((line) => `${capital(line)}.`)
    .concat(
      skippedRows.slice(0, MOST_RUNS).map((run) => skippedRowSentence(rowsText(run), run.reason, lang)),
      skippedRows.length > MOST_RUNS ? ['…'] : [],
    );
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** A line a column, in the sheet's order. */
function linesOf(
  sheet: Pick<SheetExplanation, 'sheet' | 'headerRows' | 'fields' | 'unmapped'>,
  lang: Lang,
): ModelCell[][] {
  const at = (column: string): CellRef => ({
    sheet: sheet.sheet,
    row: sheet.headerRows[sheet.headerRows.length - 1] ?? 1,
    column: columnIndex(column) + 1,
  });
  return [
    ...sheet.fields.map((field) => ({
      column: field.column,
      cells: fieldLine(field, at(field.column), lang),
    })),
    ...sheet.unmapped.map((left) => ({ column: left.column, cells: leftLine(left, at(left.column), lang) })),
  ]
    .sort((a, b) => columnIndex(a.column) - columnIndex(b.column))
    .map(({ cells }) => cells);
}

function fieldLine(field: FieldExplanation, ref: CellRef, lang: Lang): ModelCell[] {
  const sureness = surenessOf(field.confidence);
  return [
    letter(field.column, ref),
    header(field.header, CELL, lang),
    text(field.label, { ...CELL, bold: true }),
    text(surenessText(sureness, lang), { ...CENTER, ...SURENESS_TINTS[sureness] }),
    text(field.why, CELL),
    text(samples(field.samples), CELL),
    yellow(),
  ];
}

function leftLine(left: UnmappedExplanation, ref: CellRef, lang: Lang): ModelCell[] {
  const fields = left.candidates.map((field) => labelOf(field, lang));
  return [
    letter(left.column, ref),
    header(left.header, GREY, lang),
    text(say(setupTexts, lang, 'left-alone'), GREY),
    text('–', { ...GREY, align: 'center' }),
    text(leftAloneText(left.reason, fields, lang), GREY),
    text(samples(left.samples), GREY),
    // A column without a header cannot be remembered.
    left.header === '' ? text('', GREY) : yellow(),
  ];
}

function letter(column: string, link: CellRef): ModelCell {
  return { ...text(column, { ...CENTER, underline: true, color: COLORS.link }), link };
}

function header(written: string, style: CellStyle, lang: Lang): ModelCell {
  return text(written === '' ? say(setupTexts, lang, 'no-header') : written, style);
}

function samples(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.join(' · ');
}

/** Text, so that what is typed stays what was typed. */
function yellow(): ModelCell {
  return text('', { ...CELL, fill: COLORS.input });
}
