/**
 * What the officer decided for a sheet's columns, kept so that the columns are found again by their headers: after
 * columns moved, rows were inserted above, or the sheet was renamed.
 */
import type { BlankMarks, SheetGrid } from '../model';
import { exactKey } from '../text/unicode';
import { headerText, type SheetDecisions, type SheetRole } from './field-matching';
import { FIELDS, type FieldId } from './fields';
import { headerKey, type HeaderPath } from './header-names';

export interface SavedDecision {
  /** The header as a path, 'Phân loại hộ / Cuối năm', as it was written then. */
  readonly header: string;
  /** Which of the columns of this header, from 0; headers are seldom equal. */
  readonly nth: number;
  /** Null: leave the column alone. */
  readonly field: FieldId | null;
}
export interface SavedSheet {
  /** Null in a file: ids belong to one workbook. */
  readonly sheetId: number | null;
  readonly sheet: string;
  /** Fingerprint: the headers of all columns in order, '' for a column without one. */
  readonly header: readonly string[];
  readonly decisions: readonly SavedDecision[];
  /** Fields that the sheet has no column for, so that nobody is asked again. */
  readonly absent: readonly FieldId[];
  /** What the officer said the sheet is; left out when nothing was said. */
  readonly role?: SheetRole;
  /** What the officer said a blank in the columns of marks means; left out when nothing was said. */
  readonly blankMarks?: BlankMarks;
}
export interface SavedMapping {
  readonly version: 1;
  readonly sheets: readonly SavedSheet[];
}
export interface HeaderChange {
  /** 0-based columns that were not there, or whose header reads otherwise, when the choices were saved. */
  readonly added: readonly number[];
  /** Headers of decided columns that are not found any more, or not surely. */
  readonly gone: readonly string[];
}

const LEVEL = ' / ';

/** A year or a number in a header may change ('Phân loại năm 2025'): the key leaves it out. */
function keyOf(header: string): string {
  return header.split(LEVEL).map(headerKey).join(LEVEL);
}

interface Group {
  readonly columns: number[];
  /** Their headers exactly as written. */
  exact: string;
}

/** The columns that share a header's key. */
function groupsOf(headers: readonly string[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  headers.forEach((header, column) => {
    if (header === '') return;
    const key = keyOf(header);
    const group = groups.get(key) ?? { columns: [], exact: '' };
    group.columns.push(column);
    group.exact += `${exactKey(header)}\n`;
    groups.set(key, group);
  });
  return groups;
}

/**
 * Whether a group of equal headers is what it was: one column then and now, or the same row of equals. Of several
 * columns of one key, 'năm 2023' and 'năm 2024', none is taken on trust once one of them reads otherwise.
 */
function isSame(now: Group | undefined, then: Group | undefined): boolean {
  if (now === undefined || then === undefined) return false;
  return (now.columns.length === 1 && then.columns.length === 1) || now.exact === then.exact;
}

/** Which of the columns of one key a column is, from 0. */
export function nthOf(headers: readonly string[], column: number): number {
  return (
    groupsOf(headers)
      .get(keyOf(headers[column] ?? ''))
      ?.columns.indexOf(column) ?? 0
  );
}

/** The headers of a table as text, '' for a column without one. */
export function headersOf(paths: readonly HeaderPath[]): string[] {
  return paths.map(headerText);
}

/** The saved record of a sheet: by its id, else by its name. */
export function savedSheetOf(
  saved: SavedMapping,
  grid: Pick<SheetGrid, 'id' | 'name'>,
): SavedSheet | undefined {
  return (
    saved.sheets.find(({ sheetId }) => sheetId === grid.id) ??
    saved.sheets.find(({ sheet }) => sheet === grid.name)
  );
}

/** What was decided for a sheet and its columns, for the reading; undefined when nothing was. */
export function decideFrom(
  saved: SavedMapping,
  grid: Pick<SheetGrid, 'id' | 'name'>,
): SheetDecisions | undefined {
  const sheet = savedSheetOf(saved, grid);
  return (
    sheet && {
      columns: (paths) => decidedColumns(sheet, headersOf(paths)),
      role: sheet.role ?? null,
      blankMarks: sheet.blankMarks,
    }
  );
}

/** Column → field, or null to leave it alone. */
export function decidedColumns(
  sheet: SavedSheet,
  headers: readonly string[],
): ReadonlyMap<number, FieldId | null> {
  const locate = locator(sheet, headers);
  const found = new Map<number, FieldId | null>();
  for (const decision of sheet.decisions) {
    const column = locate(decision);
    if (column !== null) found.set(column, decision.field);
  }
  return found;
}

/** Where a decided header stands now; null when it is not there, or not surely. */
function locator(sheet: SavedSheet, headers: readonly string[]): (decision: SavedDecision) => number | null {
  const now = groupsOf(headers);
  const then = groupsOf(sheet.header);
  return ({ header, nth }) => {
    const key = keyOf(header);
    return isSame(now.get(key), then.get(key)) ? (now.get(key)?.columns[nth] ?? null) : null;
  };
}

/** What of a header is new since its choices were saved, and which chosen columns are not there any more. */
export function headerChange(sheet: SavedSheet, headers: readonly string[]): HeaderChange {
  const now = groupsOf(headers);
  const then = groupsOf(sheet.header);
  const locate = locator(sheet, headers);
  return {
    added: headers.flatMap((header, column) => {
      if (header === '') return [];
      const key = keyOf(header);
      return isSame(now.get(key), then.get(key)) ? [] : [column];
    }),
    gone: sheet.decisions.filter((decision) => locate(decision) === null).map(({ header }) => header),
  };
}

const KNOWN: ReadonlySet<string> = new Set(FIELDS.map(({ id }) => id));

/** A record read back from storage or from a file; null when it is none. */
export function parseSaved(value: unknown): SavedMapping | null {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.sheets)) return null;
  return value.sheets.every(isSavedSheet) ? (value as unknown as SavedMapping) : null;
}

function isSavedSheet(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.sheet === 'string' &&
    (value.sheetId === null || Number.isInteger(value.sheetId)) &&
    isListOf(value.header, (header) => typeof header === 'string') &&
    isListOf(value.decisions, isDecision) &&
    isListOf(value.absent, isField) &&
    (value.role === undefined || isRole(value.role)) &&
    (value.blankMarks === undefined || isBlankMarks(value.blankMarks))
  );
}

function isDecision(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.header === 'string' &&
    Number.isInteger(value.nth) &&
    (value.field === null || isField(value.field))
  );
}

/** Whether a value from outside is the id of a field. */
export function isField(value: unknown): value is FieldId {
  return typeof value === 'string' && KNOWN.has(value);
}

/** Whether a value from outside is what an officer may say of a sheet. */
export function isRole(value: unknown): value is SheetRole {
  return value === 'households' || value === 'unused' || value === 'previous';
}

/** Whether a value from outside is what an officer may say of blanks in the columns of marks. */
export function isBlankMarks(value: unknown): value is BlankMarks {
  return value === 'notPoor' || value === 'unreviewed';
}

function isListOf(value: unknown, isOne: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
