/** Which of a workbook's lists give the households, and which only say more about them. */
import type { HouseholdRecord, RegisterTable } from '../model';
import { tellsClass } from './fields';
import { isSameHamlet } from './sheet-hamlet';

/** A table with its households, ready to be joined. */
export interface TableRecords {
  readonly table: RegisterTable;
  readonly records: readonly HouseholdRecord[];
}
export interface Lists {
  /** Together they list every household of the register. */
  readonly main: readonly TableRecords[];
  /** Say more about households of the main lists. */
  readonly secondary: readonly TableRecords[];
  /** Other lists without any code, number or birth year: nothing to recognise a household by. */
  readonly withoutKey: readonly RegisterTable[];
}

/** Lists of one shape share this part of their columns: the hamlets' sheets of one form, filled a little differently. */
const SAME_SHAPE = 0.5;

/**
 * The lists of everybody are the main ones, or, when there are none, the lists of the poor, near-poor and escaped.
 * Among several, the one with classes and the most households leads; others go on from it when they have its shape
 * and `append` finds their households to be new.
 */
export function splitLists(tables: readonly TableRecords[], append: (list: TableRecords) => boolean): Lists {
  const lists = tables.filter(({ table }) => table.role !== 'members' && table.coverage !== 'gone');
  const everybody = lists.filter(({ table }) => table.coverage === 'all');
  const leading = everybody.length > 0 ? everybody : lists;
  const first = leaderOf(leading);
  if (first === undefined) return { main: [], secondary: [], withoutKey: [] };
  const sameShape = (list: TableRecords): boolean =>
    everybody.length === 0 || isSameShape(list.table, first.table);
  // The hamlets' sheets stay in their order, wherever the largest of them stands.
  const candidates = leading.filter((list) => list === first || sameShape(list));
  const main = candidates.filter((list) => append(list));
  const others = lists.filter((list) => !main.includes(list));
  return {
    main,
    secondary: others.filter(({ table }) => hasKey(table)),
    withoutKey: others.filter(({ table }) => !hasKey(table)).map(({ table }) => table),
  };
}

function leaderOf(lists: readonly TableRecords[]): TableRecords | undefined {
  const rank = ({ table, records }: TableRecords): number =>
    records.length + (tellsClass(table.columns) ? 1e9 : 0) + (hasKey(table) ? 5e8 : 0);
  return lists.reduce<TableRecords | undefined>(
    (best, list) => (best === undefined || rank(list) > rank(best) ? list : best),
    undefined,
  );
}

/**
 * Both or neither tell the class and can be joined, and enough of the fields of either are shared (Jaccard index), or
 * each names a hamlet of its own: one hamlet may not have filled in what another has.
 */
function isSameShape(a: RegisterTable, b: RegisterTable): boolean {
  if (tellsClass(a.columns) !== tellsClass(b.columns) || hasKey(a) !== hasKey(b)) return false;
  if (a.hamlet !== null && b.hamlet !== null && !isSameHamlet(a.hamlet, b.hamlet)) return true;
  const fields = new Set([...a.columns.keys(), ...b.columns.keys()]);
  const shared = [...a.columns.keys()].filter((field) => b.columns.has(field)).length;
  return shared >= fields.size * SAME_SHAPE;
}

function hasKey({ columns }: RegisterTable): boolean {
  return (['ma_ho', 'cccd', 'ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu'] as const).some((field) =>
    columns.has(field),
  );
}
