/** Telling data rows from what else stands in a table: group rows, totals, repeated headers, signatures. */
import type { Cell } from '../model';
import { isHamletHeading } from '../text/hamlets';
import { readHouseholdClass } from '../text/household-classes';
import { cellText, exactKey, fold, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';
import { isIndexRow, type HeaderBlock } from './header-block';
import { headerKey } from './header-names';
import { isClassHeading, isTitleLine } from './titles';

export type SkipReason = 'repeated-header' | 'index-row' | 'heading' | 'signature' | 'note';
type Row = readonly Cell[];
export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'total'; readonly label: string }
  /** `label`: what a heading says. */
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly label?: string };

export interface RowContext {
  readonly mapped: readonly number[];
  /** Columns that only a person fills: ID number, birth, relation. */
  readonly personal: readonly number[];
  readonly name: number;
  readonly code: number;
  /** Labels of groups and totals stand in the name column or left of it. */
  readonly labelColumns: number;
  readonly headerKeys: readonly string[];
}

const PERSONAL: readonly FieldId[] = ['cccd', 'ngay_sinh', 'quan_he'];
const ROMAN = /^[IVXLC]+\.?$/;
const SIGNATURE =
  /^(?:nguoi lap|tm\.? ?uy ban|tm\.? ?ubnd|kt\.? ?chu tich|chu tich|pho chu tich|can bo (?:lap|dieu tra)|xac nhan|thu truong|to truong|truong thon|\(?ky|noi nhan|.{0,40}ngay.{0,6}thang.{0,6}nam)/;
const COUNT = /^\s*[\d.,%]+\s*(?:hộ|khẩu)?\s*$/iu;
const MOTTO = /^(?:cong hoa xa hoi|doc lap)\b/;
const NOTE = /^(?:ghi chu|luu y|\*|- )/;
/** Exact keys, because 'Tống' and 'Công' are family names. */
const TOTAL = ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'toàn phường', 'toàn xã', 'lũy kế'].map(exactKey);
const TOTAL_UNACCENTED = /^(?:tong cong|tong so)\b/;

/** What {@link kindOf} has to know about a table. */
export function rowContext(header: HeaderBlock, columns: ReadonlyMap<FieldId, number>): RowContext {
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

/** Filled cells among the known columns, counted up to `enough`. */
export function filledMapped(row: Row, context: RowContext, enough: number): number {
  let filled = 0;
  for (const column of context.mapped) {
    if (!isBlank(row[column])) filled++;
    if (filled >= enough) break;
  }
  return filled;
}

const DATA: RowKind = { kind: 'data' };

function isNumeral(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return typeof cell !== 'string' || (cell.length < 20 && /\d{4}/.test(cell));
}

/** What a row is. A row with something only a person has, and a name, is data without a further look. */
export function kindOf(row: Row, context: RowContext): RowKind {
  const personal = context.personal.some((column) => !isBlank(row[column]));
  if (personal && isNamed(row, context)) return DATA;
  const first = firstFilled(row);
  if (first < 0) return { kind: 'blank' };
  if (isRepeatedHeader(row, context)) return { kind: 'skip', reason: 'repeated-header' };
  if (isIndexRow(row)) return { kind: 'skip', reason: 'index-row' };
  if (personal) return DATA;
  return labelledKind(row, first, context) ?? impersonalKind(row, context);
}

/** Whether the name cell holds a name and not the header again. */
function isNamed(row: Row, context: RowContext): boolean {
  const name = context.name < 0 ? null : (row[context.name] ?? null);
  if (typeof name !== 'string' || isBlank(name)) return false;
  // A date or a number beside it is no header: for nearly every row that is all there is to look at.
  return (
    context.personal.some((column) => isNumeral(row[column])) || !isHeaderCell(name, context.name, context)
  );
}

/** A total or a heading, by its label; null when it is neither. */
function labelledKind(row: Row, first: number, context: RowContext): RowKind | null {
  const label = labelOf(row, context);
  if (label === '') return null;
  if (isTitleLine(label)) return { kind: 'skip', reason: 'heading', label };
  if (MOTTO.test(fold(label))) return { kind: 'skip', reason: 'note' };
  if (isTotalLabel(label)) return { kind: 'total', label };
  if (!isGroup(row, first, label, context)) return null;
  const name = stripNumeral(label);
  return isHamletHeading(name) ? { kind: 'group', label: name } : { kind: 'skip', reason: 'heading', label };
}

/** A row without anything personal: a signature, a note, a line numbered in advance, or a poor data row. */
function impersonalKind(row: Row, context: RowContext): RowKind {
  if (isSignatureRow(row)) return { kind: 'skip', reason: 'signature' };
  const name = context.name < 0 ? null : (row[context.name] ?? null);
  if (!isBlank(name)) return namedKind(cellText(name));
  if (context.code >= 0 && !isBlank(row[context.code])) return { kind: 'data' };
  const written = context.mapped.some((column) => typeof row[column] === 'string' && !isBlank(row[column]));
  return written && filledMapped(row, context, 4) >= 4 ? { kind: 'data' } : { kind: 'skip', reason: 'note' };
}

/** A name cell without anything personal beside it: a note, a class that heads the rows below, or a person. */
function namedKind(name: string): RowKind {
  if (isNote(name)) return { kind: 'skip', reason: 'note' };
  return readHouseholdClass(stripNumeral(name)).kind === 'ok'
    ? { kind: 'skip', reason: 'heading' }
    : { kind: 'data' };
}

function isNote(text: string): boolean {
  return NOTE.test(fold(text)) || normaliseText(text).length > 60;
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
  if (!numbered && !isHamletHeading(label) && !isClassHeading(label)) return false;
  // A heading stands alone, but for counts of its own.
  return row.every(
    (cell, column) =>
      column <= context.labelColumns || typeof cell !== 'string' || isBlank(cell) || COUNT.test(cell),
  );
}

function stripNumeral(label: string): string {
  return label.replace(/^(?:[IVXLC]+|[A-ZĐ]|\d{1,2})[.)]\s*/, '');
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
