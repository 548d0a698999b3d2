/** Scores households by the staff's B1 point table; a table that cannot be used is told in one sentence. */
import { DomainError } from '../errors';
import { householdJudge, type HouseholdJudge } from '../indicators/household-judge';
import { answersOf } from '../indicators/b1/register-answers';
import { readPointTable } from '../indicators/b1/point-table';
import { regionOfHousehold } from '../indicators/b1/region-of-household';
import { regionOf, scoreB1 } from '../indicators/b1/score-b1';
import { B1_TEXTS } from '../messages/b1';
import { say } from '../messages/catalogue';
import { errorSentence } from '../messages/errors';
import type { Cell, Household, SheetGrid } from '../model';
import { b1PointsSheet } from '../reports/b1-points-sheet';
import { b1ScoresSheet, writtenB1, type ScoredHousehold } from '../reports/b1-scores-sheet';
import type { SheetModel } from '../reports/sheet-model';
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import { templateSettings, type RunOptions } from './options';

export interface B1Job {
  /** Null where the table cannot be used yet. */
  readonly model: SheetModel | null;
  readonly summary: string;
  /** B1 by the table; null where it leaves an answer open. */
  readonly scoreOf: (household: Household) => number | null;
}

const NO_SCORE = (): null => null;

/** A job that judges households by the ward's point table as well. The table is read only where a class is asked for. */
export function withPointTable(job: Job, own: Pick<OwnSheetCells, 'points'>): Job {
  let known: { readonly b1: B1Job | null } | null = null;
  const scored = (): B1Job | null => {
    const points = own.points();
    return points && b1Job(job, points);
  };
  return { ...job, b1: () => (known ??= { b1: scored() }).b1 };
}

/** The judge of a job, for every sheet and list that shows classes. */
export function judgeOf({ reading, settings, b1 }: Pick<Job, 'reading' | 'settings' | 'b1'>): HouseholdJudge {
  return householdJudge(reading.register, settings, (household) => b1()?.scoreOf(household) ?? null);
}

/** @param cells GN Bảng điểm B1 as it stands */
function b1Job({ reading, settings }: Job, cells: readonly (readonly Cell[])[]): B1Job {
  const { lang } = settings;
  try {
    const table = readPointTable(cells);
    if (table.groups.length === 0)
      return { model: null, summary: say(B1_TEXTS, lang, 'summary-empty'), scoreOf: NO_SCORE };
    const chosen = regionOf(table);
    const all = reading.register.households.map((household): ScoredHousehold => {
      const own = regionOfHousehold(table, chosen, household, settings);
      const score = scoreB1(table, own.region, answersOf(household));
      return { household, own, score, written: writtenB1(household) };
    });
    const listed = all.filter(isWorthARow);
    const scored = all.filter(({ score }) => score.total !== null);
    const differing = scored.filter(({ score, written }) => written !== null && written !== score.total);
    const open = listed.filter(({ own }) => own.region === null).length;
    const params = { scored: scored.length, all: all.length, differing: differing.length };
    return {
      model: b1ScoresSheet(settings, table, listed),
      summary: [
        say(B1_TEXTS, lang, 'summary-scored', params),
        ...(open === 0 ? [] : [say(B1_TEXTS, lang, 'summary-region-open', { count: open })]),
      ].join(' '),
      scoreOf: (household) => all[household.index]?.score.total ?? null,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { model: null, summary: errorSentence(error, lang), scoreOf: NO_SCORE };
  }
}

/**
 * Households with a B1 in the register or by the table, and those the table leaves open though something of their review is
 * written: an answer, points, a class of poor or near-poor. The others were not reviewed.
 */
const isWorthARow = ({ household, score, written }: ScoredHousehold): boolean =>
  written !== null ||
  score.groups.some(({ missing }) => missing !== 'blank' && missing !== 'no-column') ||
  household.records.some(
    ({ b1, b2, recordedClass }) =>
      [b1, b2].some(({ kind }) => kind === 'ok' || kind === 'unreadable') ||
      (recordedClass.kind === 'ok' && (recordedClass.value === 'poor' || recordedClass.value === 'nearPoor')),
  );

/** The empty table, for a workbook of any kind. */
export function pointTableTemplate(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
): SheetModel {
  return b1PointsSheet(templateSettings(grids, options, today));
}
