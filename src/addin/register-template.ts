/** Chèn mẫu sổ hộ. */
import { REGISTER_TEMPLATE_TEXTS, registerTemplate, say } from '../core/index';
import type { RunOptions } from '../core/index';
import { readAll } from './action';
import { act } from './answer';
import { showToast } from './panel';
import type { InsertResult } from './server-types';
import { activeWorkbook } from './workbook';
import { insertRegister } from './write-register';

/** Inserts an empty register, unless the workbook has one. */
export function insertRegisterTemplate(overrides: RunOptions = {}): InsertResult {
  return act(overrides, (options) => {
    const workbook = activeWorkbook();
    const { grids, today } = readAll(workbook);
    const sheet = insertRegister(workbook, registerTemplate(grids, options, today));
    showToast(say(REGISTER_TEMPLATE_TEXTS, options.lang ?? 'vi', 'inserted', { sheet }));
    return { ok: true as const, sheetsWritten: [sheet] };
  });
}
