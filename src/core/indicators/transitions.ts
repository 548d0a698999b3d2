/** Movements of poor and near-poor households over the period (diễn biến hộ nghèo, hộ cận nghèo). */
import type { HouseholdRecord, Register } from '../model';
import { cellAt } from '../register/columns';
import { distinctHouseholds, goneHouseholds } from '../register/counts';
import { startClassOf } from '../register/start-class';
import { cellText, fold } from '../text/unicode';
import { matchHouseholds } from './match-households';
import { classOf } from './record-class';

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

type Group = 'poor' | 'nearPoor' | 'other';
interface Movement {
  /** null: not known; 'absent': not in the ward then. */
  readonly from: Group | 'absent' | null;
  readonly to: Group | 'absent' | null;
  readonly relapsed: boolean;
}

const RELAPSE = /^tai (?:can )?ngheo|tai ngheo|tai can ngheo/;

function groupOf(written: string | null): Group | null {
  if (written === null) return null;
  return written === 'poor' || written === 'nearPoor' ? written : 'other';
}

function hasRelapsed(record: HouseholdRecord): boolean {
  return RELAPSE.test(fold(cellText(cellAt(record.table, record.row, 'dien_bien'))));
}

function startGroup(record: HouseholdRecord): Movement['from'] {
  const start = startClassOf(record);
  return start === 'arrived' ? 'absent' : groupOf(start);
}

/** From the register alone: its column of the start class and its list of households gone. */
function ownMovements(register: Register): Movement[] | null {
  const present = distinctHouseholds(register).map(({ main }) => main);
  if (present.every((record) => record.startClass.kind !== 'ok')) return null;
  return [
    ...present.map((record) => ({
      from: startGroup(record),
      to: groupOf(classOf(record)),
      relapsed: hasRelapsed(record),
    })),
    ...goneHouseholds(register).map((record) => ({
      from: startGroup(record),
      to: 'absent' as const,
      relapsed: false,
    })),
  ];
}

/** From last period's register: a household it lacks has come, one only it has is gone. */
function movementsSince(register: Register, previous: Register): Movement[] {
  const before = distinctHouseholds(previous).map(({ main }) => main);
  const now = distinctHouseholds(register).map(({ main }) => main);
  const matched = matchHouseholds(before, now);
  const met = new Set(matched.values());
  return [
    ...now.map((record) => {
      const earlier = matched.get(record);
      return {
        from: earlier === undefined ? ('absent' as const) : groupOf(classOf(earlier)),
        to: groupOf(classOf(record)),
        relapsed: hasRelapsed(record),
      };
    }),
    ...before
      .filter((record) => !met.has(record))
      .map((record) => ({ from: groupOf(classOf(record)), to: 'absent' as const, relapsed: false })),
  ];
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
  const movements = previous ? movementsSince(register, previous) : ownMovements(register);
  if (movements === null) return null;
  const poor = named(columnsOf(movements, 'poor', 'nearPoor'));
  const near = named(columnsOf(movements, 'nearPoor', 'poor'));
  return {
    poor: { ...poor.rest, toNear: poor.toSibling, fromNear: poor.fromSibling },
    nearPoor: { ...near.rest, toPoor: near.toSibling, fromPoor: near.fromSibling },
    notAssessable: movements.filter(({ from, to }) => from === null || to === null).length,
  };
}
