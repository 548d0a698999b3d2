/**
 * Sheets as the officers of many communes keep them, with what a careful person reads in them, written by hand.
 * Everything is invented; ID numbers carry 99 as digits 7-8 and phones start 0999.
 */
import type { Cell, SheetGrid } from '../../../src/core/model';
import type { FieldId } from '../../../src/core/register/fields';

/** What a careful person sees in a sheet that is a register. Rows are 1-based. */
export interface TableTruth {
  readonly role: 'households' | 'members' | 'both';
  readonly headerRows: readonly number[];
  readonly indexRow?: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The only columns a field may be given to: 'field:letter' apart by spaces. */
  readonly columns: string;
  /** Columns that hold something no field stands for, or what only a guess could name. */
  readonly leave?: string;
}
/** `not-a-register`: neither a register nor targets; being left alone or taken for a summary is harmless. */
export type SheetTruth = TableTruth | 'not-a-register' | 'targets' | 'summary';

export interface Layout {
  readonly name: string;
  /** One line a row, cells apart by '|': see {@link sheetOf}. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly truth: Readonly<Record<string, SheetTruth>>;
  /** 'name; hamlet; class; members' a line, in order; '-' for what the workbook does not say. */
  readonly households: string;
  readonly gone?: string;
}

/**
 * A sheet from text. Plain digits make a number, '@2024-01-31' a date, a leading apostrophe forces text, '#' a number,
 * '⏎' a line break; an empty cell is blank. The first line is row 1.
 */
export function sheetOf(name: string, text: string, id: number): SheetGrid {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  return { name, id, cells: lines.map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf))) };
}

function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed.startsWith("'")) return trimmed.slice(1);
  if (trimmed.startsWith('#')) return Number(trimmed.slice(1));
  if (trimmed.startsWith('@')) return { date: trimmed.slice(1) };
  if (/^(?:0|[1-9]\d{0,8})(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  return trimmed.split('⏎').join('\n');
}

export function gridsOfLayout({ sheets }: Layout): SheetGrid[] {
  return Object.entries(sheets).map(([name, text], id) => sheetOf(name, text, id));
}

/** 'ma_ho:A chu_ho:B' as field → 0-based column. */
export function columnsIn(text: string): Map<FieldId, number> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [field, letters] = pair.split(':') as [FieldId, string];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return [field, column] as const;
      }),
  );
}
