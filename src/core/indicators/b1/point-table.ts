/**
 * The B1 point table as the staff fill it in. The points of TT 07/2021/TT-BLĐTBXH (Phụ lục III, changed by TT 02/2022) were
 * not found and are never invented: a table is groups, their options, and points by region.
 */
import { DomainError } from '../../errors';
import type { Cell } from '../../model';
import { readNumber } from '../../text/numbers';
import { cellText, fold, isBlank, normaliseText } from '../../text/unicode';

/** `one`: the option the cell names; `highest`: the best of several; `sum`: all of several together. */
export type Combining = 'one' | 'highest' | 'sum';

export interface PointOption {
  readonly label: string;
  /** By region, in the order of the table; null where the cell is blank. */
  readonly points: readonly (number | null)[];
  /** 1-based row of the sheet. */
  readonly row: number;
}
export interface PointGroup {
  readonly name: string;
  /** Header of the register's column that holds the answer. */
  readonly column: string;
  readonly combining: Combining;
  readonly options: readonly PointOption[];
}
export interface PointTable {
  /** The document the points were taken from, as typed; '' when nothing was typed. */
  readonly document: string;
  /** The region the unit lies in, as typed. */
  readonly region: string;
  readonly regions: readonly string[];
  readonly groups: readonly PointGroup[];
}

/** 0-based columns of the table. */
export const POINT_COLUMNS = { group: 0, column: 1, combining: 2, option: 3, firstRegion: 4 } as const;
/** Labels of the two cells above the table, folded, and how each is known. */
const DOCUMENT = /^(?:van ban|document)/;
const REGION = /^(?:vung|region)/;
const HEADER = /^(?:nhom|group)$/;

const textOf = (cell: Cell | undefined): string => normaliseText(cellText(cell ?? null));

/**
 * Reads a filled-in table.
 *
 * @param cells the sheet as it stands
 * @returns groups with their options; a group without options is left out, it has nothing to score yet
 * @throws {DomainError} `b1.no-table` without a header row; `b1.points-invalid` {row, text} for points that are no number
 */
export function readPointTable(cells: readonly (readonly Cell[])[]): PointTable {
  const headerAt = cells.findIndex((row) => HEADER.test(fold(textOf(row[POINT_COLUMNS.group]))));
  if (headerAt < 0) throw new DomainError('b1.no-table');
  const header = cells[headerAt] ?? [];
  const regions = header.slice(POINT_COLUMNS.firstRegion).map(textOf);
  while (regions.length > 0 && regions[regions.length - 1] === '') regions.pop();
  const above = cells.slice(0, headerAt);
  const groups: { name: string; column: string; combining: Combining; options: PointOption[] }[] = [];
  cells.slice(headerAt + 1).forEach((row, at) => {
    const name = textOf(row[POINT_COLUMNS.group]);
    if (name !== '')
      groups.push({ name, column: columnOf(row, name), combining: combiningOf(row), options: [] });
    const label = textOf(row[POINT_COLUMNS.option]);
    const group = groups[groups.length - 1];
    if (label !== '' && group) {
      const number = headerAt + at + 2;
      group.options.push({ label, row: number, points: regions.map((_, i) => pointsAt(row, i, number)) });
    }
  });
  return {
    document: typedBeside(above, DOCUMENT),
    region: typedBeside(above, REGION),
    regions,
    groups: groups.filter(({ options }) => options.length > 0),
  };
}

/** A blank column means a column of the register named like the group. */
function columnOf(row: readonly Cell[], name: string): string {
  const typed = textOf(row[POINT_COLUMNS.column]);
  return typed === '' ? name : typed;
}

function combiningOf(row: readonly Cell[]): Combining {
  const word = fold(textOf(row[POINT_COLUMNS.combining]));
  if (/^(?:cong|sum|tong)/.test(word)) return 'sum';
  return /^(?:cao nhat|highest|lon nhat)/.test(word) ? 'highest' : 'one';
}

function pointsAt(row: readonly Cell[], region: number, sheetRow: number): number | null {
  const cell = row[POINT_COLUMNS.firstRegion + region] ?? null;
  if (isBlank(cell)) return null;
  const read = readNumber(cell);
  if (read.kind !== 'ok' || !Number.isInteger(read.value.value))
    throw new DomainError('b1.points-invalid', { row: sheetRow, text: textOf(cell) });
  return read.value.value;
}

/** What is typed in the first filled cell right of a label. */
function typedBeside(rows: readonly (readonly Cell[])[], label: RegExp): string {
  const row = rows.find((each) => label.test(fold(textOf(each[0]))));
  return (
    row
      ?.slice(1)
      .map(textOf)
      .find((text) => text !== '') ?? ''
  );
}
