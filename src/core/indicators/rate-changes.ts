/** Poverty rates of two registers side by side: counts, totals, and the change where both are by one standard. */
import type { Register, StandardId } from '../model';
import { changeOfRate, type Change, type Period } from './changes';
import { headcountRate } from './headcount-rate';
import { hasTotal, tallyRegister, type Tally } from './tally';

/** Of a register: when, and by which standard its classes are; null: nothing says. */
export interface RegisterDate {
  readonly years: number | null;
  readonly standard: StandardId | null;
}
/** Households or persons of a class over all; `rate` in per cent, null where there is no total. */
export interface RateAt {
  readonly num: number;
  readonly den: number;
  readonly rate: number | null;
}
export interface RateChangeLine {
  readonly of: 'poor' | 'nearPoor' | 'both';
  readonly unit: 'households' | 'persons';
  /** null: the whole register. */
  readonly hamlet: string | null;
  /** null: the register has no such hamlet. */
  readonly from: RateAt | null;
  readonly to: RateAt | null;
  /** In points and per cent; null without both rates, or across two standards. */
  readonly change: Change | null;
}
export interface RateChanges {
  readonly from: RegisterDate;
  readonly to: RegisterDate;
  /** differ: no change is computed; unknown: nothing tells that the start is by the same standard. */
  readonly standards: 'same' | 'differ' | 'unknown';
  /** Households whose class could not be read, at the start and at the end: in the totals, in no class. */
  readonly unclear: readonly [number, number];
  readonly lines: readonly RateChangeLine[];
}

const CLASSES = ['poor', 'nearPoor', 'both'] as const;
const UNITS = ['households', 'persons'] as const;

/**
 * Changes of the poor, near-poor and both: households and persons of the whole, households of each hamlet.
 *
 * @param dates years with their parts: the end of 2023 is 2023, the end of June 2024 is 2023.5
 */
export function rateChanges(
  registers: { readonly before: Register; readonly now: Register },
  dates: { readonly from: RegisterDate; readonly to: RegisterDate },
  asOf: string,
): RateChanges {
  const { from, to } = dates;
  const standards =
    from.standard === null || to.standard === null
      ? 'unknown'
      : from.standard === to.standard
        ? 'same'
        : 'differ';
  const [before, now] = [areasOf(registers.before, asOf), areasOf(registers.now, asOf)];
  const period = periodOf(from, to);
  const line = (
    hamlet: string | null,
    of: RateChangeLine['of'],
    unit: RateChangeLine['unit'],
  ): RateChangeLine => {
    const [start, end] = [rateAt(before.get(hamlet), of, unit), rateAt(now.get(hamlet), of, unit)];
    const isKnown = start?.rate != null && end?.rate != null && standards !== 'differ';
    return {
      of,
      unit,
      hamlet,
      from: start,
      to: end,
      change: isKnown ? changeBetween(start, end, period) : null,
    };
  };
  const hamlets = [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => name !== null && name !== '',
  );
  return {
    from,
    to,
    standards,
    unclear: [before.get(null)?.classUnknown ?? 0, now.get(null)?.classUnknown ?? 0],
    lines: [
      ...UNITS.flatMap((unit) => CLASSES.map((of) => line(null, of, unit))),
      ...hamlets.flatMap((hamlet) => CLASSES.map((of) => line(hamlet, of, 'households'))),
    ],
  };
}

/** Tallies of the whole (null) and of the hamlets. */
function areasOf(register: Register, asOf: string): Map<string | null, Tally> {
  return new Map(
    tallyRegister(register, asOf).parts.flatMap(({ tally }): (readonly [string | null, Tally])[] => {
      const { by, name = '' } = tally.group;
      if (by === 'all') return [[null, tally]];
      return by === 'hamlet' ? [[name, tally]] : [];
    }),
  );
}

function rateAt(
  tally: Tally | undefined,
  of: RateChangeLine['of'],
  unit: RateChangeLine['unit'],
): RateAt | null {
  if (tally === undefined) return null;
  const num = of === 'both' ? tally.poor[unit] + tally.nearPoor[unit] : tally[of][unit];
  const den = hasTotal(tally) ? tally[unit] : 0;
  const isJudged = tally.classUnknown < tally.households;
  return { num, den, rate: den > 0 && isJudged ? headcountRate(num, den) : null };
}

/** Years apart; none where one date is not known, or the start is not before the end. */
function periodOf({ years: from }: RegisterDate, { years: to }: RegisterDate): Period | undefined {
  return from === null || to === null || from >= to ? undefined : { from, to };
}

function changeBetween(from: RateAt, to: RateAt, period: Period | undefined): Change | null {
  const found = changeOfRate({ num: from.num, den: from.den }, { num: to.num, den: to.den }, period);
  if (found === null) return null;
  const { absolute, absoluteByYear, relative, relativeByYear } = found;
  return { absolute, absoluteByYear, relative, relativeByYear };
}
