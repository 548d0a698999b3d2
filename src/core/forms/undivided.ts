/** Rows of a form in which two columns cannot be told apart: then only their sum is a figure. */
import { countItems } from './count';
import type { FormData, FormColumn, Item, Undivided } from './form';

export interface PartedRow {
  /** One a column; null: cannot be told. */
  readonly values: readonly (number | null)[];
  /** Only where the two columns could not be parted: both together, null where that is not known either. */
  readonly together?: number | null;
}

/**
 * Parts the two columns of a row, or puts their sum in their place: one household nobody can tell leaves both of them
 * without a figure, for neither is what it seems without that household.
 */
export function partedRow(
  { columns: keys, is, by }: Undivided,
  columns: readonly FormColumn[],
  values: readonly (number | null)[],
  items: readonly Item[],
  data: FormData,
  measure: (items: readonly Item[]) => number | null,
): PartedRow {
  const both = countItems(items, { is }, data, new Map()).items;
  const answers = both.map((item) => by.answer(item, data));
  const of = (answer: 'yes' | 'no'): Item[] => both.filter((_, at) => answers[at] === answer);
  const parts = { yes: of('yes'), no: of('no') };
  const isParted = parts.yes.length + parts.no.length === both.length;
  const [first, second] = keys.map((key) => columns.findIndex((column) => column.key === key));
  const put = (at: number, value: number | null): number | null => {
    if (at !== first && at !== second) return value;
    return isParted ? measure(at === first ? parts.yes : parts.no) : null;
  };
  const parted = values.map((value, at) => put(at, value));
  return isParted ? { values: parted } : { values: parted, together: measure(both) };
}
