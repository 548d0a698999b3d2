/** The rows of a table in order: data, groups, and totals with the rows each adds up. */
import type { Cell, ClassRow, GroupRow, TotalRow } from '../model';
import { headingParts } from './heading-cells';
import { exactKey, fold } from '../text/unicode';
import type { FieldId } from './fields';
import type { HeaderBlock } from './header-block';
import { hamletInTitle } from './sheet-hamlet';
import {
  filledMapped,
  isNumeral,
  kindOf,
  rowContext,
  type RowContext,
  type RowKind,
  type SkipReason,
} from './row-kinds';
import { classOfHeading, isClassHeading, isTitleLine, scopeOf, titleAbove } from './titles';

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
  readonly classRows: readonly ClassRow[];
  readonly totalRows: readonly TotalRow[];
  readonly skipped: readonly SkippedRow[];
}

type Row = readonly Cell[];

/** Sorts the rows below a header. One pass; a row's cells are looked at only as far as needed. */
export function sortRows(
  cells: readonly Row[],
  header: HeaderBlock,
  columns: ReadonlyMap<FieldId, number>,
): TableRows {
  const context = rowContext(header, columns);
  const start = (header.indexRow ?? header.last) + 1;
  const dataRows: number[] = [];
  const others: OtherRow[] = [];
  const gaps: number[] = [];
  let closed = false;
  for (let index = start; index < cells.length; index++) {
    const kind = kindOf(cells[index] ?? [], context);
    if (kind.kind === 'blank') {
      if (gaps[gaps.length - 1] !== dataRows.length) gaps.push(dataRows.length);
      continue;
    }
    if (kind.kind === 'skip' && kind.reason === 'signature') closed = true;
    if (kind.kind === 'data') {
      // Names under a signature look like data with nothing but a name.
      if (closed && filledMapped(cells[index] ?? [], context, 3) < 3) continue;
      closed = false;
      dataRows.push(index + 1);
    } else others.push({ row: index + 1, kind, before: dataRows.length });
  }
  dropWordsBelowGap(cells, dataRows, gaps, context);
  return assemble(dataRows, others, { start: start + 1, title: titleAbove(cells, header.first) });
}

/**
 * Names and titles of those who sign stand below a gap under the list: rows of a word or two, where the list above has
 * numbers, dates or codes. A last member without any number stands under no gap.
 */
function dropWordsBelowGap(
  cells: readonly Row[],
  dataRows: number[],
  gaps: readonly number[],
  context: RowContext,
): void {
  const isWords = (row: number): boolean => {
    const own = cells[row - 1] ?? [];
    return !context.mapped.some((column) => isNumeral(own[column])) && filledMapped(own, context, 3) < 3;
  };
  for (let i = gaps.length - 1; i >= 0; i--) {
    const gap = gaps[i] ?? 0;
    if (gap === 0 || !dataRows.slice(gap).every(isWords) || dataRows.slice(0, gap).every(isWords)) return;
    dataRows.length = gap;
  }
}

/** A row that is no data, with the number of data rows above it. */
interface OtherRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, { readonly kind: 'data' | 'blank' }>;
  readonly before: number;
}

/** Puts the rows in order. `start` is the first row under the header. */
function assemble(
  dataRows: readonly number[],
  others: readonly OtherRow[],
  { start, title }: { readonly start: number; readonly title: string | null },
): TableRows {
  const content = others.filter(({ kind }) => kind.kind !== 'skip');
  const lastRow = Math.max(
    dataRows[dataRows.length - 1] ?? start - 1,
    content[content.length - 1]?.row ?? start - 1,
  );
  const firstContent = Math.min(dataRows[0] ?? Infinity, content[0]?.row ?? Infinity);
  const classRows = others.flatMap(({ row, kind }) =>
    kind.kind === 'skip' && kind.label !== undefined ? classRowOf(row, kind.label, title) : [],
  );
  return {
    firstRow: Math.min(Number.isFinite(firstContent) ? firstContent : start, classRows[0]?.row ?? Infinity),
    lastRow,
    dataRows,
    groupRows: others.flatMap(({ row, kind }) => {
      const hamlet = row <= lastRow ? hamletOf(kind) : null;
      return hamlet === null ? [] : [{ row, hamlet }];
    }),
    classRows,
    totalRows: totalsOf(dataRows, content),
    skipped: others.flatMap(({ row, kind }) =>
      kind.kind === 'skip' && row <= lastRow ? [{ row, reason: kind.reason }] : [],
    ),
  };
}

/** A group row's hamlet, or that of the next table's title. */
function hamletOf(kind: RowKind): string | null {
  // 'Thôn: Trung Sơn' is shown as elsewhere, 'Thôn Trung Sơn'.
  if (kind.kind === 'group') return kind.label.replace(/\s*:\s*/, ' ').trim();
  return kind.kind === 'skip' && kind.label !== undefined && isTitleLine(kind.label)
    ? hamletInTitle(kind.label)
    : null;
}

/** A title that comes again on the next page changes nothing; another title, or a heading of classes, does. */
function classRowOf(row: number, label: string, title: string | null): ClassRow[] {
  if (isTitleLine(label)) {
    const same = title !== null && headingParts(label).some((part) => exactKey(part) === exactKey(title));
    return same ? [] : [{ row, label, heads: scopeOf(label, '').impliedClass }];
  }
  const heads = classOfHeading(label);
  return heads === null && !isClassHeading(label) && !/\bho\b/.test(fold(label))
    ? []
    : [{ row, label, heads }];
}

/** Each total with the data rows it should add up: those since the last group or total, or all of them. */
function totalsOf(dataRows: readonly number[], content: readonly OtherRow[]): TotalRow[] {
  const onlyOne =
    content.filter(({ kind }) => kind.kind === 'total').length === 1 &&
    content.filter(({ kind }) => kind.kind === 'group').length < 2;
  return content.flatMap(({ row, kind, before }, i): TotalRow[] => {
    if (kind.kind !== 'total') return [];
    const above = content[i - 1];
    const followsTotal = above?.kind.kind === 'total' && above.before === before;
    const grand = isGrandTotal(kind.label, onlyOne, followsTotal);
    const rows = grand ? dataRows : dataRows.slice(above?.before ?? 0, before);
    return [{ row, kind: grand ? 'total' : 'subtotal', label: kind.label, dataRows: rows }];
  });
}

/** A total of everything: the only one, one right under another total, or one that says so and names no part. */
function isGrandTotal(label: string, onlyOne: boolean, followsTotal: boolean): boolean {
  const words = fold(label).replace(/:.*$/, '');
  return onlyOne || followsTotal || (/^(?:tong|toan)/.test(words) && !/\d|to dan pho|thon|khu/.test(words));
}
