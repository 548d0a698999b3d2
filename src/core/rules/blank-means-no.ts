/**
 * What a blank cell of a column of members means: no, or nothing known. The household's own marks tell: where the
 * column's blanks mean no, households with a blank carry the mark that follows from it.
 */
import type { RegisterTable } from '../model';
import type { Thresholds } from './thresholds';

/** A household whose mark would follow from a blank cell alone. */
export interface BlankCase {
  /** The table of its members. */
  readonly table: RegisterTable;
  readonly isMarked: boolean;
}
export interface BlankMeaning {
  /** Enough households, most of them marked: the blank means no. */
  readonly isNo: boolean;
  /** Several households, less than half of them marked: the blank means nothing known. */
  readonly isUnknown: boolean;
}

/** What blanks mean, by table of members; neither where too few households show it. */
export function blankMeanings(
  cases: readonly BlankCase[],
  { blankIsNoCases, blankIsNoShare }: Thresholds,
): (table: RegisterTable) => BlankMeaning {
  const counts = new Map<RegisterTable, { marked: number; all: number }>();
  for (const { table, isMarked } of cases) {
    const count = counts.get(table) ?? { marked: 0, all: 0 };
    counts.set(table, { marked: count.marked + (isMarked ? 1 : 0), all: count.all + 1 });
  }
  return (table) => {
    const { marked, all } = counts.get(table) ?? { marked: 0, all: 0 };
    const isMost = marked >= all * blankIsNoShare;
    return { isNo: marked >= blankIsNoCases && isMost, isUnknown: all > blankIsNoCases && marked * 2 < all };
  };
}

/** A value worked out when it is first asked for: most registers give no occasion. */
export function onFirstUse<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
