/** The nine columns of both forms of movements: counts, and null where one cannot be told. */
import type { FormClass } from './move-ends';
import type { Movement } from './movement';
import { countedAt, movementsIn, type MovementColumn, type Unlisted } from './movement-columns';

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

export const households: Measure = (movements) => movements.length;
export const persons: Measure = (movements, at) =>
  movements.reduce((sum, movement) => sum + (movement.persons[at] ?? 0), 0);

/** The nine columns of one form. */
function columnsOf(movements: readonly Movement[], form: FormClass, unlisted: Unlisted, measure: Measure) {
  const told = (column: MovementColumn): number | null => {
    const own = movementsIn(movements, form, column, unlisted);
    return own && measure(own, countedAt(column));
  };
  return {
    start: told('start'),
    toSibling: told('toSibling'),
    above: told('above'),
    otherDown: told('otherDown'),
    fromSibling: told('fromSibling'),
    relapse: told('relapse'),
    new: told('new'),
    relapseOrNew: told('relapseOrNew'),
    otherUp: told('otherUp'),
    end: told('end'),
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
