/** Telling data rows from what else stands in a table: group rows, totals, repeated headers, signatures. */
import type { Cell, GroupRow, TotalRow } from '../model';
import { isHamletHeading } from '../text/hamlets';
import { cellText, exactKey, fold, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';
import { isIndexRow, type HeaderBlock } from './header-block';
import { headerKey } from './header-names';

export type SkipReason = 'repeated-header' | 'index-row' | 'heading' | 'signature' | 'note';
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}
/** Rows are 1-based. */
export interface TableRows {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly dataRows: readonly number[];
  readonly groupRows: readonly GroupRow[];
  readonly totalRows: readonly TotalRow[];
  readonly skipped: readonly SkippedRow[];
}

type Row = readonly Cell[];
type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'total'; readonly label: string }
  | { readonly kind: 'skip'; readonly reason: SkipReason };

interface RowContext {
  readonly mapped: readonly number[];
  /** Columns that only a person or household has: ID number, birth, sex, relation, class. */
  readonly personal: readonly number[];
  readonly name: number;
  readonly code: number;
  /** Labels of groups and totals stand in the name column or left of it. */
  readonly labelColumns: number;
  readonly headerKeys: readonly string[];
}

const PERSONAL: readonly FieldId[] = ['cccd', 'ngay_sinh', 'gioi_tinh', 'quan_he', 'phan_loai', 'dan_toc'];
const ROMAN = /^[IVXLC]+\.?$/;
const SIGNATURE =
  /^(?:nguoi lap|tm\.? ?uy ban|tm\.? ?ubnd|kt\.? ?chu tich|chu tich|pho chu tich|can bo (?:lap|dieu tra)|xac nhan|thu truong|to truong|truong thon|\(?ky|noi nhan|.{0,40}ngay.{0,6}thang.{0,6}nam)/;
const NOTE = /^(?:ghi chu|luu y|\*|- )/;
/** Exact keys, because 'Tống' and 'Công' are family names. */
const TOTAL = ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'toàn phường', 'toàn xã', 'lũy kế'].map(exactKey);
const TOTAL_UNACCENTED = /^(?:tong cong|tong so)\b/;

/** Sorts the rows below a header. One pass; a row's cells are looked at only as far as needed. */
export function sortRows(
  cells: readonly Row[],
  header: HeaderBlock,
  columns: ReadonlyMap<FieldId, number>,
): TableRows {
  const context = contextOf(header, columns);
  const start = (header.indexRow ?? header.last) + 1;
  const kinds: NumberedKind[] = [];
  let closed = false;
  for (let index = start; index < cells.length; index++) {
    const kind = kindOf(cells[index] ?? [], context);
    if (kind.kind === 'blank') continue;
    if (kind.kind === 'skip' && kind.reason === 'signature') closed = true;
    if (kind.kind === 'data') {
      // Names under a signature look like data with nothing but a name.
      if (closed && filledMapped(cells[index] ?? [], context, 3) < 3) continue;
      closed = false;
    }
    kinds.push({ row: index + 1, kind });
  }
  return assemble(kinds, start + 1);
}

interface NumberedKind {
  readonly row: number;
  readonly kind: RowKind;
}

/** Puts the rows in order and works out which data rows each total adds up: those since the last group or total. */
function assemble(kinds: readonly NumberedKind[], start: number): TableRows {
  const dataRows: number[] = [];
  const groupRows: GroupRow[] = [];
  const totals: { row: number; label: string; from: number; to: number }[] = [];
  const skipped: SkippedRow[] = [];
  let blockStart = 0;
  for (const { row, kind } of kinds) {
    if (kind.kind === 'data') dataRows.push(row);
    if (kind.kind === 'skip') skipped.push({ row, reason: kind.reason });
    if (kind.kind === 'group') groupRows.push({ row, hamlet: kind.label });
    if (kind.kind === 'total') totals.push({ row, label: kind.label, from: blockStart, to: dataRows.length });
    if (kind.kind === 'group' || kind.kind === 'total') blockStart = dataRows.length;
  }
  const totalRows = totals.map(({ row, label, from, to }): TotalRow => {
    const grand = isGrandTotal(label, totals.length === 1 && groupRows.length < 2, from === to);
    return {
      row,
      kind: grand ? 'total' : 'subtotal',
      label,
      dataRows: grand ? dataRows : dataRows.slice(from, to),
    };
  });
  const content = kinds.filter(({ kind }) => kind.kind !== 'skip');
  const lastRow = content[content.length - 1]?.row ?? start - 1;
  return {
    firstRow: content[0]?.row ?? start,
    lastRow,
    dataRows,
    groupRows,
    totalRows,
    skipped: skipped.filter(({ row }) => row <= lastRow),
  };
}

function isGrandTotal(label: string, onlyOne: boolean, emptyBlock: boolean): boolean {
  return (
    onlyOne ||
    emptyBlock ||
    (/^(?:tong|toan)/.test(fold(label)) && !/\d|to dan pho|thon|khu/.test(fold(label).replace(/:.*$/, '')))
  );
}

function contextOf(header: HeaderBlock, columns: ReadonlyMap<FieldId, number>): RowContext {
  const name = columns.get('ho_ten') ?? columns.get('chu_ho') ?? -1;
  const leftName = Math.min(
    ...[columns.get('ho_ten'), columns.get('chu_ho')].map((column) => column ?? Infinity),
  );
  const first = Number.isFinite(leftName) ? leftName : Math.min(2, header.paths.length - 1);
  return {
    mapped: [...new Set(columns.values())],
    personal: PERSONAL.map((field) => columns.get(field)).filter(
      (column): column is number => column !== undefined,
    ),
    name,
    code: columns.get('ma_ho') ?? -1,
    labelColumns: Math.max(first, name),
    headerKeys: header.paths.map((path) => path.keys[path.keys.length - 1] ?? ''),
  };
}

function filledMapped(row: Row, context: RowContext, enough: number): number {
  let filled = 0;
  for (const column of context.mapped) {
    if (!isBlank(row[column])) filled++;
    if (filled >= enough) break;
  }
  return filled;
}

function kindOf(row: Row, context: RowContext): RowKind {
  const personal = context.personal.some((column) => !isBlank(row[column]));
  const name = context.name < 0 ? null : (row[context.name] ?? null);
  if (personal && typeof name === 'string' && !isHeaderCell(name, context.name, context))
    return { kind: 'data' };
  const first = firstFilled(row);
  if (first < 0) return { kind: 'blank' };
  if (isRepeatedHeader(row, context)) return { kind: 'skip', reason: 'repeated-header' };
  if (isIndexRow(row)) return { kind: 'skip', reason: 'index-row' };
  return personal ? { kind: 'data' } : labelledKind(row, first, context);
}

/** A row without anything personal: a total, a group heading, a signature, a note, or a poor data row. */
function labelledKind(row: Row, first: number, context: RowContext): RowKind {
  const label = labelOf(row, context);
  if (label !== '') {
    if (isTotalLabel(label)) return { kind: 'total', label };
    if (isGroup(row, first, label, context)) {
      return isHamletHeading(stripNumeral(label))
        ? { kind: 'group', label: stripNumeral(label) }
        : { kind: 'skip', reason: 'heading' };
    }
  }
  if (isSignatureRow(row)) return { kind: 'skip', reason: 'signature' };
  if (filledMapped(row, context, 3) >= 3) return { kind: 'data' };
  const named = context.name >= 0 && !isBlank(row[context.name]);
  const coded = context.code >= 0 && !isBlank(row[context.code]);
  if (!named && !coded) return { kind: 'skip', reason: 'note' };
  return NOTE.test(fold(label)) || label.length > 60 ? { kind: 'skip', reason: 'note' } : { kind: 'data' };
}

function firstFilled(row: Row): number {
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column])) return column;
  return -1;
}

/** The last text in the columns up to the name: 'I' then 'Tổ dân phố 1' gives the latter. */
function labelOf(row: Row, context: RowContext): string {
  let label = '';
  for (let column = 0; column <= context.labelColumns; column++) {
    const cell = row[column] ?? null;
    if (typeof cell !== 'string') continue;
    const text = normaliseText(cell);
    if (/\p{L}{2}/u.test(text) || label === '') label = text;
  }
  return label;
}

/** Whether the label is that of a total: 'Cộng', 'TỔNG CỘNG: 36 hộ', 'Tổng số'; not a family name Tống or Công. */
export function isTotalLabel(label: string): boolean {
  if (TOTAL_UNACCENTED.test(fold(label)) && label === fold(label)) return true;
  const key = exactKey(label);
  return TOTAL.some((word) => key.startsWith(word) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length)));
}

function isGroup(row: Row, first: number, label: string, context: RowContext): boolean {
  const lead = cellText(row[first]).trim();
  const numbered = ROMAN.test(lead) || /^[IVXLC]+\.\s/.test(label) || /^[A-ZĐ]\.?$/.test(lead);
  if (!numbered && !isHamletHeading(label)) return false;
  // A heading stands alone, but for counts of its own.
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] ?? null;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const text = normaliseText(cell);
    if (
      text !== label &&
      text !== lead &&
      column > context.labelColumns &&
      !/^[\d.,%\s]+(?:hộ|khẩu)?$/i.test(text)
    )
      return false;
  }
  return true;
}

function stripNumeral(label: string): string {
  return label.replace(/^(?:[IVXLC]+|\d{1,2})[.)]\s*/, '');
}

/** Whether a row belongs to the block of signatures under a table. */
export function isSignatureRow(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && cell.length <= 80 && SIGNATURE.test(fold(cell)));
}

function isHeaderCell(text: string, column: number, context: RowContext): boolean {
  const key = context.headerKeys[column] ?? '';
  return key !== '' && text.length <= 120 && headerKey(text) === key;
}

function isRepeatedHeader(row: Row, context: RowContext): boolean {
  let same = 0;
  let filled = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] ?? null;
    if (isBlank(cell)) continue;
    filled++;
    if (filled > 3 && same === 0) return false;
    if (typeof cell === 'string' && isHeaderCell(cell, column, context)) same++;
  }
  return same >= 3 && same * 2 >= filled;
}
