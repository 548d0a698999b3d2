/** Reading and checking sheet models: cells by address, native formulas computed, heights against the text. */
import { columnLetters } from '../../../src/core/reports/formulas';
import type { Block, ModelCell, SheetModel } from '../../../src/core/reports/sheet-model';
import { heightOf, lineCount, textWidth } from '../../../src/core/reports/text-metrics';

interface Placed {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
}
export function placedCells(model: SheetModel): Placed[] {
  return model.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) =>
      cell === null ? [] : [{ at: `${columnLetters(c + 1)}${r + 1}`, row: r + 1, column: c + 1, cell }],
    ),
  );
}
export function cellAt(model: SheetModel, at: string): ModelCell {
  const found = placedCells(model).find((placed) => placed.at === at);
  if (found === undefined) throw new Error(`${model.name} has no cell at ${at}`);
  return found.cell;
}
/** The first row whose cells say this, 1-based. */
export function rowSaying(model: SheetModel, words: string): number {
  const index = model.rows.findIndex((cells) => cells.some((cell) => cell?.value === words));
  if (index < 0) throw new Error(`${model.name} does not say ${words}`);
  return index + 1;
}
/** What a row shows from left to right: values, or what its formulas are to show. */
export function shownRow(model: SheetModel, row: number): unknown[] {
  return (model.rows[row - 1] ?? []).map((cell) => cell?.expected ?? cell?.value ?? null);
}

/** 'AB12' as numbers. */
function placeOf(at: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Computes a formula as a spreadsheet does; only what the reports write is known: + - * / ^ < > >= INT SUM. */
export function computed(model: SheetModel, at: string): number {
  const { formula, value } = cellAt(model, at);
  if (formula === undefined) return Number(value ?? 0);
  const numbers = (from: string, to: string) => {
    const [first, last] = [placeOf(from), placeOf(to)];
    return placedCells(model)
      .filter(
        ({ row, column }) =>
          row >= first.row && row <= last.row && column >= first.column && column <= last.column,
      )
      .map(({ at: place }) => computed(model, place));
  };
  const expression = formula
    .slice(1)
    .replace(/SUM\(([A-Z]+\d+):([A-Z]+\d+)\)/g, (_, from: string, to: string) =>
      String(numbers(from, to).reduce((sum, number) => sum + number, 0)),
    )
    .replace(/\b[A-Z]{1,2}\d+\b/g, (ref) => `(${computed(model, ref)})`)
    .replace(/\^/g, '**')
    .replace(/INT\(/g, 'Math.floor(');
  if (!/^[\d\s+\-*/().<>=eMathflor]*$/.test(expression))
    throw new Error(`${at}: ${formula} is not understood`);
  // A product with an unmet condition is -0 here and 0 in a spreadsheet.
  return Number(new Function(`return ${expression}`)()) + 0;
}

/** Formulas that would read differently in another locale, or would not show what they are to show. */
export function wrongFormulas(model: SheetModel): string[] {
  return placedCells(model).flatMap(({ at, cell }) => {
    if (cell.formula === undefined) return [];
    const wrong: string[] = [];
    if (/[;,]|\d\.\d|!/.test(cell.formula)) wrong.push(`${at}: ${cell.formula}`);
    const value = computed(model, at);
    if (!(Math.abs(value - Number(cell.expected)) < 1e-6))
      wrong.push(`${at}: ${value}, not ${cell.expected}`);
    return wrong;
  });
}

/** Cells whose text needs more height than its row, or its merged rows, have. */
export function cutTexts(model: SheetModel): string[] {
  const covering = (row: number, column: number): Block =>
    model.merges.find((merge) => merge.row === row && merge.column === column) ?? {
      row,
      column,
      rows: 1,
      columns: 1,
    };
  return placedCells(model).flatMap(({ at, row, column, cell }) => {
    if (typeof cell.value !== 'string' || !cell.style?.wrap) return [];
    const block = covering(row, column);
    const width = sum(model.columnWidths.slice(column - 1, column - 1 + block.columns));
    const height = sum(model.rowHeights.slice(row - 1, row - 1 + block.rows).map((part) => part ?? Infinity));
    const needed = heightOf(lineCount(cell.value, width, cell.style), cell.style.size);
    return needed > height ? [`${at} needs ${needed} pt of ${height}: ${cell.value}`] : [];
  });
}
function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Numbers that would show ###, and unwrapped texts of merged or bordered cells that would be cut off. */
export function tooWide(model: SheetModel): string[] {
  return placedCells(model).flatMap(({ at, row, column, cell }) => {
    const { style = {} } = cell;
    const merge = model.merges.find((block) => block.row === row && block.column === column);
    const isText = typeof cell.value === 'string';
    if (isText && (style.wrap || (!merge && !style.border))) return [];
    const shown = isText ? String(cell.value) : shownNumber(cell);
    const room = sum(model.columnWidths.slice(column - 1, column - 1 + (merge?.columns ?? 1)));
    // The safety of the estimate, 5 %, is left out: what would just fit is not reported.
    return shown !== '' && textWidth(shown, style) / 1.05 > room - 1
      ? [`${at} is too narrow for ${shown}`]
      : [];
  });
}
/** A number as its format writes it, as far as the reports' formats go. */
function shownNumber({ value, expected, style }: ModelCell): string {
  const number = expected ?? value;
  if (typeof number !== 'number') return '';
  const format = style?.format ?? '0';
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const suffix = /"( [^"]+|%)"/.exec(format)?.[1] ?? '';
  const padding = format.includes('_0') ? '0' : '';
  return `${number.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}${suffix}${padding}`;
}

/** Merges that frozen rows or columns would cut: Sheets refuses to freeze there. */
function cutByFreezing({ merges, frozenRows, frozenColumns }: SheetModel): string[] {
  return merges
    .filter(
      ({ row, rows, column, columns }) =>
        (row <= frozenRows && row + rows - 1 > frozenRows) ||
        (column <= frozenColumns && column + columns - 1 > frozenColumns),
    )
    .map((block) => `frozen through ${JSON.stringify(block)}`);
}

/** Merges a spreadsheet refuses: over each other, or cut by frozen rows or columns. */
export function refusedMerges(model: SheetModel): string[] {
  return [...overlappingMerges(model), ...cutByFreezing(model)];
}

function overlappingMerges({ merges }: SheetModel): string[] {
  const apart = (a: Block, b: Block) =>
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return merges.flatMap((a, index) =>
    merges
      .slice(index + 1)
      .flatMap((b) => (apart(a, b) ? [] : [`${JSON.stringify(a)} ${JSON.stringify(b)}`])),
  );
}

/** All text a reader meets: cells, notes, titles of charts, words of rules. */
export function texts(model: SheetModel): string[] {
  const cells = placedCells(model).flatMap(({ cell }) => [cell.value, cell.note]);
  return [...cells, ...model.charts.map((chart) => chart.title)].filter(
    (value): value is string => typeof value === 'string',
  );
}
