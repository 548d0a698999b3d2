/** Movements of poor and near-poor households over the period (diễn biến hộ nghèo, hộ cận nghèo), counted. */
import type { Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import type { Confidence } from './match-steps';
import { openColumns } from './move-ends';
import type { FormClass, UnlistedColumns } from './move-ends';
import type { Movement } from './movement';
import { undividedIn, unlistedBy, type Unlisted } from './movement-columns';
import { movementsOf } from './movements';
import { settledMatchingOf } from './register-matching';
import { computedEnd, formsOf, households, persons } from './transition-columns';
import type { TransitionForms } from './transition-columns';

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
  /** Households that may belong in a column that is null, or in another, by form; waiting ones among them. */
  readonly open: Readonly<Record<FormClass, number>>;
  /** Households of `relapseOrNew` of which nothing tells whether they relapsed or are new, by form. */
  readonly undivided: Readonly<Record<FormClass, number>>;
  /** Of those counted at both ends and poor or near-poor at one: matched, or called relapsed, with less than certainty. */
  readonly unsure: number;
  /** Households whose size is not known: they add no persons. */
  readonly sizeUnknown: number;
}
/**
 * Households by the surest of their matches, and those without. Every household of a register is counted as matched, or
 * waits, or is only there: `before` = `counted` + `waiting.before` + `onlyBefore`, and the same now.
 */
export interface MatchingCounts extends Readonly<Record<Confidence, number>> {
  readonly before: number;
  readonly now: number;
  readonly counted: number;
  readonly waiting: { readonly before: number; readonly now: number };
  readonly onlyBefore: number;
  readonly onlyNow: number;
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
/** A form with a column that is null: nobody can say whether the others make its last column. */
export type UncheckedForm = Pick<TransitionViolation, 'form' | 'hamlet'>;
export interface Transitions extends TransitionTable {
  readonly source: 'previous' | 'register';
  /** '': hamlet not known. */
  readonly byHamlet: readonly (TransitionTable & { readonly hamlet: string })[];
  readonly violations: readonly TransitionViolation[];
  readonly unchecked: readonly UncheckedForm[];
  /** Why columns of a form are null for everybody: which list lacks its households. */
  readonly unlisted: Readonly<Record<FormClass, readonly UnlistedColumns['why'][]>>;
  /** How the two registers were matched; null where the register itself tells the start. */
  readonly matching: MatchingCounts | null;
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

/** Whether it is counted at both ends of a form on a match, or on an earlier year, that is less than certain. */
export function isUnsure(movement: Movement): boolean {
  const { confidence, relapseConfidence, from, to } = movement;
  const isOfOne = [from, to].some((group) => group === 'poor' || group === 'nearPoor');
  return isOfOne && (isLess(confidence) || isLess(relapseConfidence));
}
function isLess(confidence: Confidence | null): boolean {
  return confidence !== null && confidence !== 'certain';
}

function tableOf(movements: readonly Movement[], unlisted: Unlisted): TransitionTable {
  const open = (self: FormClass) => movements.filter((each) => openColumns(each, self).length > 0).length;
  const sizeless = ({ from, to, persons: { start, end } }: Movement): boolean =>
    ((from === 'poor' || from === 'nearPoor') && start === null) ||
    ((to === 'poor' || to === 'nearPoor') && end === null);
  return {
    ...formsOf(movements, unlisted, households),
    persons: formsOf(movements, unlisted, persons),
    notAssessable: movements.filter((movement) => !movement.isWaiting && isUnknown(movement)).length,
    waiting: waitingIn(movements),
    open: { poor: open('poor'), nearPoor: open('nearPoor') },
    undivided: {
      poor: undividedIn(movements, 'poor', unlisted).length,
      nearPoor: undividedIn(movements, 'nearPoor', unlisted).length,
    },
    unsure: movements.filter(isUnsure).length,
    sizeUnknown: movements.filter(sizeless).length,
  };
}

const FORMS = ['poor', 'nearPoor'] as const;

function violationsOf(table: TransitionTable, hamlet: string | null): TransitionViolation[] {
  return FORMS.flatMap((form) => {
    const { end } = table[form];
    const computed = computedEnd(table[form]);
    return end === null || computed === null || computed === end ? [] : [{ form, hamlet, end, computed }];
  });
}

function uncheckedOf(table: TransitionTable, hamlet: string | null): UncheckedForm[] {
  return FORMS.filter((form) => table[form].end === null || computedEnd(table[form]) === null).map(
    (form) => ({ form, hamlet }),
  );
}

function matchingCounts(register: Register, previous: Register): MatchingCounts {
  const { matches, counted, waiting, onlyBefore, onlyNow } = settledMatchingOf(register, previous);
  const count = (confidence: Confidence) => matches.filter((match) => match.confidence === confidence).length;
  return {
    before: distinctHouseholds(previous).length,
    now: distinctHouseholds(register).length,
    counted: counted.size,
    waiting: {
      before: new Set(waiting.map(({ before }) => before)).size,
      now: new Set(waiting.map(({ now }) => now)).size,
    },
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
  const unlisted = unlistedBy(register, previous);
  const table = tableOf(movements, unlisted);
  const byHamlet = movementsByHamlet(register, movements).map(([hamlet, own]) => ({
    hamlet,
    ...tableOf(own, unlisted),
  }));
  return {
    ...table,
    source: previous ? 'previous' : 'register',
    byHamlet: byHamlet.length === 1 && byHamlet[0]?.hamlet === '' ? [] : byHamlet,
    violations: [...violationsOf(table, null), ...byHamlet.flatMap((own) => violationsOf(own, own.hamlet))],
    unchecked: [...uncheckedOf(table, null), ...byHamlet.flatMap((own) => uncheckedOf(own, own.hamlet))],
    unlisted: {
      poor: unlisted.poor.map(({ why }) => why),
      nearPoor: unlisted.nearPoor.map(({ why }) => why),
    },
    matching: previous && matchingCounts(register, previous),
  };
}
