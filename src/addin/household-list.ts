/** The households behind a figure: the one selected on a sheet of ours, else one chosen from a list. */
import {
  areaChoices,
  CHOICE_TASKS,
  DomainError,
  FIGURE_TEXTS,
  figureChoices,
  LISTED_ROLES,
  numbered,
  say,
  targetAt,
  unlistedSheet,
} from '../core/index';
import type { FigureChoice, RunOptions, SheetModel } from '../core/index';
import { analyseWorkbook, runTasks } from './action';
import { act } from './answer';
import { askText, showSentence } from './panel';
import type { ActionResult } from './server-types';
import { activeCell, activeWorkbook, cellsOf, ownSheets } from './workbook';

/** What is selected, when that is a cell with households behind it; why not, when it is another number of ours. */
function selectedFigure(): RunOptions['rows'] | DomainError | null {
  const workbook = activeWorkbook();
  const selected = activeCell(workbook);
  if (!selected) return null;
  const { row, column, sheetId } = selected;
  const [role, sheet] = [...ownSheets(workbook)].find(([, each]) => each.getSheetId() === sheetId) ?? [];
  if (role === undefined || sheet === undefined) return null;
  const cells = cellsOf(sheet, workbook.getSpreadsheetTimeZone());
  if (role === 'progress') return targetAt(cells, row);
  const listed = LISTED_ROLES.find((each) => each === role);
  if (listed) return { role: listed, row, column, cells };
  return unlistedSheet(role as SheetModel['role'], cells[row - 1]?.[column - 1], sheet.getName());
}

/** The choice whose number was typed; null when the dialog was left, or nothing typed. */
function ask(
  question: string,
  choices: readonly FigureChoice[],
  lang: NonNullable<RunOptions['lang']>,
): FigureChoice | null {
  for (;;) {
    const answer = askText(say(FIGURE_TEXTS, lang, 'pick.title'), question);
    if (answer === null || answer === 'closed' || answer.text.trim() === '') return null;
    const chosen = choices[Number(answer.text.trim()) - 1];
    if (chosen) return chosen;
    showSentence(say(FIGURE_TEXTS, lang, 'pick.wrong', { count: choices.length }));
  }
}

/** A figure of the topic, where a topic was chosen. */
function withinTopic(chosen: FigureChoice, lang: NonNullable<RunOptions['lang']>): FigureChoice | null {
  if (!chosen.more) return chosen;
  const params = { label: chosen.label, choices: numbered(chosen.more) };
  return ask(say(FIGURE_TEXTS, lang, 'pick.within', params), chosen.more, lang);
}

/** Asks for a figure and, where it has several, for the place; null when the person left. */
function askFigure(overrides: RunOptions): ActionResult | string | null {
  const found = act(overrides, (options) => {
    const { report } = analyseWorkbook(activeWorkbook(), CHOICE_TASKS, options).analysis;
    return { ok: true as const, ...report };
  });
  if (!found.ok) return found;
  const { lang, standard } = found.settings;
  const figures = figureChoices(found, standard, lang);
  const asked = ask(say(FIGURE_TEXTS, lang, 'pick.figure', { choices: numbered(figures) }), figures, lang);
  const figure = asked && withinTopic(asked, lang);
  if (figure === null) return null;
  const areas = areaChoices(figure, found, lang);
  if (areas.length < 2) return figure.rows;
  const params = { figure: figure.label, choices: numbered(areas) };
  return ask(say(FIGURE_TEXTS, lang, 'pick.area', params), areas, lang)?.rows ?? null;
}

/**
 * Writes GN Danh sách.
 *
 * @param isAsked a person at the menu; the command line names the figure in `overrides.rows`
 * @returns null when the person left the question
 */
export function listHouseholds(overrides: RunOptions, isAsked: boolean): ActionResult | null {
  const rows = overrides.rows ?? (isAsked ? (selectedFigure() ?? askFigure(overrides)) : undefined);
  if (rows === null) return null;
  if (rows instanceof DomainError) {
    return act(overrides, (): Extract<ActionResult, { ok: true }> => {
      throw rows;
    });
  }
  if (typeof rows === 'object' && 'ok' in rows) return rows;
  return runTasks(['rows'], { ...overrides, rows });
}
