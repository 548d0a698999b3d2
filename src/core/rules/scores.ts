/** The score and mark cells of a household record. */
import type { HouseholdRecord, Reading } from '../model';
import { DEPRIVATION_FIELDS, type FieldId } from '../register/fields';
import { isBlank } from '../text/unicode';
import { cellOf, saysNothing } from './cells';
import type { Place } from './rule';

export function scorePlace(record: HouseholdRecord, field: FieldId): Place {
  return { table: record.table, row: record.rowOf(field), field };
}

/** A score as read from the record's own table; words that say nothing are blank, a lacking column is absent. */
export function scoreOf(record: HouseholdRecord, field: 'b1' | 'b2'): Reading<number> {
  if (!record.table.columns.has(field)) return { kind: 'absent' };
  const reading = record[field];
  const nothing = reading.kind === 'unreadable' && saysNothing(cellOf(scorePlace(record, field)));
  return nothing ? { kind: 'blank' } : reading;
}

/** The mark cells of a record, in legal order. */
export function markPlaces(record: HouseholdRecord): readonly Place[] {
  return DEPRIVATION_FIELDS.filter((field) => record.table.columns.has(field)).map((field) =>
    scorePlace(record, field),
  );
}

/** Whether every mark cell of the record is blank: nothing marked, or never entered. */
export function nothingMarked(record: HouseholdRecord): boolean {
  return markPlaces(record).every((place) => isBlank(cellOf(place)));
}

export function isPoorOrNear(record: HouseholdRecord): boolean {
  const { recordedClass: read } = record;
  return read.kind === 'ok' && (read.value === 'poor' || read.value === 'nearPoor');
}
