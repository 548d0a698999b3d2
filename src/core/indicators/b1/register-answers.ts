/** Answers of a household for the groups of a point table: the register's cells by the header staff name. */
import type { Cell, Household, HouseholdRecord, RegisterTable } from '../../model';
import { FIELDS } from '../../register/fields';
import { cellText, exactKey } from '../../text/unicode';

/**
 * Looks a household's answers up by the header of a column: on the main list first, then on the others. A name a field goes
 * by ('Số nhân khẩu') finds the field's column under whatever header it stands.
 */
export function answersOf({ records }: Household): (column: string) => Cell | undefined {
  return (column) => {
    let seen: Cell | undefined;
    for (const record of records) {
      const at = columnNamed(record.table, column);
      if (at === null) continue;
      const cell = cellOfRow(record, at);
      if (cell !== null && cell !== '') return cell;
      seen = seen ?? null;
    }
    return seen;
  };
}

const cellOfRow = ({ table, row }: HouseholdRecord, column: number): Cell =>
  table.cells[row - 1]?.[column] ?? null;

function columnNamed(table: RegisterTable, name: string): number | null {
  const key = exactKey(name);
  for (const row of [...table.headerRows].reverse()) {
    const at = (table.cells[row - 1] ?? []).findIndex((cell) => exactKey(cellText(cell)) === key);
    if (at >= 0) return at;
  }
  const field = FIELDS.find(({ aliases }) => aliases.some((alias) => exactKey(alias) === key));
  return field === undefined ? null : (table.columns.get(field.id) ?? null);
}
