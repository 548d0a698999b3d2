/** A workbook from hell as the stand-in holds one. */
import { cellKey } from '../../runner/fake-apps-script/workbook/cells';
import { SHEETS_DEFAULT_STYLE, patchStyle } from '../../runner/fake-apps-script/workbook/styles';
import type {
  CellValue,
  MemorySheet,
  MemoryWorkbook,
  Rect,
} from '../../runner/fake-apps-script/workbook/types';
import { newSheet, newWorkbook } from '../../runner/fake-apps-script/workbook/workbook';
import { ROLE_KEY } from '../../src/addin/own-sheets';
import type { Cell } from '../../src/core/index';
import { SHEET_NAMES } from '../../src/core/reports/sheet-names';
import { gridsOf, type Cells, type HellSheet } from './hell-sheets';
import type { HellWorkbook } from './hell-workbook';

const ROLES = {
  findings: 'findings',
  waivers: 'waivers',
  settings: 'settings',
  points: 'b1-points',
  history: 'history',
  tasks: 'tasks',
} as const;
const DATE = patchStyle(SHEETS_DEFAULT_STYLE, { numberFormat: 'dd/mm/yyyy' });
const TEXT = patchStyle(SHEETS_DEFAULT_STYLE, { numberFormat: '@' });
const DAY = 86_400_000;
/** Days from 30 December 1899, where serial numbers begin, to 1970. */
const EPOCH = 25_569;

function contentOf(cell: Cell): CellValue {
  if (cell === null) return '';
  return typeof cell === 'object' ? Date.parse(`${cell.date}T00:00:00Z`) / DAY + EPOCH : cell;
}

function sheetOf(name: string, id: number, cells: Cells): MemorySheet {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const sheet = newSheet(name, id, {
    maxRows: Math.max(cells.length, 1) + 3,
    maxColumns: Math.max(width, 1),
  });
  for (const row of cells) {
    sheet.values.push(row.map(contentOf));
    sheet.styles.push(
      row.map((cell) =>
        typeof cell === 'object' && cell !== null ? DATE : typeof cell === 'string' ? TEXT : undefined,
      ),
    );
  }
  return sheet;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Merged cells hold nothing but in their first; every third row and fifth column is hidden. */
function dress(sheet: MemorySheet, { formulas, merges, font }: HellSheet): void {
  for (const { row, column, rows, columns } of merges) {
    const rect = { row: row - 1, column: column - 1, rows, columns };
    const isInside = rect.row + rows <= sheet.values.length && rect.column + columns <= sheet.maxColumns;
    if (!isInside || sheet.merges.some((other) => overlap(other, rect))) continue;
    sheet.merges.push(rect);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const values = sheet.values[rect.row + r];
        if (r + c > 0 && values?.[rect.column + c] !== undefined) values[rect.column + c] = '';
      }
  }
  for (const { row, column, text } of formulas) {
    const value = sheet.values[row - 1]?.[column - 1];
    if (value !== undefined && value !== '')
      sheet.formulas.set(cellKey(row - 1, column - 1), { text: text.slice(1), pending: false });
  }
  for (let row = 2; row < sheet.values.length; row += 3) sheet.hiddenRows.add(row);
  for (let column = 4; column < sheet.maxColumns; column += 5) sheet.hiddenColumns.add(column);
  sheet.styles.forEach((row) =>
    row.forEach(
      (style, column) => (row[column] = patchStyle(style ?? SHEETS_DEFAULT_STYLE, { fontFamily: font })),
    ),
  );
}

/** A day the stand-in cannot hold, 30 February, is the text of it; so is a name that Sheets would refuse. */
export function memoryOf({ sheets, own }: HellWorkbook): MemoryWorkbook {
  const staff = gridsOf(sheets).map(({ name, id, cells }, at) => {
    const real = cells.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell !== null && Number.isNaN(Date.parse(`${cell.date}T00:00:00Z`))
          ? cell.date
          : cell,
      ),
    );
    const sheet = sheetOf(name, id, real);
    const dressing = sheets[at];
    if (dressing) dress(sheet, dressing);
    return sheet;
  });
  const taken = new Set(staff.map(({ name }) => name));
  const ours = Object.entries(own).flatMap(([key, cells], at) => {
    const role = ROLES[key as keyof typeof ROLES];
    if (!cells || taken.has(SHEET_NAMES[role])) return [];
    const sheet = sheetOf(SHEET_NAMES[role], 100 + at, cells);
    sheet.metadata.push({ id: 200 + at, key: ROLE_KEY, value: role, visibility: 'DOCUMENT' });
    return [sheet];
  });
  return newWorkbook('Sổ', [...staff, ...ours]);
}
