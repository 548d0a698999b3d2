/** GN Lịch sử as it stands: its snapshots, and what somebody changed in it. */
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS } from '../messages/history';
import type { Cell } from '../model';
import { cellText, normaliseText } from '../text/unicode';
import { SHOWN, type ShownColumn } from './columns';
import { readRowRecord, type KeptRow } from './record';
import type { SnapshotHead, SnapshotRow } from './snapshot';

type Cells = readonly (readonly Cell[])[];

/** A cell that no longer shows what was kept. The kept figure is the one that counts. */
export interface ChangedCell {
  readonly column: ShownColumn;
  readonly was: string;
  readonly is: string;
}
export interface HistoryRow {
  /** 1-based row of the sheet. */
  readonly at: number;
  /** Null: the record is gone or no longer fits its checksum, and the row is not used. */
  readonly row: SnapshotRow | null;
  readonly changed: readonly ChangedCell[];
  /** The mark it bears already, and the 1-based column it stands in: the one before the record. */
  readonly mark: string;
  readonly markColumn: number;
}
export interface Snapshot {
  readonly head: SnapshotHead;
  readonly rows: readonly SnapshotRow[];
  /** How many rows were deleted from it or spoilt. */
  readonly missing: number;
}
export interface History {
  readonly rows: readonly HistoryRow[];
  /** By their number. */
  readonly snapshots: readonly Snapshot[];
  /** Numbers of snapshots of which nothing is left. */
  readonly gone: readonly number[];
  /** The highest number any row shows; 0 for none. */
  readonly last: number;
}

export const NO_HISTORY: History = { rows: [], snapshots: [], gone: [], last: 0 };

/** Reads the sheet wherever its rows were sorted and its columns moved to; null: there is none. */
export function readHistory(cells: Cells | null): History {
  if (cells === null) return NO_HISTORY;
  const { places, header } = columnPlaces(cells);
  const rows = cells.flatMap((row, at) => (at === header ? [] : rowOf(row, at, places)));
  const snapshots = snapshotsOf(rows.flatMap(({ row }) => row ?? []));
  const numbers = snapshots.map(({ head }) => head.snapshot);
  const last = Math.max(0, ...numbers, ...cells.map((row) => shownNumber(row, places) ?? 0));
  return {
    rows,
    snapshots,
    gone: Array.from({ length: last }, (_, at) => at + 1).filter((number) => !numbers.includes(number)),
    last,
  };
}

function rowOf(cells: readonly Cell[], at: number, places: Places): HistoryRow[] {
  const records = cells.map(readRowRecord);
  const column = records.findIndex((record) => record !== null);
  const found = records[column] ?? null;
  if (found === null && shownNumber(cells, places) === null) return [];
  const markColumn = column > 0 ? column : SHOWN.length + 1;
  const mark = cellText(cells[markColumn - 1] ?? null);
  if (found === null || found === 'broken') return [{ at: at + 1, row: null, changed: [], mark, markColumn }];
  return [{ at: at + 1, row: found.row, changed: changedCells(found, cells, places), mark, markColumn }];
}

/** The number of a line that looks like one of ours, with or without its record. */
function shownNumber(cells: readonly Cell[], { snapshot, name }: Places): number | null {
  const number = /^(\d{1,4})(?: \(.*\))?$/.exec(normaliseText(cellText(cells[snapshot] ?? null)));
  return number && cellText(cells[name] ?? null) !== '' ? Number(number[1]) : null;
}

type Places = Readonly<Record<ShownColumn, number>>;

/** By the header, in either language; without one as the sheet is made. */
function columnPlaces(cells: Cells): { readonly places: Places; readonly header: number } {
  for (const lang of ['vi', 'en'] as const) {
    const titles = SHOWN.map((key) => say(HISTORY_TEXTS, lang, `column.${key}`));
    const header = cells.findIndex((row) => {
      const texts = row.map((cell) => normaliseText(cellText(cell)));
      return titles.filter((title) => texts.includes(title)).length > titles.length / 2;
    });
    const texts = (cells[header] ?? []).map((cell) => normaliseText(cellText(cell)));
    if (header >= 0) return { header, places: placesOf((at) => texts.indexOf(titles[at] ?? '')) };
  }
  return { header: -1, places: placesOf((at) => at) };
}

function placesOf(place: (at: number) => number): Places {
  return Object.fromEntries(SHOWN.map((key, at) => [key, place(at)])) as unknown as Places;
}

function changedCells({ shown }: KeptRow, cells: readonly Cell[], places: Places): ChangedCell[] {
  return SHOWN.flatMap((column, at): ChangedCell[] => {
    // A column the staff deleted altogether shows nothing wrong.
    if (places[column] < 0) return [];
    const was = normaliseText(cellText(shown[at] ?? null));
    const is = normaliseText(cellText(cells[places[column]] ?? null));
    return was === is ? [] : [{ column, was, is }];
  });
}

function snapshotsOf(rows: readonly SnapshotRow[]): Snapshot[] {
  const byNumber = new Map<number, SnapshotRow[]>();
  for (const row of rows) byNumber.set(row.snapshot, [...(byNumber.get(row.snapshot) ?? []), row]);
  const snapshots = [...byNumber.values()].flatMap((own): Snapshot[] => {
    // A row copied by hand is the same row.
    const lines = new Map(own.map((row) => [row.line, row]));
    const rows = [...lines.values()].sort((a, b) => a.line - b.line);
    const [head] = rows;
    return head ? [{ head, rows, missing: head.lines - rows.length }] : [];
  });
  return snapshots.sort((a, b) => a.head.snapshot - b.head.snapshot);
}

/** The snapshots that count: of each cut-off the last one taken, in order of their days. */
export function inForce(snapshots: readonly Snapshot[]): Snapshot[] {
  const byDate = new Map(snapshots.map((snapshot) => [snapshot.head.date, snapshot]));
  return [...byDate.values()].sort((a, b) => (a.head.date < b.head.date ? -1 : 1));
}
