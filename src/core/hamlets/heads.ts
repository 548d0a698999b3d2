/** Who heads a hamlet, where the workbook has a list of them. */
import type { SheetGrid } from '../model';
import { findTable, textIn } from '../tables/find-table';
import { hamletParts } from '../text/hamlets';
import { fold, normaliseText } from '../text/unicode';

const WORDS = 'to truong|truong (?:thon|ban|ap|khu(?: pho)?|khom|buon|lang|xom|khoi)';
/** 'Họ và tên tổ trưởng' beside the hamlet, or names beside a column of offices. */
const PATTERNS = {
  head: new RegExp(`^(?:ho (?:va )?ten |ten )?(?:${WORDS})\\b`),
  office: /^(?:chuc vu|chuc danh|nhiem vu|chuc vu chuc danh)$/,
  name: /^(?:ho (?:va )?ten|ten|ho ten can bo)$/,
  hamlet:
    /^(?:to|to dan pho|tdp|thon|thon to dan pho|khu(?: pho)?|khom|ban|ap|xom|buon|lang|dia ban|don vi)\b/,
} as const;
const OFFICE = new RegExp(`^(?:${WORDS})\\b`);

/** Hamlet → its head, for hamlets of the register; the first that a list names. */
export function hamletHeads(
  grids: readonly SheetGrid[],
  hamlets: readonly string[],
): ReadonlyMap<string, string> {
  const byKey = new Map(hamlets.map((hamlet) => [keyOf(hamlet), hamlet]));
  const found = new Map<string, string>();
  for (const grid of grids) {
    for (const [place, name] of headsOn(grid)) {
      const hamlet = byKey.get(keyOf(place));
      if (hamlet !== undefined && name !== '' && !found.has(hamlet)) found.set(hamlet, name);
    }
  }
  return found;
}

function headsOn(grid: SheetGrid): (readonly [hamlet: string, name: string])[] {
  const named = findTable(grid, PATTERNS, ['head', 'hamlet']);
  if (named) {
    return grid.cells
      .slice(named.last + 1)
      .map((row) => [textIn(named, row, 'hamlet'), normaliseText(textIn(named, row, 'head'))] as const);
  }
  const offices = findTable(grid, PATTERNS, ['office', 'name']);
  if (!offices) return [];
  return grid.cells.slice(offices.last + 1).flatMap((row) => {
    const office = normaliseText(textIn(offices, row, 'office'));
    if (!OFFICE.test(fold(office))) return [];
    // 'Tổ trưởng tổ dân phố 1' names its hamlet, 'Trưởng thôn' leaves it to a column.
    const place = office.replace(/^\S+\s+/, '').replace(/^trưởng\s+/i, '');
    const own = textIn(offices, row, 'hamlet');
    return [[/\d|\s/.test(place) ? place : own, normaliseText(textIn(offices, row, 'name'))] as const];
  });
}

function keyOf(hamlet: string): string {
  const { kind, rest } = hamletParts(hamlet);
  return `${kind} ${rest}`;
}
