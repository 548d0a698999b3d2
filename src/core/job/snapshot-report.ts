/** What a snapshot tells: as data, in a few lines, and as marks on the lines of GN Lịch sử that were changed. */
import { cutOffText, dayText, type ShownColumn } from '../history/columns';
import type { Compared } from '../history/compare';
import type { History, HistoryRow, Snapshot } from '../history/read-history';
import type { ShownCell } from '../history/record';
import type { SnapshotHead } from '../history/snapshot';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS, type HistoryText } from '../messages/history';
import type { Lang } from '../model';

/** What the shell writes: lines under GN Lịch sử, and marks of its changed lines. */
export interface HistoryEdit {
  readonly lines: readonly (readonly ShownCell[])[];
  readonly marks: readonly HistoryMark[];
}
export interface HistoryMark {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** '' takes a mark away. */
  readonly text: string;
}
export interface SnapshotReport {
  readonly number: number;
  readonly cutOff: string;
  readonly periods: readonly string[];
  readonly asOf: string;
  readonly correction: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly rows: readonly object[];
  /** Cells of earlier snapshots that were changed by hand. */
  readonly changed: readonly {
    readonly row: number;
    readonly snapshot: number;
    readonly id: string;
    readonly column: ShownColumn;
    readonly was: string;
    readonly is: string;
  }[];
  /** Rows whose record is broken or gone. */
  readonly broken: readonly number[];
  /** Snapshots that lack rows, and those of which nothing is left. */
  readonly missing: readonly { readonly snapshot: number; readonly rows: number }[];
  readonly gone: readonly number[];
}

/** Changed cells told one by one; the rest are counted. */
const MOST_TOLD = 10;

export function reportOf(head: SnapshotHead, { targets }: Compared, history: History): SnapshotReport {
  const { snapshot, date, periods, asOf, correction, reason, by, at } = head;
  return {
    number: snapshot,
    cutOff: date,
    periods,
    asOf,
    correction,
    reason,
    by,
    at,
    rows: targets.map(({ row, changes }) => ({
      id: row.id,
      kind: row.kind,
      target: row.planned,
      actual: row.value,
      numerator: row.numerator,
      denominator: row.denominator,
      baseline: row.baseline,
      ...(row.plannedCount === null ? {} : { count: { target: row.plannedCount, actual: row.count } }),
      status: row.status,
      source: row.source,
      unknown: row.unknown,
      previous: changes.previous,
      lastYear: changes.lastYear,
    })),
    changed: changesOf(history).map(({ at: line, row, ...change }) => ({
      row: line,
      snapshot: row.snapshot,
      id: row.id,
      ...change,
    })),
    broken: history.rows.filter(({ row }) => row === null).map(({ at: line }) => line),
    missing: history.snapshots
      .filter(({ missing }) => missing > 0)
      .map((each) => ({ snapshot: each.head.snapshot, rows: each.missing })),
    gone: history.gone,
  };
}

function changesOf({ rows }: History) {
  return rows.flatMap(({ at, row, changed }) =>
    row ? changed.map((change) => ({ at, row, ...change })) : [],
  );
}

interface Taken {
  readonly head: SnapshotHead;
  readonly before: Snapshot | null;
  readonly rows: number;
  readonly targets: number;
  readonly isTemplate: boolean;
  readonly today: string;
}

export function takenLines({ head, before, rows, targets, isTemplate, today }: Taken): string[] {
  const { lang, snapshot, date, asOf } = head;
  const said = (key: HistoryText, params = {}) => say(HISTORY_TEXTS, lang, key, params);
  const number = String(snapshot);
  return [
    said('summary.taken', { number, cutOff: cutOffText(head, lang), targets, rows }),
    ...(before ? [said('summary.correction', { before: String(before.head.snapshot), number })] : []),
    said('summary.asOf', { asOf: dayText(asOf) }),
    ...(today < date ? [said('summary.early', { date: dayText(date) })] : []),
    ...(today > date ? [said('summary.late', { date: dayText(date), today: dayText(today) })] : []),
    ...(isTemplate ? [said('summary.template')] : []),
  ];
}

/** Sentences on what somebody changed in earlier snapshots. */
export function changeLines(history: History, lang: Lang): string[] {
  const said = (key: HistoryText, params = {}) => say(HISTORY_TEXTS, lang, key, params);
  const changes = changesOf(history);
  const told = changes.slice(0, MOST_TOLD).map(({ at, row, column, was, is }) =>
    said('summary.changed', {
      row: at,
      number: row.snapshot,
      id: row.kind === 'total' ? row.name : row.id,
      column: said(`column.${column}`),
      was,
      is,
    }),
  );
  const more = changes.length - told.length;
  return [
    ...told,
    ...(more > 0 ? [said('summary.changedMore', { count: more })] : []),
    ...history.rows.filter(({ row }) => row === null).map(({ at }) => said('summary.broken', { row: at })),
    ...history.snapshots
      .filter(({ missing }) => missing > 0)
      .map(({ head, missing }) => said('summary.missing', { number: head.snapshot, count: missing })),
    ...(history.gone.length > 0 ? [said('summary.gone', { numbers: history.gone.join(', ') })] : []),
  ];
}

/** Rows whose mark does not say what they are: changed ones to be marked, mended ones to lose theirs. */
export function marksOf({ rows }: History, lang: Lang): HistoryMark[] {
  return rows.flatMap((each) => {
    const text = markText(each, lang);
    return text === each.mark ? [] : [{ row: each.at, column: each.markColumn, text }];
  });
}

function markText({ row, changed }: HistoryRow, lang: Lang): string {
  if (row === null) return say(HISTORY_TEXTS, lang, 'mark.broken');
  return changed.length > 0 ? say(HISTORY_TEXTS, lang, 'mark.changed') : '';
}
