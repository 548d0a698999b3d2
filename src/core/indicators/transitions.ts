/** Movements of poor and near-poor households over the period (diễn biến hộ nghèo, hộ cận nghèo). */
import type { Register } from '../model';
import type { Movement } from './movements';
import { movementsOf } from './movements';

/** Columns 1–9 of the form for poor households, in households. */
export interface PoorTransitions {
  readonly start: number;
  readonly toNear: number;
  readonly above: number;
  readonly otherDown: number;
  readonly fromNear: number;
  readonly relapse: number;
  readonly new: number;
  readonly otherUp: number;
  readonly end: number;
}
/** The same for near-poor households. */
export interface NearPoorTransitions extends Omit<PoorTransitions, 'toNear' | 'fromNear'> {
  readonly toPoor: number;
  readonly fromPoor: number;
}
export interface Transitions {
  readonly poor: PoorTransitions;
  readonly nearPoor: NearPoorTransitions;
  /** Households whose class at the start or at the end is not known: counted where they are, moved nowhere. */
  readonly notAssessable: number;
}

/** The nine columns of one form; `self` is its class, `sibling` the other one. */
function columnsOf(movements: readonly Movement[], self: 'poor' | 'nearPoor', sibling: 'poor' | 'nearPoor') {
  const count = (test: (movement: Movement) => boolean) => movements.filter(test).length;
  const moved = (from: Movement['from'], to: Movement['to']) =>
    count((movement) => movement.from === from && movement.to === to);
  return {
    start: count(({ from }) => from === self),
    toSibling: moved(self, sibling),
    above: moved(self, 'other'),
    otherDown: moved(self, 'absent'),
    fromSibling: moved(sibling, self),
    relapse: count(({ from, to, relapsed }) => from === 'other' && to === self && relapsed),
    new: count(({ from, to, relapsed }) => from === 'other' && to === self && !relapsed),
    otherUp: moved('absent', self),
    end: count(({ to }) => to === self),
  };
}

function named(columns: ReturnType<typeof columnsOf>) {
  const { toSibling, fromSibling, start, above, otherDown, relapse, otherUp, end } = columns;
  return {
    toSibling,
    fromSibling,
    rest: { start, above, otherDown, relapse, new: columns.new, otherUp, end },
  };
}

/**
 * Movements of the period, in households, a household entered twice counted once. Both forms satisfy
 * end = start − out + in, and each says of the other what it says of it, unless a class is not known.
 *
 * @param previous last period's register; without it the register's own start classes are used
 * @returns null when neither tells the start
 * @see shared/domain/policy.md section 3 (columns of the form), domain/forms.json dien_bien_ngheo, dien_bien_can_ngheo
 */
export function transitions(register: Register, previous: Register | null = null): Transitions | null {
  const movements = movementsOf(register, previous);
  if (movements === null) return null;
  const poor = named(columnsOf(movements, 'poor', 'nearPoor'));
  const near = named(columnsOf(movements, 'nearPoor', 'poor'));
  return {
    poor: { ...poor.rest, toNear: poor.toSibling, fromNear: poor.fromSibling },
    nearPoor: { ...near.rest, toPoor: near.toSibling, fromPoor: near.fromSibling },
    notAssessable: movements.filter(({ from, to }) => from === null || to === null).length,
  };
}
