/** Which rows of a printed summary a total row adds up. */
import type { SummaryRow } from '../../model';

/**
 * What a total may add up, the likeliest first: with other totals in the table those of its own block, else all
 * areas; the last one may also add up the totals before it. Headings with numbers of their own are added to nothing.
 */
export function partsOf(rows: readonly SummaryRow[], total: SummaryRow): readonly (readonly SummaryRow[])[] {
  const own = rows.filter(({ unit }) => unit === total.unit);
  const areas = own.filter(({ isTotal, isGroup }) => !isTotal && !isGroup);
  const others = own.filter(({ isTotal, row }) => isTotal && row !== total.row);
  const before = others.filter(({ row }) => row < total.row);
  const previous = before[before.length - 1]?.row ?? 0;
  const block = areas.filter(({ row }) => row > previous && row < total.row);
  const isLast = others.every(({ row }) => row < total.row);
  const sets = isLast ? [areas, block, before] : [block, areas];
  return sets.filter((set) => set.length > 0);
}
