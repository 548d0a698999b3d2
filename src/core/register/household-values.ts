/** What each list of a household writes for a field. */
import type { Cell, CellRef, Household, HouseholdRecord } from '../model';
import { cellAt } from './columns';
import type { FieldId } from './fields';

export interface ListedValue {
  readonly record: HouseholdRecord;
  readonly cell: Cell;
  readonly ref: CellRef;
}

/** The cell of a field on every list that has its column, the main list's first; blank cells as well. */
export function valuesOf({ records }: Household, field: FieldId): readonly ListedValue[] {
  return records.flatMap((record) => {
    const { table } = record;
    const row = record.rowOf(field);
    const column = table.columns.get(field);
    if (column === undefined) return [];
    return [
      { record, cell: cellAt(table, row, field), ref: { sheet: table.sheet, row, column: column + 1 } },
    ];
  });
}
