/** A mapping stated by the officer or a file, which overrides what would be detected. */
import { DomainError } from '../errors';
import { columnIndex } from './columns';
import { FIELDS, type FieldId } from './fields';

export interface SheetMapping {
  /** 1-based, contiguous. */
  readonly headerRows: readonly number[];
  /** Field → column letter. */
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
}
/** Sheet name → its mapping; sheets that are not named are detected as usual. */
export type RegisterMapping = Readonly<Record<string, SheetMapping>>;

const KNOWN: ReadonlySet<string> = new Set(FIELDS.map(({ id }) => id));

/**
 * Checks a mapping that came from outside (JSON).
 *
 * @throws {DomainError} `options.mapping-invalid` {detail}: the path of what is wrong, 'DS hộ.columns.ma_ho'
 */
export function parseMapping(value: unknown): RegisterMapping {
  if (!isRecord(value)) throw invalid('{}');
  for (const [sheet, entry] of Object.entries(value)) checkSheet(sheet, entry);
  return value as unknown as RegisterMapping;
}

function invalid(detail: string): DomainError {
  return new DomainError('options.mapping-invalid', { detail });
}

function checkSheet(sheet: string, entry: unknown): void {
  if (!isRecord(entry)) throw invalid(sheet);
  if (!areHeaderRows(entry.headerRows)) throw invalid(`${sheet}.headerRows`);
  if (!isRecord(entry.columns)) throw invalid(`${sheet}.columns`);
  const taken = new Set<number>();
  for (const [field, letter] of Object.entries(entry.columns)) {
    const column = typeof letter === 'string' ? columnIndex(letter) : -1;
    // Two fields in one column would read one cell as two facts.
    if (!KNOWN.has(field) || column < 0 || taken.has(column)) throw invalid(`${sheet}.columns.${field}`);
    taken.add(column);
  }
}

/** One to four rows below one another. */
function areHeaderRows(rows: unknown): boolean {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > 4) return false;
  return rows.every(
    (row: unknown, i) => Number.isInteger(row) && row === Number(rows[0]) + i && Number(row) >= 1,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
