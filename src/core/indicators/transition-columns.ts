/** The nine columns of both forms of movements: counts, and null where one cannot be told. */
import type { FormClass, MoveColumn, UnlistedColumns } from './move-ends';
import { openColumns } from './move-ends';
import type { Movement } from './movement';

/**
 * Columns 1–9 of the form for poor households. null: some household belongs in it or in another, and nothing tells
 * which; or no list has those it counts.
 */
export interface PoorTransitions {
  readonly start: number | null;
  readonly toNear: number | null;
  readonly above: number | null;
  readonly otherDown: number | null;
  readonly fromNear: number | null;
  /** null as well where households came back or in from above, and nothing tells which of both. */
  readonly relapse: number | null;
  readonly new: number | null;
  /** Both together, which can be told without earlier years. */
  readonly relapseOrNew: number | null;
  readonly otherUp: number | null;
  readonly end: number | null;
}
/** The same for near-poor households. */
export interface NearPoorTransitions extends Omit<PoorTransitions, 'toNear' | 'fromNear'> {
  readonly toPoor: number | null;
  readonly fromPoor: number | null;
}
export interface TransitionForms {
  readonly poor: PoorTransitions;
  readonly nearPoor: NearPoorTransitions;
}
type Measure = (movements: readonly Movement[], at: 'start' | 'end') => number;
/** Columns of a form that no list tells, whoever stands on them. */
export type Unlisted = Readonly<Record<FormClass, readonly UnlistedColumns[]>>;

export const households: Measure = (movements) => movements.length;
export const persons: Measure = (movements, at) =>
  movements.reduce((sum, movement) => sum + (movement.persons[at] ?? 0), 0);

/** The nine columns of one form; `self` is its class, `sibling` the other one. */
function columnsOf(movements: readonly Movement[], self: FormClass, unlisted: Unlisted, measure: Measure) {
  const sibling = self === 'poor' ? 'nearPoor' : 'poor';
  const open = new Set([
    ...unlisted[self].flatMap(({ columns }) => columns),
    ...movements.flatMap((movement) => openColumns(movement, self)),
  ]);
  const told = (column: MoveColumn, counted: readonly Movement[], at: 'start' | 'end'): number | null =>
    open.has(column) ? null : measure(counted, at);
  const leaving = movements.filter(({ from }) => from === self);
  const coming = movements.filter(({ from, to }) => to === self && from !== self);
  const out = (column: MoveColumn, to: Movement['to']) =>
    told(
      column,
      leaving.filter((movement) => movement.to === to),
      'start',
    );
  const into = (column: MoveColumn, from: Movement['from']) =>
    told(
      column,
      coming.filter((movement) => movement.from === from),
      'end',
    );
  const fromAbove = coming.filter(({ from }) => from === 'other');
  const isParted = fromAbove.every(({ relapsed }) => relapsed !== null);
  const parted = (again: boolean): number | null =>
    isParted
      ? told(
          'fromAbove',
          fromAbove.filter(({ relapsed }) => relapsed === again),
          'end',
        )
      : null;
  return {
    start: told('start', leaving, 'start'),
    toSibling: out('toSibling', sibling),
    above: out('above', 'other'),
    otherDown: out('otherDown', 'absent'),
    fromSibling: into('fromSibling', sibling),
    relapse: parted(true),
    new: parted(false),
    relapseOrNew: told('fromAbove', fromAbove, 'end'),
    otherUp: into('otherUp', 'absent'),
    end: told(
      'end',
      movements.filter(({ to }) => to === self),
      'end',
    ),
  };
}

/** Both forms in households or in persons. */
export function formsOf(
  movements: readonly Movement[],
  unlisted: Unlisted,
  measure: Measure,
): TransitionForms {
  const {
    toSibling: toNear,
    fromSibling: fromNear,
    ...poor
  } = columnsOf(movements, 'poor', unlisted, measure);
  const {
    toSibling: toPoor,
    fromSibling: fromPoor,
    ...near
  } = columnsOf(movements, 'nearPoor', unlisted, measure);
  return { poor: { ...poor, toNear, fromNear }, nearPoor: { ...near, toPoor, fromPoor } };
}

/** The end as the other columns make it: start − out + in; null where one of them is not known. */
export function computedEnd(columns: PoorTransitions | NearPoorTransitions): number | null {
  const [toSibling, fromSibling] =
    'toNear' in columns ? [columns.toNear, columns.fromNear] : [columns.toPoor, columns.fromPoor];
  const { start, above, otherDown, relapseOrNew, otherUp } = columns;
  const out = sumOf([toSibling, above, otherDown]);
  const into = sumOf([fromSibling, relapseOrNew, otherUp]);
  return start === null || out === null || into === null ? null : start - out + into;
}
function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
