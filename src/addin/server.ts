/** Functions the panel may call, and their names for the build's check. */
import type { FixChoice, RunOptions, Task } from '../core/index';
import { runTasks } from './action';
import { runFixes } from './fix';
import type { PanelFunctions } from './panel-types';
import { storedOptions, storeOptions } from './preferences';
import type { ActionResult, FixResult, PanelState, ServerFunctions, UndoResult } from './server-types';
import { runUndo } from './undo';

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

/** The panel: every fix there is, safe or to be confirmed; nothing is changed. */
export function panelPreviewFixes(): FixResult {
  return runFixes({}, { choices: null, preview: 'list' });
}

/** The panel: makes the chosen fixes, or with null all safe ones. */
export function panelFix(choices: readonly FixChoice[] | null): FixResult {
  return runFixes({}, { choices, preview: 'none' });
}

export function panelUndo(): UndoResult {
  return runUndo({});
}

/** Names of the top-level functions behind `google.script.run`. */
export const SERVER_FUNCTIONS: readonly (keyof ServerFunctions | keyof PanelFunctions)[] = [
  'bangTrangThai',
  'bangChay',
  'bangLuu',
  'bangDeXuatCot',
  'bangXemTruocCot',
  'bangLuuCot',
  'bangXuatCot',
  'bangNhapCot',
  'bangXemTruocSua',
  'bangSua',
  'bangHoanTac',
  'vanBanLoi',
  'vanBanDoc',
  'vanBanGhi',
  'bangTrangChu',
  'bangLuuLuaChon',
  'bangNgonNgu',
  'bangBatDau',
  'bangTiepTuc',
  'bangBoDoDang',
  'bangTienDo',
  'bangDung',
  'bangDanhSachLoi',
  'bangNhomQuyTac',
  'bangDenO',
  'bangBoQua',
  'bangThoiBoQua',
  'bangXemTruocLoai',
  'bangChiTieu',
  'bangChenTrang',
  'bangToMau',
];
