/** Counting households and persons by the conventions of the report. */
import type { Cell, Household, HouseholdRecord, Person, Reading, Register, RegisterTable } from '../model';
import { comparableId } from '../text/id-numbers';
import { readMark as readMarkCell } from '../text/marks';
import { exactKey, fold } from '../text/unicode';
import { readAt } from './columns';
import type { FieldId } from './fields';
import { codeKey } from './records';

/**
 * Persons of a household as its main list writes them: the declared size; 0 when the size is zero, blank or no
 * number. Without a size column, the counted members; null when members are not listed either.
 */
export function personsOf(household: Household): number | null {
  return declaredOrListed(household.main, household.members);
}

/** Persons of a household by one list, as {@link personsOf}. */
export function personsOfRecord(record: HouseholdRecord): number | null {
  return declaredOrListed(record, record.members);
}

function declaredOrListed({ size }: HouseholdRecord, members: readonly Person[]): number | null {
  if (size.kind === 'ok') return Math.max(0, size.value);
  if (size.kind !== 'absent') return 0;
  return members.length === 0 ? null : members.filter(({ counted }) => counted).length;
}

/** Persons of the register: the sum over households where they are known. */
export function countPersons(register: Register): number {
  return register.households.reduce((sum, household) => sum + (personsOf(household) ?? 0), 0);
}

/** Households with one of two entries dropped when both have the same ID number and the same head's name. */
export function distinctHouseholds(register: Register): readonly Household[] {
  const seen = new Set<string>();
  return register.households.filter(({ main }) => {
    const id = comparableId(main.head.idNumber);
    if (id === null || main.head.name === null) return true;
    const key = `${id} ${exactKey(main.head.name)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface PeriodTotals {
  /** Distinct households at the start of the period; null when the register does not say. */
  readonly start: number | null;
  /** Distinct households now. */
  readonly end: number;
}

/** Start classes of households that were not in the ward when the period began. */
const CAME_LATER = /^(?:chuyen den|moi chuyen den|tach ho|moi tach|ho moi tach|moi lap ho|ho moi)/;

/**
 * Households at the start and the end of the period, for rates. At the start: those with a class of the start,
 * without the ones that came later ('Chuyển đến'), and those on the list of households gone.
 */
export function periodTotals(register: Register): PeriodTotals {
  const distinct = distinctHouseholds(register);
  const end = distinct.length;
  if (!distinct.some(({ main }) => main.startClass.kind === 'ok')) return { start: null, end };
  const atStart = distinct.filter(({ main }) => wasThere(main.startClass)).length;
  const present = new Set(distinct.flatMap(({ main }) => keysOf(main)));
  const gone = register.gone.filter((record) => !keysOf(record).some((key) => present.has(key)));
  return { start: atStart + gone.length, end };
}

function wasThere(startClass: Reading<unknown>): boolean {
  if (startClass.kind === 'unreadable') return !CAME_LATER.test(fold(startClass.text));
  return startClass.kind === 'ok';
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
