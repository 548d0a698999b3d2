/**
 * What goes between the panel's screens and the server: plain JSON, typed once for both sides. No value here is a
 * Date or undefined where it crosses; ID numbers are masked; every sentence is in the language of the settings.
 */
import type {
  ClassesCount,
  Decision,
  FindingsList,
  FixChoice,
  KeptResults,
  Lang,
  ListedFinding,
  ListedTarget,
  NextStep,
  PlanTextReport,
  RegisterWords,
  RunOptions,
  TargetList,
  Task,
  Unfinished,
} from '../core/index';
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

export type { PlanTextReport };

/** The last results, kept as counts in the document's properties: nothing of a household. */
export type LastResults = Pick<KeptResults, 'check' | 'rates' | 'targets'> & {
  /** The register those results were of. */
  readonly register: RegisterWords | null;
};
export type { ListedFinding as PanelFinding, ListedTarget as PanelTarget, NextStep, Unfinished };

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
/** Trang chủ, or a sentence on why it could not be read or changed. */
export type HomeResult = PanelHome | Failure;
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

export type FindingsResult = ({ readonly ok: true } & FindingsList) | Failure;

/** What classifying would give; nothing is written. */
export type ClassesPreview = ({ readonly ok: true } & ClassesCount) | Failure;
export type TargetsResult = ({ readonly ok: true } & TargetList) | Failure;

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
  bangTrangChu(): HomeResult;
  bangLuuLuaChon(choices: PanelChoices): HomeResult;
  bangNgonNgu(lang: Lang): HomeResult;
  /** Runs tasks until they end, the panel asks for a stop, or the time budget is spent. */
  bangBatDau(request: WorkRequest): WorkResult;
  /** Goes on where the last piece of work stopped, with the result of an uninterrupted run. */
  bangTiepTuc(): WorkResult;
  /** Gives a stopped piece of work up; what it wrote stays. */
  bangBoDoDang(): HomeResult;
  /** Polled while work runs; reads the cache only. */
  bangTienDo(): WorkProgress;
  /** Asks the running work to stop at its next step; takes no lock. */
  bangDung(): null;
  /** Checks without writing a sheet. */
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
