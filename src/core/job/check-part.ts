/** The check as a part of a job: its findings, and its sheets. */
import { watchFormulas } from '../fixes/blocked';
import type { Register } from '../model';
import { countPersons } from '../register/counts';
import { findingsSheet } from '../reports/findings-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { waiversSheet } from '../reports/waivers-sheet';
import type { LastRun } from '../rules/rule';
import type { Job, MoreReading } from './analyse';
import { runCheck, withBlockedFixes, type Checked } from './check-job';
import type { Plan } from './plan-of';

/** @returns null when no check was asked for */
export function checkOf(job: Job, plan: Plan | null, more: MoreReading): Checked | null {
  if (!job.wants('check')) return null;
  const { grids, settings, refused } = job;
  const { details, seen } = watchFormulas(more.details);
  const checked = runCheck({ ...job, plan, details, own: more.own });
  return withBlockedFixes(checked, { grids, seen, refused, lang: settings.lang });
}

/** GN Ngoại lệ where there is something in it, and GN Lỗi dữ liệu. */
export function checkModels(
  { reading: { register }, settings, standard }: Job,
  check: Checked,
): SheetModel[] {
  const { result, changes, waived, unkept } = check;
  return [
    ...(check.hasWaivers ? [waiversSheet(settings, check)] : []),
    findingsSheet({ settings, standard, register, result, changes, waived: waived.length, unkept }),
  ];
}

/** What the next check compares with. */
export function countsOf(register: Register, date: string): LastRun {
  return { date, households: register.households.length, persons: countPersons(register) };
}
