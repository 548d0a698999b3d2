/** The plan a job is held against: the staff's table of targets, else the built-in ones. */
import type { SheetGrid, Target, TargetProgress } from '../model';
import type { RegisterReading } from '../register/read-register';
import type { TargetTable } from '../register/targets-table';
import { evaluateTargets } from '../targets/progress';
import type { TargetProblem } from '../targets/read/problem';
import { readTargetSheet } from '../targets/read/read-targets';
import { TEMPLATE_TARGETS } from '../targets/template';
import type { Job, MoreReading } from './analyse';

export interface Plan {
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
  /** The staff's table; null in a workbook without one: the built-in targets are used and their input sheet is inserted. */
  readonly table: TargetTable | null;
}

export function planOf(reading: RegisterReading, grids: readonly SheetGrid[], more: MoreReading): Plan {
  const table = reading.targetTables[0];
  const grid = table && grids.find((candidate) => candidate.name === table.sheet);
  if (!table || !grid) return { targets: TEMPLATE_TARGETS, problems: [], table: null };
  return { ...readTargetSheet(table, more.formats(grid)), table };
}

/** Where the plan's targets stand in a job. */
export function progressOf({ reading, settings, standard }: Job, plan: Plan): TargetProgress[] {
  return evaluateTargets(plan.targets, reading.register, settings, standard, plan.problems);
}
