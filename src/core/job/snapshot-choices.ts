/** What a person is asked before a snapshot: the cut-offs of the year, which of them were taken. */
import { cutOffText } from '../history/columns';
import { parseCutOff } from '../history/cut-offs';
import { readHistory } from '../history/read-history';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS } from '../messages/history';
import type { Lang, SheetGrid } from '../model';
import { prepare } from './prepare';
import type { OwnSheetCells } from './check-job';
import { cutOffChoices } from './cut-off-choice';
import type { RunOptions } from './options';
import { periodSettings } from './period-settings';
import { lastOf } from './snapshot-job';

export interface SnapshotOffer {
  readonly lang: Lang;
  readonly question: string;
  /** Days of the choices in the order they are numbered, 'YYYY-MM-DD'. */
  readonly choices: readonly string[];
  /** The one meant when nothing is typed. */
  readonly usual: string;
  /** The question for a reason when a cut-off was taken before, else null; null as well for what is no cut-off. */
  taken(cutOff: string): string | null;
}

/** @throws {DomainError} the codes of `prepare` */
export function snapshotChoices(
  grids: readonly SheetGrid[],
  own: Pick<OwnSheetCells, 'settings' | 'history'>,
  options: RunOptions,
  today: string,
): SnapshotOffer {
  const job = prepare(grids, ['snapshot'], options, today);
  const { lang, periodEnd } = job.settings;
  const history = readHistory(own.history());
  const { all, usual } = cutOffChoices(job, own);
  const { days } = periodSettings(own.settings());
  const takenText = (date: string): string => {
    const last = lastOf(history, date);
    return last === null ? '' : say(HISTORY_TEXTS, lang, 'ask.taken', { number: String(last.head.snapshot) });
  };
  const lines = all.map((each, at) => `${at + 1}. ${cutOffText(each, lang)}${takenText(each.date)}`);
  return {
    lang,
    question: say(HISTORY_TEXTS, lang, 'ask.cutOff', {
      default: cutOffText(usual, lang),
      choices: lines.join('\n'),
    }),
    choices: all.map(({ date }) => date),
    usual: usual.date,
    taken(cutOff) {
      const date = dateOrNull(cutOff, Number(periodEnd.slice(0, 4)), days);
      const last = date === null ? null : lastOf(history, date.date);
      if (date === null || last === null) return null;
      const params = { cutOff: cutOffText(date, lang), number: String(last.head.snapshot) };
      return say(HISTORY_TEXTS, lang, 'ask.reason', params);
    },
  };
}

/** What is no cut-off is told when the snapshot is taken. */
function dateOrNull(...asked: Parameters<typeof parseCutOff>): ReturnType<typeof parseCutOff> | null {
  try {
    return parseCutOff(...asked);
  } catch {
    return null;
  }
}
