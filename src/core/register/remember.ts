/** Adds decisions to what is saved for a workbook. */
import { DomainError } from '../errors';
import type { BlankMarks } from '../model';
import { columnIndex, columnLetter } from './columns';
import type { SheetRole } from './field-matching';
import type { FieldId } from './fields';
import type { HeaderPath } from './header-names';
import type { RegisterReading } from './read-register';
import type { Strip } from './side-by-side';
import {
  decidedColumns,
  headersOf,
  isBlankMarks,
  isField,
  isRole,
  nthOf,
  type SavedDecision,
  type SavedMapping,
  type SavedSheet,
} from './saved-mapping';

/** What the officer said of one column, or, without a column, of a field that the sheet does not have. */
export interface Decision {
  readonly sheet: string;
  /** Letters; null: no column of the sheet is the field. */
  readonly column: string | null;
  /** Null: leave the column alone. */
  readonly field: FieldId | null;
  /** What the whole sheet is, column and field being null; null: what it looks like. */
  readonly role?: SheetRole | null;
  /** What a blank in the columns of marks means, column and field being null; null: nothing is said. */
  readonly blankMarks?: BlankMarks | null;
}

interface Place {
  readonly sheetId: number;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Tables beside one another, each of which may have a column of one field; empty for a sheet of one table. */
  readonly strips: readonly Strip[];
}

/** The header of each sheet that has one, as it reads now. */
function placesOf(reading: RegisterReading): Place[] {
  const stripped = [
    ...reading.tables.map(({ table, strip }) => ({ id: table.sheetId, strip })),
    ...[...reading.others, ...reading.unread].map(({ grid, strip }) => ({ id: grid.id, strip })),
  ];
  const place = (sheetId: number, sheet: string, paths: readonly HeaderPath[]): Place => ({
    sheetId,
    sheet,
    headers: headersOf(paths),
    strips: stripped.flatMap(({ id, strip }) => (id === sheetId && strip !== undefined ? [strip] : [])),
  });
  return [
    ...reading.tables.map(({ table, header }) => place(table.sheetId, table.sheet, header.paths)),
    ...reading.others.map(({ grid, header }) => place(grid.id, grid.name, header.paths)),
    ...reading.unread.map(({ grid, header }) => place(grid.id, grid.name, header.paths)),
  ];
}

/**
 * The saved mapping with further decisions, each sheet's fingerprint brought up to date. A later decision replaces an
 * earlier one for its column and for its field.
 *
 * @throws {DomainError} `mapping.unknown-sheet`, `mapping.unknown-field`, `mapping.no-column`, `mapping.no-header`,
 *   `mapping.field-twice`
 */
export function remember(
  saved: SavedMapping | null,
  reading: RegisterReading,
  decisions: readonly Decision[],
): SavedMapping {
  const places = placesOf(reading);
  const sheets = [...(saved?.sheets ?? [])];
  for (const name of new Set(decisions.map(({ sheet }) => sheet))) {
    const place = places.find(({ sheet }) => sheet === name);
    if (place === undefined) throw new DomainError('mapping.unknown-sheet', { sheet: name });
    const byId = sheets.findIndex(({ sheetId }) => sheetId === place.sheetId);
    const at =
      byId >= 0
        ? byId
        : sheets.findIndex(({ sheet, sheetId }) => sheet === name && !isElsewhere(sheetId, places));
    const now = decided(
      sheets[at],
      place,
      decisions.filter(({ sheet }) => sheet === name),
    );
    if (at < 0) sheets.push(now);
    else sheets[at] = now;
  }
  return { version: 1, sheets };
}

/** Whether a record belongs to another sheet of the workbook, that was renamed. */
function isElsewhere(sheetId: number | null, places: readonly Place[]): boolean {
  return places.some((place) => place.sheetId === sheetId);
}

function decided(record: SavedSheet | undefined, place: Place, decisions: readonly Decision[]): SavedSheet {
  const columns = new Map(record ? decidedColumns(record, place.headers) : []);
  const now = decidedNow(decisions, place);
  const fields = new Set([...now.values()].filter((field) => field !== null));
  const claims = new Set([...now].flatMap((each) => claimOf(each, place) ?? []));
  for (const each of columns) if (claims.has(claimOf(each, place) ?? '')) columns.delete(each[0]);
  for (const [column, field] of now) columns.set(column, field);
  const absent = new Set([...(record?.absent ?? []), ...saidAbsent(decisions)]);
  for (const field of fields) absent.delete(field);
  return {
    sheetId: place.sheetId,
    sheet: place.sheet,
    header: place.headers,
    decisions: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([column, field]) => describe(column, field, place)),
    absent: [...absent],
    ...roleOf(record, decisions),
    ...blankMarksOf(record, decisions),
  };
}

/** The last that was said of the sheet; what is no role is not kept. */
function roleOf(record: SavedSheet | undefined, decisions: readonly Decision[]): Pick<SavedSheet, 'role'> {
  const said = decisions.map(({ role }) => role).filter((role) => role !== undefined);
  const role = said.length > 0 ? said[said.length - 1] : record?.role;
  return isRole(role) ? { role } : {};
}

function blankMarksOf(
  record: SavedSheet | undefined,
  decisions: readonly Decision[],
): Pick<SavedSheet, 'blankMarks'> {
  const said = decisions.map(({ blankMarks }) => blankMarks).filter((each) => each !== undefined);
  const last = said.length > 0 ? said[said.length - 1] : record?.blankMarks;
  return isBlankMarks(last) ? { blankMarks: last } : {};
}

/** A field of one table; null for a column that is left alone. */
function claimOf([column, field]: readonly [number, FieldId | null], { strips }: Place): string | null {
  const table = strips.findIndex(({ first, last }) => first <= column && column <= last);
  return field === null ? null : `${table} ${field}`;
}

function saidAbsent(decisions: readonly Decision[]): FieldId[] {
  return decisions.flatMap(({ column, field }) => (column === null && field !== null ? [field] : []));
}

/** The decided columns of one batch, checked. */
function decidedNow(decisions: readonly Decision[], place: Place): Map<number, FieldId | null> {
  const now = new Map<number, FieldId | null>();
  for (const decision of decisions) {
    const { column: letters, field } = decision;
    if (field !== null && !isField(field)) {
      throw new DomainError('mapping.unknown-field', { field: String(field) });
    }
    if (letters !== null) now.set(columnOf(decision, letters, place), field);
  }
  refuseTwice(now, place);
  return now;
}

function columnOf({ sheet }: Decision, letters: string, { headers }: Place): number {
  const column = columnIndex(letters);
  const header = headers[column];
  if (column < 0 || header === undefined)
    throw new DomainError('mapping.no-column', { sheet, column: letters });
  if (header === '') throw new DomainError('mapping.no-header', { sheet, column: letters });
  return column;
}

function refuseTwice(now: ReadonlyMap<number, FieldId | null>, place: Place): void {
  const claims = [...now].map((each) => ({ column: each[0], field: each[1], claim: claimOf(each, place) }));
  for (const { claim, field } of claims) {
    const [first, second] = claims.filter((each) => claim !== null && each.claim === claim);
    if (field === null || first === undefined || second === undefined) continue;
    const letters = { first: columnLetter(first.column), second: columnLetter(second.column) };
    throw new DomainError('mapping.field-twice', { sheet: place.sheet, field, ...letters });
  }
}

function describe(column: number, field: FieldId | null, { headers }: Place): SavedDecision {
  return { header: headers[column] ?? '', nth: nthOf(headers, column), field };
}
