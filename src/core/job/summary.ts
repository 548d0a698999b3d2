/** The result of a job in a few lines, for the toast, the panel and the command line. */
import { formatNumber } from '../arithmetic/format';
import { percentHalfUp } from '../arithmetic/percent';
import { say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import { uiTexts } from '../messages/ui';
import { WAIVER_TEXTS } from '../messages/waivers';
import type { IndicatorFigure, Lang, Register, Severity, TargetProgress } from '../model';
import { countByStatus, countMissing } from '../targets/summary';
import type { Checked } from './check-job';

export interface SummaryParts {
  readonly register: Register;
  readonly check: Checked | null;
  /** Null when the indicators were not asked for. */
  readonly figures: readonly IndicatorFigure[] | null;
  readonly progress: readonly TargetProgress[] | null;
  readonly templateInserted: boolean;
  /** The choices of columns kept in the workbook could not be read. */
  readonly savedUnreadable: boolean;
}

function checkLines({ result: check, waived, unkept, changes }: Checked, lang: Lang): string[] {
  const count = (severity: Severity) =>
    check.findings.filter((finding) => finding.severity === severity).length;
  const skipped = check.notAssessable.reduce((sum, entry) => sum + entry.count, 0);
  const found = say(uiTexts, lang, 'summary-check', { errors: count('error'), warnings: count('warning') });
  const notJudged = say(uiTexts, lang, 'summary-not-assessable', { count: formatNumber(skipped, 0, lang) });
  return [
    `${found}; ${notJudged}`,
    ...(waived.length > 0 ? [say(WAIVER_TEXTS, lang, 'summary-waived', { count: waived.length })] : []),
    ...(unkept.length > 0 ? [say(WAIVER_TEXTS, lang, 'summary-unkept', { count: unkept.length })] : []),
    ...changes,
  ];
}

/** As the indicators have it: no rate is said that they refuse, and never 0 % where no class is known. */
function rateLines(figures: readonly IndicatorFigure[], register: Register, lang: Lang): string[] {
  const [poor, near] = ['poor-rate', 'near-poor-rate'].map((id) =>
    figures.find((figure) => figure.id === id && figure.group.by === 'all'),
  );
  if (poor === undefined || near === undefined) return [];
  const whole = (value: number): string => formatNumber(value, 0, lang);
  const total = register.households.length;
  if (poor.notAssessable === total) return [say(uiTexts, lang, 'summary-no-class', { total: whole(total) })];
  const counts = { poor: whole(poor.numerator), near: whole(near.numerator), total: whole(poor.denominator) };
  const rate = ({ numerator, denominator }: IndicatorFigure): string =>
    formatNumber(percentHalfUp(numerator, denominator, 2) ?? 0, 2, lang);
  const lines =
    poor.value === null || near.value === null
      ? [say(uiTexts, lang, 'summary-no-total', counts)]
      : [
          say(uiTexts, lang, 'summary-poor', { ...counts, rate: rate(poor) }),
          say(uiTexts, lang, 'summary-near-poor', { ...counts, rate: rate(near) }),
        ];
  const unclear = { count: whole(poor.notAssessable), total: whole(total) };
  return poor.notAssessable === 0 ? lines : [...lines, say(uiTexts, lang, 'summary-class-unclear', unclear)];
}

function targetLine(progress: readonly TargetProgress[], lang: Lang): string {
  const counts = countByStatus(progress);
  const { noData, noPlan } = countMissing(progress);
  const told = say(uiTexts, lang, 'summary-targets', {
    met: counts.met + counts.exceeded,
    progress: counts['in-progress'],
    notMet: counts['not-met'],
    noData,
  });
  return noPlan === 0 ? told : told + say(uiTexts, lang, 'summary-targets-no-plan', { count: noPlan });
}

/** Sample targets left on our input sheet; a sheet just inserted is told of by itself. */
/** The ward the built-in plan comes from has its own plan in it. */
function insertedKey({ progress }: SummaryParts): 'summary-template' | 'summary-template-own' {
  const isSample = (progress ?? []).some(({ target }) => target.sample === true);
  return isSample ? 'summary-template' : 'summary-template-own';
}

function sampleLines({ progress, templateInserted }: SummaryParts, lang: Lang): string[] {
  const count = (progress ?? []).filter(({ target }) => target.sample).length;
  return count === 0 || templateInserted ? [] : [say(uiTexts, lang, 'summary-samples', { count })];
}

/** Lines in the order of the tasks; only for what was asked. */
export function summaryLines(parts: SummaryParts, lang: Lang): string[] {
  return [
    ...(parts.check ? checkLines(parts.check, lang) : []),
    ...(parts.figures ? rateLines(parts.figures, parts.register, lang) : []),
    ...(parts.progress ? [targetLine(parts.progress, lang)] : []),
    ...sampleLines(parts, lang),
    ...(parts.savedUnreadable ? [say(setupTexts, lang, 'saved-unreadable')] : []),
    ...(parts.templateInserted ? [say(uiTexts, lang, insertedKey(parts))] : []),
  ];
}
