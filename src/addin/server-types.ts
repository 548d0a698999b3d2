/** What goes between the panel and the server: plain JSON, typed once for both sides. */
import type {
  ColumnsProposal,
  FixReport,
  JobReport,
  Lang,
  MergeReport,
  PlanTextReport,
  ProbeResult,
  SavedMapping,
  SetupReport,
  UndoReport,
} from '../core/index';

export interface Failure {
  readonly ok: false;
  readonly error: { readonly code: string; readonly message: string };
}
export type ActionResult = ({ readonly ok: true } & JobReport) | Failure;

/** What inserting a template answers. */
export type InsertResult = { readonly ok: true; readonly sheetsWritten: readonly string[] } | Failure;

/** What the self-test answers. */
export type SelfTestResult =
  | {
      readonly ok: true;
      readonly sheetsWritten: readonly string[];
      readonly results: readonly ProbeResult[];
      readonly summary: readonly string[];
    }
  | Failure;

/** What erasing everything of the add-in answers. */
export type EraseResult =
  | {
      readonly ok: true;
      readonly sheetsErased: readonly string[];
      readonly propertiesErased: number;
      readonly summary: readonly string[];
    }
  | Failure;

/** What adding tasks of a plan's text answers. */
export type TasksResult =
  | {
      readonly ok: true;
      readonly sheetsWritten: readonly string[];
      readonly tasksAdded: number;
      readonly summary: readonly string[];
    }
  | Failure;

/** What colouring the findings answers: how many cells, on which sheets. */
export type HighlightResult =
  { readonly ok: true; readonly cells: number; readonly sheets: readonly string[] } | Failure;

/** What merging registers answers. */
export type MergeResult = ({ readonly ok: true } & MergeReport) | Failure;

/** What setting the register up answers. */
export type SetupResult = ({ readonly ok: true } & SetupReport) | Failure;
/** How the columns are understood. */
export type ColumnsResult = ({ readonly ok: true } & ColumnsProposal) | Failure;
/** The stored choices of columns, as a file. */
export type ExportResult = { readonly ok: true; readonly file: SavedMapping } | Failure;

/** What fixing did, or with `preview` would do; `fingerprint` then names the very changes that were shown. */
export type FixResult = ({ readonly ok: true; readonly fingerprint?: string } & FixReport) | Failure;
export type UndoResult = ({ readonly ok: true } & UndoReport) | Failure;

/** The words of the dialog of a plan's text. */
export interface PlanWords {
  readonly lang: Lang;
  readonly words: Readonly<Record<string, string>>;
}
export type PlanReadResult = ({ readonly ok: true } & PlanTextReport) | Failure;
export type PlanWriteResult =
  | { readonly ok: true; readonly sheetsWritten: readonly string[]; readonly summary: readonly string[] }
  | Failure;

/** The top-level functions of the dialog of a plan's text; the panel's are in panel-types.ts. */
export interface ServerFunctions {
  vanBanLoi(): PlanWords;
  vanBanDoc(text: string): PlanReadResult;
  vanBanGhi(text: string, chosen: readonly number[]): PlanWriteResult;
}
