import {
  cellKey,
  columnOfKey,
  eachCell,
  rowOfKey,
  setCellFormula,
  setCellNote,
  setCellRuns,
  setCellStyle,
  setCellValue,
  styleAt,
  valueAt,
} from '../workbook/cells';
import { columnIndex, columnName } from '../workbook/a1';
import type { MemorySheet } from '../workbook/types';
import { TEXTS } from './exception';
import type { RangeState } from './states';
import { ensureEditable } from './write-cells';

export type CopyWhat = 'all' | 'format' | 'contents' | 'values';

/** Copies a range onto another, repeating it when the target is larger; relative references move along. */
export function copyCells(from: RangeState, to: RangeState, what: CopyWhat): void {
  const { env } = from;
  const rect = {
    row: to.rect.row,
    column: to.rect.column,
    rows: Math.max(to.rect.rows, from.rect.rows),
    columns: Math.max(to.rect.columns, from.rect.columns),
  };
  if (rect.row + rect.rows > to.sheet.maxRows || rect.column + rect.columns > to.sheet.maxColumns) {
    throw env.exception(TEXTS.outside);
  }
  ensureEditable(env, to.sheet, rect);
  const copies: (() => void)[] = [];
  eachCell(rect, (row, column, r, c) => {
    const source = {
      row: from.rect.row + (r % from.rect.rows),
      column: from.rect.column + (c % from.rect.columns),
    };
    copies.push(cellCopy(from, to, source, { row, column }, what));
  });
  // Everything is read before anything is written: the ranges may overlap.
  for (const copy of copies) copy();
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellCopy(
  from: RangeState,
  to: RangeState,
  source: Place,
  target: Place,
  what: CopyWhat,
): () => void {
  const fallback = from.env.workbook.defaultStyle;
  const key = cellKey(source.row, source.column);
  const value = valueAt(from.sheet, source.row, source.column);
  const formula = what === 'values' ? undefined : from.sheet.formulas.get(key);
  const runs = from.sheet.richTexts.get(key);
  const note = from.sheet.notes.get(key) ?? null;
  const style = styleAt(from.sheet, fallback, source.row, source.column);
  const { row, column } = target;
  return () => {
    if (what !== 'format') {
      if (formula) {
        setCellFormula(
          to.sheet,
          row,
          column,
          shiftReferences(formula.text, row - source.row, column - source.column),
        );
      } else if (runs && what !== 'values') setCellRuns(to.sheet, row, column, runs);
      else setCellValue(to.sheet, row, column, value);
    }
    if (what === 'all' || what === 'format') setCellStyle(to.sheet, fallback, row, column, style);
    if (what === 'all') setCellNote(to.sheet, row, column, note);
  };
}

/** Moves the relative references of a formula; text in quotes and sheet names are left alone. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(])/g,
    (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return whole;
      const toColumn = fixedColumn ? column : columnName(columnIndex(column) + columns);
      const toRow = fixedRow ? row : String(Number(row) + rows);
      return `${fixedColumn ?? ''}${toColumn}${fixedRow ?? ''}${toRow}`;
    },
  );
}

/** Copies all of a sheet's content and looks into a new sheet: insertSheet's template, Sheet.copyTo. */
export function copySheet(from: MemorySheet, to: MemorySheet): void {
  to.maxRows = from.maxRows;
  to.maxColumns = from.maxColumns;
  from.values.forEach((cells) => to.values.push([...cells]));
  from.styles.forEach((cells) => to.styles.push([...cells]));
  for (const [key, formula] of from.formulas) {
    setCellFormula(to, rowOfKey(key), columnOfKey(key), formula.text);
  }
  for (const name of [
    'notes',
    'richTexts',
    'validations',
    'columnWidths',
    'rowHeights',
    'rowGroupDepths',
  ] as const) {
    const target = to[name] as Map<number, unknown>;
    for (const [key, value] of from[name]) target.set(key, value);
  }
  to.merges = [...from.merges];
  to.conditionalRules = [...from.conditionalRules];
  to.charts = from.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => (range.sheetId === from.id ? { ...range, sheetId: to.id } : range)),
  }));
  to.frozenRows = from.frozenRows;
  to.frozenColumns = from.frozenColumns;
  to.hiddenGridlines = from.hiddenGridlines;
  to.tabColor = from.tabColor;
}
