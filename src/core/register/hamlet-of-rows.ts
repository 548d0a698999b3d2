/** Where the households of a table have their hamlet when not each row writes it. */
import type { Cell, RegisterTable } from '../model';
import { cellText, exactKey, isBlank } from '../text/unicode';
import { cellAt } from './columns';
import type { RowGroup } from './value-row';

/** A hamlet cell merged over its households has its value in the first of them only: most are blank. */
export function isMergedHamlet(table: RegisterTable, groups: readonly RowGroup[]): boolean {
  if (table.layout === 'member-rows' || table.groupRows.length > 0) return false;
  const hamletOf = ({ head }: RowGroup): Cell => cellAt(table, head, 'thon');
  const blank = groups.reduce((count, group) => count + (isBlank(hamletOf(group)) ? 1 : 0), 0);
  if (blank * 2 !== groups.length) return blank * 2 > groups.length;
  // Of every other row, written once a hamlet at the head of its block: where each row has its own, hamlets come again.
  const [first] = groups;
  if (first === undefined || isBlank(hamletOf(first))) return false;
  const written = groups.map(hamletOf).filter((cell) => !isBlank(cell));
  return new Set(written.map((cell) => exactKey(cellText(cell)))).size === written.length;
}

/** The sheet's hamlet, for rows above any group row, where no cell of the column gives one. */
export function sheetHamlet(table: RegisterTable, groups: readonly RowGroup[]): string | null {
  if (table.hamlet === null) return null;
  return groups.every(({ head }) => isBlank(cellAt(table, head, 'thon'))) ? table.hamlet : null;
}
