/** A mapping stated by the officer or a file, which overrides what would be detected. */
import { DomainError } from '../errors';
import type { BlankMarks, SheetGrid } from '../model';
import { columnIndex, columnLetter } from './columns';
import { FIELDS, type FieldId } from './fields';
import type { UnmappedReason } from './field-matching';
import { headerRowsOf } from './header-block';
import type { RegisterReading, UnreadSheet } from './read-register';
import { isBlankMarks, savedSheetOf, type SavedMapping } from './saved-mapping';
import type { OtherTable } from './table';

export interface SheetMapping {
  /** 1-based, contiguous. */
  readonly headerRows: readonly number[];
  /** Field → column letter. */
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
  /** Letters of the columns somebody decided to leave alone. What is not named at all is not decided. */
  readonly leftAlone?: readonly string[];
  /** Fields said to have no column. */
  readonly absent?: readonly FieldId[];
  /** True: the officer decided that the sheet is not to be read. */
  readonly unused?: boolean;
  /** True: last period's register; false: this period's, whatever its name and title say. */
  readonly previous?: boolean;
  /** What a household means that no column of marks is marked for; left out when nobody has said it. */
  readonly blankMarks?: BlankMarks;
}
/** Sheet name → its mapping; sheets that are not named are detected as usual. */
export type RegisterMapping = Readonly<Record<string, SheetMapping>>;

/** What was said of a sheet; a sheet named 'constructor' has no more of it than another. */
export function saidOf(mapping: RegisterMapping | undefined, sheet: string): SheetMapping | undefined {
  return mapping && Object.prototype.hasOwnProperty.call(mapping, sheet) ? mapping[sheet] : undefined;
}

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

/**
 * Checks that a mapping fits the workbook it shall be used on.
 *
 * @throws {DomainError} `mapping.no-sheet` {sheet, sheets}, `mapping.beyond-rows` {sheet, rows, last},
 *   `mapping.beyond-column` {sheet, field, column, last}
 */
export function checkMapping(mapping: RegisterMapping, grids: readonly SheetGrid[]): void {
  for (const [sheet, { headerRows, columns }] of Object.entries(mapping)) {
    const grid = grids.find(({ name }) => name === sheet);
    const sheets = grids.map(({ name }) => `“${name}”`).join(', ');
    if (grid === undefined) throw new DomainError('mapping.no-sheet', { sheet, sheets });
    const last = grid.cells.length;
    if (headerRows.some((row) => row > last)) {
      throw new DomainError('mapping.beyond-rows', { sheet, rows: headerRows.join(', '), last });
    }
    const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
    for (const [field, column] of Object.entries(columns)) {
      if (columnIndex(column) < width) continue;
      throw new DomainError('mapping.beyond-column', { sheet, field, column, last: columnLetter(width - 1) });
    }
  }
}

/**
 * The mapping a reading amounts to: read with it, the workbook gives the same register again, and what was open is
 * asked again. A sheet of several tables is left out: it is read by its own headers as before.
 */
export function mappingOf(
  { tables, others, unread }: Pick<RegisterReading, 'tables' | 'others' | 'unread'>,
  saved: SavedMapping | null = null,
): RegisterMapping {
  const entries = [
    ...tables.map(({ table, header, fields, unmapped, absent }): [string, SheetMapping] => {
      const [sheet, stated] = entry(
        { id: table.sheetId, name: table.sheet },
        { header, matching: { fields, unmapped }, absent },
        saved,
      );
      return [sheet, { ...stated, ...(table.blankMarks ? { blankMarks: table.blankMarks } : {}) }];
    }),
    ...others.map((other) => entry(other.grid, other, saved)),
    ...unread.filter(({ reason }) => reason === 'decided').map(unusedEntry),
    ...unread
      .filter(({ reason }) => reason === 'previous')
      .map((other): [string, SheetMapping] => {
        const [sheet, stated] = entry(other.grid, other, saved);
        return [sheet, { ...stated, previous: true }];
      }),
  ];
  const once = ([sheet]: (typeof entries)[number]): boolean =>
    entries.filter(([each]) => each === sheet).length === 1;
  return Object.fromEntries(entries.filter(once));
}

function unusedEntry({ grid, header }: UnreadSheet): [string, SheetMapping] {
  return [grid.name, { headerRows: headerRowsOf(header), columns: {}, unused: true }];
}

const LEFT_ALONE: ReadonlySet<UnmappedReason> = new Set(['decided', 'not-stated'] as const);

function entry(
  grid: Pick<SheetGrid, 'id' | 'name'>,
  { header, matching, absent = [] }: OtherTable,
  saved: SavedMapping | null,
): [string, SheetMapping] {
  const left = matching.unmapped.filter((column) => column.header !== '' && LEFT_ALONE.has(column.reason));
  const none = [...new Set([...absent, ...((saved && savedSheetOf(saved, grid)?.absent) ?? [])])];
  return [
    grid.name,
    {
      headerRows: headerRowsOf(header),
      columns: Object.fromEntries(matching.fields.map(({ field, column }) => [field, columnLetter(column)])),
      ...(left.length > 0 ? { leftAlone: left.map(({ column }) => columnLetter(column)) } : {}),
      ...(none.length > 0 ? { absent: none } : {}),
    },
  ];
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
  checkRest(sheet, entry, taken);
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
/** What may be said of a whole sheet. */
const SAID = [
  ['previous', isBoolean],
  ['unused', isBoolean],
  ['blankMarks', isBlankMarks],
] as const;

function checkRest(
  sheet: string,
  { leftAlone = [], absent = [], ...said }: Record<string, unknown>,
  taken: ReadonlySet<number>,
): void {
  for (const [name, isOne] of SAID) {
    if (said[name] !== undefined && !isOne(said[name])) throw invalid(`${sheet}.${name}`);
  }
  const isFree = (letter: unknown): boolean =>
    typeof letter === 'string' && columnIndex(letter) >= 0 && !taken.has(columnIndex(letter));
  if (!Array.isArray(leftAlone) || !leftAlone.every(isFree)) throw invalid(`${sheet}.leftAlone`);
  if (!Array.isArray(absent) || !absent.every((field) => KNOWN.has(String(field)))) {
    throw invalid(`${sheet}.absent`);
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
