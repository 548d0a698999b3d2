/** The columns of the forms of movements: which movements each counts. Counts and lists of households both ask here. */
import type { Movement } from './movements';

/** A form is of its own class; the sibling is the other one. */
export type MovementForm = 'poor' | 'nearPoor';
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

/** The households of a column; null: households came from above, and nothing tells relapsed from new of one of them. */
export function movementsIn(
  movements: readonly Movement[],
  form: MovementForm,
  column: MovementColumn,
): readonly Movement[] | null {
  const found = movements.filter((movement) => isIn(movement, form, column));
  if (column !== 'relapse' && column !== 'new') return found;
  const isTold = movements.every(
    (movement) => movement.relapsed !== null || !isIn(movement, form, 'relapseOrNew'),
  );
  return isTold ? found : null;
}

/** Classes at the start and at the end; undefined: whatever it was. */
type Ends = readonly [from: Movement['from'] | undefined, to: Movement['to'] | undefined];

function endsOf(form: MovementForm): Readonly<Record<MovementColumn, Ends>> {
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

function isIn({ from, to, relapsed }: Movement, form: MovementForm, column: MovementColumn): boolean {
  const [start, end] = endsOf(form)[column];
  if (start !== undefined && from !== start) return false;
  if (end !== undefined && to !== end) return false;
  if (column === 'relapse') return relapsed === true;
  return column !== 'new' || relapsed === false;
}
