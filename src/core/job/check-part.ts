/** The check as a part of a job: its findings, and its sheets. */
import { DomainError } from '../errors';
import { watchFormulas } from '../fixes/blocked';
import { blankMarksLines } from '../register/blank-marks-text';
import { say } from '../messages/catalogue';
import { PANEL_TEXTS } from '../messages/panel';
import type { Lang, Register } from '../model';
import { countPersons } from '../register/counts';
import { findingsSheet } from '../reports/findings-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { waiversSheet } from '../reports/waivers-sheet';
import type { LastRun } from '../rules/rule';
import type { Job, MoreReading } from './analyse';
import { judgeOf } from './b1-job';
import { runCheck, withBlockedFixes, type Checked } from './check-job';
import type { Plan } from './plan-of';

/** @returns null when no check was asked for */
export function checkOf(job: Job, plan: Plan | null, more: MoreReading): Checked | null {
  if (!job.wants('check')) return null;
  const { grids, settings, refused } = job;
  const { details, seen } = watchFormulas(more.details);
  const checked = runCheck({
    ...job,
    judge: judgeOf(job),
    plan,
    details,
    own: more.own,
    onProgress: more.onProgress,
  });
  return withBlockedFixes(checked, { grids, seen, refused, lang: settings.lang });
}

/**
 * GN Ngoại lệ where there is something in it, and GN Lỗi dữ liệu.
 *
 * @throws {DomainError} `work.hamlet-unknown` where findings of a hamlet were asked for that the register has not
 */
export function checkModels(job: Job, check: Checked): SheetModel[] {
  const { settings, standard, reading, hamlet } = job;
  const { register } = reading;
  const { waived, unkept } = check;
  if (hamlet !== null && !register.hamlets.includes(hamlet))
    throw new DomainError('work.hamlet-unknown', { hamlet });
  const listed = hamlet === null ? check : ofHamlet(check, hamlet, settings.lang);
  const { result } = listed;
  const changes = [...blankMarksLines(register, settings.lang), ...listed.changes];
  return [
    ...(check.hasWaivers ? [waiversSheet(settings, check)] : []),
    findingsSheet({ settings, standard, register, result, changes, waived: waived.length, unkept }),
  ];
}

/** The findings of one hamlet's households; a line above them says that there are others. */
function ofHamlet(check: Checked, hamlet: string, lang: Lang): Pick<Checked, 'result' | 'changes'> {
  const { result, changes } = check;
  const findings = result.findings.filter(({ household }) => household?.hamlet === hamlet);
  const line = say(PANEL_TEXTS, lang, 'only-hamlet', { hamlet, count: result.findings.length });
  return { result: { ...result, findings }, changes: [line, ...changes] };
}

/** What the next check compares with, and what this one was compared with. */
export function countsOf(register: Register, date: string, last: LastRun | null): LastRun {
  return {
    ...{ date, households: register.households.length, persons: countPersons(register) },
    before: last && { date: last.date, households: last.households, persons: last.persons },
  };
}
