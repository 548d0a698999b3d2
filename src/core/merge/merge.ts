/** Merging lists into one register: columns, rows, what stands twice, and what the new sheet keeps of each list. */
import type { MergedSource } from '../register/merged-source';
import { printOf } from '../register/use-merged';
import { periodOf } from '../register/period';
import type { CheckInputs } from '../rules/rule';
import { mergeColumns, ORIGIN_COLUMNS, type ListColumns, type MergedColumns } from './columns';
import { duplicatesBetween, type Duplicate } from './duplicates';
import type { ListCounts, MergeList } from './lists';
import { mergedRows, type MergedRow } from './rows';

export interface Merged {
  readonly columns: MergedColumns;
  readonly rows: readonly MergedRow[];
  /** One a list, in the order of the lists. */
  readonly sources: readonly MergedSource[];
  readonly total: ListCounts;
  /** Names of communes and wards, where there are several. */
  readonly units: readonly (string | null)[];
  /** Urban and rural units are merged. */
  readonly areasDiffer: boolean;
}

/** Puts the lists together. Time is linear in their cells. */
export function mergeLists(lists: readonly MergeList[]): Merged {
  const columns = mergeColumns(lists);
  const units = [...new Set(lists.map(({ unit }) => unit))];
  return {
    columns,
    rows: mergedRows(columns, units.length > 1),
    sources: columns.lists.map(sourceOf),
    total: totalOf(lists),
    units,
    areasDiffer: new Set(lists.map(({ area }) => area).filter((area) => area !== null)).size > 1,
  };
}

function sourceOf({ list, columns }: ListColumns, at: number): MergedSource {
  const { file, own, unit, area, grid, reading } = list;
  const { role, layout, coverage, impliedClass, hamlet, sheet } = reading.table;
  return {
    number: at + 1,
    ...{ file, own, sheet, unit, area, role, layout, coverage, impliedClass, hamlet, columns },
    title: titleOf(reading.table),
    headBy: reading.headBy,
    print: printOf(grid),
  };
}

/** With the sheet's name where that alone tells the period: an earlier list is told from this one by it. */
function titleOf({ title, sheet }: MergeList['reading']['table']): string | null {
  const isDated = periodOf('', title, []).time !== null;
  if (isDated || periodOf(sheet, null, []).time === null) return title;
  return title === null ? sheet : `${title} (${sheet})`;
}

function totalOf(lists: readonly MergeList[]): ListCounts {
  const sum = (of: keyof ListCounts): number => lists.reduce((all, { counts }) => all + counts[of], 0);
  return {
    households: sum('households'),
    persons: sum('persons'),
    poor: sum('poor'),
    nearPoor: sum('nearPoor'),
  };
}

/** See {@link duplicatesBetween}. `firstRow`: 1-based row of the first line on the sheet. */
export function duplicatesOf(
  { columns, rows }: Merged,
  sheet: { readonly name: string; readonly firstRow: number },
  inputs: CheckInputs,
): Duplicate[] {
  return duplicatesBetween({ columns, rows, ...sheet, firstColumn: ORIGIN_COLUMNS }, inputs);
}
