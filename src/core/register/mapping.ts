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
 * @throws {DomainError} `mapping.not-an-object`, `mapping.header-rows` {sheet}, `mapping.unknown-field` {sheet, field},
 *   `mapping.bad-column` {sheet, field, column}, `mapping.column-twice` {sheet, column}
 */
export function parseMapping(value: unknown): RegisterMapping {
  if (!isRecord(value)) throw new DomainError('mapping.not-an-object');
  for (const [sheet, entry] of Object.entries(value)) checkSheet(sheet, entry);
  return value as unknown as RegisterMapping;
}

function checkSheet(sheet: string, entry: unknown): void {
  if (!isRecord(entry) || !isRecord(entry.columns)) throw new DomainError('mapping.not-an-object');
  const rows: unknown = entry.headerRows;
  const ascending =
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row, i) => Number.isInteger(row) && row >= 1 && (i === 0 || row === rows[i - 1] + 1));
  if (!ascending) throw new DomainError('mapping.header-rows', { sheet });
  const taken = new Set<number>();
  for (const [field, letter] of Object.entries(entry.columns)) {
    if (!KNOWN.has(field)) throw new DomainError('mapping.unknown-field', { sheet, field });
    const column = typeof letter === 'string' ? columnIndex(letter) : -1;
    if (column < 0) throw new DomainError('mapping.bad-column', { sheet, field, column: String(letter) });
    if (taken.has(column)) throw new DomainError('mapping.column-twice', { sheet, column: String(letter) });
    taken.add(column);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
