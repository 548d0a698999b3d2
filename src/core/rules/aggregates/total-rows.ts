/** Printed totals with their formulas, of lists of households and of summaries by area. */
import type { Register, RegisterTable, SummaryRow, SummaryTable, TotalRow } from '../../model';
import type { RuleContext, RuleReport } from '../rule';
import { covers, readSumFormula } from './sum-formula';

type Formulas = readonly (readonly string[])[];

/** A table with printed totals: a list of households, or a summary by area. */
export interface TotalledTable extends Pick<RegisterTable, 'sheet' | 'sheetId' | 'cells' | 'totalRows'> {
  /** Columns (1-based) of rates and averages, which no total row adds up. */
  readonly ratioColumns: readonly number[];
}

/** Visits every printed total with the formulas of its row ('' where a cell holds none). */
export function eachTotalRow(
  { tables, summaries }: Register,
  { details }: RuleContext,
  report: RuleReport,
  visit: (table: TotalledTable, total: TotalRow, formulas: readonly string[]) => void,
): void {
  const lists = tables.filter(({ totalRows }) => totalRows.length > 0);
  // The formulas of a summary without a total are not read.
  const reports = summaries.filter(({ rows }) => rows.some(({ isTotal }) => isTotal));
  if (lists.length + reports.length === 0) report.skip('no-totals');
  const judge = ({ sheetId }: { readonly sheetId: number }, read: (formulas: Formulas) => TotalledTable) => {
    const formulas = details.formulas(sheetId);
    const table = read(formulas ?? []);
    if (formulas === null) report.skip('no-details', table.totalRows.length);
    else for (const total of table.totalRows) visit(table, total, formulas[total.row - 1] ?? []);
  };
  for (const list of lists) judge(list, () => ({ ...list, ratioColumns: [] }));
  for (const summary of reports)
    judge(summary, (formulas) => ({ ...summary, totalRows: summaryTotals(summary, formulas) }));
}

/**
 * The totals of a summary with the rows they add up. Headings with numbers of their own ('I. Khu vực thành thị') are
 * subtotals of the areas beneath them; so is a total whose formulas read what is beneath it. The last total adds up
 * all areas, unless its formulas read its own block alone: then the table has no grand total.
 */
function summaryTotals({ rows }: SummaryTable, formulas: Formulas): readonly TotalRow[] {
  return rows.flatMap((own): TotalRow[] => {
    const { row, label, isTotal, isGroup, unit } = own;
    if (!isTotal && !isGroup) return [];
    const same = rows.filter((other) => other.unit === unit && other.row !== row);
    const areas = same.filter((other) => !other.isTotal && !other.isGroup).map((other) => other.row);
    const read = areas.filter((area) => reads(formulas[row - 1] ?? [], area));
    const heads = isGroup || (read.length > 0 && read.every((area) => area > row));
    const block = blockOf(areas, same, row, heads);
    const isLast = same.every((other) => !other.isTotal || other.row < row);
    const staysIn = read.length > 0 && read.every((area) => block.includes(area));
    const isGrand = isTotal && (isLast || heads) && !staysIn;
    const dataRows = isGrand ? areas : block;
    return dataRows.length === 0 ? [] : [{ row, label, kind: isGrand ? 'total' : 'subtotal', dataRows }];
  });
}

/** The areas up to the next total or heading: beneath the row, or above it. */
function blockOf(areas: readonly number[], same: readonly SummaryRow[], row: number, heads: boolean) {
  const ends = same.filter(({ isTotal, isGroup }) => isTotal || isGroup).map((other) => other.row);
  const from = heads ? row : Math.max(0, ...ends.filter((end) => end < row));
  const to = heads ? Math.min(Infinity, ...ends.filter((end) => end > row)) : row;
  return areas.filter((area) => from < area && area < to);
}

function reads(formulas: readonly string[], row: number): boolean {
  return formulas.some((text) => {
    const sum = text === '' ? null : readSumFormula(text);
    return sum !== null && covers(sum, row);
  });
}
