/** GN Cài đặt as it is to be opened: what was typed stays, the rest is as the catalogue has it. */
import type { Cell, SheetGrid } from '../model';
import type { SheetModel } from '../reports/sheet-model';
import { settingsSheet } from '../reports/settings-sheet';
import { standardToEdit, templateSettings } from './options';
import type { RunOptions } from './options';
import { isEmptyWorkbook, readWorkbookGrids } from './read-workbook';
import { typedSettings } from './rule-settings';

/**
 * @param cells GN Cài đặt as it stands, or null when there is none
 * @param typed what the yellow cells shall hold, by key; left out: what they hold
 * @throws {DomainError} the codes of `templateSettings` and `readWorkbookGrids`
 */
export function settingsToEdit(
  grids: readonly SheetGrid[],
  cells: readonly (readonly Cell[])[] | null,
  options: RunOptions,
  today: string,
  typed: ReadonlyMap<string, Cell> = typedSettings(cells).typed,
): SheetModel {
  const settings = templateSettings(grids, options, today);
  const register = isEmptyWorkbook(grids) ? null : readWorkbookGrids(grids, options).reading.register;
  const standard = standardToEdit(grids, register, options, today);
  return settingsSheet({
    settings: { ...settings, standard },
    typed,
    hamlets: register?.hamlets ?? [],
  });
}
