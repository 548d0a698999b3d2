/** A fault of every row of a column is one finding at its heading, not one a row. */
import type { RegisterTable } from '../model';
import type { FieldId } from '../register/fields';
import type { FindingDetails, Place, RuleReport } from './rule';
import type { Thresholds } from './thresholds';

/** The lowest heading cell of a column. */
export function headingPlace(table: RegisterTable, field: FieldId): Place {
  const row = table.headerRows[table.headerRows.length - 1] ?? table.firstDataRow;
  return { table, row, field };
}

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

interface Column {
  judged: number;
  readonly faults: { readonly place: Place; readonly details: FindingDetails }[];
}

/** Gathers the cells a rule judges by table and column. */
export function gatherColumns(): Columns {
  const tables = new Map<RegisterTable, Map<FieldId, Column>>();
  const columnOf = ({ table, field }: Place): Column => {
    let columns = tables.get(table);
    if (!columns) tables.set(table, (columns = new Map()));
    let column = columns.get(field);
    if (!column) columns.set(field, (column = { judged: 0, faults: [] }));
    return column;
  };
  return {
    add(place, fault) {
      const column = columnOf(place);
      column.judged++;
      if (fault) column.faults.push({ place, details: fault });
    },
    tell(report, thresholds, whole, share = 1) {
      for (const columns of tables.values()) {
        for (const { judged, faults } of columns.values()) {
          report.pass(judged - faults.length);
          const [first] = faults;
          if (first && faults.length >= judged * share && judged >= thresholds.wholeColumnRows)
            report.fail(headingPlace(first.place.table, first.place.field), whole(faults.length, judged));
          else for (const { place, details } of faults) report.fail(place, details);
        }
      }
    },
  };
}
