/**
 * What goes between the panel's screens and the server: plain JSON, typed once for both sides. No value here is a
 * Date or undefined where it crosses; ID numbers are masked; every sentence is in the language of the settings.
 */
import type { ListedFinding } from '../core/index';
import type { Lang, PlanTextReport, RunOptions, Task } from '../core/index';
import type {
  ColumnsResult,
  ExportResult,
  Failure,
  FixResult,
  InsertResult,
  PlanReadResult,
  PlanWriteResult,
  UndoResult,
} from './server-types';
import type { Decision, FixChoice } from '../core/index';

export type { PlanTextReport };

/** Counts of findings, by severity, and of judgements that could not be made. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly notAssessable: number;
}
/** The last results, kept as counts in the document's properties: nothing of a household. */
export interface LastResults {
  /** 'YYYY-MM-DD HH:MM' in the spreadsheet's zone. */
  readonly check: ({ readonly at: string } & FindingCounts) | null;
  readonly rates: {
    readonly at: string;
    readonly poor: number;
    readonly nearPoor: number;
    /** Null where no list holds every household. */
    readonly total: number | null;
  } | null;
  readonly targets: {
    readonly at: string;
    readonly met: number;
    readonly inProgress: number;
    readonly notMet: number;
    readonly noData: number;
  } | null;
  /** The register those results were of. */
  readonly register: {
    readonly sheets: readonly string[];
    readonly households: number;
    readonly hamlets: number;
    /** 'Chuẩn 2022–2026 (NĐ 07/2021)', 'thành thị', 'YYYY-MM-DD'. */
    readonly standard: string;
    readonly area: string;
    readonly asOf: string;
  } | null;
}

/** The next sensible step, for Trang chủ's one button. */
export type NextStep =
  'set-up' | 'continue' | 'check' | 'see-findings' | 'classify' | 'build-progress' | 'see-progress';

/** What Trang chủ shows. Read from properties only: it must be there at once, however large the register. */
export interface PanelHome {
  readonly version: string;
  readonly lang: Lang;
  readonly options: RunOptions;
  readonly last: LastResults;
  readonly next: NextStep;
  /** A piece of work that stopped before its end; null when there is none. */
  readonly unfinished: Unfinished | null;
}
export interface Unfinished {
  readonly tasks: readonly Task[];
  readonly done: number;
  readonly total: number;
  readonly why: 'asked' | 'time' | 'died';
}

/** How far the running work is. `label` is a finished sentence: 'Đang kiểm tra 800/1.441 hộ'. */
export interface WorkProgress {
  readonly running: boolean;
  readonly label: string;
  /** 0 … `total`. */
  readonly done: number;
  readonly total: number;
}

/** A piece of work that ended, or stopped where it can go on. */
export type WorkResult =
  | {
      readonly ok: true;
      readonly finished: boolean;
      /** Set when it is not finished. */
      readonly unfinished: Unfinished | null;
      /** What was done, a few sentences; the last says how to undo it. */
      readonly summary: readonly string[];
      readonly sheetsWritten: readonly string[];
      readonly home: PanelHome;
    }
  | Failure;

/** One finding as the panel lists it. */
export interface PanelFinding extends ListedFinding {
  /** Title of the rule, for the filter: 'CCCD mất số 0 ở đầu'; left out where it has none. */
  readonly title?: string;
}
export type FindingsResult =
  | {
      readonly ok: true;
      readonly findings: readonly PanelFinding[];
      readonly counts: FindingCounts;
      /** Judgements that could not be made: rule, how many, why (a sentence). */
      readonly notAssessable: readonly {
        readonly code: string;
        readonly count: number;
        readonly why: string;
      }[];
      /** Whether GN Lỗi dữ liệu is there and is of this check: only then a finding can be passed over. */
      readonly sheetIsCurrent: boolean;
      /** Groups of rules, and whether the ward has switched them off. */
      readonly groups: readonly RuleGroup[];
    }
  | Failure;
export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
}

/** What classifying would give; nothing is written. */
export type ClassesPreview =
  | {
      readonly ok: true;
      /** Class in words, households, and how many at the last run (null when never). */
      readonly classes: readonly {
        readonly id: 'poor' | 'near-poor' | 'average' | 'not-poor' | 'unknown';
        readonly name: string;
        readonly households: number;
        readonly before: number | null;
      }[];
      readonly standard: string;
      readonly area: string;
      readonly asOf: string;
      /** Sentences: what is missing, what is unverified, who changes class. */
      readonly remarks: readonly string[];
    }
  | Failure;

/** A target as *Chỉ tiêu* lists it. */
export interface PanelTarget {
  readonly code: string;
  readonly text: string;
  readonly unit: string;
  /** Shown text, '' where there is none. */
  readonly baseline: string;
  readonly plan: string;
  readonly actual: string;
  readonly percent: string;
  /** One of the five status words, in the run's language, and its id for colour and shape. */
  readonly status: 'exceeded' | 'met' | 'in-progress' | 'not-met' | 'no-data';
  readonly statusWord: string;
  /** Whether the actual is counted from the register, typed in, or neither. */
  readonly source: 'computed' | 'typed' | 'none';
  /** The answering body. */
  readonly owner: string;
  /** Where it is typed, for *Đến ô*; null where it is built in. */
  readonly sheet: string | null;
  readonly cell: string | null;
}
export type TargetsResult =
  | {
      readonly ok: true;
      readonly targets: readonly PanelTarget[];
      /** Whether these are samples that the unit has not confirmed. */
      readonly samples: boolean;
      readonly remarks: readonly string[];
    }
  | Failure;

/** Something small that was done, and how to undo it. */
export type DoneResult = { readonly ok: true; readonly message: string } | Failure;

export interface WorkRequest {
  readonly tasks: readonly Task[];
  /** Only these hamlets are listed as findings; null: all. The register is always read as a whole. */
  readonly hamlet: string | null;
}

/** Settings of the panel; null takes a stored choice back. */
export interface PanelChoices {
  readonly standard: string | null;
  readonly area: string | null;
  readonly asOf: string | null;
}

/** The functions behind `google.script.run` that the panel calls. */
export interface PanelFunctions {
  /** Properties only. */
  bangTrangChu(): PanelHome;
  bangLuuLuaChon(choices: PanelChoices): PanelHome | Failure;
  bangNgonNgu(lang: Lang): PanelHome | Failure;
  /** Runs tasks until they end, the panel asks for a stop, or the time budget is spent. */
  bangBatDau(request: WorkRequest): WorkResult;
  /** Goes on where the last piece of work stopped, with the result of an uninterrupted run. */
  bangTiepTuc(): WorkResult;
  /** Gives a stopped piece of work up; what it wrote stays. */
  bangBoDoDang(): PanelHome | Failure;
  /** Polled while work runs; reads the cache only. */
  bangTienDo(): WorkProgress;
  /** Asks the running work to stop at its next step; takes no lock. */
  bangDung(): null;
  /** Checks without writing. */
  bangDanhSachLoi(): FindingsResult;
  bangNhomQuyTac(groups: readonly { readonly id: string; readonly on: boolean }[]): DoneResult;
  /** Selects a cell of the workbook. */
  bangDenO(sheet: string, cell: string): DoneResult;
  bangBoQua(key: string, reason: string, author: string): DoneResult;
  bangThoiBoQua(key: string): DoneResult;
  /** Every fix there is; nothing is changed. */
  bangXemTruocSua(): FixResult;
  /**
   * The chosen fixes, or with null all safe ones. `expected`: `fingerprint` of the preview that was shown; when the safe
   * fixes would be others by now, nothing is changed and the new preview comes back. Null: whatever they are.
   */
  bangSua(choices: readonly FixChoice[] | null, expected: string | null): FixResult;
  bangHoanTac(): UndoResult;
  bangXemTruocLoai(): ClassesPreview;
  bangChiTieu(): TargetsResult;
  bangDeXuatCot(): ColumnsResult;
  bangXemTruocCot(decisions: readonly Decision[]): ColumnsResult;
  bangLuuCot(decisions: readonly Decision[]): ColumnsResult;
  bangXuatCot(): ExportResult;
  bangNhapCot(file: unknown): ColumnsResult;
  vanBanDoc(text: string): PlanReadResult;
  vanBanGhi(text: string, chosen: readonly number[]): PlanWriteResult;
  /** GN Hướng dẫn, and the templates. */
  bangChenTrang(which: 'help' | 'register' | 'targets' | 'b1-points'): InsertResult;
  /** Removes colours and our notes from the register, or shows them. */
  bangToMau(on: boolean): DoneResult;
}
