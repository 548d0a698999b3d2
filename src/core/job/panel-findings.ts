/** The findings as the panel lists them: those of the check, in the order of GN Lỗi dữ liệu, nothing written. */
import { say } from '../messages/catalogue';
import { WAIVER_TEXTS } from '../messages/waivers';
import type { Finding, FindingKey, Lang, SheetGrid } from '../model';
import { groupFindings } from '../reports/findings-order';
import { keysOnSheet } from '../reports/finding-rows';
import { withoutNumbers } from '../reports/findings-sheet';
import { wordsOf } from '../reports/words';
import { a1 } from '../register/columns';
import { reasonText } from '../rules/reasons';
import { shownCode } from '../rules/shown-code';
import { ruleTitle } from '../rules/title';
import { capitalised } from '../targets/wording';
import { keyText, type Waiver } from '../waivers/waiver';
import { jobOf, type Job, type MoreReading } from './analyse';
import type { Checked } from './check-job';
import { checkOf } from './check-part';
import type { RunOptions } from './options';
import { ruleGroups, type RuleGroupState } from './panel-groups';
import { planOf } from './plan-of';
import { checkCounts, type CheckCounts } from './run-results';

/** One finding as the panel lists it; ID numbers are masked. */
export interface ListedFinding {
  /** 'record.value' of the finding's key; names it to *Bỏ qua*. */
  readonly key: string;
  readonly code: string;
  /** Title of the rule, for the filter: 'CCCD mất số 0 ở đầu'; '' for a code nobody gave one. */
  readonly title: string;
  readonly severity: Finding['severity'];
  readonly sheet: string;
  /** 'F758'. */
  readonly cell: string;
  /** Code of the household, or its head's name where it has none; '' where the finding is of no household. */
  readonly household: string;
  /** '' where it is of none. */
  readonly hamlet: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
  /** Whether *Sửa* can mend it: safely, with a confirmation, or not at all. */
  readonly fix: 'safe' | 'confirm' | null;
}
/** A finding that was passed over, in this session or an earlier one; ID numbers are masked. */
export interface ListedWaiver extends Omit<Waiver, keyof FindingKey> {
  /** Names it to *Thôi bỏ qua*. */
  readonly key: string;
  /** What became of it, in words; '' where it holds. */
  readonly state: string;
}
export interface FindingsList {
  readonly findings: readonly ListedFinding[];
  readonly counts: CheckCounts;
  /** Judgements that could not be made: rule, how many, why (a sentence). */
  readonly notAssessable: readonly {
    readonly code: string;
    readonly title: string;
    readonly count: number;
    readonly why: string;
  }[];
  /** What was passed over, in the order it was: with what became of it, it can be taken back. */
  readonly waived: readonly ListedWaiver[];
  /** Whether GN Lỗi dữ liệu is there and is of this check: only then a finding can be passed over. */
  readonly sheetIsCurrent: boolean;
  /** Groups of rules, and whether the ward has switched them off. */
  readonly groups: readonly RuleGroupState[];
}

/**
 * Checks the register without writing.
 *
 * @throws {DomainError} the codes of `analyse`
 */
export function listFindings(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  more: MoreReading,
): FindingsList {
  // As the check that is listed compared: what it counted itself would tell its own result of it.
  const before = options.lastRun?.before;
  const compared = before === undefined ? options.lastRun : (before ?? undefined);
  const job: Job = jobOf(grids, ['check'], { ...options, lastRun: compared }, today, more);
  const { settings, reading } = job;
  const check = checkOf(job, planOf(job, grids, more), more);
  const result = check?.result ?? { findings: [], notAssessable: [], passed: 0 };
  const blank = wordsOf(settings.lang)('findings.blank');
  const ordered = groupFindings(result.findings, reading.register).flatMap(({ findings }) => findings);
  const onSheet = keysOnSheet(more.own.findings());
  return {
    findings: ordered.map((finding) => listed(finding, blank, settings.lang)),
    counts: checkCounts(result),
    notAssessable: result.notAssessable.map(({ code, count, reason }) => ({
      ...{ code: shownCode(code), title: ruleTitle(code, settings.lang) ?? '', count },
      why: `${capitalised(reasonText(reason, settings.lang))}.`,
    })),
    waived: (check?.ledger ?? []).map((entry) => listedWaiver(entry, settings.lang)),
    // A finding is passed over on its row: what the sheet has beyond these rows does no harm.
    sheetIsCurrent: onSheet !== null && ordered.every(({ key }) => onSheet.has(keyText(key))),
    groups: ruleGroups(check?.rules.off ?? [], settings.lang),
  };
}

function listedWaiver({ waiver, state }: Checked['ledger'][number], lang: Lang): ListedWaiver {
  const { code, about, message, reason, author, date } = waiver;
  return {
    ...{ key: keyText(waiver), code: shownCode(code), date },
    about: withoutNumbers(about.replace(/\s*\n\s*/g, ' ')),
    message: withoutNumbers(message),
    reason: withoutNumbers(reason),
    author: withoutNumbers(author),
    state: state === 'active' ? '' : say(WAIVER_TEXTS, lang, `state-${state}`),
  };
}

function listed(finding: Finding, blank: string, lang: Lang): ListedFinding {
  const { code, severity, ref, household, message, found, expected, todo, fix, key } = finding;
  const written = household?.code ?? '';
  return {
    ...{ key: keyText(key), code: shownCode(code), title: ruleTitle(code, lang) ?? '' },
    ...{ severity, sheet: ref.sheet, cell: a1(ref) },
    household: withoutNumbers(written === '' ? (household?.name ?? '') : written),
    hamlet: household?.hamlet ?? '',
    message: withoutNumbers(message),
    found: found === '' ? blank : withoutNumbers(found),
    expected: withoutNumbers(expected),
    todo: withoutNumbers(todo),
    fix: fix?.apply ?? null,
  };
}
