/** What of a workbook changed, and what of the file therefore must be opened. */
import type { MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import type { SheetPart } from './container';
import { changedNotes } from './save-comments';
import { looksElsewhere, rowsLookedAt } from './save-formulas';

/** Whether excelize must change a sheet of the file; changed cells, notes and conditional formats do not need it. */
export function needsEngine(sheet: MemorySheet): boolean {
  const { aspects, links } = sheet.changes;
  if (links.size > 0) return true;
  return [...aspects].some((aspect) => !UNWRITTEN.has(aspect) && isChanged(sheet, aspect));
}

/** Whether an aspect of a sheet of the file differs from the file; a rule that was put back does not. */
export function isChanged(sheet: MemorySheet, aspect: string): boolean {
  const { changes, validations, fileValidations } = sheet;
  if (!changes.aspects.has(aspect)) return false;
  if (aspect === 'conditional') return !sameRules(sheet);
  if (aspect !== 'validations' || validations.size !== fileValidations.size) return true;
  return [...validations].some(
    ([key, rule]) => JSON.stringify(rule) !== JSON.stringify(fileValidations.get(key)),
  );
}

function sameRules({ conditionalRules, fileRules }: MemorySheet): boolean {
  return (
    conditionalRules.length === fileRules.length &&
    fileRules.every((rule, at) => rule === conditionalRules[at])
  );
}

/** A larger grid or a protection of Sheets has no counterpart in the file; conditional formats are put into its XML. */
const UNWRITTEN = new Set(['grid', 'protection', 'conditional']);

export const changedCells = (sheet: MemorySheet) => sheet.changes.values.size + sheet.changes.styles.size > 0;
/** Formulas the engine must compute: all of a new sheet, those of this run of another. */
const pendingFormulas = (sheet: MemorySheet) =>
  [...sheet.formulas.values()].filter(({ pending }) => pending || sheet.origin === null);

/** Whether a formula of this run looks beyond its own sheet, at another sheet or a name. */
function looksAround(workbook: MemoryWorkbook): boolean {
  const names = new Set(workbook.namedRanges.map(({ name }) => name));
  return workbook.sheets.flatMap(pendingFormulas).some(({ text }) => {
    const words = text.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? [];
    return looksElsewhere(text) || words.some((word) => names.has(word));
  });
}

/** Sheets of the file that the engine may be given empty. */
export function emptied(workbook: MemoryWorkbook, listed: readonly SheetPart[]): SheetPart[] {
  if (looksAround(workbook)) return [];
  return listed.filter(({ name }) => {
    const sheet = workbook.sheets.find(({ origin }) => origin === name);
    return !sheet || !(needsEngine(sheet) || pendingFormulas(sheet).length > 0);
  });
}

/**
 * Whether the engine adds texts that a sheet refers to: in a sheet of the file it writes, or a text of several formats.
 * All else that is written stands in its own cell.
 */
export function addsTexts(workbook: MemoryWorkbook): boolean {
  return workbook.sheets.some(
    (sheet) =>
      (sheet.origin !== null && needsEngine(sheet)) ||
      (sheet.origin === null && [...sheet.richTexts.values()].some((runs) => runs.length > 1)),
  );
}

/** Rows of a new sheet that the engine must know to compute the formulas of this run. */
export function neededRows(workbook: MemoryWorkbook): (sheet: MemorySheet) => (row: number) => boolean {
  if (looksAround(workbook)) return () => () => true;
  return (sheet) => rowsLookedAt([...sheet.formulas.values()].map(({ text }) => text));
}

/** Whether the file can be given back as it is. */
export function unchanged(workbook: MemoryWorkbook, listed: readonly SheetPart[]): boolean {
  const same = workbook.sheets.every(
    (sheet, at) =>
      sheet.origin === sheet.name &&
      listed[at]?.name === sheet.name &&
      !needsEngine(sheet) &&
      !isChanged(sheet, 'conditional') &&
      !changedCells(sheet) &&
      changedNotes(sheet).length === 0,
  );
  return same && workbook.deletedOrigins.length === 0;
}
