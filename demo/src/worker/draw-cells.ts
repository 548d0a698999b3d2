/** Cells of a sheet as the grid takes them. */
import {
  cellKey,
  columnOfKey,
  rowOfKey,
  styleAt,
  valueAt,
} from '../../../runner/fake-apps-script/workbook/cells';
import type { CellStyle, CellValue, MemorySheet } from '../../../runner/fake-apps-script/workbook/types';
import { fileFormula } from '../../../runner/xlsx/save-formulas';
import type { DrawnCell, DrawnCells } from '../shared/protocol';
import type { StyleBook } from './styles';

const TYPES = { string: 1, number: 2, boolean: 3 } as const;

function content(value: CellValue): Pick<DrawnCell, 'v' | 't'> {
  if (value === '') return {};
  const type = TYPES[typeof value as keyof typeof TYPES];
  return { v: typeof value === 'boolean' ? Number(value) : value, t: type };
}

/** Where a text has links, and where they lead. */
function linksOf(sheet: MemorySheet, key: number): DrawnCell['links'] | undefined {
  const runs = sheet.richTexts.get(key);
  if (!runs?.some((run) => run.link !== null)) return undefined;
  let start = 0;
  return runs.flatMap(({ text, link }) => {
    const from = start;
    start += text.length;
    return link === null ? [] : [{ start: from, end: start, url: link }];
  });
}

/** One cell; null when there is nothing to see. */
export function drawnCell(
  sheet: MemorySheet,
  fallback: CellStyle,
  book: StyleBook,
  row: number,
  column: number,
): DrawnCell | null {
  const key = cellKey(row, column);
  const style = styleAt(sheet, fallback, row, column);
  const formula = sheet.formulas.get(key);
  const value = valueAt(sheet, row, column);
  const links = linksOf(sheet, key);
  if (value === '' && !formula && style === fallback) return null;
  return {
    ...content(value),
    ...(style === fallback ? {} : { s: book.idOf(style) }),
    ...(formula ? { f: `=${fileFormula(formula.text)}` } : {}),
    ...(links ? { links } : {}),
  };
}

/** All cells of a sheet that show something. */
export function drawnCells(sheet: MemorySheet, fallback: CellStyle, book: StyleBook): DrawnCells {
  const cells: Record<number, Record<number, DrawnCell>> = {};
  const draw = (row: number, column: number): void => {
    const cell = drawnCell(sheet, fallback, book, row, column);
    if (cell) (cells[row] ??= {})[column] = cell;
  };
  const rows = Math.max(sheet.values.length, sheet.styles.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(sheet.values[row]?.length ?? 0, sheet.styles[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) draw(row, column);
  }
  for (const key of sheet.formulas.keys()) draw(rowOfKey(key), columnOfKey(key));
  return cells;
}

function same(a: DrawnCell | null | undefined, b: DrawnCell | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  if (a.v !== b.v || a.s !== b.s || a.f !== b.f || a.t !== b.t) return false;
  return JSON.stringify(a.links) === JSON.stringify(b.links);
}

/** Cells that differ; null for those that show nothing any more. */
export function changedCells(before: DrawnCells, after: DrawnCells): DrawnCells | undefined {
  const changed: Record<number, Record<number, DrawnCell | null>> = {};
  const compare = (row: number, column: number): void => {
    const now = after[row]?.[column];
    if (!same(before[row]?.[column], now)) (changed[row] ??= {})[column] = now ?? null;
  };
  for (const row of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    const columns = new Set(
      [...Object.keys(before[row] ?? {}), ...Object.keys(after[row] ?? {})].map(Number),
    );
    for (const column of columns) compare(row, column);
  }
  return Object.keys(changed).length === 0 ? undefined : changed;
}
