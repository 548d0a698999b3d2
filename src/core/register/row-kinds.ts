/** Telling data rows from what else stands in a table: group rows, totals, repeated headers, signatures. */
import type { Cell } from '../model';
import { isHamletHeading } from '../text/hamlets';
import { carriesDoubt } from '../text/doubt';
import { readHouseholdClass } from '../text/household-classes';
import { readRelation } from '../text/relations';
import { cellText, fold, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';
import { isIndexRow, type HeaderBlock } from './header-block';
import { headerKey } from './header-names';
import { COUNT, COUNTED, isSignatureRow, isTotalLabel, MOTTO, NOTE, ROMAN } from './row-words';
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
  /** Columns that only a person fills: ID number, birth. */
  readonly personal: readonly number[];
  readonly relation: number;
  readonly name: number;
  readonly code: number;
  /** Labels of groups and totals stand in the name column or left of it. */
  readonly labelColumns: number;
  readonly headerKeys: readonly string[];
  readonly hasHamletColumn: boolean;
}

const PERSONAL: readonly FieldId[] = ['cccd', 'ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu'];
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
    relation: columns.get('quan_he') ?? -1,
    name,
    code: columns.get('ma_ho') ?? -1,
    labelColumns: Math.max(first, name),
    hasHamletColumn: columns.has('thon'),
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

/** A number, a date, or text with a digit: no header, no signature. */
export function isNumeral(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return typeof cell !== 'string' || (cell.length < 20 && /\d/.test(cell));
}

/** A date, a year, an identity number; not '7 hộ, 24 khẩu' nor a count of men and women. */
function isPersonalNumber(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return cell >= 1000;
  if (typeof cell !== 'string') return isNumeral(cell);
  return cell.length < 24 && (/\d{4}/.test(cell) || /^\D*\d+\D+\d+\D+\d/.test(cell)) && !OF_MANY.test(cell);
}

const OF_MANY = /hộ|khẩu/iu;

/** What only a person's row has: digits under the birth or the number, or a word of kinship. */
function isPersonal(row: Row, { personal, relation }: RowContext): boolean {
  return (
    personal.some((column) => isPersonalNumber(row[column])) ||
    (relation >= 0 && !isBlank(row[relation]) && readRelation(row[relation]).kind === 'ok')
  );
}

/** What a row is. A row with something only a person has, and a name, is data without a further look. */
export function kindOf(row: Row, context: RowContext): RowKind {
  const personal = isPersonal(row, context);
  if (personal && isNamed(row, context)) return DATA;
  const first = firstFilled(row);
  if (first < 0) return { kind: 'blank' };
  if (isRepeatedHeader(row, context)) return { kind: 'skip', reason: 'repeated-header' };
  if (isIndexRow(row)) return { kind: 'skip', reason: 'index-row' };
  if (personal && totalIn(row, context) === null) return DATA;
  return labelledKind(row, first, context) ?? impersonalKind(row, context);
}

/** Whether the name cell holds a name and not the header again. */
function isNamed(row: Row, context: RowContext): boolean {
  const name = context.name < 0 ? null : (row[context.name] ?? null);
  if (typeof name !== 'string' || isBlank(name)) return false;
  // A date or a number beside it is no header: for nearly every row that is all there is to look at.
  if (COUNTED.test(name)) return false;
  return (
    context.personal.some((column) => isPersonalNumber(row[column])) ||
    !isHeaderCell(name, context.name, context)
  );
}

/** A total or a heading, by its label; null when it is neither. */
function labelledKind(row: Row, first: number, context: RowContext): RowKind | null {
  const label = labelOf(row, context);
  if (label === '') return null;
  if (isTitleLine(label)) return { kind: 'skip', reason: 'heading', label };
  if (MOTTO.test(fold(label))) return { kind: 'skip', reason: 'note' };
  const total = totalIn(row, context);
  if (total !== null) return { kind: 'total', label: total };
  if (!isGroup(row, first, label, context)) return null;
  const name = stripNumeral(label);
  return isHamletHeading(name) || isBareHamlet(row, first, name, context)
    ? { kind: 'group', label: name }
    : { kind: 'skip', reason: 'heading', label };
}

const NO_HAMLET = /\b(?:ho|ngheo|khu vuc|doi tuong|nhom|dien|danh sach|phan|muc|loai|thanh thi|nong thon)\b/;

/** 'I | ĐÔNG HẢI' heads a hamlet by its name alone, on a list that has no column for hamlets. */
function isBareHamlet(row: Row, first: number, name: string, context: RowContext): boolean {
  const roman = ROMAN.test(cellText(row[first]).trim());
  return (
    roman &&
    !context.hasHamletColumn &&
    /\p{L}{2}/u.test(name) &&
    !NO_HAMLET.test(fold(name)) &&
    !isClassHeading(name)
  );
}

/** A row without anything personal: a signature, a note, a line numbered in advance, or a poor data row. */
function impersonalKind(row: Row, context: RowContext): RowKind {
  if (isSignatureRow(row) && !context.mapped.some((column) => isCountCell(row[column])))
    return { kind: 'skip', reason: 'signature' };
  const name = context.name < 0 ? null : (row[context.name] ?? null);
  if (!isBlank(name)) return namedKind(cellText(name));
  if (context.code >= 0 && !isBlank(row[context.code])) return { kind: 'data' };
  const written = context.mapped.some((column) => typeof row[column] === 'string' && !isBlank(row[column]));
  return written && filledMapped(row, context, 4) >= 4 ? { kind: 'data' } : { kind: 'skip', reason: 'note' };
}

/** A name cell without anything personal beside it: a note, a class that heads the rows below, or a person. */
function namedKind(name: string): RowKind {
  if (isNote(name)) return { kind: 'skip', reason: 'note' };
  return readHouseholdClass(stripNumeral(name)).kind === 'ok' || (carriesDoubt(name) && isClassHeading(name))
    ? { kind: 'skip', reason: 'heading' }
    : { kind: 'data' };
}

/** A number of its own: a row of the list whatever its words ('Kế toán' may be a trade). */
function isCountCell(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+\s*$/.test(cell));
}

function isNote(text: string): boolean {
  return NOTE.test(fold(text)) || normaliseText(text).length > 60;
}

function firstFilled(row: Row): number {
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column])) return column;
  return -1;
}

/** The total's word wherever it stands: in the number column, with '2 hộ' in that of the names. */
function totalIn(row: Row, context: RowContext): string | null {
  for (let column = 0; column <= context.labelColumns; column++) {
    const cell = row[column] ?? null;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const text = normaliseText(cell);
    if (isTotalLabel(text)) return text;
    if (column === context.name && COUNTED.test(text)) return text;
  }
  return null;
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

function isGroup(row: Row, first: number, label: string, context: RowContext): boolean {
  const lead = cellText(row[first]).trim();
  const numbered = ROMAN.test(lead) || /^[IVXLC]+\.\s/.test(label) || /^[A-ZĐ]\.?$/.test(lead);
  if (!numbered && !isHamletHeading(stripNumeral(label)) && !isClassHeading(label)) return false;
  // A heading stands alone, but for counts of its own.
  return row.every(
    (cell, column) =>
      column <= context.labelColumns || typeof cell !== 'string' || isBlank(cell) || COUNT.test(cell),
  );
}

function stripNumeral(label: string): string {
  return label.replace(/^(?:[IVXLC]+|[A-ZĐ]|\d{1,2})[.)]\s*/, '');
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
