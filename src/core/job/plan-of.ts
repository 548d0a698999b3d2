/** The plan a job is held against: the staff's table of targets, else the built-in ones. */
import { say } from '../messages/catalogue';
import { REPORT_TEXTS } from '../messages/reports';
import type { SheetGrid, Target, TargetProgress } from '../model';
import type { TargetTable } from '../register/targets-table';
import { SHEET_NAMES } from '../reports/sheet-names';
import { evaluateTargets } from '../targets/progress';
import type { TargetProblem } from '../targets/read/problem';
import { readTargetSheet } from '../targets/read/read-targets';
import { builtInTargets, withSamples } from '../targets/sample-targets';
import type { Job, MoreReading } from './analyse';

export interface Plan {
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
  /** The staff's table; null in a workbook without one: the built-in targets are used and their input sheet is inserted. */
  readonly table: TargetTable | null;
}

/** The line above the built-in targets whose box says that they are the unit's own. */
const CONFIRM = (['vi', 'en'] as const).map((lang) => say(REPORT_TEXTS, lang, 'targets.confirm'));
const TOP_ROWS = 10;

export function planOf(
  { reading, settings }: Pick<Job, 'reading' | 'settings'>,
  grids: readonly SheetGrid[],
  more: MoreReading,
): Plan {
  const table = reading.targetTables[0];
  const grid = table && grids.find((candidate) => candidate.name === table.sheet);
  if (!table || !grid) return { targets: builtInTargets(settings), problems: [], table: null };
  const { targets, problems } = readTargetSheet(table, more.formats(grid));
  return {
    targets: isOwnSheet(table) ? withSamples(targets, table, CONFIRM, settings) : targets,
    problems,
    table,
  };
}

/** GN Chỉ tiêu, or a copy of it that the staff gave another name. */
function isOwnSheet({ sheet, cells }: TargetTable): boolean {
  const top = cells.slice(0, TOP_ROWS).flat();
  return sheet === SHEET_NAMES.targets || CONFIRM.some((line) => top.includes(line));
}

/** Where the plan's targets stand in a job. */
export function progressOf(
  { reading, previous, settings, standard }: Job,
  { targets, problems }: Plan,
): TargetProgress[] {
  return evaluateTargets(targets, reading.register, settings, standard, problems, previous);
}
