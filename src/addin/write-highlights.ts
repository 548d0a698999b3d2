/**
 * Shows findings on the register's own cells without touching them: colours are conditional formats of ours laid
 * over the cells, sentences are added behind the staff's notes between marks, and the sheet remembers that they are
 * there. Each is looked for on its own, so that taking them away gives back exactly what was there also after
 * sorting, and after the staff have cleared one of the three.
 */
import { SEVERITY_TINTS, withOurNote, withoutOurNote } from '../core/index';
import type { Highlights, Severity } from '../core/index';
import { HIGHLIGHT_KEY } from './own-sheets';
import { blockA1, blocksOf } from './write-blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
/** What remembers the colours, by sheet id. */
export type HighlightMarks = ReadonlyMap<number, readonly Mark[]>;

/** Always true, and nobody else's: how our rules are known again. No separator, so it reads the same everywhere. */
const MARK = '=LEN("GN kiem tra")=11';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A program that saved the sheet in between may have spelled the formula in its own way. */
const plain = (formula: unknown): string => String(formula).replace(/[\s=]/g, '').toUpperCase();

function isOurs(rule: Rule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && plain(formula) === plain(MARK);
}

/** Which sheets remember colours of ours: one call for the whole workbook. */
export function highlightMarks(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet): HighlightMarks {
  const marks = new Map<number, Mark[]>();
  for (const mark of workbook.createDeveloperMetadataFinder().withKey(HIGHLIGHT_KEY).find()) {
    const id = mark.getLocation().getSheet()?.getSheetId();
    if (id !== undefined) marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}

/**
 * Changes notes of the whole grid: ours may stand below the last filled row once the staff have emptied it. Only the
 * rectangle around those that change is written.
 *
 * @param noteFor the note a cell shall have, 0-based
 * @returns whether any changed
 */
function rewriteNotes(sheet: Sheet, noteFor: (note: string, row: number, column: number) => string): boolean {
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const shown = notes.map((row, r) =>
    row.map((note, c) => {
      const next = noteFor(note, r, c);
      if (next === note) return note;
      [top, left] = [Math.min(top, r), Math.min(left, c)];
      [bottom, right] = [Math.max(bottom, r), Math.max(right, c)];
      return next;
    }),
  );
  if (bottom < 0) return false;
  const box = shown.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  sheet.getRange(top + 1, left + 1, box.length, right - left + 1).setNotes(box);
  return true;
}

function ruleFor(sheet: Sheet, { cells }: Highlights, severity: Severity): Rule[] {
  const marked: boolean[][] = [];
  for (const { row, column } of cells[severity]) (marked[row - 1] ??= [])[column - 1] = true;
  const dense = Array.from(marked, (row) => Array.from(row ?? [], (cell) => cell === true));
  const blocks = blocksOf(dense).map(blockA1);
  if (blocks.length === 0) return [];
  const { fill, color } = SEVERITY_TINTS[severity];
  return [
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(MARK)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges(blocks.map((block) => sheet.getRange(block)))
      .build(),
  ];
}

/** Lays the findings over a sheet, in place of those of an earlier run. */
export function showHighlights(sheet: Sheet, highlights: Highlights, marks: HighlightMarks): void {
  const [mark] = marks.get(sheet.getSheetId()) ?? [];
  const count = String(highlights.notes.size);
  // Remembered first: a run that breaks off half way has left something to take away.
  if (mark) mark.setValue(count);
  else sheet.addDeveloperMetadata(HIGHLIGHT_KEY, count);
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = SEVERITIES.flatMap((severity) => ruleFor(sheet, highlights, severity));
  sheet.setConditionalFormatRules([...ours, ...others]);
  rewriteNotes(sheet, (note, row, column) => {
    const sentences = highlights.notes.get(`${row + 1}:${column + 1}`);
    return sentences === undefined ? withoutOurNote(note) : withOurNote(note, sentences);
  });
}

/**
 * Takes our colours and sentences away, each found by its own sign; true when there were any. A sheet without ours is
 * not written to.
 */
export function removeHighlights(sheet: Sheet, marks: HighlightMarks): boolean {
  const noted = rewriteNotes(sheet, withoutOurNote);
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurs(rule));
  const coloured = others.length < rules.length;
  if (coloured) sheet.setConditionalFormatRules(others);
  for (const mark of marks.get(sheet.getSheetId()) ?? []) mark.remove();
  return noted || coloured;
}
