/** What the register says a household was when the period began. */
import type { HouseholdClass, HouseholdRecord } from '../model';
import { fold } from '../text/unicode';

const ARRIVED = /chuyen den|nhap khau|moi den|tach ho|moi lap|lap ho/;

/** 'arrived': the start column of a household that came or was set up during the period says so instead of a class. */
export type StartClass = HouseholdClass | 'arrived' | null;

/** Whether a text says that the household came or was set up during the period. */
export function saysArrived(text: string): boolean {
  return ARRIVED.test(fold(text));
}

/** The class at the start, 'arrived', or null when the cell is blank, unreadable or not there. */
export function startClassOf({ startClass }: Pick<HouseholdRecord, 'startClass'>): StartClass {
  if (startClass.kind === 'ok') return startClass.value;
  return startClass.kind === 'unreadable' && saysArrived(startClass.text) ? 'arrived' : null;
}
