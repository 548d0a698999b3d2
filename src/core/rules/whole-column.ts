/** A fault that most rows of a column share is one finding at its heading: it has one cause and one answer. */
import type { RegisterTable } from '../model';
import { fieldLabel } from './cells';
import { batchOf, ColumnCells, headingOf } from './column-cells';
import type { FindingDetails, Place } from './rule';
import type { Thresholds } from './thresholds';

/** Cells with one fault, gathered before any is told, and how many cells of their column were looked at. */
export class ColumnTally<T extends { readonly place: Place }> {
  private readonly columns = new ColumnCells<T>();

  /** @param share of the cells looked at that make it a fault of the column: more than half of them, or all. */
  constructor(private readonly share: 'most' | 'all' = 'most') {}

  /** Counts a cell of the column in; `cell` when it has the fault. */
  add({ table }: Place, cell: T | null): void {
    this.addSound(table, 1);
    if (cell) this.columns.of(table, null).cells.push(cell);
  }

  /** Counts cells without the fault in. */
  addSound(table: RegisterTable, count: number): void {
    this.columns.of(table, null).asked += count;
  }

  /**
   * Tells the cells: those of a column once where they are at least `wholeColumnRows` and the share of what was
   * looked at, else one by one.
   */
  tell(
    { wholeColumnRows }: Pick<Thresholds, 'wholeColumnRows'>,
    column: (heading: Place, cells: readonly T[]) => void,
    one: (cell: T) => void,
  ): void {
    for (const { asked, cells } of this.columns.all()) {
      const [first] = cells;
      const shared = this.share === 'all' ? cells.length === asked : cells.length * 2 > asked;
      if (first && shared && cells.length >= wholeColumnRows)
        column(headingOf(first.place.table, first.place.field), cells);
      else cells.forEach(one);
    }
  }
}

/** What a finding at a heading says: `message` 'column' with `{column}` and `{count}`, every cell as related. */
export function columnSays(heading: Place, cells: readonly { readonly place: Place }[]) {
  return {
    message: 'column',
    params: { column: fieldLabel(heading.field), count: cells.length },
    related: cells.map(({ place }) => place),
  };
}

/** The same with one fix for all cells. The heading itself is never written to. */
export function columnDetails(
  heading: Place,
  cells: readonly { readonly place: Place; readonly value: string }[],
  apply: 'safe' | 'confirm',
): FindingDetails {
  return { ...columnSays(heading, cells), fix: batchOf(cells, apply) };
}
