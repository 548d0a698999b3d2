/** The steps of a piece of work: one reading of the workbook, then step by step compute, write, remember. */
import {
  analysePart,
  DomainError,
  emptyTasksSheet,
  jobOf,
  PANEL_TEXTS,
  say,
  STOPPED,
  targetTemplate,
  workbookFingerprint,
  workSteps,
} from '../core/index';
import type { Job, MoreReading, PanelText, RunOptions, SheetModel, WorkRecord } from '../core/index';
import { INPUT_ROLE, readAll, write } from './action';
import { stampIn } from './dates';
import { settingsIn, storeRun, storeWork, type Properties } from './memory';
import type { Watch } from './panel-watch';
import { activeWorkbook, detailsOf, ownCells, ownSheets, readFormats } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Params = Parameters<typeof say>[3];

/** Of the bar, so that it moves within a step as well. */
const STEP = 100;
/** What of a step is computing; the rest is writing. */
const COMPUTED = 80;

/** A piece of work while an execution is at it. */
export interface Work {
  readonly options: RunOptions;
  readonly properties: Properties;
  readonly watch: Watch;
  /** As it is remembered, also by whoever catches an error. */
  record: WorkRecord;
  /** Sentences, and sheets of this execution. */
  readonly summary: string[];
  readonly sheetsWritten: string[];
}
interface Reading extends ReturnType<typeof readAll> {
  readonly job: Job;
  readonly options: RunOptions;
  readonly print: string;
}

/**
 * Does the steps that are left.
 *
 * @throws {DomainError} `stopped`; the record then says where
 */
export function doSteps(work: Work): void {
  const { watch } = work;
  const steps = workSteps(work.record.tasks);
  const workbook = activeWorkbook();
  const { lang = 'vi' } = work.options;
  const words = (key: PanelText, params?: Params) => say(PANEL_TEXTS, lang, key, params);
  storeWork(work.record);
  watch.tell(() => words('doing-read'), work.record.done * STEP, steps.length * STEP, true);
  const reading = begin(workbook, work);
  storeWork(work.record);
  const details = detailsOf(workbook);
  for (const [at, tasks] of steps.entries()) {
    if (at < work.record.done) continue;
    const own = at === 0 ? reading.own : ownSheets(workbook);
    const tell = (key: PanelText, done: number, isStep: boolean, params: Params = {}): boolean => {
      const label = () => words(key, { ...params, step: at + 1, steps: steps.length });
      return watch.tell(label, at * STEP + done, steps.length * STEP, isStep);
    };
    const task = words(`task-${tasks[0] ?? 'check'}` as PanelText);
    if (!tell('doing-task', 0, true, { task })) throw new DomainError(STOPPED);
    const more: MoreReading = {
      formats: (grid) => readFormats(workbook, grid),
      details,
      own: ownCells(own, reading.zone),
      onProgress: (done, total) =>
        tell('doing-rules', Math.floor((done / total) * COMPUTED), false, {
          ...{ done, total, households: reading.job.reading.register.households.length },
        }),
    };
    const analysis = analysePart(reading.job, tasks, reading.options, more);
    const written = write(workbook, analysis.models, own, (sheet, done, total) => {
      const share = COMPUTED + Math.floor((done / total) * (STEP - COMPUTED));
      if (!tell('doing-write', share, false, { sheet })) throw new DomainError(STOPPED);
    });
    const roles = [...work.record.roles, ...analysis.models.map(({ role }) => role)];
    work.record = { ...work.record, done: at + 1, roles, slow: false };
    storeRun(analysis, stampIn(reading.zone), at + 1 === steps.length ? null : work.record);
    work.sheetsWritten.push(...written);
    work.summary.push(...analysis.report.summary.filter((line) => !work.summary.includes(line)));
  }
}

/**
 * Reads the workbook. Where it is the one the work was begun on, the steps done stand; else all begins anew. Sheets that
 * staff type into are inserted first, so that every step finds the same sheets, stopped in between or not.
 */
function begin(workbook: Spreadsheet, work: Work): Reading {
  const { lang = 'vi' } = work.options;
  const first = readAll(workbook);
  const before = work.record;
  const isSame = before.print !== '' && before.print === printOf(first, work);
  if (!isSame) {
    if (before.print !== '') work.summary.push(say(PANEL_TEXTS, lang, 'work-changed'));
    // A work that begins anew compares with what it compared with before: its own first check is none.
    const lastRun = before.print === '' ? (work.options.lastRun ?? null) : before.lastRun;
    work.record = { ...before, done: 0, roles: [], today: first.today, lastRun };
  }
  const reading = understood(first, work);
  const models = inputSheets(reading, work.record);
  const inserted = models.length === 0 ? [] : write(workbook, models, first.own);
  if (inserted.length === 0) return remembered(reading, work);
  work.sheetsWritten.push(...inserted);
  if (models.some(({ role }) => role === INPUT_ROLE))
    work.summary.push(say(PANEL_TEXTS, lang, 'work-template'));
  return remembered(understood(readAll(workbook), work), work);
}

/** Sheets to type into that a step would insert and a later one read. */
function inputSheets({ grids, own, job, options }: Reading, { tasks, today }: WorkRecord): SheetModel[] {
  const hasTargets = job.reading.targetTables.length > 0 || own.has(INPUT_ROLE);
  return [
    ...(tasks.includes('progress') && !hasTargets ? [targetTemplate(grids, options, today)] : []),
    ...(tasks.includes('views') && !own.has('tasks') ? [emptyTasksSheet(grids, options, today)] : []),
  ];
}

function remembered(reading: Reading, work: Work): Reading {
  work.record = { ...work.record, print: reading.print };
  return reading;
}

function understood(read: ReturnType<typeof readAll>, work: Work): Reading {
  const { tasks, hamlet, lastRun, today } = work.record;
  const options: RunOptions = {
    ...work.options,
    marked: read.marked,
    lastRun: lastRun ?? undefined,
    ...(hamlet === null ? {} : { hamlet }),
  };
  const all = workSteps(tasks).flat();
  const own = ownCells(read.own, read.zone);
  return {
    ...read,
    options,
    job: jobOf(read.grids, all, options, today, { own }),
    print: printOf(read, work),
  };
}

/** Everything the steps read and do not write: the staff's sheets, what is typed into ours, the stored choices. */
function printOf({ grids, own, zone }: ReturnType<typeof readAll>, { properties }: Work): string {
  const cells = ownCells(own, zone);
  const typed = [cells.settings(), cells.points(), cells.history(), cells.tasks()];
  return workbookFingerprint(grids, typed, settingsIn(properties));
}
