/** A job from the workbook's grids to the report and the sheets to write: pure, in one pass over the tasks. */
import { DomainError } from '../errors';
import { classifyHousehold } from '../indicators/classify-household';
import { computeIndicators } from '../indicators/index';
import { transitions } from '../indicators/transitions';
import type { Transitions } from '../indicators/transitions';
import type { CheckResult, IndicatorFigure, RunSettings, SheetGrid, Target, TargetProgress } from '../model';
import { readRegister } from '../register/read-register';
import type { RegisterReading } from '../register/read-register';
import type { SavedMapping } from '../register/saved-mapping';
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

export type Task = 'check' | 'classify' | 'indicators' | 'progress';

export interface Analysis {
  readonly report: JobReport;
  /** Sheets to write, in order. */
  readonly models: readonly SheetModel[];
}
/** Reads the number formats of a grid, where a format decides a meaning. */
export type FormatReader = (grid: SheetGrid) => SheetGrid;

export interface Job {
  readonly reading: RegisterReading;
  readonly saved: SavedMapping | null;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly wants: (task: Task) => boolean;
}
interface Plan {
  readonly targets: readonly Target[];
  readonly problems: readonly TargetProblem[];
  /** The workbook has no target sheet: the built-in targets are used and their input sheet is inserted. */
  readonly isTemplate: boolean;
}

function planOf(reading: RegisterReading, grids: readonly SheetGrid[], withFormats: FormatReader): Plan {
  const table = reading.targetTables[0];
  const grid = table && grids.find((candidate) => candidate.name === table.sheet);
  if (!table || !grid) return { targets: TEMPLATE_TARGETS, problems: [], isTemplate: true };
  return { ...readTargetSheet(table, withFormats(grid)), isTemplate: false };
}

function checkOf(job: Job, plan: Plan | null): CheckResult | null {
  if (!job.wants('check')) return null;
  const result = checkRegister(job.reading.register, job);
  return {
    ...result,
    findings: [...result.findings, ...targetFindings(plan?.problems ?? [], job.settings.lang)],
  };
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

/** Movements need the indicators' task only; last period's register is read as this one is. */
function movementsOf({ register }: RegisterReading, { previous }: RunOptions): Transitions | null {
  if (!previous) return transitions(register);
  const before = readRegister(previous).register;
  if (before.households.length === 0) throw new DomainError('previous.none');
  return transitions(register, before);
}

/**
 * Reads the register and finds the settings out.
 *
 * @throws {DomainError} `register.none`, and the codes of `resolveSettings` and `readWorkbookGrids`
 */
export function prepare(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
): Job {
  const { reading, saved } = readWorkbookGrids(grids, options);
  if (reading.register.households.length === 0) throw new DomainError('register.none');
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
  const check = checkOf(job, plan);
  const figures = job.wants('indicators') ? computeIndicators(reading.register, standard) : null;
  const progress = plan && job.wants('progress') ? progressOf(job, plan) : null;
  const inserts = progress !== null && plan?.isTemplate === true;
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
      movements: figures ? movementsOf(reading, options) : null,
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
