/** A snapshot of the figures at a cut-off: the lines to add, what was changed before, how it compares. */
import { DomainError } from '../errors';
import { cutOffText } from '../history/columns';
import { compareSnapshot } from '../history/compare';
import { readHistory, type History, type Snapshot } from '../history/read-history';
import { keptTarget, keptTotals, snapshotRows, type SnapshotHead } from '../history/snapshot';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS } from '../messages/history';
import type { TargetProgress } from '../model';
import { historyLine } from '../reports/history-sheet';
import type { SheetModel } from '../reports/sheet-model';
import { trendSheet } from '../reports/trend-sheet';
import { uncapitalised } from '../targets/wording';
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import type { ChosenSnapshot } from './cut-off-choice';
import { periodSettings } from './period-settings';
import type { Plan } from './plan-of';
import {
  changeLines,
  marksOf,
  reportOf,
  takenLines,
  type HistoryEdit,
  type SnapshotReport,
} from './snapshot-report';

export interface SnapshotJob {
  readonly models: readonly SheetModel[];
  readonly report: {
    readonly snapshot: SnapshotReport;
    readonly history: readonly { number: number; cutOff: string; correction: boolean }[];
  };
  readonly summary: readonly string[];
  readonly edit: HistoryEdit;
}

interface SnapshotInput {
  /** Of the plan's targets, as the progress sheet has it. */
  readonly progress: readonly TargetProgress[];
  readonly plan: Pick<Plan, 'table'>;
  readonly own: Pick<OwnSheetCells, 'settings' | 'history'>;
}

/**
 * Takes a snapshot.
 *
 * @throws {DomainError} `snapshot.exists` when the cut-off was taken before and no reason is given
 */
export function snapshotJob(
  job: Job,
  choice: ChosenSnapshot,
  { progress, plan, own }: SnapshotInput,
): SnapshotJob {
  const { settings, standard, reading } = job;
  const { lang } = settings;
  const history = readHistory(own.history());
  const before = lastOf(history, choice.date.date);
  const reason = (choice.reason ?? '').trim();
  if (before && reason === '') {
    const params = { cutOff: cutOffText(choice.date, lang), number: before.head.snapshot };
    throw new DomainError('snapshot.exists', params);
  }
  const head: SnapshotHead = {
    ...choice.date,
    snapshot: history.last + 1,
    correction: before !== null,
    reason,
    asOf: settings.asOf,
    year: Number(settings.periodEnd.slice(0, 4)),
    standard: standard.id,
    by: (choice.by ?? '').trim(),
    at: choice.at ?? '',
    lang,
  };
  const names = {
    households: say(HISTORY_TEXTS, lang, 'total.households'),
    poor: say(HISTORY_TEXTS, lang, 'total.poor'),
    'near-poor': say(HISTORY_TEXTS, lang, 'total.near-poor'),
    unit: say(HISTORY_TEXTS, lang, 'total.unit'),
  };
  const rows = snapshotRows(head, [
    ...keptTotals({ register: reading.register, previous: job.previous, settings, standard }, names),
    ...progress.map((each) => keptTarget(each, lang)),
  ]);
  const taken: Snapshot = { head, rows, missing: 0 };
  const snapshots = [...history.snapshots, taken];
  const compared = compareSnapshot(taken, snapshots, lang);
  return {
    models: [trendSheet({ settings, snapshots, compared })],
    report: {
      snapshot: reportOf(head, compared, history),
      history: snapshots.map(({ head: { snapshot, date, correction } }) => ({
        number: snapshot,
        cutOff: date,
        correction,
      })),
    },
    summary: [
      ...takenLines({
        head,
        before,
        rows: rows.length,
        targets: progress.length,
        isTemplate: plan.table === null,
        today: settings.today,
      }),
      ...compared.targets
        .filter(({ row }) => row.kind === 'total' && row.id !== 'households')
        .map(({ row, changes }) =>
          say(HISTORY_TEXTS, lang, 'summary.change', {
            name: row.name,
            text: uncapitalised(changes.previous.text),
          }),
        ),
      ...periodSettings(own.settings()).periodProblems(lang),
      ...changeLines(history, lang),
    ],
    edit: { lines: rows.map(historyLine), marks: marksOf(history, lang) },
  };
}

/** The last snapshot of a day, or null. */
export function lastOf({ snapshots }: History, date: string): Snapshot | null {
  return snapshots.filter(({ head }) => head.date === date).pop() ?? null;
}
