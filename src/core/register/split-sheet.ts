/** Several tables below one another on one sheet: each is read by its own header. */
import type { Cell, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import { findHeader, type HeaderBlock } from './header-block';
import { headerKey, isKnownLabel } from './header-names';

type Row = readonly Cell[];

/** Fewer words than this are a heading. */
const FEWEST_WORDS = 3;
/** Titles, units and blank lines that may stand between two tables. */
const MOST_TITLE_ROWS = 8;

/**
 * The sheet as parts with one table each, rows where they were: what belongs to another part is blank. A header that
 * comes again after a page break does not begin a new table.
 */
export function partsOf(grid: SheetGrid): readonly SheetGrid[] {
  const parts: SheetGrid[] = [];
  let rest = grid;
  for (;;) {
    const header = findHeader(rest.cells);
    const next = header === null ? null : nextHeader(rest.cells, header);
    if (header === null || next === null) return [...parts, rest];
    const start = titleStart(rest.cells, next, lastOf(header) + 1);
    parts.push({ ...rest, cells: rest.cells.slice(0, start) });
    rest = { ...rest, cells: rest.cells.map((row, index) => (index < start ? NOTHING : row)) };
  }
}

const NOTHING: Row = [];

/** The last row of a header, with its row of column numbers. */
function lastOf(header: HeaderBlock): number {
  return header.indexRow ?? header.last;
}

/** The first row below the header that names columns in another way, or null. */
function nextHeader(cells: readonly Row[], header: HeaderBlock): number | null {
  const own = header.paths.map(({ keys }) => keys[keys.length - 1] ?? '');
  for (let row = lastOf(header) + 1; row < cells.length; row++) {
    if (isOtherHeader(cells[row] ?? NOTHING, own)) return row;
  }
  return null;
}

function isOtherHeader(row: Row, own: readonly string[]): boolean {
  if (!beginsWithWords(row)) return false;
  let filled = 0;
  let known = 0;
  let same = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] ?? null;
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > 120) return false;
    filled++;
    if (isKnownLabel(cell)) known++;
    if (headerKey(cell) === own[column]) same++;
  }
  // 'Hộ nghèo' and 'Hộ cận nghèo' are values too and do not count as names.
  return known >= 2 && known * 2 >= filled && same * 2 < filled;
}

/** Rows of a list have a number, a date or a code among their first cells: most need no further look. */
function beginsWithWords(row: Row): boolean {
  let words = 0;
  for (const cell of row) {
    if (cell === null) continue;
    if (typeof cell !== 'string' || DIGIT.test(cell)) return false;
    if (!isBlank(cell) && ++words === FEWEST_WORDS) return true;
  }
  return false;
}

const DIGIT = /\d/;

/** Where the titles of the table begin whose header stands at `header`; a header of two names above is no title. */
function titleStart(cells: readonly Row[], header: number, first: number): number {
  let start = header;
  while (start > first && header - start < MOST_TITLE_ROWS && isTitleRow(cells[start - 1] ?? NOTHING))
    start--;
  return start;
}

/** Nothing but one or two texts: no row of a list. */
function isTitleRow(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length <= 2 && filled.every((cell) => typeof cell === 'string');
}
