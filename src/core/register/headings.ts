/** What the headings above a row say of it: its hamlet and its class. */
import type { ClassRow, RegisterTable } from '../model';

export interface Heading {
  readonly hamlet: string | null;
  readonly classRow: ClassRow | null;
}
const NO_HEADING: Heading = { hamlet: null, classRow: null };

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
  const hasBoth = groupRows.length > 0 && classRows.length > 0;
  const steps: Step[] = [];
  let heading = NO_HEADING;
  let group = 0;
  for (const step of inOrder(groupRows, classRows)) {
    if ('hamlet' in step) {
      const classRow = hasBoth && !classesOutside && step.row !== steps[steps.length - 1]?.row;
      heading = { hamlet: step.hamlet, classRow: classRow ? null : heading.classRow };
      group++;
    } else {
      heading = { hamlet: classesOutside && group > 0 ? null : heading.hamlet, classRow: step };
    }
    steps.push({ row: step.row, ...heading });
  }
  return (row) => lastBefore(steps, row) ?? NO_HEADING;
}

/** By row; where one title gives both, the hamlet comes after the class and keeps it. */
function inOrder(
  groupRows: RegisterTable['groupRows'],
  classRows: RegisterTable['classRows'],
): readonly (RegisterTable['groupRows'][number] | ClassRow)[] {
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
