/** Functions the panel may call, and their names for the build's check. */
import type { RunOptions, Task } from '../core/index';
import { runTasks } from './action';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult, PanelState, ServerFunctions } from './server-types';

export function panelState(): PanelState {
  return { version: __VERSION__, options: storedOptions() };
}

/** Runs tasks for the panel, which shows failures itself instead of a dialog. */
export function panelRun(tasks: readonly Task[]): ActionResult {
  return runTasks(tasks);
}

export function panelStore(options: RunOptions): PanelState {
  storeOptions(options);
  return panelState();
}

/** Names of the top-level functions behind `google.script.run`. */
export const SERVER_FUNCTIONS: readonly (keyof ServerFunctions)[] = [
  'bangTrangThai',
  'bangChay',
  'bangLuu',
  'bangDeXuatCot',
  'bangXemTruocCot',
  'bangLuuCot',
  'bangXuatCot',
  'bangNhapCot',
];
