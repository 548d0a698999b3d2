/** The formulas of printed totals: where they stand, which rows they add, and the same formula one column on. */
import type { Register, RegisterTable, TotalRow } from '../../model';
import { columnIndex, columnLetter } from '../../register/columns';
import type { RuleContext, RuleReport } from '../rule';

/** Visits every printed total with the formulas of its row ('' where a cell holds none). */
export function eachTotalRow(
  register: Register,
  { details }: RuleContext,
  report: RuleReport,
  visit: (table: RegisterTable, total: TotalRow, formulas: readonly string[]) => void,
): void {
  const printed = register.tables.filter(({ totalRows }) => totalRows.length > 0);
  if (printed.length === 0) report.skip('no-totals');
  for (const table of printed) {
    const formulas = details.formulas(table.sheetId);
    if (formulas === null) report.skip('no-details', table.totalRows.length);
    else for (const total of table.totalRows) visit(table, total, formulas[total.row - 1] ?? []);
  }
}

/** What a plain total adds: blocks of rows of one column, 1-based, or single cells ('=J275+J473'). */
export interface SumFormula {
  readonly kind: 'range' | 'cells';
  /** Where the text of the only range stands in the formula; null for cells and for several ranges. */
  readonly range: string | null;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const REFERENCE = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const RANGE = new RegExp(`^${REFERENCE}:${REFERENCE}$`);
const CELL = new RegExp(`^${REFERENCE}$`);
/** Functions that add or count the rows of a range. SUBTOTAL carries its function number first. */
const CALL = /^(?:SUM|COUNT|COUNTA|ROWS|SUBTOTAL)\((.*)\)$/;

/**
 * Reads '=SUM(J11:J274)', '=COUNT(…)', '=SUBTOTAL(9;…)', '=J275+J473'; null for any other formula and for one that
 * looks at another sheet or at more than one column.
 */
export function readSumFormula(formula: string): SumFormula | null {
  const text = formula.replace(/^=/, '').replace(/\s+/g, '').toUpperCase();
  const call = CALL.exec(text)?.[1];
  const parts = call === undefined ? text.split('+') : call.split(/[;,]/);
  const blocks = parts.filter((part) => !(call !== undefined && /^\d+$/.test(part))).map(blockOf);
  const known = blocks.filter((block) => block !== null);
  const [first] = known;
  if (first === undefined || known.length !== blocks.length) return null;
  if (known.some(({ column }) => column !== first.column)) return null;
  const hasRange = known.some(({ isRange }) => isRange);
  if (call === undefined && hasRange) return null;
  return {
    kind: hasRange ? 'range' : 'cells',
    range: known.length === 1 && hasRange ? (parts.find((part) => part.includes(':')) ?? null) : null,
    spans: known.map(({ from, to }) => ({ from, to })),
  };
}

interface Block {
  readonly column: string;
  readonly isRange: boolean;
  readonly from: number;
  readonly to: number;
}

function blockOf(part: string): Block | null {
  const cell = CELL.exec(part);
  if (cell) return { column: cell[1] ?? '', isRange: false, from: Number(cell[2]), to: Number(cell[2]) };
  const range = RANGE.exec(part);
  if (!range || range[1] !== range[3]) return null;
  const rows = [Number(range[2]), Number(range[4])];
  return { column: range[1] ?? '', isRange: true, from: Math.min(...rows), to: Math.max(...rows) };
}

export function covers({ spans }: SumFormula, row: number): boolean {
  return spans.some(({ from, to }) => from <= row && row <= to);
}

/** The formula as it would read copied `columns` to the right: relative columns move, '$J' stays. */
export function shiftColumns(formula: string, columns: number): string {
  return formula.replace(
    /(\$?)\b([A-Z]{1,3})(\$?\d+)\b(?!\()/g,
    (all, fixed: string, letters: string, row: string) => {
      const column = columnIndex(letters) + columns;
      return fixed === '$' || column < 0 ? all : `${columnLetter(column)}${row}`;
    },
  );
}
