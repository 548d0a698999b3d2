/** Progress seen otherwise than by target: by body, by officer, by hamlet, by source of money; a page a hamlet's head. */
import { hamletBriefs, type HamletBrief } from '../hamlets/brief';
import { hamletHeads } from '../hamlets/heads';
import { findBudget, type Budget } from '../money/read-budget';
import type { Cell, Finding, SheetGrid, TargetProgress } from '../model';
import { briefSheet } from '../reports/brief-sheet';
import { byHamletSheet } from '../reports/by-hamlet-sheet';
import { moneySheet } from '../reports/money-sheet';
import { ownerSheet } from '../reports/owner-sheet';
import { tasksSheet } from '../reports/tasks-sheet';
import { SHEET_NAMES } from '../reports/sheet-names';
import { viewWords, type Say } from '../reports/view-frame';
import { targetsByHamlet, type TargetByHamlet } from '../targets/by-hamlet';
import { officersOf, ownerGroups, type OwnerGroup } from '../targets/owners';
import { countText } from '../targets/wording';
import { readTaskSheet } from '../tasks/task';
import type { Job, Section } from './analyse';
import type { Plan } from './plan-of';
import { freshTasks } from './tasks-job';
import { briefsReport, hamletsReport, ownersReport } from './views-report';

export interface ViewsInput {
  readonly plan: Plan;
  readonly progress: readonly TargetProgress[];
  readonly findings: readonly Finding[];
  /** GN Nhiệm vụ as it stands; null when there is none. */
  readonly tasks: readonly (readonly Cell[])[] | null;
}

export function viewsJob(job: Job, { plan, progress, findings, tasks: cells }: ViewsInput): Section {
  const { reading, previous, settings, standard, grids } = job;
  const { register } = reading;
  const said = viewWords(settings.lang);
  const sheet = cells === null ? null : readTaskSheet(cells);
  const tasks = sheet?.tasks ?? [];
  const grid = grids.find(({ name }) => name === plan.table?.sheet);
  const officers = officersOf(plan.table, grid, plan.targets);
  const owners = (kind: 'body' | 'officer') => ownerGroups(kind, progress, tasks, officers);
  const [bodies, persons] = [owners('body'), owners('officer')];
  const hamlets = targetsByHamlet(plan.targets, register, settings, standard, previous);
  const others = otherGrids(job);
  const heads = hamletHeads(others, register.hamlets);
  const briefs = hamletBriefs({ register, settings, standard, findings, heads });
  const money = findBudget(others);
  const input = { settings, progress, tasks, officers };
  return {
    models: [
      ...(cells === null ? [tasksSheet(settings)] : []),
      ownerSheet({ ...input, kind: 'body', groups: bodies }),
      ownerSheet({ ...input, kind: 'officer', groups: persons }),
      byHamletSheet({ settings, targets: hamlets, progress }),
      ...(briefs.length > 0 ? [briefSheet(settings, briefs)] : []),
      ...(money ? [moneySheet(settings, money)] : []),
    ],
    report: {
      views: {
        bodies: ownersReport(bodies),
        officers: ownersReport(persons),
        hamlets: hamletsReport(hamlets),
        briefs: briefsReport(briefs),
        money,
        tasks,
        tasksProposed: freshTasks(job.planText ?? sheet?.text ?? '', sheet),
      },
    },
    summary: [
      ...ownersSummary(said, settings.lang, bodies, persons),
      ...hamletsSummary(said, hamlets, briefs),
      ...moneySummary(said, money),
      ...(cells !== null && sheet === null
        ? [said('tasks.noHeader', { sheet: SHEET_NAMES.tasks })]
        : [said('summary.tasks', { count: tasks.length })]),
    ],
  };
}

/** Sheets that are neither a register nor the table of targets. */
function otherGrids({ reading, grids }: Job): SheetGrid[] {
  const known = new Set([
    ...reading.tables.map(({ table }) => table.sheet),
    ...reading.targetTables.map(({ sheet }) => sheet),
  ]);
  return grids.filter(({ name }) => !known.has(name));
}

function ownersSummary(
  said: Say,
  lang: 'vi' | 'en',
  bodies: readonly OwnerGroup[],
  officers: readonly OwnerGroup[],
): string[] {
  const line = (key: 'summary.body' | 'summary.officer', groups: readonly OwnerGroup[]) =>
    said(key, {
      groups: countText(groups.filter(({ name }) => name !== null).length, lang),
      count: countText(groups.find(({ name }) => name === null)?.targets.length ?? 0, lang),
    });
  return [line('summary.body', bodies), line('summary.officer', officers)];
}

function hamletsSummary(
  said: Say,
  targets: readonly TargetByHamlet[],
  briefs: readonly HamletBrief[],
): string[] {
  const differing = targets.filter(({ adds }) => !adds).map(({ target }) => target.id);
  const lost = briefs.find(({ hamlet }) => hamlet === null)?.households.length ?? 0;
  return [
    said('summary.hamlet', { count: targets.length }),
    ...(differing.length > 0 ? [said('summary.hamletDiffers', { ids: differing.join(', ') })] : []),
    said('summary.brief', { count: briefs.filter(({ hamlet }) => hamlet !== null).length }),
    ...(lost > 0 ? [said('summary.noHamlet', { count: lost })] : []),
  ];
}

function moneySummary(said: Say, money: Budget | null): string[] {
  if (money === null) return [said('summary.noMoney')];
  const differing = money.checks.filter(({ agrees }) => !agrees).length;
  return [
    said('summary.money', { sheet: money.sheet }),
    ...(differing > 0 ? [said('summary.moneyDiffers', { count: differing })] : []),
  ];
}
