/** Whether the rows of a household stand together. */
import type { Person, RegisterTable } from '../model';

/** The persons in row order, cut wherever data rows of others stand between them; other rows do not count. */
export function blocksOf(persons: readonly Person[]): readonly (readonly Person[])[] {
  const [first] = persons;
  if (!first || stand(persons)) return persons.length === 0 ? [] : [persons];
  const { table } = first;
  const ordered = [...persons].sort((a, b) => a.row - b.row);
  const blocks: Person[][] = [];
  let at = -2;
  for (const person of ordered) {
    const position = positionOf(table, person.row);
    const block = blocks[blocks.length - 1];
    if (block && position === at + 1) block.push(person);
    else blocks.push([person]);
    at = position;
  }
  return blocks;
}

/** The data rows of others between the first and the last of the persons. */
export function rowsBetween(persons: readonly Person[]): readonly number[] {
  const rows = new Set(persons.map(({ row }) => row));
  const [first] = persons;
  if (!first) return [];
  const { dataRows } = first.table;
  const [from, to] = [Math.min(...rows), Math.max(...rows)].map((row) => positionOf(first.table, row));
  return dataRows.slice(from, (to ?? 0) + 1).filter((row) => !rows.has(row));
}

/** Rows that follow one another without a gap need no further look: nearly all do. */
function stand(persons: readonly Person[]): boolean {
  return persons.every((person, at) => at === 0 || person.row === (persons[at - 1]?.row ?? 0) + 1);
}

/** The place of a row among the data rows, by halving: they stand in order. */
export function positionOf({ dataRows }: RegisterTable, row: number): number {
  let low = 0;
  let high = dataRows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dataRows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
