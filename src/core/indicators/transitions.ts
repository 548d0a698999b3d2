/** Movements of poor and near-poor households over the period (diễn biến hộ nghèo, hộ cận nghèo), counted. */
import type { Register } from '../model';
import type { Confidence } from './match-steps';
import { countedAt, movementsIn, type MovementColumn, type MovementForm } from './movement-columns';
import type { Movement } from './movements';
import { movementsOf, settledMatchingOf } from './movements';
import type { SettledMatching } from './settle-matches';

/** Columns 1–9 of the form for poor households. */
export interface PoorTransitions {
  readonly start: number;
  readonly toNear: number;
  readonly above: number;
  readonly otherDown: number;
  readonly fromNear: number;
  /** null: households came back or in from above, and nothing tells which of both. */
  readonly relapse: number | null;
  readonly new: number | null;
  /** Both together, which can always be told. */
  readonly relapseOrNew: number;
  readonly otherUp: number;
  readonly end: number;
}
/** The same for near-poor households. */
export interface NearPoorTransitions extends Omit<PoorTransitions, 'toNear' | 'fromNear'> {
  readonly toPoor: number;
  readonly fromPoor: number;
}
export interface TransitionForms {
  readonly poor: PoorTransitions;
  readonly nearPoor: NearPoorTransitions;
}
/** Both forms of the ward or of one hamlet. */
export interface TransitionTable extends TransitionForms {
  /** Their persons: those at the start in the columns out of the class, those at the end in the columns into it. */
  readonly persons: TransitionForms;
  /** Households whose class at the start or at the end is not known: counted where they are, moved nowhere. */
  readonly notAssessable: number;
  /**
   * Households that may be one with a household of the other register, of which somebody has to decide: counted at the
   * start, or at the end, and moved nowhere.
   */
  readonly waiting: { readonly before: number; readonly now: number };
  /** Households whose size is not known: they add no persons. */
  readonly sizeUnknown: number;
}
/** A form whose last column is not what the others make of it. */
export interface TransitionViolation {
  readonly form: 'poor' | 'nearPoor';
  /** null: the whole register. */
  readonly hamlet: string | null;
  /** Households at the end as counted, and as the other columns have it. */
  readonly end: number;
  readonly computed: number;
}
export interface Transitions extends TransitionTable {
  readonly source: 'previous' | 'register';
  /** '': hamlet not known. */
  readonly byHamlet: readonly (TransitionTable & { readonly hamlet: string })[];
  readonly violations: readonly TransitionViolation[];
  /** How the two registers were matched; null where the register itself tells the start. */
  readonly matching:
    (Readonly<Record<Confidence, number>> & { readonly onlyBefore: number; readonly onlyNow: number }) | null;
}

type Measure = (movements: readonly Movement[], at: 'start' | 'end') => number;

const households: Measure = (movements) => movements.length;
const persons: Measure = (movements, at) =>
  movements.reduce((sum, movement) => sum + (movement.persons[at] ?? 0), 0);

/** The nine columns of one form. */
function columnsOf(movements: readonly Movement[], form: MovementForm, measure: Measure) {
  const told = (column: MovementColumn): number | null => {
    const own = movementsIn(movements, form, column);
    return own && measure(own, countedAt(column));
  };
  // Only relapsed and new can be untold.
  const counted = (column: Exclude<MovementColumn, 'relapse' | 'new'>): number => told(column) ?? 0;
  return {
    start: counted('start'),
    toSibling: counted('toSibling'),
    above: counted('above'),
    otherDown: counted('otherDown'),
    fromSibling: counted('fromSibling'),
    relapse: told('relapse'),
    new: told('new'),
    relapseOrNew: counted('relapseOrNew'),
    otherUp: counted('otherUp'),
    end: counted('end'),
  };
}

function formsOf(movements: readonly Movement[], measure: Measure): TransitionForms {
  const { toSibling: toNear, fromSibling: fromNear, ...poor } = columnsOf(movements, 'poor', measure);
  const { toSibling: toPoor, fromSibling: fromPoor, ...near } = columnsOf(movements, 'nearPoor', measure);
  return { poor: { ...poor, toNear, fromNear }, nearPoor: { ...near, toPoor, fromPoor } };
}

/** Whether the form of the poor or of the near-poor counts a movement, or would if its class could be told. */
export function isOfForms({ from, to }: Movement): boolean {
  return [from, to].some((group) => group === 'poor' || group === 'nearPoor' || group === null);
}

/** Whether its class at the start or at the end is not known. */
export function isUnknown({ from, to }: Movement): boolean {
  return from === null || to === null;
}

function waitingIn(movements: readonly Movement[]): TransitionTable['waiting'] {
  const waiting = movements.filter(({ isWaiting }) => isWaiting);
  const before = waiting.filter(({ isEarlier }) => isEarlier).length;
  return { before, now: waiting.length - before };
}

function tableOf(movements: readonly Movement[]): TransitionTable {
  const sizeless = ({ from, to, persons: { start, end } }: Movement): boolean =>
    ((from === 'poor' || from === 'nearPoor') && start === null) ||
    ((to === 'poor' || to === 'nearPoor') && end === null);
  return {
    ...formsOf(movements, households),
    persons: formsOf(movements, persons),
    notAssessable: movements.filter((movement) => !movement.isWaiting && isUnknown(movement)).length,
    waiting: waitingIn(movements),
    sizeUnknown: movements.filter(sizeless).length,
  };
}

/** end = start − out + in, in households, and each form says of the other what that says of it. */
function violationsOf(table: TransitionTable, hamlet: string | null): TransitionViolation[] {
  const { poor, nearPoor } = table;
  const computed = {
    poor: poor.start - poor.toNear - poor.above - poor.otherDown + nearPoor.toPoor,
    nearPoor: nearPoor.start - nearPoor.toPoor - nearPoor.above - nearPoor.otherDown + poor.toNear,
  };
  return (['poor', 'nearPoor'] as const).flatMap((form) => {
    const { relapseOrNew, otherUp, end } = table[form];
    const sum = computed[form] + relapseOrNew + otherUp;
    return sum === end ? [] : [{ form, hamlet, end, computed: sum }];
  });
}

function matchingCounts({ matches, onlyBefore, onlyNow }: SettledMatching): Transitions['matching'] {
  const count = (confidence: Confidence) => matches.filter((match) => match.confidence === confidence).length;
  return {
    certain: count('certain'),
    probable: count('probable'),
    possible: count('possible'),
    onlyBefore: onlyBefore.length,
    onlyNow: onlyNow.length,
  };
}

/** Where the household lives now, else where it lived; hamlets in the order of the register, '': not known. */
export function movementsByHamlet(
  register: Register,
  movements: readonly Movement[],
): readonly (readonly [hamlet: string, own: readonly Movement[]])[] {
  const hamlets = new Map<string, Movement[]>(register.hamlets.map((name) => [name, []]));
  for (const movement of movements) {
    const name = movement.hamlet ?? '';
    const own = hamlets.get(name);
    if (own) own.push(movement);
    else hamlets.set(name, [movement]);
  }
  return [...hamlets].filter(([, own]) => own.length > 0);
}

/**
 * Movements of the period, a household entered twice counted once, for the whole register and by hamlet (where the
 * household lives now, else where it lived). Households and their persons.
 *
 * @param previous last period's register; without it the register's own start classes are used
 * @param older registers of the years before that
 * @returns null when neither tells the start
 * @see shared/domain/policy.md section 3 (columns of the form), domain/forms.json dien_bien_ngheo, dien_bien_can_ngheo
 */
export function transitions(
  register: Register,
  previous: Register | null = null,
  older: readonly Register[] = [],
): Transitions | null {
  const movements = movementsOf(register, previous, older);
  if (movements === null) return null;
  const table = tableOf(movements);
  const byHamlet = movementsByHamlet(register, movements).map(([hamlet, own]) => ({
    hamlet,
    ...tableOf(own),
  }));
  return {
    ...table,
    source: previous ? 'previous' : 'register',
    byHamlet: byHamlet.length === 1 && byHamlet[0]?.hamlet === '' ? [] : byHamlet,
    violations: [...violationsOf(table, null), ...byHamlet.flatMap((own) => violationsOf(own, own.hamlet))],
    matching: previous ? matchingCounts(settledMatchingOf(register, previous)) : null,
  };
}
