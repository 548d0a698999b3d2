/** The columns of the forms of movements: which movements each counts. Counts and lists of households both ask here. */
import type { Register } from '../model';
import {
  openColumns,
  unlistedColumns,
  type FormClass,
  type MoveColumn,
  type UnlistedColumns,
} from './move-ends';
import type { Movement } from './movement';

/** Columns of a form that no list tells, whoever stands on them. */
export type Unlisted = Readonly<Record<FormClass, readonly UnlistedColumns[]>>;

/** @param previous last period's register; null where the register itself tells the start */
export function unlistedBy(register: Register, previous: Register | null): Unlisted {
  return {
    poor: unlistedColumns(register, previous, 'poor'),
    nearPoor: unlistedColumns(register, previous, 'nearPoor'),
  };
}

/** In the order of the form. */
export const MOVEMENT_COLUMNS = [
  'start',
  'toSibling',
  'above',
  'otherDown',
  'fromSibling',
  'relapse',
  'new',
  'relapseOrNew',
  'otherUp',
  'end',
] as const;
export type MovementColumn = (typeof MOVEMENT_COLUMNS)[number];
const OUT: readonly MovementColumn[] = ['start', 'toSibling', 'above', 'otherDown'];

/** When the persons of a column are counted: out of a class those at the start, into it those at the end. */
export function countedAt(column: MovementColumn): 'start' | 'end' {
  return OUT.includes(column) ? 'start' : 'end';
}

/**
 * The households of a column; null: some household belongs in it or in another and nothing tells which, no list has
 * those it counts, or nothing tells relapsed from new of one that came from above.
 */
export function movementsIn(
  movements: readonly Movement[],
  form: FormClass,
  column: MovementColumn,
  unlisted: Unlisted,
): readonly Movement[] | null {
  const place = placeOf(column);
  const isOpen = (columns: readonly MoveColumn[]): boolean => columns.includes(place);
  if (unlisted[form].some(({ columns }) => isOpen(columns))) return null;
  if (movements.some((movement) => isOpen(openColumns(movement, form)))) return null;
  const found = movements.filter((movement) => isIn(movement, form, column));
  if (column !== 'relapse' && column !== 'new') return found;
  const isTold = movements.every(
    (movement) => movement.relapsed !== null || !isIn(movement, form, 'relapseOrNew'),
  );
  return isTold ? found : null;
}

/**
 * The households that leave relapsed and new untold: they came from above, and nothing tells which of both they are.
 * None where the columns together cannot be told either.
 */
export function undividedIn(
  movements: readonly Movement[],
  form: FormClass,
  unlisted: Unlisted,
): readonly Movement[] {
  const both = movementsIn(movements, form, 'relapseOrNew', unlisted) ?? [];
  return both.filter(({ relapsed }) => relapsed === null);
}

/** The place on the form a column is counted in: relapsed and new households share one. */
export function placeOf(column: MovementColumn): MoveColumn {
  return column === 'relapse' || column === 'new' || column === 'relapseOrNew' ? 'fromAbove' : column;
}

/** Classes at the start and at the end; undefined: whatever it was. */
type Ends = readonly [from: Movement['from'] | undefined, to: Movement['to'] | undefined];

/** Which classes at the start and at the end make a column of a form. */
export function endsOf(form: FormClass): Readonly<Record<MovementColumn, Ends>> {
  const sibling = form === 'poor' ? 'nearPoor' : 'poor';
  const fromAbove = ['other', form] as const;
  return {
    start: [form, undefined],
    toSibling: [form, sibling],
    above: [form, 'other'],
    otherDown: [form, 'absent'],
    fromSibling: [sibling, form],
    relapse: fromAbove,
    new: fromAbove,
    relapseOrNew: fromAbove,
    otherUp: ['absent', form],
    end: [undefined, form],
  };
}

function isIn({ from, to, relapsed }: Movement, form: FormClass, column: MovementColumn): boolean {
  const [start, end] = endsOf(form)[column];
  if (start !== undefined && from !== start) return false;
  if (end !== undefined && to !== end) return false;
  if (column === 'relapse') return relapsed === true;
  return column !== 'new' || relapsed === false;
}
