/** Parts of the register that figures are taken of: all, hamlets, and groups of households. */
import type { Household, IndicatorFigure } from '../model';
import { householdClass } from './record-class';

export type PartGroup = IndicatorFigure['group'];
export interface RegisterPart {
  readonly group: PartGroup;
  readonly households: readonly Household[];
  /** Households of which cannot be told whether they belong here; none where they are a part of their own. */
  readonly untold: readonly Household[];
  /** How far the lists tell, among households neither poor nor near-poor: see {@link isTold}. */
  readonly reach: Reach;
}
/** Counts, so that those of disjoint registers add up. */
export interface Reach {
  readonly others: number;
  /** Of them, those no list says anything of. */
  readonly unsaid: number;
}

/** Everybody is told: hamlets and the whole. */
export const EVERYBODY_TOLD: Reach = { others: 0, unsaid: 0 };

/**
 * Whether a group can have a rate. What only the list of the poor says (members, kinds of merit) gives the poor of the
 * group and not its households: where more than half of the others are said nothing of, there is no denominator.
 */
export function isTold({ others, unsaid }: Reach): boolean {
  return unsaid * 2 <= others;
}

/** @param isSaid whether any list has a column that tells */
export function reachOf(households: readonly Household[], isSaid: (household: Household) => boolean): Reach {
  const others = households.filter((household) => {
    const written = householdClass(household);
    return written !== 'poor' && written !== 'nearPoor';
  });
  return { others: others.length, unsaid: others.filter((household) => !isSaid(household)).length };
}
