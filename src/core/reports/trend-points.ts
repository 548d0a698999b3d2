/** The register's figures over time, a row a cut-off, each year's start before its first. */
import { percentHalfUp } from '../arithmetic/percent';
import { inForce, type Snapshot } from '../history/read-history';
import type { SnapshotHead, TotalId } from '../history/snapshot';

export interface TrendPoint {
  /** Null: the start of `year`, as the year's first snapshot told it. */
  readonly head: SnapshotHead | null;
  readonly year: number;
  readonly households: number | null;
  readonly poor: number | null;
  readonly near: number | null;
  /** Per cent, two decimals. */
  readonly poorRate: number | null;
  readonly nearRate: number | null;
}

export function trendPoints(snapshots: readonly Snapshot[]): TrendPoint[] {
  const used = inForce(snapshots);
  return used.flatMap((snapshot, at): TrendPoint[] => {
    const { head } = snapshot;
    const isFirstOfYear = used[at - 1]?.head.year !== head.year;
    const start = startOf(snapshot);
    // The end of the year before says more, where it was taken.
    const before = used[at - 1]?.head;
    const hasEnd = before?.year === head.year - 1 && before.periods.includes('year');
    const now = pointOf(snapshot, 'numerator', head);
    return isFirstOfYear && !hasEnd && start !== null ? [start, now] : [now];
  });
}

function startOf(snapshot: Snapshot): TrendPoint | null {
  const start = pointOf(snapshot, 'baseline', null);
  return start.poor === null && start.near === null ? null : start;
}

function pointOf(
  { head, rows }: Snapshot,
  from: 'numerator' | 'baseline',
  own: SnapshotHead | null,
): TrendPoint {
  const figure = (id: TotalId) => rows.find((row) => row.kind === 'total' && row.id === id)?.[from] ?? null;
  const [households, poor, near] = [figure('households'), figure('poor'), figure('near-poor')];
  const rate = (part: number | null) =>
    part === null || households === null ? null : percentHalfUp(part, households, 2);
  return {
    head: own,
    year: head.year,
    households,
    poor,
    near,
    poorRate: rate(poor),
    nearRate: rate(near),
  };
}
