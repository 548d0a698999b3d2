/** GN Chỉ tiêu: the input sheet of targets. */
import { DomainError } from '../errors';
import type { SheetGrid } from '../model';
import type { SheetModel } from '../reports/sheet-model';
import { targetsSheet } from '../reports/targets-sheet';
import { TEMPLATE_TARGETS } from '../targets/template';
import { templateSettings } from './options';
import type { RunOptions } from './options';
import { isEmptyWorkbook, readWorkbookGrids } from './read-workbook';

/**
 * The input sheet of targets, for a workbook of any kind.
 *
 * @throws {DomainError} `targets.exist` {sheet}: the workbook has a target sheet; nothing typed there is lost
 */
export function targetTemplate(grids: readonly SheetGrid[], options: RunOptions, today: string): SheetModel {
  const existing = isEmptyWorkbook(grids)
    ? undefined
    : readWorkbookGrids(grids, options).reading.targetTables[0];
  if (existing) throw new DomainError('targets.exist', { sheet: existing.sheet });
  return targetsSheet({
    settings: templateSettings(grids, options, today),
    targets: TEMPLATE_TARGETS,
    builtIn: true,
  });
}
