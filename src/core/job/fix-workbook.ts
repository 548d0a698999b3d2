/** Fixing a workbook: what would change, what is offered for confirmation, and the report of what was done. */
import { DomainError } from '../errors';
import { blockFixes, formulaObstacles } from '../fixes/blocked';
import type { ObstacleAt, Write } from '../fixes/change';
import type { Check, Checked } from '../fixes/check-change';
import { offersOf, planChosen } from '../fixes/choose';
import type { ChosenResult, Offer } from '../fixes/choose';
import { planFixes } from '../fixes/plan';
import { readRefused, refusedRecord } from '../fixes/refused';
import type { FixRecord } from '../fixes/record';
import { whoIsOn } from '../fixes/who';
import type { CellRef, Finding, RunSettings, SheetDetails, SheetGrid } from '../model';
import { explainRegister } from '../register/explain';
import { withTypedStandard } from './typed-standard';
import { prepare } from './prepare';
import type { Job, MoreReading } from './analyse';
import { judgeOf, withPointTable } from './b1-job';
import { runCheck } from './check-job';
import { choiceOf } from './fix-dialogs';
import type { FixChoice } from './fix-dialogs';
import type { RunOptions } from './options';
import { readWorkbookGrids } from './read-workbook';

export interface WorkbookFixes {
  readonly settings: RunSettings;
  readonly plan: ChosenResult;
  /** What the check says once the plan is carried out; a fix that cannot be made is none. */
  readonly findings: readonly Finding[];
  /** What is left to be confirmed once the plan is carried out. */
  readonly offers: readonly Offer[];
  /** What names the row and the columns of a change, for the log. */
  whoIsOn(ref: CellRef): Pick<FixRecord, 'who' | 'headings'>;
}

/** The job's settings hold for every reading: a fix must not move the review date. */
function checkOf(job: Job, options: RunOptions, means: FixMeans): Check<SheetGrid> {
  const { own } = means;
  const { previous, settings, standard, lastRun } = job;
  return (grids, written = []): Checked => {
    const details = withFormulas(means.details, grids, written);
    const { reading, saved } = readWorkbookGrids(grids, options);
    // What was passed over with a reason is not to be fixed either.
    const { result } = runCheck({
      reading,
      explanation: explainRegister(reading, settings.lang, saved),
      previous,
      settings,
      standard,
      // Answers may have been mended since: B1 is of the reading that is checked.
      judge: judgeOf(withPointTable({ ...job, reading }, own)),
      // Cells of the target sheet are no register: nothing there is fixed.
      plan: null,
      details,
      own,
      lastRun,
    });
    return { register: reading.register, ...result };
  };
}

/** The sheets' formulas with those that are about to be written. */
function withFormulas(
  details: SheetDetails,
  grids: readonly SheetGrid[],
  written: readonly Write[],
): SheetDetails {
  if (written.length === 0) return details;
  const names = new Map(grids.map(({ id, name }) => [id, name]));
  const formulas = (id: number) => {
    const own = written.filter(({ ref }) => ref.sheet === names.get(id));
    const rows = details.formulas(id)?.map((row) => [...row]) ?? null;
    for (const { ref, value } of own) {
      const row = rows?.[ref.row - 1];
      if (row) row[ref.column - 1] = String(value);
    }
    return rows;
  };
  return { ...details, formulas };
}

export interface FixMeans extends Pick<MoreReading, 'details' | 'own'> {
  /** What the sheets say of a cell; asked only about cells a fix would change. */
  readonly obstacleAt: ObstacleAt;
  /** Cells a person chose; null for all safe fixes. */
  readonly choices: readonly FixChoice[] | null;
  /** Whether the sheets are asked about proposals too, which costs calls for every column they are in. */
  readonly asksOffers: boolean;
}

/**
 * Plans fixes: those a person chose, or all that are safe.
 *
 * @param grids every sheet but the add-in's own reports
 * @param today 'YYYY-MM-DD'
 * @throws {DomainError} the codes of `prepare`; `merge.no-fix` where the register is GN Sổ gộp
 */
export function planWorkbook(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
  means: FixMeans,
): WorkbookFixes {
  const { obstacleAt, choices, asksOffers } = means;
  const job = withTypedStandard(prepare(grids, ['check'], options, today), means.own);
  const { merged } = job.reading;
  // The next merge would write the old value over a fix made there.
  if (merged !== null) throw new DomainError('merge.no-fix', { sheet: merged.sheet });
  const check = checkOf(job, options, means);
  const plan =
    choices === null
      ? { ...planFixes(grids, check, obstacleAt), doubtful: [] }
      : planChosen(grids, choices.map(choiceOf), check, obstacleAt);
  const formulaAt = formulaObstacles(grids, means.details);
  // What was chosen says nothing of the other fixes: they stand as the run before left them.
  const refused = choices === null ? readRefused(refusedRecord(plan.blocked)) : job.refused;
  const findings = blockFixes(plan.checked.findings, formulaAt, refused, job.settings.lang);
  return {
    settings: job.settings,
    plan,
    findings,
    offers: offersOf(
      plan.checked.findings,
      plan.grids,
      'confirm',
      asksOffers ? obstacleAt : (ref, _value, isFormula) => (isFormula ? null : formulaAt(ref)),
    ),
    whoIsOn: (ref) => whoIsOn(ref, plan.checked.register, grids, plan.grids),
  };
}
