/** Cells a rule gathers column by column before it says anything: a fault most of a column shares has one cause. */
import type { RegisterTable } from '../model';
import type { FieldId } from '../register/fields';
import type { FixOffer, Place } from './rule';

/** The cells of a column that have the fault, and how many of its cells were looked at. */
export interface GatheredColumn<T> {
  asked: number;
  readonly cells: T[];
}

export class ColumnCells<T> {
  private readonly tables = new Map<RegisterTable, Map<FieldId | null, GatheredColumn<T>>>();

  /** The column of a field; null for a rule that looks at one column a table. */
  of(table: RegisterTable, field: FieldId | null): GatheredColumn<T> {
    let columns = this.tables.get(table);
    if (!columns) this.tables.set(table, (columns = new Map()));
    let column = columns.get(field);
    if (!column) columns.set(field, (column = { asked: 0, cells: [] }));
    return column;
  }

  /** Counts a cell in; `cell` when it has the fault. */
  add({ table, field }: Pick<Place, 'table' | 'field'>, cell: T | null): void {
    const column = this.of(table, field);
    column.asked++;
    if (cell !== null) column.cells.push(cell);
  }

  all(): readonly GatheredColumn<T>[] {
    return [...this.tables.values()].flatMap((columns) => [...columns.values()]);
  }
}

/** The row of the headings, the lowest of the header; the first data row where a list has no header. */
export function headingRow({ headerRows, firstDataRow }: RegisterTable): number {
  return headerRows[headerRows.length - 1] ?? firstDataRow;
}

/** The cell of a column's heading. */
export function headingOf(table: RegisterTable, field: FieldId): Place {
  return { table, row: headingRow(table), field };
}

/** The values of cells as one fix, written together or not at all; null without cells. The heading is never written to. */
export function batchOf(
  cells: readonly { readonly place: Place; readonly value: string | number | null }[],
  apply: 'safe' | 'confirm',
): FixOffer | null {
  const [first, ...others] = cells;
  if (!first) return null;
  const batch = others.map(({ place, value }) => ({ at: place, value }));
  return { value: first.value, apply, at: first.place, batch };
}
