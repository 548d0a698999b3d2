import type { MemoryWorkbook } from '../workbook/types';
import type { CallKind, CallMeter } from './counters';

/** NONE: installed, not yet enabled in this document; LIMITED: a simple trigger; FULL: a menu item or the panel. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
/** What the sharing of the document lets the person do. */
export type Access = 'edit' | 'comment' | 'view';
export type RunContext = 'menu' | 'custom-function';

/**
 * Constructors of the world the add-in runs in. Inside `node:vm` a Date or an Error of ours would fail the
 * add-in's `instanceof`, which on the platform it passes.
 */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

export interface EnvironmentOptions {
  /** 'vi_VN' (the default) or 'en_US': how typed text is read and numbers are shown. */
  readonly locale?: string;
  /** IANA zone of the spreadsheet; default Asia/Ho_Chi_Minh. */
  readonly timeZone?: string;
  readonly authMode?: AuthMode;
  readonly context?: RunContext;
  /** Default 'edit'. */
  readonly access?: Access;
  /** The N-th counted call of any kind throws 'Service error: Spreadsheets'. */
  readonly failCall?: number | null;
  /** Every counted call from the N-th on throws: an execution that is killed in the middle, which nothing can catch. */
  readonly failFrom?: number | null;
  /** Asked at every counted call before it is carried out: the text of the Exception it throws, or null. */
  readonly fault?: (call: CountedCall) => string | null;
  /** Fixed clock of the stand-in's own services (locks, cache). */
  readonly now?: Date;
  /** A clock for the whole world, milliseconds: the services', and the add-in's own `new Date()` and `Date.now()`. */
  readonly clock?: () => number;
  /** Files beside Code.js, by name without '.html'. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** Answers to Ui.alert and Ui.prompt, in order; OK / '' when none is left. */
  readonly answers?: readonly DialogAnswer[];
  /** A person in front of a screen; without one, dialogs are answered from `answers`. */
  readonly screen?: Screen;
  /** The cache, where other executions see it too. */
  readonly cache?: Map<string, CacheEntry>;
  /** The scopes that are locked, where other executions see them too. */
  readonly locks?: Set<string>;
}
/** A call of a service, as a test sees it that lets the service fail. */
export interface CountedCall {
  /** From 1. */
  readonly number: number;
  /** 'Range.setValues' */
  readonly name: string;
  readonly kind: CallKind;
  /** Whether it changes the document. */
  readonly changes: boolean;
}
/** What is shown as it happens, and who answers. */
export interface Screen {
  /** Waits for the person: the script stands still meanwhile, as on the platform. */
  ask(question: ShownAlert): DialogAnswer;
  toast(toast: ShownToast): void;
  /** Pixels; null where the script named none. */
  page(page: ShownPage, size: { readonly width: number | null; readonly height: number | null }): void;
}
export interface CacheEntry {
  readonly value: string;
  /** ms since 1970. */
  readonly expires: number;
}
export interface DialogAnswer {
  /** A name of Ui.Button. */
  readonly button: string;
  readonly text?: string;
}

export interface MenuEntry {
  readonly kind: 'item' | 'separator' | 'submenu';
  readonly caption?: string;
  readonly functionName?: string;
  readonly entries?: readonly MenuEntry[];
}
export interface ShownMenu {
  /** null: the add-on's own menu, named by the platform. */
  readonly caption: string | null;
  readonly entries: readonly MenuEntry[];
}
export interface ShownAlert {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}
export interface ShownToast {
  readonly text: string;
  readonly title: string;
  readonly seconds: number | null;
}
export interface ShownPage {
  readonly place: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
}

/** What every object of the stand-in shares. */
export interface Environment {
  readonly workbook: MemoryWorkbook;
  readonly meter: CallMeter;
  authMode: AuthMode;
  context: RunContext;
  access: Access;
  /** Runs a custom function of the script for a cell; null before a script is loaded. */
  customFunction: ((name: string, args: readonly unknown[]) => unknown) | null;
  failCall: number | null;
  failFrom: number | null;
  readonly fault: ((call: CountedCall) => string | null) | null;
  realm: Realm;
  readonly now: () => number;
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly answers: DialogAnswer[];
  readonly screen: Screen | null;
  /** The selected cells with their sheet; null for none. */
  selected: string | null;
  readonly alerts: ShownAlert[];
  readonly toasts: ShownToast[];
  readonly menus: ShownMenu[];
  readonly pages: ShownPage[];
  readonly logs: string[];
  readonly cache: Map<string, CacheEntry>;
  readonly locks: Set<string>;
  /** Those of `locks` that this execution took. */
  readonly ownLocks: Set<string>;
  /** Makes an Exception of the add-in's own world. */
  exception(message: string): Error;
}
