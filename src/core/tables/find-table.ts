/** A small table of the staff (budget, tasks, officials), found by the words of its header in any place of a sheet. */
import type { Cell, SheetGrid } from '../model';
import { isIndexRow } from '../register/header-block';
import { cellText, isBlank, labelKey } from '../text/unicode';

/** Column → what its label, without accents and signs, must look like. The first pattern that fits takes a column. */
export type ColumnPatterns<K extends string> = Readonly<Record<K, RegExp>>;
export interface FoundTable<K extends string> {
  readonly sheet: string;
  /** Rows of the header, 0-based. */
  readonly first: number;
  readonly last: number;
  /** 0-based columns. */
  readonly columns: ReadonlyMap<K, number>;
  /** Columns that several labels claim, none of them that of a total: which is meant nobody can tell. */
  readonly ambiguous: readonly K[];
  readonly labels: readonly string[];
}

const SEARCH_ROWS = 60;
const LONGEST_LABEL = 120;
const OF_TOTAL = /\b(?:tong|cong)\b/;

/** The first header, of one row or of two, that has the required columns; null without one. */
export function findTable<K extends string>(
  { name, cells }: SheetGrid,
  patterns: ColumnPatterns<K>,
  required: readonly NoInfer<K>[],
): FoundTable<K> | null {
  for (let row = 0; row < Math.min(cells.length, SEARCH_ROWS); row++) {
    const one = labelsOf(cells[row] ?? []);
    const two = joined(one, labelsOf(cells[row + 1] ?? []));
    const [ofOne, ofTwo] = [match(one, patterns), match(two, patterns)];
    // A second row counts only where it tells more columns, or splits one of the first.
    const told = (each: typeof ofOne) => each.columns.size + each.ambiguous.length;
    const useTwo = told(ofTwo) > told(ofOne);
    const best = useTwo ? ofTwo : ofOne;
    const known = (key: K): boolean => best.columns.has(key) || best.ambiguous.includes(key);
    if (!required.every(known)) continue;
    let last = row + (useTwo ? 1 : 0);
    if (isIndexRow(cells[last + 1] ?? [])) last++;
    return { sheet: name, first: row, last, labels: useTwo ? two : one, ...best };
  }
  return null;
}

function labelsOf(row: readonly Cell[]): string[] {
  return row.map((cell) =>
    typeof cell === 'string' && cell.length <= LONGEST_LABEL ? labelKey(cell) : isBlank(cell) ? '' : '#',
  );
}

/** 'Kế hoạch' over 'Trung ương', 'Tỉnh': each lower label under the nearest upper one on its left. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  if (lower.includes('#')) return [...upper];
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [own = '', below = ''] = [upper[at], lower[at]];
    if (own !== '') above = own;
    if (below === '' || below === own) return own;
    return `${above} ${below}`.trim();
  });
}

function match<K extends string>(
  labels: readonly string[],
  patterns: ColumnPatterns<K>,
): Pick<FoundTable<K>, 'columns' | 'ambiguous'> {
  const claims = new Map<K, number[]>();
  labels.forEach((label, column) => {
    if (label === '' || label === '#') return;
    const key = (Object.keys(patterns) as K[]).find((each) => patterns[each].test(label));
    if (key !== undefined) claims.set(key, [...(claims.get(key) ?? []), column]);
  });
  const columns = new Map<K, number>();
  const ambiguous: K[] = [];
  for (const [key, claimed] of claims) {
    // A merged heading read from a file repeats its text.
    const texts = new Set(claimed.map((column) => labels[column]));
    const totals = claimed.filter((column) => OF_TOTAL.test(labels[column] ?? ''));
    const chosen = texts.size === 1 ? claimed[0] : totals.length === 1 ? totals[0] : undefined;
    if (chosen === undefined) ambiguous.push(key);
    else columns.set(key, chosen);
  }
  return { columns, ambiguous };
}

/** The text of a column in a row; '' where the table has no such column. */
export function textIn<K extends string>(
  { columns }: Pick<FoundTable<K>, 'columns'>,
  row: readonly Cell[],
  key: K,
): string {
  const column = columns.get(key);
  return column === undefined ? '' : cellText(row[column]).trim();
}
