/** The result of a job in a few lines, for the toast, the panel and the command line. */
import { formatNumber } from '../arithmetic/format';
import { percentHalfUp } from '../arithmetic/percent';
import { classCounts } from '../indicators/class-counts';
import { say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import { uiTexts } from '../messages/ui';
import type { CheckResult, Lang, Register, Severity, TargetProgress } from '../model';
import { countByStatus } from '../targets/summary';

export interface SummaryParts {
  readonly register: Register;
  readonly check: CheckResult | null;
  readonly withRates: boolean;
  readonly progress: readonly TargetProgress[] | null;
  readonly templateInserted: boolean;
  /** The choices of columns kept in the workbook could not be read. */
  readonly savedUnreadable: boolean;
}

function checkLines(check: CheckResult, lang: Lang): string[] {
  const count = (severity: Severity) =>
    check.findings.filter((finding) => finding.severity === severity).length;
  const skipped = check.notAssessable.reduce((sum, entry) => sum + entry.count, 0);
  const found = say(uiTexts, lang, 'summary-check', { errors: count('error'), warnings: count('warning') });
  const notJudged = say(uiTexts, lang, 'summary-not-assessable', { count: formatNumber(skipped, 0, lang) });
  return [`${found}; ${notJudged}`];
}

function rateLines(register: Register, lang: Lang): string[] {
  const total = register.households.length;
  const { poor, nearPoor } = classCounts(register);
  const line = (key: 'summary-poor' | 'summary-near-poor', count: number) => {
    const rate = percentHalfUp(count, total, 2);
    return say(uiTexts, lang, key, {
      rate: rate === null ? '–' : formatNumber(rate, 2, lang),
      poor: formatNumber(poor, 0, lang),
      near: formatNumber(nearPoor, 0, lang),
      total: formatNumber(total, 0, lang),
    });
  };
  return [line('summary-poor', poor), line('summary-near-poor', nearPoor)];
}

function targetLine(progress: readonly TargetProgress[], lang: Lang): string {
  const counts = countByStatus(progress);
  return say(uiTexts, lang, 'summary-targets', {
    met: counts.met + counts.exceeded,
    progress: counts['in-progress'],
    notMet: counts['not-met'],
    noData: counts['no-data'],
  });
}

/** Lines in the order of the tasks; only for what was asked. */
export function summaryLines(parts: SummaryParts, lang: Lang): string[] {
  return [
    ...(parts.check ? checkLines(parts.check, lang) : []),
    ...(parts.withRates ? rateLines(parts.register, lang) : []),
    ...(parts.progress ? [targetLine(parts.progress, lang)] : []),
    ...(parts.savedUnreadable ? [say(setupTexts, lang, 'saved-unreadable')] : []),
    ...(parts.templateInserted ? [say(uiTexts, lang, 'summary-template')] : []),
  ];
}
