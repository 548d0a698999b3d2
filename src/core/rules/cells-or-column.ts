/** One finding a cell, or one for the whole column where most of its rows have the same fault. */
import type { RegisterTable } from '../model';
import type { FieldId } from '../register/fields';
import { batchOf as batch, ColumnCells as Gathered, headingOf } from './column-cells';
import type { FindingDetails, Place, RuleReport } from './rule';
import type { Thresholds } from './thresholds';

export interface CellFinding {
  readonly place: Place;
  readonly details: FindingDetails;
}

/**
 * Reports cells of one column with one fault. Where they are more than half of the column's cells, and at least
 * `wholeColumnRows`, there is one finding at the heading, with every cell in `related` and their new values as one
 * batch; a safe value and one to be confirmed are never in the same batch, and values to choose from are in none.
 *
 * @param asked how many cells of the column could have had the fault
 * @param ofColumn message, params and expected of the finding for the column
 */
export function reportCells(
  cells: readonly CellFinding[],
  asked: number,
  ofColumn: (cells: readonly CellFinding[]) => FindingDetails,
  report: RuleReport,
  { wholeColumnRows }: Thresholds,
): void {
  for (const group of byApply(cells)) {
    const [first] = group;
    const isChoice = first?.details.fix?.options !== undefined;
    if (first && !isChoice && group.length >= wholeColumnRows && group.length * 2 > asked) {
      report.fail(headingOf(first.place.table, first.place.field), {
        ...ofColumn(group),
        related: group.map(({ place }) => place),
        fix: batchOf(group),
      });
    } else for (const { place, details } of group) report.fail(place, details);
  }
}

/** Cells gathered column by column, to be reported once every cell has been looked at. */
export interface ColumnCells {
  /** Counts a cell that could have had the fault; `details` when it has it. */
  add(place: Place, details: FindingDetails | null): void;
  /** Counts cells without the fault in. */
  addSound(table: RegisterTable, field: FieldId, count: number): void;
  report(
    ofColumn: (cells: readonly CellFinding[]) => FindingDetails,
    report: RuleReport,
    thresholds: Thresholds,
  ): void;
}

export function gatherCells(): ColumnCells {
  const columns = new Gathered<CellFinding>();
  return {
    add: (place, details) => columns.add(place, details && { place, details }),
    addSound(table, field, count) {
      columns.of(table, field).asked += count;
    },
    report(ofColumn, report, thresholds) {
      for (const { cells, asked } of columns.all()) reportCells(cells, asked, ofColumn, report, thresholds);
    },
  };
}

/** Cells with a safe value, cells with one to confirm, cells with several to choose from, and cells without. */
function byApply(cells: readonly CellFinding[]): readonly (readonly CellFinding[])[] {
  const sortOf = ({ details: { fix } }: CellFinding) => (fix?.options ? 'choice' : (fix?.apply ?? 'none'));
  return (['safe', 'confirm', 'choice', 'none'] as const)
    .map((sort) => cells.filter((cell) => sortOf(cell) === sort))
    .filter((group) => group.length > 0);
}

/** The values of cells as one fix; null where the cells have none. All are offered alike, safe or to be confirmed. */
export function batchOf(cells: readonly CellFinding[]): FindingDetails['fix'] {
  const offers = cells.flatMap(({ place, details: { fix } }) => (fix ? [{ place, ...fix }] : []));
  const [first] = offers;
  return first ? batch(offers, first.apply) : null;
}
