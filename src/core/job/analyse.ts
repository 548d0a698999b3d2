/** A job from the workbook's grids to the report and the sheets to write: pure, in one pass over the tasks. */
import { DomainError } from '../errors';
import { classifyHousehold } from '../indicators/classify-household';
import { computeIndicators } from '../indicators/index';
import { transitions } from '../indicators/transitions';
import type {
  CheckResult,
  IndicatorFigure,
  Register,
  RunSettings,
  SheetGrid,
  Target,
  TargetProgress,
} from '../model';
import { readRegister } from '../register/read-register';
import type { RegisterReading } from '../register/read-register';
import type { SavedMapping } from '../register/saved-mapping';
import type { TargetTable } from '../register/targets-table';
import { classesSheet } from '../reports/classes-sheet';
import { findingsSheet } from '../reports/findings-sheet';
import { indicatorsSheet } from '../reports/indicators-sheet';
import { progressSheet } from '../reports/progress-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { targetsSheet } from '../reports/targets-sheet';
import { checkRegister } from '../rules/run';
import { standardById } from '../standards/index';
import type { PovertyStandard } from '../standards/standard';
import { evaluateTargets } from '../targets/progress';
import type { TargetProblem } from '../targets/read/problem';
import { readTargetSheet } from '../targets/read/read-targets';
import { TEMPLATE_TARGETS } from '../targets/template';
import { jobReport } from './json-report';
import type { JobReport } from './json-report';
import { resolveSettings, templateSettings } from './options';
import type { RunOptions } from './options';
import { isEmptyWorkbook, readWorkbookGrids } from './read-workbook';
import { summaryLines } from './summary';
import { targetFindings } from './target-findings';
import { targetPairFindings } from './target-pair-findings';

export type Task = 'check' | 'classify' | 'indicators' | 'progress';

export interface Analysis {
  readonly report: JobReport;
  /** Sheets to write, in order. */
  readonly models: readonly SheetModel[];
}
/** Reads the number formats of a grid, where a format decides a meaning. */
export type FormatReader = (grid: SheetGrid) => SheetGrid;

interface Job {
  readonly reading: RegisterReading;
  readonly saved: SavedMapping | null;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly wants: (task: Task) => boolean;
}
interface Plan {
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
  /** The staff's table; null in a workbook without one: the built-in targets are used and their input sheet is inserted. */
  readonly table: TargetTable | null;
}

function planOf(reading: RegisterReading, grids: readonly SheetGrid[], withFormats: FormatReader): Plan {
  const table = reading.targetTables[0];
  const grid = table && grids.find((candidate) => candidate.name === table.sheet);
  if (!table || !grid) return { targets: TEMPLATE_TARGETS, problems: [], table: null };
  return { ...readTargetSheet(table, withFormats(grid)), table };
}

function checkOf(job: Job, plan: Plan | null, previous: Register | null): CheckResult | null {
  if (!job.wants('check')) return null;
  const { register } = job.reading;
  const result = checkRegister(register, { ...job, previous });
  const ofTargets = plan
    ? [...targetFindings(plan.problems, job.settings.lang), ...targetPairFindings(plan, { ...job, register })]
    : [];
  return { ...result, findings: [...result.findings, ...ofTargets] };
}

function classesModel({ reading: { register }, settings, standard }: Job): SheetModel {
  const classifications = register.households.map((household) =>
    classifyHousehold(household, settings, standard),
  );
  return classesSheet({ settings, standard, register, classifications });
}

interface Findings {
  readonly check: CheckResult | null;
  readonly figures: IndicatorFigure[] | null;
  readonly progress: TargetProgress[] | null;
}

function modelsOf(job: Job, { check, figures, progress }: Findings): SheetModel[] {
  const { settings, standard } = job;
  const { register } = job.reading;
  return [
    ...(check ? [findingsSheet({ settings, standard, register, result: check })] : []),
    ...(job.wants('classify') ? [classesModel(job)] : []),
    ...(figures ? [indicatorsSheet({ settings, standard, register, figures })] : []),
    ...(progress ? [progressSheet({ settings, standard, progress, notes: [] })] : []),
  ];
}

function progressOf({ reading, settings, standard }: Job, plan: Plan): TargetProgress[] {
  return evaluateTargets(plan.targets, reading.register, settings, standard, plan.problems);
}

/** Last period's register, read as this one is; for movements, and for rules that compare. */
function previousOf({ wants }: Job, { previous }: RunOptions): Register | null {
  if (!previous || !(wants('check') || wants('indicators'))) return null;
  const { register } = readRegister(previous);
  if (register.households.length === 0) throw new DomainError('previous.none');
  return register;
}

function prepare(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
): Job {
  const { reading, saved } = readWorkbookGrids(grids, options);
  // A plan can be checked before there is a register to hold it against.
  const onlyPlan = tasks.every((task) => task === 'check') && reading.targetTables.length > 0;
  if (reading.register.households.length === 0 && !onlyPlan) throw new DomainError('register.none');
  const settings = resolveSettings(grids, reading.register, options, today);
  const standard = standardById(settings.standard);
  return { reading, saved, settings, standard, wants: (task) => tasks.includes(task) };
}

/**
 * Runs tasks over a workbook.
 *
 * @param grids every sheet but the add-in's own reports
 * @param today 'YYYY-MM-DD'
 * @param withFormats called at most once, for the target sheet
 * @throws {DomainError} `register.none`, and the codes of `resolveSettings` and `readWorkbookGrids`
 */
export function analyse(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
  withFormats: FormatReader,
): Analysis {
  const job = prepare(grids, tasks, options, today);
  const { settings, standard, reading } = job;
  const plan = job.wants('progress') || job.wants('check') ? planOf(reading, grids, withFormats) : null;
  const previous = previousOf(job, options);
  const check = checkOf(job, plan, previous);
  const figures = job.wants('indicators') ? computeIndicators(reading.register, standard) : null;
  const progress = plan && job.wants('progress') ? progressOf(job, plan) : null;
  const inserts = progress !== null && plan?.table === null;
  const summary = summaryLines(
    {
      register: reading.register,
      check,
      figures,
      progress,
      templateInserted: inserts,
      savedUnreadable: options.savedUnreadable === true,
    },
    settings.lang,
  );
  const withClasses = job.wants('classify') || job.wants('indicators');
  return {
    report: jobReport({
      settings,
      reading,
      saved: job.saved,
      check,
      withClasses,
      figures,
      movements: figures ? transitions(reading.register, previous) : null,
      progress,
      summary,
    }),
    models: [
      ...(inserts ? [targetsSheet({ settings, targets: TEMPLATE_TARGETS })] : []),
      ...modelsOf(job, { check, figures, progress }),
    ],
  };
}

/**
 * The input sheet of targets, for a workbook of any kind.
 *
 * @throws {DomainError} `targets.exist` {sheet}: the workbook has a target sheet; nothing typed there is lost
 */
export function targetTemplate(grids: readonly SheetGrid[], options: RunOptions, today: string): SheetModel {
  const existing = isEmptyWorkbook(grids)
    ? undefined
    : readWorkbookGrids(grids, options).reading.targetTables[0];
  if (existing) throw new DomainError('targets.exist', { sheet: existing.sheet });
  return targetsSheet({ settings: templateSettings(grids, options, today), targets: TEMPLATE_TARGETS });
}
