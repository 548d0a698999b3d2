/** Runs a formula on what a sheet hands over. */
import { DomainError } from '../errors';
import type { Cell } from '../model';
import { isBlank } from '../text/unicode';
import type {
  Formula,
  FormulaInput,
  FormulaOutput,
  FormulaValue,
  RowFormula,
  Table,
  TableFormula,
} from './formula';
import { formulaError } from './sentences';

export type { FormulaInput };

function isRange(input: FormulaInput): input is Table {
  return Array.isArray(input);
}

function shapeOf(range: Table): { readonly rows: number; readonly columns: number } {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** The range that gives the shape of the result; a range of one cell stands for every row, as a single cell does. */
function shapingRange(inputs: readonly FormulaInput[]): Table | null {
  const ranges = inputs.filter(isRange);
  const large = ranges.filter((range) => shapeOf(range).rows !== 1 || shapeOf(range).columns !== 1);
  const shaping = large[0] ?? ranges[0];
  if (!shaping) return null;
  const { rows, columns } = shapeOf(shaping);
  for (const other of large) {
    const shape = shapeOf(other);
    if (shape.rows !== rows || shape.columns !== columns) {
      const params = { rows, columns, otherRows: shape.rows, otherColumns: shape.columns };
      throw new DomainError('formula.shapes-differ', params);
    }
  }
  return shaping;
}

function cellAt(input: FormulaInput, row: number, column: number): Cell {
  if (!isRange(input)) return input ?? null;
  const { rows, columns } = shapeOf(input);
  return (rows === 1 && columns === 1 ? input[0]?.[0] : input[row]?.[column]) ?? null;
}

function runRow(formula: RowFormula, args: readonly Cell[]): FormulaValue {
  const cells = formula.params.map((_, at): Cell => {
    const cell = args[at] ?? null;
    return isBlank(cell) ? null : cell;
  });
  const blank = formula.params.some((param, at) => param.required && cells[at] === null);
  return blank ? '' : formula.run(cells);
}

/** A bad row tells what is wrong in its own cell and leaves the rest of the column alone. */
function runRowInRange(formula: RowFormula, args: readonly Cell[]): FormulaValue {
  try {
    return runRow(formula, args);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `Lỗi: ${formulaError(error, 'vi')}`;
  }
}

/** A blank cell is blank; an argument left out of the formula is a slip to be told. */
function refuseMissing(formula: Formula, inputs: readonly FormulaInput[]): void {
  const missing = formula.params.find((param, at) => param.required && inputs[at] === undefined);
  if (missing) throw new DomainError('formula.argument-missing', { param: missing.name });
}

/** Row by row: one result a cell, in the shape of the ranges. */
function runRows(formula: RowFormula, inputs: readonly FormulaInput[]): FormulaOutput {
  const shaping = shapingRange(inputs);
  if (!shaping) return runRow(formula, inputs as readonly Cell[]);
  return shaping.map((cells, row) =>
    cells.map((_, column) =>
      runRowInRange(
        formula,
        inputs.map((input) => cellAt(input, row, column)),
      ),
    ),
  );
}

/** All rows at once. */
function runTables(formula: TableFormula, inputs: readonly FormulaInput[]): FormulaOutput {
  const tables = formula.params.map((_, at): Table | null => {
    const input = inputs[at];
    const table = isRange(input) ? input : [[input ?? null]];
    return table.every((row) => row.every(isBlank)) ? null : table;
  });
  const blank = formula.params.some((param, at) => param.required && tables[at] === null);
  return blank ? '' : countable(formula.runTable(tables));
}

/** Sums beyond 10^308 are infinite: a figure that cannot be said is refused, not shown as #NUM!. */
function countable(result: FormulaOutput): FormulaOutput {
  const isUncountable = (cell: unknown): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  if (Array.isArray(result) ? result.flat().some(isUncountable) : isUncountable(result))
    throw new DomainError('formula.too-large');
  return result;
}

/**
 * Runs a formula on cells and ranges.
 *
 * Row by row: all single cells give one result; one or more ranges, all of one shape, a result of that shape, single
 * cells (and ranges of one cell) standing for every row. What is wrong in one row of a range is told in that row's
 * cell ('Lỗi: …'), since a thrown error would empty the whole column. Formulas of a whole table have one result of
 * all rows, so anything wrong is thrown. A blank in a required parameter gives a blank.
 *
 * @throws {Error} one Vietnamese sentence, which Sheets shows with #ERROR!
 */
export function formulaResult(formula: Formula, inputs: readonly FormulaInput[]): FormulaOutput {
  try {
    refuseMissing(formula, inputs);
    return 'runTable' in formula ? runTables(formula, inputs) : runRows(formula, inputs);
  } catch (error) {
    throw error instanceof DomainError ? new Error(formulaError(error, 'vi')) : error;
  }
}
