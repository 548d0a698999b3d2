import { SHEETS_DEFAULT_STYLE } from './styles';
import type { CellStyle, MemorySheet, MemoryWorkbook, PropertyStores } from './types';

/** Sheets' own size of a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
export const NEW_CELLS = NEW_ROWS * NEW_COLUMNS;

export function newSheet(
  name: string,
  id: number,
  shape: { origin?: string | null; maxRows?: number; maxColumns?: number } = {},
): MemorySheet {
  return {
    id,
    name,
    origin: shape.origin ?? null,
    maxRows: shape.maxRows ?? NEW_ROWS,
    maxColumns: shape.maxColumns ?? NEW_COLUMNS,
    values: [],
    styles: [],
    formulas: new Map(),
    notes: new Map(),
    fileNotes: new Map(),
    richTexts: new Map(),
    validations: new Map(),
    fileValidations: new Map(),
    merges: [],
    conditionalRules: [],
    fileRules: [],
    charts: [],
    protections: [],
    metadata: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    rowGroupDepths: new Map(),
    columnGroupDepths: new Map(),
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    filter: null,
    tabColor: null,
    changes: {
      values: new Set(),
      styles: new Map(),
      notes: new Set(),
      links: new Set(),
      aspects: new Set(),
    },
  };
}

export function newWorkbook(
  name: string,
  sheets: MemorySheet[],
  shape: {
    defaultStyle?: CellStyle;
    source?: Uint8Array | null;
    properties?: PropertyStores;
    metadata?: MemoryWorkbook['metadata'];
  } = {},
): MemoryWorkbook {
  return {
    id: 'stand-in-spreadsheet',
    name,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    defaultStyle: shape.defaultStyle ?? SHEETS_DEFAULT_STYLE,
    sheets,
    deletedOrigins: [],
    namedRanges: [],
    metadata: shape.metadata ?? [],
    properties: shape.properties ?? { document: new Map(), script: new Map(), user: new Map() },
    nextId: Math.max(0, ...sheets.map((sheet) => sheet.id)) + 1,
    activeSheetId: sheets[0]?.id ?? 0,
    source: shape.source ?? null,
  };
}

/** A workbook of one empty sheet, as Sheets makes it. For tests. */
export function emptyWorkbook(sheetName = 'Trang tính1'): MemoryWorkbook {
  return newWorkbook('Bảng tính', [newSheet(sheetName, 0)]);
}
