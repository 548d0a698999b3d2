/** The formulas of printed totals: which rows they add, and the same formula one column on. */
import type { RegisterTable } from '../../model';
import { columnIndex, columnLetter } from '../../register/columns';
import type { FixOffer } from '../rule';

/** What a plain total adds: blocks of rows of one column, 1-based, or single cells ('=J275+J473'). */
export interface SumFormula {
  readonly kind: 'range' | 'cells';
  /** Where the text of the only range stands in the formula; null for cells and for several ranges. */
  readonly range: string | null;
  /** Letters of the one column it reads. */
  readonly column: string;
  /** Whether it plainly adds the cells up; COUNT counts them, SUBTOTAL may do either. */
  readonly adds: boolean;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const REFERENCE = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const RANGE = new RegExp(`^${REFERENCE}:${REFERENCE}$`);
const CELL = new RegExp(`^${REFERENCE}$`);
/** Functions that add or count the rows of a range. SUBTOTAL carries its function number first. */
const CALL = /^(?:SUM|COUNT|COUNTA|ROWS|SUBTOTAL)\((.*)\)$/;

/** Sums of binary fractions are off in the last digits. */
const DECIMALS = 6;

/**
 * Reads '=SUM(J11:J274)', '=COUNT(…)', '=SUBTOTAL(9;…)', '=J275+J473'; null for any other formula and for one that
 * looks at another sheet or at more than one column.
 */
export function readSumFormula(formula: string): SumFormula | null {
  const text = formula.replace(/^=/, '').replace(/\s+/g, '').toUpperCase();
  const call = CALL.exec(text)?.[1];
  const parts = call === undefined ? text.split('+') : call.split(/[;,]/);
  const blocks = blocksOf(call === undefined ? parts : parts.filter((part) => !/^\d+$/.test(part)));
  const first = blocks[0];
  if (first === undefined) return null;
  const hasRange = blocks.some(({ isRange }) => isRange);
  const isSumOfCells = call === undefined;
  if (isSumOfCells && hasRange) return null;
  return {
    kind: hasRange ? 'range' : 'cells',
    column: first.column,
    adds: isSumOfCells || text.startsWith('SUM('),
    range: blocks.length === 1 ? (parts.find((part) => part.includes(':')) ?? null) : null,
    spans: blocks.map(({ from, to }) => ({ from, to })),
  };
}

/** None where a part is no block, or not of the column of the others. */
function blocksOf(parts: readonly string[]): readonly Block[] {
  const blocks = parts.map(blockOf).filter((block) => block !== null);
  const isWhole =
    blocks.length === parts.length && blocks.every(({ column }) => column === blocks[0]?.column);
  return isWhole ? blocks : [];
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

/** What a total would show, by the sheet's own counting: texts add nothing. Null for a formula that does not just add. */
function resultOf(formula: string, { cells }: Pick<RegisterTable, 'cells'>): number | null {
  const sum = readSumFormula(formula);
  if (sum === null || !sum.adds) return null;
  const column = columnIndex(sum.column);
  let result = 0;
  for (const { from, to } of sum.spans) {
    for (const row of cells.slice(from - 1, to)) {
      const cell = row[column];
      if (typeof cell === 'number') result += cell;
    }
  }
  return Number(result.toFixed(DECIMALS));
}

/** The formula with its one range drawn over all of the rows; null where it has none or several. */
export function extended(formula: string, dataRows: readonly number[]): string | null {
  const sum = readSumFormula(formula);
  if (!sum || sum.range === null) return null;
  const rows = [...dataRows, ...sum.spans.flatMap(({ from, to }) => [from, to])];
  const [first = '', last = ''] = sum.range.split(':');
  const range = [
    first.replace(/\d+$/, String(Math.min(...rows))),
    last.replace(/\d+$/, String(Math.max(...rows))),
  ].join(':');
  return formula.replace(/\s+/g, '').toUpperCase().replace(sum.range, range);
}

/** The formula as a fix to be confirmed, with what the cell would then show. */
export function formulaOffer(formula: string, table: Pick<RegisterTable, 'cells'>): FixOffer {
  return { value: formula, apply: 'confirm', isFormula: true, result: resultOf(formula, table) };
}
