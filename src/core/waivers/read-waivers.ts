/** Waivers as they stand in the workbook: typed beside a finding, or listed in GN Ngoại lệ. */
import { WAIVER_TEXTS, type WaiverText } from '../messages/waivers';
import type { Cell } from '../model';
import { cellText, normaliseText } from '../text/unicode';
import { isReason } from './reason';
import type { Waiver } from './waiver';
import { ownCode } from '../rules/shown-code';

/** Where the parts of a waiver stand, 0-based columns. */
export interface WaiverColumns {
  readonly code: number;
  readonly about: number;
  readonly message: number;
  readonly reason: number;
  readonly author: number;
  /** Null where the day is the day of the run: beside a finding. */
  readonly date: number | null;
  /** The hidden keys, 'record.value'. */
  readonly key: number;
}
/**
 * What was typed and is no waiver. no-words: the reason is a mark. no-reason: only who accepts it. no-finding: the row
 * is none of a finding (a hamlet's line), or its hidden key was lost.
 */
export interface UnkeptText {
  readonly why: 'no-words' | 'no-reason' | 'no-finding';
  /** 1-based, of the sheet as it was read. */
  readonly row: number;
  readonly reason: string;
  readonly author: string;
  /** Rule and household of the row; '' where it is none of a finding. */
  readonly code: string;
  readonly about: string;
  /** 'record.value'; '' where the row has none. */
  readonly key: string;
}
export interface TypedWaivers {
  readonly waivers: readonly Waiver[];
  readonly unkept: readonly UnkeptText[];
}

const KEY = /^([0-9a-f]{16})\.([0-9a-f]{16})$/;
const HEADING_KEYS: readonly WaiverText[] = ['reason', 'author', 'typed-reason', 'typed-author'];
const HEADINGS: ReadonlySet<string> = new Set(
  Object.values(WAIVER_TEXTS).flatMap((texts) => HEADING_KEYS.map((key) => texts[key])),
);

export const NOTHING_TYPED: TypedWaivers = { waivers: [], unkept: [] };

/**
 * The waivers among the rows of one of our sheets. Rows may have been sorted or deleted; titles and headers are
 * passed by. In GN Ngoại lệ clearing the reason takes the waiver back.
 *
 * @param today `YYYY-MM-DD`, for waivers typed since the last run
 */
export function readWaivers(
  cells: readonly (readonly Cell[])[],
  at: WaiverColumns,
  today: string,
): TypedWaivers {
  const waivers: Waiver[] = [];
  const unkept: UnkeptText[] = [];
  cells.forEach((row, index) => {
    const typed = typedIn(row, at);
    if (typed === null) return;
    const why = whyUnkept(typed, at);
    if (why === null) waivers.push(waiverOf(typed, row, at, today));
    else if (why !== 'taken-back') unkept.push(unkeptOf(typed, why, index + 1));
  });
  return { waivers, unkept };
}

type Typed = Pick<Waiver, 'reason' | 'author' | 'code' | 'about'> & { readonly key: RegExpExecArray | null };

const shownIn = (row: readonly Cell[], column: number): string => normaliseText(cellText(row[column]));

/** What a row has in the columns for a reason and a name; null where nothing was typed. */
function typedIn(row: readonly Cell[], at: WaiverColumns): Typed | null {
  const [reason, author] = [shownIn(row, at.reason), shownIn(row, at.author)];
  if ((reason === '' && author === '') || HEADINGS.has(reason) || HEADINGS.has(author)) return null;
  return {
    reason,
    author,
    code: ownCode(shownIn(row, at.code)),
    about: shownIn(row, at.about),
    key: KEY.exec(shownIn(row, at.key)),
  };
}

function waiverOf({ key, ...typed }: Typed, row: readonly Cell[], at: WaiverColumns, today: string): Waiver {
  const date = at.date === null ? today : (dayOf(row[at.date]) ?? today);
  const [, record = '', value = ''] = key ?? [];
  return { ...typed, record, value, message: shownIn(row, at.message), date };
}

/** A row that is no finding's has words of other kinds in the columns of code and household. */
function unkeptOf({ key, ...typed }: Typed, why: UnkeptText['why'], row: number): UnkeptText {
  return key ? { ...typed, why, row, key: key[0] } : { ...typed, why, row, code: '', about: '', key: '' };
}

function whyUnkept({ key, reason }: Typed, { date }: WaiverColumns): UnkeptText['why'] | 'taken-back' | null {
  if (key === null) return 'no-finding';
  if (reason === '') return date === null ? 'no-reason' : 'taken-back';
  return isReason(reason) ? null : 'no-words';
}

function dayOf(cell: Cell | undefined): string | null {
  if (typeof cell === 'object' && cell !== null) return cell.date;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cellText(cell).trim());
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
