/**
 * Registers for tests, made the way staff make them: rows under headers, read back by the reader.
 * A test states only the fields it is about; the columns are those fields and no others.
 */
import type { Cell, Register, SheetGrid } from '../../src/core/model';
import { FIELDS, type FieldId } from '../../src/core/register/fields';
import { readRegister, type RegisterReading } from '../../src/core/register/read-register';

export type Row = Readonly<Partial<Record<FieldId, Cell>>>;

/** The header staff know a field by. */
export function headerOf(field: FieldId): string {
  const definition = FIELDS.find(({ id }) => id === field);
  if (definition === undefined) throw new Error(`unknown field ${field}`);
  return definition.aliases[0] ?? field;
}

/** A sheet from rows of cells; row 1 is the first. */
export function gridOf(rows: readonly (readonly Cell[])[], name = 'Sheet1', id = 0): SheetGrid {
  return { name, id, cells: rows };
}

/** A sheet from records: the header in row 1, the records from row 2, columns in order of first use. */
export function gridOfRecords(records: readonly Row[], name = 'Hộ', id = 0): SheetGrid {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))] as FieldId[];
  return gridOf(
    [fields.map(headerOf), ...records.map((record) => fields.map((field) => record[field] ?? null))],
    name,
    id,
  );
}

/** A household's row: code and head's name unless given. */
export function household(fields: Row = {}): Row {
  return { ma_ho: 'H001', chu_ho: 'Nguyễn Văn Ân', ...fields };
}

/** A member's row on a sheet of members: the head of H001 unless given otherwise. */
export function member(fields: Row = {}): Row {
  return { ma_ho: 'H001', ho_ten: 'Nguyễn Văn Ân', quan_he: 'Chủ hộ', ...fields };
}

export interface RegisterSpec {
  /** Sheet 'Hộ', one row a household from row 2. */
  readonly households?: readonly Row[];
  /** Sheet 'Thành viên', one row a person from row 2, joined by Mã hộ. */
  readonly members?: readonly Row[];
}

/** Sheets 'Hộ' and 'Thành viên' of the given rows; a sheet without rows is left out. */
export function gridsOf({ households = [], members = [] }: RegisterSpec): SheetGrid[] {
  return [
    ...(households.length > 0 ? [gridOfRecords(households, 'Hộ', 0)] : []),
    ...(members.length > 0 ? [gridOfRecords(members, 'Thành viên', 1)] : []),
  ];
}

/** The register read back from sheets 'Hộ' and 'Thành viên'. */
export function gridRegister(spec: RegisterSpec): Register {
  return readRegister(gridsOf(spec)).register;
}

/** The register of a household sheet alone. */
export function register(...households: readonly Row[]): Register {
  return gridRegister({ households });
}

/** A cell of an open case: plain, `{date}`, `{date_utc, display}` or `{number, display}`; '' is blank. */
export type CaseCell = Cell | { date_utc: string; display: string } | { number: number; display: string };
export type CaseSheets = Readonly<
  Record<string, { columns: readonly string[]; rows: readonly (readonly CaseCell[])[] }>
>;

/** Sheets in the format of the open cases; data row 1 of a case is sheet row 2. */
export function sheets(spec: CaseSheets): SheetGrid[] {
  return Object.entries(spec).map(([name, { columns, rows }], id) =>
    gridOf(
      [columns.map((field) => headerOf(field as FieldId)), ...rows.map((row) => row.map(caseCell))],
      name,
      id,
    ),
  );
}

/** The reading of sheets in the format of the open cases. */
export function readSheets(spec: CaseSheets): RegisterReading {
  return readRegister(sheets(spec));
}

function caseCell(cell: CaseCell): Cell {
  if (cell === '') return null;
  if (typeof cell !== 'object' || cell === null || 'date' in cell) return cell;
  return 'number' in cell ? cell.number : { date: cell.date_utc.slice(0, 10) };
}
