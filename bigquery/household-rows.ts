/** A register as rows of the table of households: what the queries need, and nothing a person could be known by. */
import { readingOf } from '../src/core/indicators/classify-household';
import { markedRecords, markOf } from '../src/core/indicators/deprivation-marks';
import { areaOfHousehold } from '../src/core/indicators/household-area';
import { leftByYearEnd } from '../src/core/indicators/left-class';
import { listsEverybody } from '../src/core/indicators/move-ends';
import { groupOf, knownSize } from '../src/core/indicators/movement';
import { householdClass } from '../src/core/indicators/record-class';
import { hasRelapsed } from '../src/core/indicators/relapse';
import { isIndicatorKept } from '../src/core/indicators/told-marks';
import type { Area, Household, Reading } from '../src/core/model';
import { distinctHouseholds, personsOf } from '../src/core/register/counts';
import { DEPRIVATION_FIELDS } from '../src/core/register/fields';
import { vn2022 } from '../src/core/standards/vn-2022';
import type { KeyedYear } from './household-keys';

export type TableValue = string | number | boolean | null;
/** By the names of src/sql/columns.ts. */
export type TableRow = Readonly<Record<string, TableValue>>;

const numberOf = (reading: Reading<number>): number | null =>
  reading.kind === 'ok' && Number.isFinite(reading.value) ? reading.value : null;

/** Marks as the list kept for them has them; all unknown for a household that is not on it. */
function marksOf(
  household: Household,
  marked: ReadonlySet<unknown>,
): readonly (readonly [string, boolean | null])[] {
  const record = household.records.find((each) => marked.has(each));
  return DEPRIVATION_FIELDS.map((field) => {
    const indicator = vn2022.indicators.find((each) => each.field === field);
    return [field, record && indicator ? markOf(record, indicator) : null] as const;
  });
}

/**
 * The rows of one year.
 *
 * @param commune its code
 * @param area of the commune, for households that write none
 */
export function householdRows(
  { year, register, keys, waiting }: KeyedYear,
  commune: string,
  area: Area,
): TableRow[] {
  const distinct = new Set(distinctHouseholds(register));
  const marked = new Set<unknown>(markedRecords(register));
  const isFull = listsEverybody(register);
  const blank = DEPRIVATION_FIELDS.filter((field) => !isIndicatorKept(register, field));
  return register.households.map((household): TableRow => {
    const { records, main } = household;
    const written = householdClass(household);
    const own = areaOfHousehold(records, area);
    return {
      year,
      commune,
      hamlet: main.hamlet,
      household: keys.get(household) ?? null,
      area: own.from === 'unknown' ? null : own.area,
      persons: knownSize(personsOf(household)),
      income: numberOf(readingOf(records, 'income')),
      b1: numberOf(readingOf(records, 'b1')),
      b2: numberOf(readingOf(records, 'b2')),
      recorded_class: written,
      left_class: leftByYearEnd(household),
      relapsed: hasRelapsed(household, groupOf(written), null),
      waiting: waiting.has(household),
      is_repeat: !distinct.has(household),
      full_list: isFull,
      blank_columns: blank.length === 0 ? null : blank.join(','),
      ...Object.fromEntries(marksOf(household, marked)),
    };
  });
}
