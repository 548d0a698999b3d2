/** Functions the panel may call, and their names for the build's check. */
import type { FixChoice } from '../core/index';
import { runFixes } from './fix';
import type { PanelFunctions } from './panel-types';
import type { FixResult, ServerFunctions, UndoResult } from './server-types';
import { runUndo } from './undo';

/** The panel: every fix there is, safe or to be confirmed; nothing is changed. */
export function panelPreviewFixes(): FixResult {
  return runFixes({}, { choices: null, preview: 'list' });
}

/**
 * The panel: makes the chosen fixes, or with null all safe ones.
 *
 * @param expected the fingerprint of the preview they were chosen from; where the fixes are others by now, nothing is
 *   changed and the new preview comes back
 */
export function panelFix(choices: readonly FixChoice[] | null, expected: string | null): FixResult {
  return runFixes({}, { choices, preview: 'none', ...(expected ? { expected } : {}) });
}

export function panelUndo(): UndoResult {
  return runUndo({});
}

/** Names of the top-level functions behind `google.script.run`. */
export const SERVER_FUNCTIONS: readonly (keyof ServerFunctions | keyof PanelFunctions)[] = [
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
