/** The households behind a figure: the one selected on GN Chỉ số or GN Tiến độ chỉ tiêu, else one chosen from a list. */
import { areaChoices, FIGURE_TEXTS, figureChoices, numbered, say, targetAt } from '../core/index';
import type { FigureChoice, RunOptions, SheetModel } from '../core/index';
import { act, analyseWorkbook, runTasks } from './action';
import { askText, showSentence } from './panel';
import type { ActionResult } from './server-types';
import { activeCell, activeWorkbook, cellsOf, ownSheets } from './workbook';

/** What is selected, when that is a cell of GN Chỉ số or a row of GN Tiến độ chỉ tiêu. */
function selectedFigure(): RunOptions['rows'] | null {
  const workbook = activeWorkbook();
  const selected = activeCell(workbook);
  if (!selected) return null;
  const own = ownSheets(workbook);
  const { row, column, sheetId } = selected;
  const isOn = (role: SheetModel['role']): boolean => own.get(role)?.getSheetId() === sheetId;
  const cells = (role: SheetModel['role']) => {
    const sheet = own.get(role);
    return sheet ? cellsOf(sheet, workbook.getSpreadsheetTimeZone()) : [];
  };
  if (isOn('progress')) return targetAt(cells('progress'), row);
  return isOn('indicators') ? { row, column, cells: cells('indicators') } : null;
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

/** Asks for a figure and, where it has several, for the place; null when the person left. */
function askFigure(overrides: RunOptions): ActionResult | string | null {
  const found = act(overrides, (options) => {
    const { report } = analyseWorkbook(activeWorkbook(), ['indicators'], options).analysis;
    return { ok: true as const, ...report };
  });
  if (!found.ok) return found;
  const { indicators = [], settings } = found;
  const { lang, standard } = settings;
  const figures = figureChoices(indicators, standard, lang);
  const figure = ask(say(FIGURE_TEXTS, lang, 'pick.figure', { choices: numbered(figures) }), figures, lang);
  if (figure === null) return null;
  const areas = areaChoices(figure, indicators, lang);
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
  if (typeof rows === 'object' && 'ok' in rows) return rows;
  return runTasks(['rows'], { ...overrides, rows });
}
