/** What became of one household over the period. */
import type { Household, HouseholdClass, HouseholdRecord } from '../model';
import { personsOf, personsOfRecord } from '../register/counts';
import { groupOf as groupOfClass, type Group } from '../text/movement-note';
import type { Confidence } from './match-steps';
import type { MoveEnd } from './move-ends';

/** As the forms of movements tell households apart. */
export type MovementGroup = Group;
/** Nothing open, and no other register asked. */
export const SETTLED = { mayBeFrom: [], mayBeTo: [], confidence: null, relapseConfidence: null } as const;
export interface Movement {
  /** As the register has it now; null for a household that is gone. */
  readonly household: Household | null;
  /** The row now; for a household gone, its row on the list of those gone or in last period's register. */
  readonly record: HouseholdRecord;
  /** A row of last period's register: the household has none now, or it is not known which. */
  readonly isEarlier: boolean;
  /**
   * It may be one household with another whose class is known at the other end only; somebody has to see. Its own
   * class at the other end is null until then.
   */
  readonly isWaiting: boolean;
  /** Where it lives now, else where it lived. */
  readonly hamlet: string | null;
  /** null: not known; 'absent': not in the ward then. */
  readonly from: MoveEnd | null;
  readonly to: MoveEnd | null;
  /** What it may be where `from` or `to` is null; empty where that changes no count of the forms. */
  readonly mayBeFrom: readonly MoveEnd[];
  /** Empty as well where its class at the end is written and cannot be read: the forms have it at the start only. */
  readonly mayBeTo: readonly MoveEnd[];
  /** How sure it is that both ends are one household; null where only one register has it, or no other was asked. */
  readonly confidence: Confidence | null;
  /** The same of the earlier register that told whether it had fallen back; null where none did. */
  readonly relapseConfidence: Confidence | null;
  /** Fallen back after having left ('Tái nghèo', 'Tái cận nghèo'); null where only earlier years could tell. */
  readonly relapsed: boolean | null;
  /** Persons at the start and at the end; null where no list tells them. The same where the register tells one size only. */
  readonly persons: { readonly start: number | null; readonly end: number | null };
}

export function groupOf(written: HouseholdClass | null): MovementGroup | null {
  return written === null ? null : groupOfClass(written);
}

/** Declared persons; a size that is blank or no number is not known. */
export const knownSize = (persons: number | null): number | null => (persons === 0 ? null : persons);

/** A household on a list of those gone, or on last period's register only (with its members). */
export function goneSince(record: HouseholdRecord, from: Movement['from'], members?: Household): Movement {
  const persons = knownSize(members ? personsOf(members) : personsOfRecord(record));
  return {
    ...SETTLED,
    household: null,
    record,
    isEarlier: members !== undefined,
    isWaiting: false,
    hamlet: record.hamlet,
    from,
    to: 'absent',
    relapsed: false,
    persons: { start: persons, end: null },
  };
}
