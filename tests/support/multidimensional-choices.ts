/** GN Cài đặt with the choices for GN Đa chiều typed in, as it is read back. */
import type { Cell } from '../../src/core/model';
import { settingsSheet } from '../../src/core/reports/settings-sheet';

/** @param missing 'bỏ hộ', 'đã rõ' or 'coi là không' @param weights 'bằng nhau' or 'theo chiều' @param more other cells, by key */
export function multidimensionalChoices(
  missing: string,
  weights = 'bằng nhau',
  more: Readonly<Record<string, Cell>> = {},
): Cell[][] {
  const typed = { 'multidimensional:missing': missing, 'multidimensional:weights': weights, ...more };
  const model = settingsSheet({
    settings: { lang: 'vi', unitName: null, standard: 'vn-2022' },
    typed: new Map(Object.entries(typed)),
    hamlets: [],
  });
  return model.rows.map((row) => row.map((cell) => (cell?.value ?? null) as Cell));
}
