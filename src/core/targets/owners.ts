/** Who answers for what: targets and tasks by responsible body or by officer, and what nobody answers for. */
import type { SheetGrid, Target, TargetProgress } from '../model';
import type { TargetTable } from '../register/targets-table';
import type { PlanTask } from '../tasks/task';
import { cellText, labelKey, normaliseText } from '../text/unicode';

export type OwnerKind = 'body' | 'officer';
export interface OwnerGroup {
  /** As first written; null: nobody is named. */
  readonly name: string | null;
  readonly targets: readonly TargetProgress[];
  readonly tasks: readonly PlanTask[];
}
/** Target id → who is in charge, as the staff's table of targets names them in a column of its own. */
export type Officers = ReadonlyMap<string, string>;

const OFFICER =
  /^(?:ho va ten |ten )?(?:can bo|cong chuc|nguoi)\b.*(?:phu trach|theo doi|thuc hien|tham muu)|^can bo$/;

/** Groups in order of first mention, what nobody answers for last. A target of two bodies stands under both. */
export function ownerGroups(
  kind: OwnerKind,
  progress: readonly TargetProgress[],
  tasks: readonly PlanTask[],
  officers: Officers,
): OwnerGroup[] {
  const groups = new Map<string, { name: string | null; targets: TargetProgress[]; tasks: PlanTask[] }>();
  const groupsOf = (written: string) => {
    const names = namesIn(written);
    return (names.length === 0 ? [null] : names).map((name) => {
      const key = name === null ? '' : labelKey(name);
      const known = groups.get(key) ?? { name, targets: [], tasks: [] };
      groups.set(key, known);
      return known;
    });
  };
  for (const each of progress) {
    const { id, responsible } = each.target;
    const written = kind === 'body' ? responsible : (officers.get(id) ?? '');
    for (const group of groupsOf(written)) group.targets.push(each);
  }
  for (const task of tasks) for (const group of groupsOf(task[kind])) group.tasks.push(task);
  const all = [...groups.values()];
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

/** 'Trạm Y tế; Hội Nông dân' are two; a comma or an 'và' may be part of a name. */
function namesIn(written: string): string[] {
  const names = written
    .split(/[;\n]/)
    .map((name) => normaliseText(name).replace(/^[-–—•]\s*/, ''))
    .filter((name) => name !== '');
  return [...new Map(names.map((name) => [labelKey(name), name])).values()];
}

/** The officers of a table of targets; empty without such a column. */
export function officersOf(
  table: TargetTable | null,
  grid: Pick<SheetGrid, 'cells'> | undefined,
  targets: readonly Target[],
): Officers {
  const found = new Map<string, string>();
  if (!table) return found;
  const column = officerColumn(table);
  const cells = grid?.cells ?? table.cells;
  const textAt = (row: number, at: number | undefined): string =>
    at === undefined ? '' : normaliseText(cellText(cells[row - 1]?.[at]));
  for (const { id, text, cells: own } of targets) {
    const named = table.dataRows.filter(
      (row) =>
        textAt(row, table.columns.get('tt')) === id || textAt(row, table.columns.get('chi_tieu')) === text,
    );
    const rows = [...Object.values(own).map((ref) => ref.row), ...named];
    const name = rows.map((row) => textAt(row, column)).find((each) => each !== '');
    if (name !== undefined) found.set(id, name);
  }
  return found;
}

function officerColumn({ headerRows, cells, columns }: TargetTable): number | undefined {
  const taken = columns.get('don_vi_chiu_trach_nhiem');
  for (const row of headerRows) {
    const labels = cells[row - 1] ?? [];
    const at = labels.findIndex(
      (cell, column) => column !== taken && typeof cell === 'string' && OFFICER.test(labelKey(cell)),
    );
    if (at >= 0) return at;
  }
  return undefined;
}
