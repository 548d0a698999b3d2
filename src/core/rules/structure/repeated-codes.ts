/** Households whose code stands on several household rows of one list: whose members are whose cannot be told (ST05). */
import type { HouseholdRecord, RegisterTable } from '../../model';
import { codeKey } from '../../register/records';
import type { RegisterIndex } from '../register-index';

const known = new WeakMap<RegisterIndex, ReadonlyMap<RegisterTable, ReadonlySet<string>>>();

/** Whether another row of the same list has the record's code. */
export function sharesItsCode(index: RegisterIndex): (record: HouseholdRecord) => boolean {
  let repeated = known.get(index);
  if (!repeated) known.set(index, (repeated = repeatedIn(index.records)));
  const found = repeated;
  return ({ table, code }) => {
    const key = codeKey(code);
    return key !== null && (found.get(table)?.has(key) ?? false);
  };
}

function repeatedIn(records: readonly HouseholdRecord[]): ReadonlyMap<RegisterTable, ReadonlySet<string>> {
  const seen = new Map<RegisterTable, Set<string>>();
  const repeated = new Map<RegisterTable, Set<string>>();
  for (const { table, code } of records) {
    const key = codeKey(code);
    if (key === null || table.layout === 'member-rows') continue;
    const codes = seen.get(table) ?? new Set<string>();
    seen.set(table, codes);
    if (codes.has(key)) repeated.set(table, (repeated.get(table) ?? new Set<string>()).add(key));
    codes.add(key);
  }
  return repeated;
}
