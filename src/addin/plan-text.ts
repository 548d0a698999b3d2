/** Nhập chỉ tiêu từ văn bản: the dialog, and its functions. Nothing is written before the officer confirms. */
import { PLAN_DIALOG, planTextOf, planWriting, say } from '../core/index';
import type { RunOptions } from '../core/index';
import { INPUT_ROLE, readAll, write } from './action';
import { act } from './answer';
import { planReader } from './load-job';
import { appendRows } from './write-further-rows';
import { showPage } from './panel';
import { storedOptions } from './preferences';
import type { PlanReadResult, PlanWords, PlanWriteResult } from './server-types';
import { activeWorkbook } from './workbook';

const WIDTH = 760;
const HEIGHT = 640;

/** Opens the dialog. */
export function openPlanText(): void {
  const lang = storedOptions().lang ?? 'vi';
  showPage('VanBan', say(PLAN_DIALOG, lang, 'dialog.title'), { width: WIDTH, height: HEIGHT });
}

/** The dialog's words in the language chosen. */
export function planWords(): PlanWords {
  const lang = storedOptions().lang ?? 'vi';
  return { lang, words: PLAN_DIALOG[lang] };
}

/** Targets in a text. Also what the command line asks for. */
export function readPlanText(text: unknown, overrides: RunOptions = {}): PlanReadResult {
  return act(overrides, ({ lang = 'vi' }) => ({
    ok: true as const,
    ...planReader().readPlan(planTextOf(text), lang),
  }));
}

/** Writes the chosen targets of a text, which is read again: only its own targets get into the sheet. */
export function writePlanText(text: unknown, chosen: unknown): PlanWriteResult {
  return act({}, (options) => {
    const workbook = activeWorkbook();
    const { grids, own, today } = readAll(workbook);
    const sheet = own.get(INPUT_ROLE);
    const places = Array.isArray(chosen) ? chosen.map(Number) : [];
    const picked = planReader().chosenTargets(planTextOf(text), places);
    const writing = planWriting(picked, sheet?.getName() ?? null, grids, options, today);
    let name = sheet?.getName() ?? '';
    if ('model' in writing) [name = ''] = write(workbook, [writing.model], own);
    else if (sheet) {
      appendRows(workbook, sheet, writing.after, writing.rows);
      workbook.setActiveSheet(sheet);
    }
    const lang = options.lang ?? 'vi';
    const { written, kept } = writing;
    const summary = [
      say(PLAN_DIALOG, lang, 'done.written', { count: written, sheet: name }),
      ...(kept > 0 ? [say(PLAN_DIALOG, lang, 'done.kept', { count: kept })] : []),
    ];
    return { ok: true as const, sheetsWritten: [name], summary };
  });
}
