/** Gathers of a household what the derivations look at. */
import type { Household, Person, Register, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import { personsOf } from '../../register/counts';
import type { FieldId } from '../../register/fields';
import type { DeprivationBounds } from '../../standards/standard';
import { ageRange } from '../../text/ages';
import { readMark } from '../../text/marks';
import { readQuantity } from '../../register/quantities';
import { isBlank } from '../../text/unicode';
import { refAt, type Aged, type HouseholdFacts, type Row } from './derivation';

/** Makes the facts of one household after another; columns of the register are looked over once. */
export function householdFacts(
  register: Register,
  bounds: DeprivationBounds,
  asOf: string,
): (household: Household) => HouseholdFacts {
  const isPartial = listsOnlySome(register);
  const used = new Map<RegisterTable, Map<FieldId, boolean>>();
  const isUsed = ({ table }: Row, field: FieldId): boolean => {
    const ofTable = used.get(table) ?? new Map<FieldId, boolean>();
    used.set(table, ofTable);
    let is = ofTable.get(field);
    if (is === undefined) ofTable.set(field, (is = isFilled(table, field)));
    return is;
  };
  return (household) => {
    const members = household.members.filter(({ counted }) => counted).map((person) => aged(person, asOf));
    const written = personsOf(household);
    const size = written === null || written === 0 ? (members.length > 0 ? members.length : null) : written;
    const { main, records } = household;
    // The list that holds the answers comes first: a household's row there is the one that was assessed.
    const byDetail = [...records].sort((a, b) => b.table.columns.size - a.table.columns.size);
    return {
      members,
      isWhole: members.length > 0 && members.length >= (size ?? 0),
      records: byDetail,
      size,
      ratioSizes: ratioSizes(members.length, size, isPartial),
      sizeCells: [refAt(main, 'so_nhan_khau')].filter((ref) => ref !== null),
      bounds,
      asOf,
      isUsed,
    };
  };
}

function ratioSizes(listed: number, size: number | null, isPartial: boolean): readonly number[] {
  if (listed === 0) return size === null ? [] : [size];
  // The head alone may be all that was typed.
  const mayLack = size !== null && listed < size && (isPartial || listed === 1);
  return mayLack ? [listed, size] : [listed];
}

/** Whether the member list has fewer than the written size in most households: then it is no list of all members. */
function listsOnlySome({ households }: Register): boolean {
  const known = households.flatMap((household) => {
    const listed = household.members.filter(({ counted }) => counted).length;
    const size = personsOf(household) ?? 0;
    return listed === 0 || size === 0 ? [] : [listed < size];
  });
  return known.filter((isFewer) => isFewer).length * 2 > known.length;
}

/** By the birth date, of a year only a range; else by the written age. */
function aged(person: Person, asOf: string): Aged {
  if (person.birth.kind === 'ok') {
    const age = ageRange(person.birth.value, asOf);
    return { person, age: age.max < 0 ? null : age };
  }
  const typed = readQuantity(cellAt(person.table, person.row, 'tuoi'), 'tuoi');
  if (typed.kind !== 'ok' || !(typed.value.value >= 0)) return { person, age: null };
  const years = Math.floor(typed.value.value);
  return { person, age: { min: years, max: years } };
}

/** Whether anything is written in a column that can be read as an answer. */
function isFilled(table: RegisterTable, field: FieldId): boolean {
  if (!table.columns.has(field)) return false;
  return table.dataRows.some((row) => {
    const cell = cellAt(table, row, field);
    if (isBlank(cell)) return false;
    const mark = readMark(cell);
    return mark.kind !== 'ok' || mark.value;
  });
}
