/** What goes between the panel and the server: plain JSON, typed once for both sides. */
import type { JobReport, RunOptions, Task } from '../core/index';

export type ActionResult =
  | ({ readonly ok: true } & JobReport)
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What inserting a template answers. */
export type InsertResult =
  | { readonly ok: true; readonly sheetsWritten: readonly string[] }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** What the panel shows when it opens. */
export interface PanelState {
  readonly version: string;
  readonly options: RunOptions;
}

/** The top-level functions behind `google.script.run`. */
export interface ServerFunctions {
  bangTrangThai(): PanelState;
  bangChay(tasks: readonly Task[]): ActionResult;
  bangLuu(options: RunOptions): PanelState;
}
