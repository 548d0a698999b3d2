/** A fault of every row of a column is one finding at its heading, not one a row. */
import { ColumnCells, headingOf } from './column-cells';
import type { FindingDetails, Place, RuleReport } from './rule';
import type { Thresholds } from './thresholds';

export interface Columns {
  /** A cell that was judged; `fault` says what to report of it, null that it passed. */
  add(place: Place, fault: FindingDetails | null): void;
  /**
   * Reports what was added: each fault at its cell, or, where of at least `wholeColumnRows` cells of a column all have
   * it, one finding at the heading with what `whole` says of that many cells.
   *
   * @param share the part of the cells that is taken for all of them
   */
  tell(
    report: RuleReport,
    thresholds: Thresholds,
    whole: (count: number, judged: number) => FindingDetails,
    share?: number,
  ): void;
}

/** Gathers the cells a rule judges by table and column. */
export function gatherColumns(): Columns {
  const columns = new ColumnCells<{ readonly place: Place; readonly details: FindingDetails }>();
  return {
    add: (place, fault) => columns.add(place, fault && { place, details: fault }),
    tell(report, thresholds, whole, share = 1) {
      for (const { asked, cells } of columns.all()) {
        report.pass(asked - cells.length);
        const [first] = cells;
        if (first && cells.length >= asked * share && asked >= thresholds.wholeColumnRows)
          report.fail(headingOf(first.place.table, first.place.field), whole(cells.length, asked));
        else for (const { place, details } of cells) report.fail(place, details);
      }
    },
  };
}
