/** Waivers as they stand in the workbook: typed beside a finding, or listed in GN Ngoại lệ. */
import type { Cell } from '../model';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import type { Waiver } from './waiver';

/** Where the parts of a waiver stand, 0-based columns. */
export interface WaiverColumns {
  readonly code: number;
  readonly about: number;
  readonly message: number;
  readonly reason: number;
  readonly author: number;
  /** Null where the day is the day of the run. */
  readonly date: number | null;
  /** The hidden keys, 'record.value'. */
  readonly key: number;
}

const KEY = /^([0-9a-f]{16})\.([0-9a-f]{16})$/;

export function keyText({ record, value }: { readonly record: string; readonly value: string }): string {
  return `${record}.${value}`;
}

/**
 * The waivers among the rows of one of our sheets. A row without a reason is none: clearing the reason takes the
 * waiver back. Rows may have been sorted or deleted; other rows (titles, headers) have no key.
 *
 * @param today `YYYY-MM-DD`, for waivers typed since the last run
 */
export function readWaivers(cells: readonly (readonly Cell[])[], at: WaiverColumns, today: string): Waiver[] {
  return cells.flatMap((row): Waiver[] => {
    const key = KEY.exec(normaliseText(cellText(row[at.key])));
    if (!key || isBlank(row[at.reason])) return [];
    const shown = (column: number): string => normaliseText(cellText(row[column]));
    return [
      {
        record: key[1] ?? '',
        value: key[2] ?? '',
        code: shown(at.code),
        about: shown(at.about),
        message: shown(at.message),
        reason: shown(at.reason),
        author: shown(at.author),
        date: at.date === null ? today : (dayOf(row[at.date]) ?? today),
      },
    ];
  });
}

function dayOf(cell: Cell | undefined): string | null {
  if (typeof cell === 'object' && cell !== null) return cell.date;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cellText(cell).trim());
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
