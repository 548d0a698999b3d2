/** The forecast of a job: GN Dự báo, its part of the report, a line a class. */
import { forecastOf, type Forecast } from '../forecast/forecast';
import { prospect } from '../forecast/outlook';
import { cutOffsOf, type PeriodDays } from '../history/cut-offs';
import { say } from '../messages/catalogue';
import { FORECAST_TEXTS } from '../messages/forecast';
import { forecastSheet } from '../reports/forecast-sheet';
import { registeredText, targetText } from '../reports/forecast-words';
import { dateText } from '../reports/wording';
import { countText } from '../targets/wording';
import type { Job, Section } from './analyse';
import type { OwnSheetCells } from './check-job';
import { periodSettings } from './period-settings';
import { progressOf, type Plan } from './plan-of';

/** `forecast` of the machine-readable report: no names. */
export interface ForecastReport {
  readonly date: string;
  readonly total: number | null;
  /** Null: no column of registrations, or nobody filled it in. */
  readonly registrations: 'column' | null;
  readonly classes: readonly object[];
  readonly targets: readonly { readonly id: string; readonly met: string; readonly needed: number | null }[];
  readonly households: readonly object[];
}

export function forecastJob(job: Job, plan: Plan, own: Pick<OwnSheetCells, 'settings'>): Section {
  const { settings, standard, reading } = job;
  const { lang, asOf } = settings;
  const { days, margins, ...typed } = periodSettings(own.settings());
  const planYear = Number(settings.periodEnd.slice(0, 4));
  const closed = closingDay(planYear, days);
  const isOver = asOf >= closed;
  const date = isOver ? closingDay(Math.max(planYear, Number(asOf.slice(0, 4))) + 1, days) : closed;
  const forecast = forecastOf({
    register: reading.register,
    settings,
    standard,
    margins,
    date,
    progress: isOver ? [] : progressOf(job, plan),
  });
  const notes = [
    ...(isOver
      ? [
          say(FORECAST_TEXTS, lang, 'over', {
            year: String(planYear),
            closed: dateText(closed),
            next: date.slice(0, 4),
          }),
        ]
      : []),
    ...typed.marginProblems(lang),
  ];
  return {
    models: [forecastSheet({ settings, standard, margins, forecast, notes })],
    report: { forecast: reportOf(forecast) },
    summary: [
      ...notes,
      ...forecast.classes.map((each) =>
        say(FORECAST_TEXTS, lang, 'summary', {
          class: say(FORECAST_TEXTS, lang, `class.${each.class}`),
          year: date.slice(0, 4),
          now: countText(each.now, lang),
          low: countText(each.low, lang),
          high: countText(each.high, lang),
          registered: registeredText(each, lang),
          near: countText(each.near, lang),
          unknown: countText(each.unknown, lang),
        }),
      ),
      ...forecast.targets.map((each) => targetText(each, lang)),
      ...(forecast.noRegistrations ? [say(FORECAST_TEXTS, lang, 'noColumn')] : []),
    ],
  };
}

function closingDay(year: number, days: PeriodDays): string {
  const end = cutOffsOf(year, days).find(({ periods }) => periods.includes('year'));
  return end?.date ?? `${year}-12-14`;
}

function reportOf({ date, total, noRegistrations, classes, targets }: Forecast): ForecastReport {
  return {
    date,
    total,
    registrations: noRegistrations ? null : 'column',
    classes: classes.map(({ outlooks: _households, ...counts }) => counts),
    targets: targets.map(({ progress, met, needed }) => ({ id: progress.target.id, met, needed })),
    households: classes
      .flatMap(({ outlooks }) => outlooks)
      .map((outlook) => ({
        sheet: outlook.record.table.sheet,
        row: outlook.record.row,
        class: outlook.class,
        prospect: prospect(outlook),
        grounds: outlook.grounds,
        gaps: outlook.gaps,
      })),
  };
}
