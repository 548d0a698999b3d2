/** What the ward typed of cut-offs and of the forecast in GN Cài đặt. */
import { DEFAULT_MARGINS, type Margins } from '../forecast/margins';
import { DEFAULT_DAYS, isDay, PERIODS, type MonthDay, type PeriodDays } from '../history/cut-offs';
import { say } from '../messages/catalogue';
import { PERIOD_SETTINGS_TEXTS } from '../messages/period-settings';
import type { Cell, Lang } from '../model';
import { marginDefault, periodDefault } from '../reports/period-settings-block';
import { readNumber } from '../text/numbers';
import { shownCell } from '../text/shown-cell';
import { cellText, normaliseText } from '../text/unicode';
import { typedSettings } from './rule-settings';
import { settingCellOf } from './setting-cell';

export interface PeriodSettings {
  readonly days: PeriodDays;
  readonly margins: Margins;
  /** Sentences on yellow cells that cannot be used: the default holds. */
  periodProblems(lang: Lang): string[];
  marginProblems(lang: Lang): string[];
}

/** Reads the block; null: there is no GN Cài đặt. */
export function periodSettings(cells: readonly (readonly Cell[])[] | null): PeriodSettings {
  const { typed } = typedSettings(cells);
  const days = { ...DEFAULT_DAYS };
  const margins = { ...DEFAULT_MARGINS };
  const badPeriods = PERIODS.filter((id) => {
    const cell = typed.get(`period:${id}`);
    const day = cell === undefined ? null : monthDayOf(cell);
    if (day) days[id] = day;
    return cell !== undefined && day === null;
  });
  const badMargins = (['points', 'income'] as const).filter((id) => {
    const cell = typed.get(`forecast:${id}`);
    const margin = cell === undefined ? null : marginOf(cell);
    if (margin !== null) margins[id] = margin;
    return cell !== undefined && margin === null;
  });
  const told = (key: string) => ({
    cell: settingCellOf(cells, key),
    text: normaliseText(shownCell(typed.get(key), 'vi')),
  });
  return {
    days,
    margins,
    periodProblems: (lang) =>
      badPeriods.map((id) =>
        say(PERIOD_SETTINGS_TEXTS, lang, 'refused-period', {
          ...told(`period:${id}`),
          standard: periodDefault(id),
        }),
      ),
    marginProblems: (lang) =>
      badMargins.map((id) =>
        say(PERIOD_SETTINGS_TEXTS, lang, 'refused-margin', {
          ...told(`forecast:${id}`),
          standard: marginDefault(id),
        }),
      ),
  };
}

/** '14/3', '14-03', '14/3/2024', or a date cell, into which a sheet may have turned it. */
function monthDayOf(cell: Cell): MonthDay | null {
  const parts =
    typeof cell === 'object' && cell !== null
      ? /^\d{4}-(?<month>\d{2})-(?<day>\d{2})$/.exec(cell.date)
      : /^(?<day>\d{1,2})[/-](?<month>\d{1,2})(?:[/-]\d{4})?$/.exec(normaliseText(cellText(cell)));
  const { month = '', day = '' } = parts?.groups ?? {};
  const found = { month: Number(month), day: Number(day) };
  return parts && isDay(found.month, found.day) ? found : null;
}

function marginOf(cell: Cell): number | null {
  const read = readNumber(cell);
  return read.kind === 'ok' && read.value.value >= 0 ? read.value.value : null;
}
