/** By which area's lines a household is judged: its own column 'Khu vực' where that says it, else the unit's. */
import type { Area, HouseholdRecord, Reading, Register } from '../model';
import { cellAt, readAt } from '../register/columns';
import { readArea } from '../text/areas';
import { cellText, normaliseText } from '../text/unicode';

export type HouseholdArea =
  /** Nothing is written of it, or the same. */
  | { readonly from: 'unit'; readonly area: Area }
  /** Written, and another than the unit's. */
  | { readonly from: 'household'; readonly area: Area }
  /** Written and not readable, or two lists say two things: either line may be the household's. */
  | { readonly from: 'unknown'; readonly text: string };

export const AREAS: readonly Area[] = ['rural', 'urban'];

/** What one list says of the area of a household. */
export function writtenArea({ table, row }: Pick<HouseholdRecord, 'table' | 'row'>): Reading<Area> {
  return readAt<Reading<Area>>(table, row, 'khu_vuc', readArea);
}

/**
 * The area of a household.
 *
 * @param records what the lists say of it
 * @param unit the area of the run
 * @see NĐ 07/2021/NĐ-CP Điều 3 khoản 1: the line is that of the area the household lives in; shared domain/register.json, khu_vuc
 */
export function areaOfHousehold(records: readonly HouseholdRecord[], unit: Area): HouseholdArea {
  const readings = records.map(writtenArea);
  const read = readings.flatMap((reading) => (reading.kind === 'ok' ? [reading.value] : []));
  const [first] = read;
  if (first === undefined) {
    const unread = readings.find((reading) => reading.kind === 'unreadable');
    return unread ? { from: 'unknown', text: unread.text } : { from: 'unit', area: unit };
  }
  if (read.some((area) => area !== first)) return { from: 'unknown', text: textsOf(records) };
  return first === unit ? { from: 'unit', area: unit } : { from: 'household', area: first };
}

/** The area of the household a record is of, by all lists of it; a record of no household of the register by itself. */
export function areaOfRecords(register: Register, unit: Area): (record: HouseholdRecord) => HouseholdArea {
  const households = new Map<HouseholdRecord, readonly HouseholdRecord[]>();
  for (const { main, records } of register.households)
    for (const record of [main, ...records]) households.set(record, records);
  return (record) => areaOfHousehold(households.get(record) ?? [record], unit);
}

/** The areas whose lines judge the households of a register: the unit's first, the other one where a household writes it. */
export function areasUsed({ households }: Pick<Register, 'households'>, unit: Area): readonly Area[] {
  const other = households.some(({ records }) => areaOfHousehold(records, unit).from === 'household');
  return other ? [unit, ...AREAS.filter((area) => area !== unit)] : [unit];
}

/** The areas a household may be of: one, or both where nobody can tell. */
export function possibleAreas(area: HouseholdArea): readonly Area[] {
  return area.from === 'unknown' ? AREAS : [area.area];
}

/** 'Thành thị / Nông thôn' */
function textsOf(records: readonly HouseholdRecord[]): string {
  const texts = records.map((record) =>
    normaliseText(cellText(cellAt(record.table, record.rowOf('khu_vuc'), 'khu_vuc'))),
  );
  return [...new Set(texts.filter((text) => text !== ''))].join(' / ');
}
