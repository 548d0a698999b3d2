/** A range of achievements with a cutoff for each column: what tells how deep a deprivation is. */
import { DomainError } from '../errors';
import type { AlkireFosterOptions, Deprivation } from '../indicators/alkire-foster';
import { gapsBelowCutoffs } from '../indicators/deprivation-gaps';
import type { Cell } from '../model';
import type { Table } from './formula';
import { isHeading, lineOf, numberInRow } from './tables';

function cutoffsOf(table: Table, indicators: number): number[] {
  const line = lineOf(table, 'nguong');
  const cells = line.length > 1 && isHeading(line[0]) ? line.slice(1) : line;
  if (cells.length !== indicators) {
    throw new DomainError('formula.cutoffs-count', { given: cells.length, count: indicators });
  }
  // A blank cutoff is none: 0 is refused as one.
  return cells.map((cell, at) => numberInRow(cell, 'nguong', at + 1) ?? 0);
}

/**
 * Marks and gaps of rows of numbers: below the cutoff is deprived, at it is not; a blank is not known.
 *
 * @param rows places of the households in the table
 * @throws {DomainError} `formula.cutoffs-count`, `formula.row-not-a-number`, `af.cutoffs-invalid`, `af.achievement-invalid`
 */
export function marksBelow(
  table: Table,
  rows: readonly number[],
  cutoffs: Table,
): { readonly marks: readonly (readonly Deprivation[])[] } & Pick<AlkireFosterOptions, 'gaps'> {
  const numbers = rows.map((at) => (table[at] ?? []).map((cell: Cell) => numberInRow(cell, 'bang', at + 1)));
  return gapsBelowCutoffs(numbers, cutoffsOf(cutoffs, table[0]?.length ?? 0));
}
