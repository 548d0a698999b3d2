/** Cells of a form of movements that nobody can fill, each with why: a household may belong there or elsewhere. */
import { openColumns, unlistedColumns, type UnlistedColumns } from '../indicators/move-ends';
import type { AreaForm, FormData, Item } from './form';

export interface OpenCell {
  /** Households that may belong in the column, or in another. */
  readonly items: readonly Item[];
  /** The list that would tell of everybody in the column is not there. */
  readonly lists: readonly UnlistedColumns['why'][];
}
/** By key of the column; a column that can be told is not in it. */
export type OpenCells = ReadonlyMap<string, OpenCell>;

const NONE: OpenCells = new Map();

/** The open cells of a row with these households. */
export function openCells(
  { movesOf, moveColumns }: Pick<AreaForm, 'movesOf' | 'moveColumns'>,
  { register, previous }: FormData,
  items: readonly Item[],
): OpenCells {
  if (movesOf === undefined || moveColumns === undefined) return NONE;
  const unlisted = unlistedColumns(register, previous, movesOf);
  const open = new Map<string, Item[]>();
  for (const item of items) {
    const columns = item.movement ? openColumns(item.movement, movesOf) : [];
    for (const column of columns) open.set(column, [...(open.get(column) ?? []), item]);
  }
  return new Map(
    Object.entries(moveColumns).flatMap(([key, column]): [string, OpenCell][] => {
      const lists = unlisted.flatMap(({ why, columns }) => (columns.includes(column) ? [why] : []));
      const waiting = open.get(column) ?? [];
      return lists.length + waiting.length > 0 ? [[key, { items: waiting, lists }]] : [];
    }),
  );
}
