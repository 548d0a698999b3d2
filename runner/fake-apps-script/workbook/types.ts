/**
 * A workbook in memory, as Google Sheets would hold it: what the stand-in's objects read and change,
 * what runner/xlsx/load.ts fills and runner/xlsx/save.ts writes back. Rows and columns are 0-based here.
 */

/** '' is an empty cell. A date is its serial number; the number format says that it is a date. */
export type CellValue = string | number | boolean;

export type Side = 'top' | 'left' | 'bottom' | 'right';
export interface BorderLine {
  readonly color: string;
  /** A name of SpreadsheetApp.BorderStyle. */
  readonly style: string;
}
/** Immutable and interned: equal styles are the same object. null: not set. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** '#rrggbb'. */
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: 'WRAP' | 'OVERFLOW' | 'CLIP' | null;
  readonly rotation: number;
  readonly top: BorderLine | null;
  readonly left: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly right: BorderLine | null;
}

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellFormula {
  /** Without the leading '='. */
  readonly text: string;
  /** Written in this run: its value is computed when the file is saved. */
  readonly pending: boolean;
}

/** One run of formatted text; `link` is a URL or '#gid=…&range=…'. */
export interface TextRun {
  readonly text: string;
  readonly link: string | null;
  readonly style: TextStyleModel | null;
}
export interface TextStyleModel {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export interface ValidationModel {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRuleModel {
  readonly ranges: readonly Rect[];
  /** A name of SpreadsheetApp.BooleanCriteria, or 'FILE' for a rule of the file that is kept and not understood. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface ChartRange extends Rect {
  readonly sheetId: number;
}
export interface ChartModel {
  readonly id: number;
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly numHeaders: number;
  /** 1-based anchor and offset in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
}

export interface MetadataModel {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
}

export interface ProtectionModel {
  readonly id: number;
  /** null: the whole sheet. */
  readonly rect: Rect | null;
  description: string;
  warningOnly: boolean;
  /** False: the person running the script may not edit; what a sheet protected by somebody else looks like. */
  canEdit: boolean;
}

export interface NamedRangeModel {
  readonly name: string;
  readonly sheetId: number;
  readonly rect: Rect;
}

/** What differs from the file the sheet was read from; keys as `cellKey`. A new sheet keeps none: all of it is written. */
export interface SheetChanges {
  readonly values: Set<number>;
  /** The style as it was in the file. */
  readonly styles: Map<number, CellStyle>;
  readonly notes: Set<number>;
  readonly links: Set<number>;
  /** Everything else by name: 'merges', 'validations', 'conditional', 'view', 'columns', 'rows', 'charts', 'tab', 'hidden'. */
  readonly aspects: Set<string>;
}

export interface MemorySheet {
  /** gid; the sheetId of the file. */
  readonly id: number;
  name: string;
  /** The name in the file it was read from; null for a sheet made in this run. */
  readonly origin: string | null;
  maxRows: number;
  maxColumns: number;
  /** Ragged: what lies beyond a row's end is empty. */
  readonly values: CellValue[][];
  readonly styles: (CellStyle | undefined)[][];
  readonly formulas: Map<number, CellFormula>;
  readonly notes: Map<number, string>;
  /** Those the file had. */
  readonly fileNotes: Map<number, string>;
  readonly richTexts: Map<number, readonly TextRun[]>;
  readonly validations: Map<number, ValidationModel>;
  /** Those the file had: a rule that was loosened and put back needs no writing. */
  readonly fileValidations: Map<number, ValidationModel>;
  merges: Rect[];
  conditionalRules: ConditionalRuleModel[];
  /** The rules the file had, in its order: those still listed stay as they are written, the others are taken out. */
  readonly fileRules: ConditionalRuleModel[];
  charts: ChartModel[];
  readonly protections: ProtectionModel[];
  readonly metadata: MetadataModel[];
  /** Pixels by 0-based index. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly rowGroupDepths: Map<number, number>;
  readonly columnGroupDepths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly filteredRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  hiddenGridlines: boolean;
  /** The filter the script laid over the sheet, or null; one that was in the file stays in the file. */
  filter: Rect | null;
  tabColor: string | null;
  readonly changes: SheetChanges;
}

/** Documents, scripts and users each have their store of texts. */
export interface PropertyStores {
  readonly document: Map<string, string>;
  readonly script: Map<string, string>;
  readonly user: Map<string, string>;
}

export interface MemoryWorkbook {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly defaultStyle: CellStyle;
  /** In the order of their tabs. */
  readonly sheets: MemorySheet[];
  readonly deletedOrigins: string[];
  readonly namedRanges: NamedRangeModel[];
  readonly metadata: MetadataModel[];
  readonly properties: PropertyStores;
  /** Ids for what is made in this run: sheets, charts, metadata. */
  nextId: number;
  activeSheetId: number;
  /** The bytes it was read from; null for a workbook made in memory. */
  readonly source: Uint8Array | null;
}
