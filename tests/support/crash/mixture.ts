/**
 * A sheet of which some calls of an action were done and others not: each aspect of each cell, and each aspect of the sheet,
 * is that of one of the whole states. Nothing else may stand there: no third value, no lost format, no cell beside those the
 * action writes, for there the whole states agree.
 */
import { cellKey } from '../../../runner/fake-apps-script/workbook/cells';
import type { CellStyle, MemorySheet } from '../../../runner/fake-apps-script/workbook/types';

/**
 * whole: what stands in the cells is all old or all new, only their looks may have come first; cell: each cell is old or
 * new for itself.
 */
export type Mixed = 'whole' | 'cell';

const ASPECTS_OF_CELLS = new Set(['values', 'styles', 'formulas', 'notes', 'richTexts', 'validations']);
const NOT_COMPARED = new Set([
  ...['id', 'changes', 'origin', 'protections', 'fileNotes', 'fileValidations', 'fileRules'],
]);

function restOf(sheet: MemorySheet): Map<string, string> {
  const entries = Object.entries(sheet).filter(
    ([key]) => !ASPECTS_OF_CELLS.has(key) && !NOT_COMPARED.has(key),
  );
  return new Map(
    entries.map(([key, value]) => [
      key,
      JSON.stringify(value, (_, part: unknown) =>
        part instanceof Map || part instanceof Set ? [...part] : part,
      ).replace(/"id":\d+/g, '"id":0'),
    ]),
  );
}

/** What stands in a cell: a value, a formula, a text with its links. */
export function contentOf(sheet: MemorySheet, row: number, column: number): string {
  const key = cellKey(row, column);
  const [formula, text] = [sheet.formulas.get(key)?.text, sheet.richTexts.get(key)];
  // The value of a formula is computed from cells that are compared themselves.
  return formula === undefined
    ? JSON.stringify([sheet.values[row]?.[column] ?? '', text ?? null])
    : `=${formula}`;
}

type Pick = (sheet: MemorySheet, row: number, column: number) => string;
const noteOf: Pick = (sheet, row, column) => sheet.notes.get(cellKey(row, column)) ?? '';
const ruleOf: Pick = (sheet, row, column) =>
  JSON.stringify(sheet.validations.get(cellKey(row, column)) ?? null);

function isMixedStyle(style: CellStyle, allowed: readonly CellStyle[]): boolean {
  if (allowed.includes(style)) return true;
  return (Object.keys(style) as (keyof CellStyle)[]).every((property) =>
    allowed.some((each) => JSON.stringify(each[property]) === JSON.stringify(style[property])),
  );
}

function sizeOf(sheets: readonly MemorySheet[]): { rows: number; columns: number } {
  return {
    rows: Math.max(...sheets.flatMap(({ values, styles }) => [values.length, styles.length])),
    columns: Math.max(
      ...sheets.flatMap(({ values, styles }) => [...values, ...styles].map((row) => row.length)),
    ),
  };
}

const contentText = (sheet: MemorySheet, rows: number, columns: number): string =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => contentOf(sheet, r, c)).join('\u0001'),
  ).join('\u0002');

/**
 * @param usual the workbook's look of a cell nobody formatted
 * @returns what is of no state; null when all is of one
 */
export function strangePart(
  sheet: MemorySheet,
  allowed: readonly MemorySheet[],
  mixed: Mixed,
  usual: CellStyle,
): string | null {
  const rests = allowed.map(restOf);
  for (const [key, text] of restOf(sheet)) if (!rests.some((rest) => rest.get(key) === text)) return key;
  const { rows, columns } = sizeOf([sheet, ...allowed]);
  const isOne = (pick: Pick, r: number, c: number): boolean => {
    const is = pick(sheet, r, c);
    return allowed.some((each) => pick(each, r, c) === is);
  };
  if (mixed === 'whole') {
    const text = contentText(sheet, rows, columns);
    if (!allowed.some((each) => contentText(each, rows, columns) === text)) return 'what is typed';
  }
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const place = `R${r + 1}C${c + 1}`;
      if (mixed === 'cell' && !isOne(contentOf, r, c)) return `${place} content`;
      if (!isOne(noteOf, r, c)) return `${place} note`;
      if (!isOne(ruleOf, r, c)) return `${place} validation`;
      const styles = allowed.map((each) => each.styles[r]?.[c] ?? usual);
      if (!isMixedStyle(sheet.styles[r]?.[c] ?? usual, styles)) return `${place} look`;
    }
  return null;
}
