/** What the headings above a row say of it: its hamlet and its class. */
import type { ClassRow, GroupRow, RegisterTable } from '../model';

export interface Heading {
  readonly hamlet: string | null;
  readonly classRow: ClassRow | null;
}
const NO_HEADING: Heading = { hamlet: null, classRow: null };

type AnyRow = GroupRow | ClassRow;
interface Step extends Heading {
  readonly row: number;
}

/**
 * The headings in force on a row. Whichever kind stands first is the outer one: 'A. HỘ NGHÈO' over hamlets ends the
 * hamlet before it, a hamlet over 'Hộ nghèo', 'Hộ cận nghèo' ends the class before it.
 */
export function headingsOf({
  groupRows,
  classRows,
}: Pick<RegisterTable, 'groupRows' | 'classRows'>): (row: number) => Heading {
  if (groupRows.length === 0 && classRows.length === 0) return () => NO_HEADING;
  const classesOutside = (classRows[0]?.row ?? Infinity) < (groupRows[0]?.row ?? Infinity);
  const steps: Step[] = [];
  for (const step of inOrder(groupRows, classRows)) {
    steps.push({ row: step.row, ...follow(steps[steps.length - 1], step, classesOutside) });
  }
  return (row) => lastBefore(steps, row) ?? NO_HEADING;
}

function follow(before: Step | undefined, step: AnyRow, classesOutside: boolean): Heading {
  if ('hamlet' in step) {
    const keepsClass = classesOutside || before?.row === step.row;
    return { hamlet: step.hamlet, classRow: keepsClass ? (before?.classRow ?? null) : null };
  }
  return { hamlet: classesOutside ? null : (before?.hamlet ?? null), classRow: step };
}

/** By row; where one title gives both, the hamlet comes after the class and keeps it. */
function inOrder(
  groupRows: RegisterTable['groupRows'],
  classRows: RegisterTable['classRows'],
): readonly AnyRow[] {
  return [...classRows, ...groupRows].sort((a, b) => a.row - b.row);
}

function lastBefore(steps: readonly Step[], row: number): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}
