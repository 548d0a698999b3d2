/** Counting households and persons by the conventions of the report. */
import type { Cell, Household, HouseholdRecord, Person, Reading, Register, RegisterTable } from '../model';
import { comparableId } from '../text/id-numbers';
import { readMark as readMarkCell } from '../text/marks';
import { exactKey } from '../text/unicode';
import { readAt } from './columns';
import type { FieldId } from './fields';
import { codeKey } from './records';

/**
 * Persons of a household as its main list writes them: the declared size; 0 (not known) when the size is blank or
 * no whole number above 0: there are no half persons to report. Without a size column, the counted members; null when members are not listed either.
 */
export function personsOf(household: Household): number | null {
  return declaredOrListed(household.main, household.members);
}

/** Persons of a household by one list, as {@link personsOf}. */
export function personsOfRecord(record: HouseholdRecord): number | null {
  return declaredOrListed(record, record.members);
}

/** Persons of a household by its own size, else by members another list of it has, as {@link personsOf}. */
export function declaredOrListed({ size }: HouseholdRecord, members: readonly Person[]): number | null {
  if (size.kind === 'ok') return Number.isInteger(size.value) && size.value > 0 ? size.value : 0;
  if (size.kind !== 'absent') return 0;
  return members.length === 0 ? null : members.filter(({ counted }) => counted).length;
}

/** Persons of the register: the sum over households where they are known. */
export function countPersons(register: Register): number {
  return register.households.reduce((sum, household) => sum + (personsOf(household) ?? 0), 0);
}

/** Households with one of two entries dropped when both have the same ID number and the same head's name. */
export function distinctHouseholds(register: Register): readonly Household[] {
  // Names are compared only where an ID number comes again: folding 20,000 names takes longer than all the rest.
  const namesById = new Map<string, string[]>();
  return register.households.filter(({ main: { head } }) => {
    const id = comparableId(head.idNumber);
    const { name } = head;
    if (id === null || name === null) return true;
    const names = namesById.get(id);
    if (names === undefined) {
      namesById.set(id, [name]);
      return true;
    }
    if (names.some((each) => exactKey(each) === exactKey(name))) return false;
    names.push(name);
    return true;
  });
}

/** Households on the lists of those who left, without any that the main list still has (by code or head's ID number). */
export function goneHouseholds(register: Register): readonly HouseholdRecord[] {
  const present = new Set(register.households.flatMap(({ main }) => keysOf(main)));
  return register.gone.filter((record) => !keysOf(record).some((key) => present.has(key)));
}

function keysOf(record: HouseholdRecord): string[] {
  const code = codeKey(record.code);
  const id = comparableId(record.head.idNumber);
  return [...(code === null ? [] : [`code ${code}`]), ...(id === null ? [] : [`id ${id}`])];
}

/** A mark on the row of a person or of a household. Blank stays blank: the caller knows whether that means no. */
export function readMark(
  at: { readonly table: RegisterTable; readonly row: number },
  field: FieldId,
): Reading<boolean> {
  return readAt<Reading<boolean>>(at.table, at.row, field, (cell: Cell) => readMarkCell(cell));
}
