/** What GN Sổ gộp keeps of each list that was merged into it, so that it is read again as that list and nothing is guessed. */
import type { Area, Cell, RegisterTable } from '../model';
import type { FieldMatch } from './field-matching';
import type { FieldId } from './fields';
import type { HeadBy } from './layout';

/** A column of the merged sheet that the list has: its field, or null for one kept under its own header. */
export interface MergedColumn {
  /** 0-based, of the merged sheet. */
  readonly column: number;
  readonly field: FieldId | null;
  /** The list's own header, outermost label first. */
  readonly labels: readonly string[];
  readonly reason: FieldMatch['reason'];
  readonly confidence: number;
}
export interface MergedSource extends Pick<
  RegisterTable,
  'role' | 'layout' | 'coverage' | 'impliedClass' | 'title' | 'hamlet'
> {
  /** From 1; the first column of each of its rows. */
  readonly number: number;
  /** The file it came from; null where files play no part. */
  readonly file: string | null;
  /** Whether its sheet stands in this workbook. */
  readonly own: boolean;
  readonly sheet: string;
  /** Commune or ward, where files were merged. */
  readonly unit: string | null;
  readonly area: Area | null;
  readonly headBy: HeadBy | null;
  readonly columns: readonly MergedColumn[];
  /** Hash of the sheet as it was merged. */
  readonly print: string;
}

const SOURCE = 'GN-SO-GOP/1 ';
/** In the key column of the header row. */
export const HEAD_KEY = 'GN-SO-GOP/1';

/** The source as the text of its key cell. */
export function sourceKey(source: MergedSource): string {
  const { columns, ...rest } = source;
  const compact = columns.map(({ column, field, labels, reason, confidence }) => [
    column,
    field,
    labels,
    reason,
    confidence,
  ]);
  return SOURCE + JSON.stringify({ ...rest, columns: compact });
}

/** A key cell read back; null for any other cell. Nothing but `sourceKey` writes such a cell. */
export function sourceOfKey(cell: Cell): MergedSource | null {
  if (typeof cell !== 'string' || !cell.startsWith(SOURCE)) return null;
  try {
    const { columns, ...rest } = JSON.parse(cell.slice(SOURCE.length)) as Omit<MergedSource, 'columns'> & {
      readonly columns: readonly [
        number,
        FieldId | null,
        readonly string[],
        MergedColumn['reason'],
        number,
      ][];
    };
    return {
      ...rest,
      columns: columns.map(([column, field, labels, reason, confidence]) => ({
        column,
        field,
        labels,
        reason,
        confidence,
      })),
    };
  } catch {
    return null;
  }
}
