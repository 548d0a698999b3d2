/** The check as a job runs it: with the ward's settings, and without what was passed over with a reason. */
import type { HouseholdJudge } from '../indicators/household-judge';
import { blockFixes, formulaObstacles } from '../fixes/blocked';
import type { RefusedBefore } from '../fixes/refused';
import type {
  Cell,
  CheckResult,
  Finding,
  Lang,
  Register,
  RuleSettings,
  RunSettings,
  SheetDetails,
  SheetGrid,
} from '../model';
import type { OnProgress } from '../progress';
import type { Explanation } from '../register/explain';
import type { RegisterReading } from '../register/read-register';
import { TYPED_COLUMNS } from '../reports/findings-sheet';
import { WAIVER_COLUMNS } from '../reports/waivers-sheet';
import type { LastRun } from '../rules/rule';
import { withOwnKeys } from '../rules/finding-key';
import { checkRegister } from '../rules/run';
import type { PovertyStandard } from '../standards/standard';
import type { TargetProblem } from '../targets/read/problem';
import { NOTHING_TYPED, readWaivers, type UnkeptText } from '../waivers/read-waivers';
import { applyWaivers, withNewWaivers, type WaiverOutcome } from '../waivers/waiver';
import { settingChanges, typedSettings } from './rule-settings';
import { targetFindings } from './target-findings';
import { targetPairFindings, type PlanToCheck } from './target-pair-findings';

type Cells = readonly (readonly Cell[])[];

/** The add-in's own sheets that staff type into, each read only when a task needs it; null when there is none. */
export interface OwnSheetCells {
  findings(): Cells | null;
  waivers(): Cells | null;
  settings(): Cells | null;
  /** GN Bảng điểm B1. */
  points(): Cells | null;
  /** GN Lịch sử. */
  history(): Cells | null;
  /** GN Nhiệm vụ. */
  tasks(): Cells | null;
}
export interface CheckJob {
  readonly reading: RegisterReading;
  /** How the columns were understood: open questions are told as findings. */
  readonly explanation: Explanation;
  readonly previous: Register | null;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** Of the same register, as GN Phân loại hộ judges. */
  readonly judge: HouseholdJudge;
  /** The plan, with what could not be read of it; null when none was asked for. */
  readonly plan: (PlanToCheck & { readonly problems: readonly TargetProblem[] }) | null;
  readonly details: SheetDetails;
  readonly own: OwnSheetCells;
  readonly lastRun: LastRun | null;
  readonly onProgress?: OnProgress | undefined;
}
export interface Checked extends Pick<WaiverOutcome, 'waived' | 'ledger'> {
  /** What is still to be worked through. */
  readonly result: CheckResult;
  /** What was typed as a reason and is none. */
  readonly unkept: readonly UnkeptText[];
  readonly rules: RuleSettings;
  /** Sentences on what the ward changed of the rules. */
  readonly changes: readonly string[];
  /** Whether GN Ngoại lệ is to be written: there are waivers, or the sheet is there already. */
  readonly hasWaivers: boolean;
}

function planFindings({ plan, reading, settings, standard }: CheckJob, rules: RuleSettings): Finding[] {
  if (plan === null) return [];
  const run = { register: reading.register, settings, standard, rules };
  return [...targetFindings(plan.problems, settings.lang), ...targetPairFindings(plan, run)];
}

/** Runs the rules and takes out what was passed over. */
export function runCheck(job: CheckJob): Checked {
  const { reading, settings, standard, judge, details, own, previous, lastRun } = job;
  const typed = typedSettings(own.settings());
  const result = checkRegister(reading.register, {
    settings,
    standard,
    judge,
    questions: job.explanation.sheets.flatMap((sheet) => sheet.questions),
    details,
    previous,
    lastRun,
    rules: typed.rules,
    lists: { hamlets: typed.hamlets },
    ...(job.onProgress ? { onProgress: job.onProgress } : {}),
  });
  const kept = own.waivers();
  const beside = own.findings();
  const listed = kept ? readWaivers(kept, WAIVER_COLUMNS, settings.today) : NOTHING_TYPED;
  const added = beside ? readWaivers(beside, TYPED_COLUMNS, settings.today) : NOTHING_TYPED;
  const findings = [...result.findings, ...withOwnKeys(planFindings(job, typed.rules))];
  const { open, waived, ledger } = applyWaivers(findings, withNewWaivers(listed.waivers, added.waivers));
  return {
    result: { ...result, findings: open },
    waived,
    ledger,
    unkept: [...listed.unkept, ...added.unkept],
    rules: typed.rules,
    changes: settingChanges(typed, settings.lang),
    hasWaivers: ledger.length > 0 || kept !== null,
  };
}

interface Blocking {
  /** Formulas of the sheets that were read for the check. */
  readonly seen: Pick<SheetDetails, 'formulas'>;
  readonly grids: readonly SheetGrid[];
  readonly refused: RefusedBefore;
  readonly lang: Lang;
}

/** The same check, where a fix that cannot be written is none and the finding says why. */
export function withBlockedFixes(checked: Checked, { grids, seen, refused, lang }: Blocking): Checked {
  const { result } = checked;
  const findings = blockFixes(result.findings, formulaObstacles(grids, seen), refused, lang);
  return { ...checked, result: { ...result, findings } };
}
