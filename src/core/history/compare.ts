/** A snapshot beside the one before it and beside the same period of the year before, target by target. */
import { formatNumber } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS, type HistoryText } from '../messages/history';
import type { Lang } from '../model';
import { countText, rateText } from '../targets/wording';
import { fold } from '../text/unicode';
import { inForce, type Snapshot } from './read-history';
import type { KeptFigures, SnapshotRow } from './snapshot';

/** What changed of a target between two snapshots. */
export interface Change {
  /** In `unit`; null where one of both is not known, or nothing is counted. */
  readonly by: number | null;
  readonly unit: 'count' | 'points' | null;
  readonly from: number | null;
  readonly to: number | null;
  /** 'tăng 03 hộ so với kỳ trước (38 → 41)'. */
  readonly text: string;
}
export type Against = 'previous' | 'lastYear';
export interface Comparison {
  readonly row: SnapshotRow;
  /** What it shows now, in words. */
  readonly now: string;
  readonly changes: Readonly<Record<Against, Change>>;
}
export interface Compared {
  readonly snapshot: Snapshot;
  readonly previous: Snapshot | null;
  readonly lastYear: Snapshot | null;
  readonly targets: readonly Comparison[];
}

/** Compares a snapshot with those in force. */
export function compareSnapshot(snapshot: Snapshot, all: readonly Snapshot[], lang: Lang): Compared {
  const before = inForce(all).filter(({ head }) => head.date < snapshot.head.date);
  const previous = before[before.length - 1] ?? null;
  const lastYear = before.filter((other) => isSamePeriod(snapshot, other)).pop() ?? null;
  return {
    snapshot,
    previous,
    lastYear,
    targets: snapshot.rows.map((row) => ({
      row,
      now: nowText(row, lang),
      changes: {
        previous: changeOf(row, previous, 'previous', lang),
        lastYear: changeOf(row, lastYear, 'lastYear', lang),
      },
    })),
  };
}

/** The same period, or the same day, of the year before. */
function isSamePeriod({ head }: Snapshot, { head: other }: Snapshot): boolean {
  if (Number(other.date.slice(0, 4)) !== Number(head.date.slice(0, 4)) - 1) return false;
  const isSameDay = other.date.slice(5) === head.date.slice(5);
  return isSameDay || head.periods.some((id) => other.periods.includes(id));
}

/**
 * The same target of another snapshot: the same wording and kind; within a plan's year the same id and kind. The next
 * year's plan may give a letter to another target, so across years the letter alone tells nothing.
 */
export function sameTarget(row: SnapshotRow, rows: readonly SnapshotRow[]): SnapshotRow | null {
  const ofKind = rows.filter(({ kind }) => kind === row.kind);
  const named = ofKind.filter(({ name }) => nameKey(name) === nameKey(row.name));
  if (row.kind === 'total') return ofKind.find(({ id }) => id === row.id) ?? null;
  const exact = named.find(({ id }) => id === row.id) ?? (named.length === 1 ? named[0] : undefined);
  return exact ?? ofKind.find(({ id, year }) => id === row.id && year === row.year) ?? null;
}

/** Plans write another number into the same sentence each year. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[\d.,%]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const FALLS: ReadonlySet<string> = new Set(['reduce-rate', 'reduce-count']);

/** The figure two snapshots are compared by: the number there is of what falls, the share of a share, else the count. */
export function comparedFigure({ kind, level, numerator, value }: KeptFigures): {
  readonly value: number | null;
  readonly unit: 'count' | 'points';
} {
  if (FALLS.has(kind)) return level === null ? { value, unit: 'points' } : { value: level, unit: 'count' };
  if (kind === 'reach-share' || kind === 'one-per-household') return { value, unit: 'points' };
  return { value: numerator ?? value, unit: 'count' };
}

function changeOf(row: SnapshotRow, other: Snapshot | null, against: Against, lang: Lang): Change {
  const words = (key: HistoryText, params = {}) => say(HISTORY_TEXTS, lang, key, params);
  const nothing = (text: string, from: number | null = null, to: number | null = null): Change => ({
    by: null,
    unit: null,
    from,
    to,
    text,
  });
  if (other === null) return nothing(words(`none.${against}`));
  const before = sameTarget(row, other.rows);
  if (before === null) return nothing(words('none.target'));
  if (row.kind === 'qualitative') return nothing(statusChange(before, row, lang));
  const [was, is] = [comparedFigure(before), comparedFigure(row)];
  if (is.value === null) return nothing(words('none.now'), was.value, null);
  if (was.value === null) return nothing(words('none.then'), null, is.value);
  if (was.unit !== is.unit) return nothing(words('none.other'), was.value, is.value);
  const by = Number((is.value - was.value).toFixed(4));
  return {
    by,
    unit: is.unit,
    from: was.value,
    to: is.value,
    text: words(by === 0 ? 'change.same' : by > 0 ? 'change.up' : 'change.down', {
      amount: amountText(Math.abs(by), is.unit, row.unit, lang),
      against: words(`against.${against}`),
      from: figureText(before, lang),
      to: figureText(row, lang),
    }),
  };
}

function statusChange(before: SnapshotRow, row: SnapshotRow, lang: Lang): string {
  const word = ({ status }: SnapshotRow) => say(HISTORY_TEXTS, lang, `status.${status ?? 'no-data'}`);
  if (before.status === row.status)
    return say(HISTORY_TEXTS, lang, 'change.sameStatus', { status: word(row) });
  return say(HISTORY_TEXTS, lang, 'change.status', { from: word(before), to: word(row) });
}

function amountText(by: number, unit: 'count' | 'points', counted: string, lang: Lang): string {
  if (unit === 'points') return say(HISTORY_TEXTS, lang, 'points', { value: formatNumber(by, 2, lang) });
  return `${countText(by, lang)} ${counted}`.trim();
}

/** '36', '53/61 = 86,90%'. */
function figureText(row: SnapshotRow, lang: Lang): string {
  const { value, unit } = comparedFigure(row);
  if (value === null) return '–';
  if (unit === 'count') return countText(value, lang);
  const { numerator, denominator, kind } = row;
  const isFraction = numerator !== null && denominator !== null && !FALLS.has(kind);
  const rate = `${rateText(value, lang)}%`;
  return isFraction ? `${countText(numerator, lang)}/${countText(denominator, lang)} = ${rate}` : rate;
}

/** '36 hộ (2,50%)', '53/61 = 86,90%; Đạt'. */
function nowText(row: SnapshotRow, lang: Lang): string {
  const { value, unit } = comparedFigure(row);
  if (value === null) {
    return say(HISTORY_TEXTS, lang, `status.${row.status ?? 'no-data'}`);
  }
  const figure = unit === 'count' ? `${figureText(row, lang)} ${row.unit}`.trim() : figureText(row, lang);
  const isRated = row.kind === 'total' && row.denominator !== null && row.value !== null;
  const rate = isRated ? ` (${rateText(row.value ?? 0, lang)}%)` : '';
  const status = row.status === null ? '' : `; ${say(HISTORY_TEXTS, lang, `status.${row.status}`)}`;
  return figure + rate + status;
}
