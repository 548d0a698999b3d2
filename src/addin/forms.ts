/** The report forms: each a sheet of ours; what was not written is told with the reason. */
import { FORM_TEXTS, say } from '../core/index';
import type { RunOptions } from '../core/index';
import { analyseWorkbook, write } from './action';
import { act } from './answer';
import { showSentence, showToast } from './panel';
import type { ActionResult } from './server-types';
import { activeWorkbook } from './workbook';

/**
 * Fills the forms and writes their sheets. A form of an earlier run that cannot be filled now is left where it is,
 * and its sheet is named: its figures may be out of date.
 *
 * @param isAsked a person at the menu is told in a dialog, which stays until it is read
 */
export function writeForms(overrides: RunOptions, isAsked: boolean): ActionResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { analysis, own } = analyseWorkbook(workbook, ['forms'], options);
    const { report, models } = analysis;
    const lang = report.settings.lang;
    const stale = (report.formsNotWritten ?? []).flatMap(({ id }) => own.get(`form-${id}`)?.getName() ?? []);
    const sheetsWritten = write(workbook, models, own);
    const summary = [
      ...report.summary,
      ...stale.map((sheet) => say(FORM_TEXTS, lang, 'dialog.stale', { sheet })),
    ];
    if (isAsked) showSentence(summary.join('\n'));
    else showToast(summary.join('\n'));
    return { ok: true as const, ...report, sheetsWritten, summary };
  });
}
