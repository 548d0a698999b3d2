/** The names of a register that are not plainly written, found in one pass for the rules about names. */
import type { Register, RegisterTable } from '../../model';
import { nameShape, type NameShape } from '../../text/name-shape';
import { isBlank } from '../../text/unicode';
import { saysNothing } from '../cells';

/** Row 1-based, column 0-based. */
export interface NameCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly shape: NameShape;
}
/** A column of names of one table. */
export interface NameColumn {
  readonly table: RegisterTable;
  readonly column: number;
  /** Rows with a name, those of `irregular` included. */
  readonly rows: readonly number[];
  /** Names in capitals, small or mixed letters, or with odd characters. */
  readonly irregular: readonly NameCell[];
}

const NAME_FIELDS = ['chu_ho', 'ho_ten'] as const;
/** '???' and '*' are no names: FD33 asks for one. */
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const scans = new WeakMap<Register, readonly NameColumn[]>();

/** Every column of names with its irregular ones; linear in the number of names, and done once for a register. */
export function scanNames(register: Register): readonly NameColumn[] {
  let found = scans.get(register);
  if (!found) {
    found = register.tables.flatMap((table) =>
      NAME_FIELDS.flatMap((field) => {
        const column = table.columns.get(field);
        return column === undefined ? [] : [scanColumn(table, column)];
      }),
    );
    scans.set(register, found);
  }
  return found;
}

function scanColumn(table: RegisterTable, column: number): NameColumn {
  const rows: number[] = [];
  const irregular: NameCell[] = [];
  for (const row of table.dataRows) {
    const text = table.cells[row - 1]?.[column];
    if (typeof text !== 'string' || isBlank(text)) continue;
    const shape = nameShape(text);
    const isRegular = shape.style === 'title' && !shape.odd;
    if (!isRegular && (saysNothing(text) || !LETTER_OR_DIGIT.test(text))) continue;
    rows.push(row);
    if (!isRegular) irregular.push({ row, column, text, shape });
  }
  return { table, column, rows, irregular };
}
