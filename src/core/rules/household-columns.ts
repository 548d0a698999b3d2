/** Which of a household's lists has the columns a rule looks at. */
import type { HouseholdRecord } from '../model';
import type { FieldId } from '../register/fields';
import type { RegisterIndex } from './register-index';

/**
 * `here`: the record's own table has them. `nowhere`: none of the household's lists has; said once, of its main list.
 * `elsewhere`: another list of the household has them, or says that none has.
 */
export function columnsOf(
  record: HouseholdRecord,
  fields: readonly FieldId[],
  index: RegisterIndex,
): 'here' | 'elsewhere' | 'nowhere' {
  const has = ({ table }: HouseholdRecord): boolean => fields.every((field) => table.columns.has(field));
  if (has(record)) return 'here';
  const household = index.householdOf(record);
  if (household === null) return 'nowhere';
  return record !== household.main || household.records.some(has) ? 'elsewhere' : 'nowhere';
}
