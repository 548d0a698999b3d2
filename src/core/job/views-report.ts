/** The views of progress in the JSON report: counts and ids, no household's name. */
import type { HamletBrief } from '../hamlets/brief';
import type { Budget } from '../money/read-budget';
import type { OwnerGroup } from '../targets/owners';
import type { HamletCounts, TargetByHamlet } from '../targets/by-hamlet';
import type { PlanTask, ProposedTask } from '../tasks/task';

interface OwnerReport {
  /** Null: nobody answers for these. */
  readonly name: string | null;
  readonly targets: readonly string[];
  readonly tasks: number;
}
interface HamletReport {
  readonly hamlet: string | null;
  readonly start: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unknown: number;
}
export interface ViewsReport {
  readonly bodies: readonly OwnerReport[];
  readonly officers: readonly OwnerReport[];
  readonly hamlets: readonly {
    readonly id: string;
    readonly whole: HamletReport;
    /** The hamlets the target is about. */
    readonly rows: readonly HamletReport[];
    readonly adds: boolean;
  }[];
  readonly briefs: readonly {
    readonly hamlet: string | null;
    readonly head: string | null;
    readonly total: number;
    readonly households: number;
    readonly errors: number;
    readonly warnings: number;
  }[];
  readonly money: Budget | null;
  readonly tasks: readonly PlanTask[];
  /** Found in the plan's text and not in GN Nhiệm vụ. */
  readonly tasksProposed: readonly ProposedTask[];
}

export function ownersReport(groups: readonly OwnerGroup[]): OwnerReport[] {
  return groups.map(({ name, targets, tasks }) => ({
    name,
    targets: targets.map(({ target }) => target.id),
    tasks: tasks.length,
  }));
}

export function hamletsReport(targets: readonly TargetByHamlet[]): ViewsReport['hamlets'] {
  const counts = ({ hamlet, start, end }: HamletCounts): HamletReport => ({
    hamlet,
    start: start?.numerator ?? null,
    numerator: end.numerator,
    denominator: end.denominator,
    unknown: end.unknown,
  });
  return targets.map(({ target, whole, rows, adds }) => ({
    id: target.id,
    whole: counts(whole),
    rows: rows.filter(({ isMeant }) => isMeant).map(counts),
    adds,
  }));
}

export function briefsReport(briefs: readonly HamletBrief[]): ViewsReport['briefs'] {
  return briefs.map(({ households, ...brief }) => ({ ...brief, households: households.length }));
}
