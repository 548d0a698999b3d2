/**
 * What goes between the page, the worker that holds the workbook and the second one, which answers while the first is
 * busy. Rows and columns are 0-based, sheet ids are the workbook's own as text: links '#gid=…' name them.
 */
import type { MenuEntry } from '../../../runner/fake-apps-script/support/environment';

export type { MenuEntry };

/** Memory that both workers see; without it (a page that is not cross-origin isolated) neither waits nor shares. */
export interface SharedMemory {
  readonly cache: SharedArrayBuffer;
  readonly properties: Readonly<Record<'document' | 'script' | 'user', SharedArrayBuffer>>;
  readonly locks: SharedArrayBuffer;
  /** Where the page leaves the answer to a dialog. */
  readonly answer: SharedArrayBuffer;
}

/** The files of the project, as they stand in dist/. */
export interface ProjectFiles {
  readonly code: string;
  /** By name without '.html'. */
  readonly html: Readonly<Record<string, string>>;
}

/** One cell as the grid takes it (Univer's ICellData, without its types: the worker knows no Univer). */
export interface DrawnCell {
  readonly v?: string | number | boolean;
  /** 1 text, 2 number, 3 truth value. */
  readonly t?: 1 | 2 | 3;
  /** Id of a style. */
  readonly s?: string;
  /** With '=' and commas between arguments. */
  readonly f?: string;
  /** Links within the text. */
  readonly links?: readonly { readonly start: number; readonly end: number; readonly url: string }[];
}
/** Id of the style of cells nobody formatted. */
export const DEFAULT_STYLE = 's0';
export type DrawnCells = Readonly<Record<number, Readonly<Record<number, DrawnCell | null>>>>;
export interface DrawnRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
export interface DrawnNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
/** A conditional format the grid can follow. */
export interface DrawnRule {
  readonly ranges: readonly DrawnRange[];
  readonly rule: Readonly<Record<string, unknown>>;
}
/** Cells with a list to choose from. */
export interface DrawnList {
  readonly ranges: readonly DrawnRange[];
  readonly choices: readonly string[];
  readonly strict: boolean;
}

/** Everything of a sheet but its cells, notes, rules and lists: when it changes, the sheet is drawn anew. */
export interface SheetShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly DrawnRange[];
  /** Pixels. */
  readonly rows: Readonly<Record<number, { readonly h?: number; readonly hd?: 0 | 1 }>>;
  readonly columns: Readonly<Record<number, { readonly w?: number; readonly hd?: 0 | 1 }>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
}
export interface DrawnSheet {
  readonly id: string;
  readonly shape: SheetShape;
  readonly cells: DrawnCells;
  readonly notes: readonly DrawnNote[];
  readonly rules: readonly DrawnRule[];
  readonly lists: readonly DrawnList[];
}
/** What changed of a sheet that keeps its shape; what is missing did not change. */
export interface SheetPatch {
  readonly id: string;
  readonly cells?: DrawnCells;
  readonly notes?: readonly DrawnNote[];
  readonly rules?: readonly DrawnRule[];
  readonly lists?: readonly DrawnList[];
}
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** '#rrggbb' or ''. */
  readonly color: string;
}
/** What the page has to draw after the workbook changed. */
export interface WorkbookUpdate {
  readonly tabs: readonly Tab[];
  /** Styles not sent before, by id. */
  readonly styles: Readonly<Record<string, object>>;
  readonly sheets: readonly DrawnSheet[];
  readonly patches: readonly SheetPatch[];
  readonly active: string;
  /** Whether the script opened that sheet: else the person stays where they are. */
  readonly activated: boolean;
  /** 'B12' or 'B12:C13' on the active sheet, when the script selected cells; else null. */
  readonly selected: string | null;
}

export interface FormulaHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** A server function's end: its value, or the message of what it threw. */
export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

export interface Selected {
  readonly sheetId: string;
  /** 'B12:C13', or null where nothing is selected. */
  readonly range: string | null;
}

/** To the worker with the workbook. */
export type ToWorkbook =
  | {
      readonly kind: 'open';
      /** null: a new spreadsheet. */
      readonly bytes: Uint8Array | null;
      readonly file: string;
      readonly project: ProjectFiles;
      readonly memory: SharedMemory | null;
      /** Milliseconds that a write to the cache takes, so that work lasts long enough to be looked at; 0 usually. */
      readonly pause: number;
    }
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
      readonly selected: Selected;
    }
  | {
      readonly kind: 'edit';
      readonly id: number;
      readonly sheetId: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly entry: unknown }[];
    }
  | {
      readonly kind: 'computed';
      readonly values: readonly {
        readonly sheetId: string;
        readonly row: number;
        readonly column: number;
        readonly value: string | number | boolean;
      }[];
    }
  /** `engine`: excelize's program, packed; null after the first time. */
  | { readonly kind: 'save'; readonly id: number; readonly engine: Uint8Array | null };

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** A name of ButtonSet: 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'. */
  readonly buttons: string;
}
export interface Answer {
  readonly button: string;
  readonly text: string;
}
export interface ShownHtml {
  readonly place: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** From the worker with the workbook. */
export type FromWorkbook =
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly menus: readonly { readonly caption: string | null; readonly entries: readonly MenuEntry[] }[];
      readonly formulas: readonly FormulaHelp[];
      readonly locale: string;
      readonly update: WorkbookUpdate;
    }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ran'; readonly id: number; readonly outcome: Outcome; readonly update: WorkbookUpdate }
  | {
      readonly kind: 'edited';
      readonly id: number;
      readonly refused: string | null;
      readonly update: WorkbookUpdate;
    }
  | {
      readonly kind: 'saved';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly update: WorkbookUpdate;
    }
  | { readonly kind: 'not-saved'; readonly id: number; readonly message: string }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number | null }
  | { readonly kind: 'page'; readonly page: ShownHtml }
  /** `waits`: the script stands still until the answer is in the shared memory. */
  | { readonly kind: 'ask'; readonly question: Question; readonly waits: boolean };

/** To the second worker. */
export type ToSide =
  | {
      readonly kind: 'start';
      readonly project: ProjectFiles;
      readonly memory: SharedMemory | null;
      readonly locale: string;
    }
  | {
      readonly kind: 'formula';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] };
/** From it; `needsWorkbook`: the function looked at the spreadsheet, which is the other worker's. */
export interface FromSide {
  readonly id: number;
  readonly outcome: Outcome;
  readonly needsWorkbook: boolean;
}
