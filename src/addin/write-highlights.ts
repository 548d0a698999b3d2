/**
 * Shows findings on the register's own cells without touching them: colours are conditional formats of ours laid
 * over the cells, sentences are added behind the staff's notes between marks. Both can be told from what the staff
 * made, so taking them away gives back exactly what was there, also after sorting.
 */
import { SEVERITY_TINTS, withOurNote, withoutOurNote } from '../core/index';
import type { Highlights, Severity } from '../core/index';
import { blockA1, blocksOf } from './write-blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true, and nobody else's: how our rules are known again. No separator, so it reads the same everywhere. */
const MARK = '=LEN("GN kiem tra")=11';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function isOurs(rule: Rule): boolean {
  return rule.getBooleanCondition()?.getCriteriaValues()[0] === MARK;
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
export function showHighlights(sheet: Sheet, highlights: Highlights): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const range = sheet.getDataRange();
  const notes = range.getNotes();
  const shown = notes.map((row, r) =>
    row.map((note, c) => {
      const sentences = highlights.notes.get(`${r + 1}:${c + 1}`);
      return sentences === undefined ? withoutOurNote(note) : withOurNote(note, sentences);
    }),
  );
  const ours = SEVERITIES.flatMap((severity) => ruleFor(sheet, highlights, severity));
  sheet.setConditionalFormatRules([...ours, ...others]);
  range.setNotes(shown);
}

/** Takes our colours and sentences away; true when there were any. A sheet without ours is not written to. */
export function removeHighlights(sheet: Sheet): boolean {
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurs(rule));
  if (others.length === rules.length) return false;
  const range = sheet.getDataRange();
  const notes = range.getNotes();
  // Notes first: should the second step fail, the colours still say that something of ours is here.
  range.setNotes(notes.map((row) => row.map(withoutOurNote)));
  sheet.setConditionalFormatRules(others);
  return true;
}
