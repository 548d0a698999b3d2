/**
 * A sheet as plain data: what it shall contain and how it shall look.
 * Reports build it; the shell writes it; tests read it without any emulator.
 */
import type { FormId } from '../forms/form';
import type { FigureRef } from '../indicators/indicator';
import type { CellBlock, CellRef, DateCell } from '../model';

/** Which of the add-in's own sheets this is: kept in developer metadata, so that a renamed sheet is still found. */
export type SheetRole =
  | 'findings'
  | 'classes'
  | 'deprivations'
  | 'b1-points'
  | 'b1-scores'
  | 'help'
  | 'indicators'
  | 'progress'
  | 'targets'
  | 'setup'
  | 'waivers'
  | 'settings'
  | 'fix-preview'
  | 'household-list'
  | 'transitions'
  | 'incomes'
  | 'multidimensional'
  | 'fix-log'
  | 'history'
  | 'trend'
  | 'forecast'
  | 'by-body'
  | 'by-officer'
  | 'by-hamlet'
  | 'hamlet-briefs'
  | 'money'
  | 'tasks'
  | 'public-list'
  | 'self-test'
  | 'merged'
  | `form-${FormId}`;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; default 11. */
  readonly size?: number;
  /** '#rrggbb'; default black. */
  readonly color?: string;
  /** '#rrggbb'; default none. */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Thin black lines around the cell. */
  readonly border?: boolean;
  /** Number format in US pattern; '@' keeps text as text. Text cells get '@' by themselves. */
  readonly format?: string;
}
/**
 * Why a number has no list of households. derived: made of the counts beside it; points: of points, not of households;
 * choice: a weight or a cut; distribution: of all incomes at once; nobody: nobody is left out; open: there is no figure, for
 * nobody can say who belongs in it.
 */
export type Unlisted = 'derived' | 'points' | 'choice' | 'distribution' | 'nobody' | 'open';
export interface ModelCell {
  readonly value?: string | number | boolean | DateCell | null;
  /** '=…' without decimals and, but on GN Hướng dẫn (`;`), without argument separators: it reads the same in every locale. */
  readonly formula?: string;
  /** What the formula is expected to show; tests compare it, sheets compute it. */
  readonly expected?: number | string;
  readonly style?: CellStyle;
  readonly note?: string;
  /** A link to a cell of the workbook. */
  readonly link?: CellRef;
  /** The figure the cell shows a part of: its households can be listed. Not written to the sheet. */
  readonly figure?: FigureRef;
  /** A number without households of its own, or no number at all, and why. Not written to the sheet. */
  readonly unlisted?: Unlisted;
}
/** 1-based rectangle. */
export type Block = CellBlock;
/** Colour by word, so that it follows an edit. */
export interface WordRule {
  readonly block: Block;
  readonly word: string;
  readonly fill: string;
  readonly color: string;
}
export interface ChartModel {
  readonly type: 'bar' | 'stacked-bar' | 'line';
  readonly title: string;
  /** Category labels, one column. */
  readonly categories: Block;
  readonly series: readonly {
    readonly name: string;
    readonly values: Block;
    readonly color: string;
    readonly labelColor?: string;
  }[];
  /** Number format of the data labels; null for none. */
  readonly labelFormat: string | null;
  readonly axisMax: number | null;
  /** Top-left cell and size in millimetres. */
  readonly at: { readonly row: number; readonly column: number };
  readonly widthMm: number;
  readonly heightMm: number;
}
/** Page set-up: Apps Script cannot set it; the runner writes it into the .xlsx and the help names it. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Millimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Pages high; 0: as many as needed. Always one page wide. */
  readonly fitToHeight: number;
  /** 1-based rows repeated on each page, or null. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly area: Block;
  /** Lines are added later: the whole sheet is printed. */
  readonly grows?: boolean;
  /** Rows before which a page starts. */
  readonly breaksBefore: readonly number[];
}
/** A table whose rows are known again by their first column. */
export interface KeptTable {
  /** What the first header cell says, in each language. */
  readonly headers: readonly string[];
  /** Header rows, the line of column numbers among them. */
  readonly lines: number;
}
export interface SheetModel {
  readonly role: SheetRole;
  readonly name: string;
  /** Dense or ragged rows; a missing cell is blank. */
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  /** Millimetres on paper, one a column. */
  readonly columnWidths: readonly number[];
  /** 1-based columns that carry keys for the next run and nothing to read. */
  readonly hiddenColumns?: readonly number[];
  /** Points; null lets the row grow to its text. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly Block[];
  readonly wordRules: readonly WordRule[];
  readonly charts: readonly ChartModel[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Header and rows under the sheet's filter buttons. */
  readonly filter?: Block;
  /** Rows folded together on screen (outline level 1), or null. */
  readonly foldRows: { readonly from: number; readonly to: number } | null;
  readonly print: PrintSetup;
  /** The table beside which the staff may keep columns of their own, and whose widths they may change. */
  readonly kept?: KeptTable;
}

/** What a sheet contains and how it looks, whoever's it is. */
export type SheetContent = Omit<SheetModel, 'role'>;
