/** Which class a household had left, where a list says that it escaped. */
import type { Household, HouseholdClass, HouseholdRecord } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { groupOf, movementOf } from '../text/movement-note';
import { cellText, fold } from '../text/unicode';
import type { FormClass } from './move-ends';
import { householdClass } from './record-class';

const LEFT_NEAR_POOR = /thoat (?:khoi )?(?:ho )?can ngheo/;

/**
 * 'Hộ mới thoát nghèo' was poor, 'Hộ thoát cận nghèo' was near-poor and nothing says that it was ever poor.
 *
 * @param written class as it was read; the readings of the second are those of 'not poor'
 * @returns null for a class that nobody leaves
 */
export function leftClass(text: string, written: HouseholdClass | null): FormClass | null {
  if (LEFT_NEAR_POOR.test(fold(text))) return 'nearPoor';
  return written === 'escaped' ? 'poor' : null;
}

/** By the class at the start as the record writes it. */
export function leftBeforeStart(record: HouseholdRecord): FormClass | null {
  const { startClass } = record;
  return leftClass(textOf(record, 'phan_loai_dau_ky'), startClass.kind === 'ok' ? startClass.value : null);
}

/** By the class and the lists of a household of an earlier register. */
export function leftBefore(household: Household): FormClass | null {
  const texts = household.records.map((record) => textOf(record, 'phan_loai')).join(' ');
  const isOnList = household.records.some(
    ({ table }) => table.coverage === 'escaped' && table.impliedClass === 'notPoor',
  );
  return isOnList ? 'nearPoor' : leftClass(texts, householdClass(household));
}

/**
 * The class it had left by the end of an earlier register's year: as its class and lists say, else its note of that
 * year's change ('Thoát nghèo - vượt chuẩn cận nghèo' beside 'Hộ không nghèo').
 *
 * @returns 'unclear' where the note says that it left one of the two and not which
 */
export function leftByYearEnd(household: Household): FormClass | 'unclear' | null {
  const left = leftBefore(household);
  const written = householdClass(household);
  const note = movementOf(household.records.map((record) => textOf(record, 'dien_bien')).join(' '));
  if (left !== null || written === null || note?.kind !== 'change') return left;
  const group = groupOf(written);
  const from = note.from.filter((each) => each !== 'other');
  if (!note.to.includes(group) || from.includes(group as FormClass) || from.length < note.from.length)
    return null;
  return from.length === 1 ? (from[0] ?? null) : 'unclear';
}

function textOf(record: HouseholdRecord, field: FieldId): string {
  return cellText(cellAt(record.table, record.rowOf(field), field));
}
