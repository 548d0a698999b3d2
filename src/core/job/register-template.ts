/** Chèn mẫu sổ hộ: an empty register, for a workbook that has none. */
import { DomainError } from '../errors';
import type { SheetGrid } from '../model';
import { registerTemplateSheet, isTemplateHeader, type RegisterTemplate } from '../reports/register-template';
import { templateSettings } from './options';
import type { RunOptions } from './options';
import { isEmptyWorkbook, readWorkbookGrids } from './read-workbook';

/** Rows in which a template's headings may stand after lines were put above them. */
const HEADING_ROWS = 20;

/**
 * The empty register.
 *
 * @throws {DomainError} `register.exists` {sheet}: the workbook has a list of households or the template already; a second
 *   list of the same year would count every household twice
 */
export function registerTemplate(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
): RegisterTemplate {
  const existing = existingRegister(grids, options);
  if (existing !== null) throw new DomainError('register.exists', { sheet: existing });
  return registerTemplateSheet(templateSettings(grids, options, today));
}

function existingRegister(grids: readonly SheetGrid[], options: RunOptions): string | null {
  if (isEmptyWorkbook(grids)) return null;
  const empty = grids.find(({ cells }) => cells.slice(0, HEADING_ROWS).some(isTemplateHeader));
  return empty?.name ?? readWorkbookGrids(grids, options).reading.tables[0]?.table.sheet ?? null;
}
