/** Households that are on the list of those who left and in the main list. */
import type { Household, HouseholdRecord, Register } from '../../model';
import { isOtherHead } from '../../register/household-lookup';
import { valuesOf } from '../../register/household-values';
import { codeKey } from '../../register/records';
import { namePlace } from '../cells';
import type { RuleReport } from '../rule';
import { comparableNumber } from '../same-person';

/** A household on the list of those who left that the main list still counts. */
export function findGone({ households, gone }: Register, report: RuleReport): void {
  if (gone.length === 0) return;
  const byKey = new Map<string, Household>();
  for (const household of households) {
    for (const key of keysOf(household.main)) byKey.set(key, household);
  }
  for (const record of gone) {
    const household = keysOf(record)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined && !isOtherHead(found.main.head, record.head));
    if (household === undefined) {
      report.pass();
      continue;
    }
    const [code] = valuesOf(household, 'ma_ho');
    report.fail(namePlace(record.head), {
      record: household.main,
      message: 'gone',
      params: { sheet: record.table.sheet, other: household.main.table.sheet },
      related: [code?.record === household.main ? code.ref : namePlace(household.main.head)],
    });
  }
}

function keysOf(record: HouseholdRecord): readonly string[] {
  const [code, number] = [codeKey(record.code), comparableNumber(record.head)];
  return [...(number === null ? [] : [`id ${number}`]), ...(code === null ? [] : [`code ${code}`])];
}
