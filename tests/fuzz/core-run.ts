/** The whole core over one workbook: all that a menu click, the panel or a formula asks of it. */
import {
  analyse,
  askSafeText,
  columnText,
  confirmGroups,
  countClasses,
  DomainError,
  figureChoices,
  fixPreviewSheet,
  fixReport,
  FORMULAS,
  formulaResult,
  highlightsOf,
  listFindings,
  listTargets,
  numbered,
  offerText,
  pointTableTemplate,
  planWorkbook,
  proposal,
  proposalText,
  proposeColumns,
  resultRecords,
  settingsToEdit,
  setUp,
  snapshotChoices,
  targetTemplate,
  workbookFingerprint,
} from '../../src/core/index';
import type { MoreReading, OwnSheetCells, SheetDetails, SheetGrid, Task } from '../../src/core/index';
import { gridsOf, type HellSheet } from './hell-sheets';
import type { HellWorkbook } from './hell-workbook';
import { assertSentence, assertSound } from './sound';

export const TASKS: readonly Task[] = [
  ...(['transitions', 'incomes', 'multidimensional', 'rows', 'check', 'classify', 'indicators'] as const),
  ...(['progress', 'forms', 'deprivations', 'snapshot', 'forecast', 'views', 'public'] as const),
];

function detailsOf(sheets: readonly HellSheet[]): SheetDetails {
  const at = (id: number) => sheets[id - 1];
  return {
    formulas: (id) => {
      const sheet = at(id);
      if (!sheet) return null;
      const texts = sheet.cells.map((row) => row.map(() => ''));
      for (const { row, column, text } of sheet.formulas) {
        const own = texts[row - 1];
        if (own?.[column - 1] !== undefined) own[column - 1] = text;
      }
      return texts;
    },
    merges: (id) => at(id)?.merges ?? null,
    fonts: (id) => at(id)?.cells.map((row) => row.map(() => at(id)?.font ?? 'Arial')) ?? null,
  };
}

/** Asked of every workbook; of the others, which read it in the same ways, one. */
const ALWAYS: ReadonlySet<string> = new Set(['analyse', 'fixes']);

/** Everything that runs; each is tried whatever became of the others. */
function jobsOf({
  sheets,
  previous,
  own,
  options: given,
  today,
  inputs,
}: HellWorkbook): Record<string, () => unknown> {
  const grids = gridsOf(sheets);
  const options = previous === null ? given : { ...given, previous: gridsOf(previous) };
  const lang = options.lang ?? 'vi';
  const details = detailsOf(sheets);
  const cells = (role: keyof OwnSheetCells) => () => own[role] ?? null;
  const ownCells: OwnSheetCells = {
    ...{ findings: cells('findings'), waivers: cells('waivers'), settings: cells('settings') },
    ...{ points: cells('points'), history: cells('history'), tasks: cells('tasks') },
  };
  const formats = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    formats: grid.cells.map((row) => row.map((_, at) => (at % 3 === 0 ? '0.0%' : 'General'))),
  });
  const more: MoreReading = { formats, details, own: ownCells };
  return {
    analyse: () => {
      const analysis = analyse(grids, TASKS, options, today, more);
      const standard = analysis.report.settings.standard;
      const { findings, results, models, report, history } = analysis;
      const choices = figureChoices(report, standard, lang);
      return [
        models,
        report,
        history,
        [...highlightsOf(findings ?? [])],
        resultRecords(results, '1'),
        numbered(choices),
      ];
    },
    fixes: () => {
      const means = { details, own: ownCells, obstacleAt: () => null, choices: null, asksOffers: true };
      const fixes = planWorkbook(grids, options, today, means);
      const report = fixReport({
        fixes,
        preview: true,
        recovered: null,
        interrupted: false,
        sheetsWritten: [],
      });
      const groups = confirmGroups(report.toConfirm);
      return [
        ...[fixPreviewSheet(fixes), report, askSafeText(report, false)],
        ...[
          groups.map((group) => columnText(group, lang)),
          report.toConfirm.map((offer) => offerText(offer, lang)),
        ],
        fixes.plan.changes.map(({ ref }) => fixes.whoIsOn(ref)),
      ];
    },
    'set up': () => setUp(grids, own.settings ?? null, options, today),
    columns: () => proposeColumns(grids, [], options),
    'panel findings': () => listFindings(grids, options, today, more),
    'panel classes': () => countClasses(grids, options, today, more, null),
    'panel targets': () => listTargets(grids, options, today, more),
    settings: () => settingsToEdit(grids, own.settings ?? null, options, today),
    templates: () => [targetTemplate(grids, options, today), pointTableTemplate(grids, options, today)],
    'snapshot choices': () => snapshotChoices(grids, ownCells, options, today),
    tasks: () => proposalText(proposal(own.tasks ?? [], options.planText).fresh, lang),
    fingerprint: () => workbookFingerprint(grids, Object.values(own), {}),
    ...Object.fromEntries(
      Object.entries(FORMULAS).map(([name, formula]) => [
        name,
        () => formulaOf(() => formulaResult(formula, inputs.slice(0, formula.params.length))),
      ]),
    ),
  };
}

/** A formula fails with a sentence in an Error of its own; anything else is a fault. */
function formulaOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === 'Error' && error.message.trim() !== '') return error.message;
    throw error;
  }
}

/**
 * @throws what is no refusal in words: an error that is no DomainError, a code without a sentence, a result that could not be
 * written to a sheet; the job's name is in front
 */
export function runCore(workbook: HellWorkbook): void {
  const halves = hasHalves(workbook);
  const jobs = Object.entries(jobsOf(workbook));
  const others = jobs.filter(([name]) => !ALWAYS.has(name));
  const chosen = others[workbook.also % others.length];
  for (const [name, job] of jobs.filter((each) => ALWAYS.has(each[0]) || each === chosen)) {
    try {
      assertSound(job(), { halves });
    } catch (error) {
      if (error instanceof DomainError) assertSentence(error, name);
      else
        throw error instanceof Error
          ? Object.assign(error, { message: `${name}: ${error.message}` })
          : new Error(`${name}: ${String(error)}`);
    }
  }
}

/** JSON spells half a character as \ud83d. */
const hasHalves = (workbook: HellWorkbook): boolean => /\\ud[89a-f]/i.test(JSON.stringify(workbook));
