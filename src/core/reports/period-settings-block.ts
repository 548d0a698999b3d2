/** The rows of GN Cài đặt on cut-offs and the forecast. */
import { DEFAULT_MARGINS, type Margins } from '../forecast/margins';
import { DEFAULT_DAYS, PERIODS, type PeriodId } from '../history/cut-offs';
import type { PERIOD_SETTINGS_TEXTS } from '../messages/period-settings';

type SettingKey = Extract<
  keyof (typeof PERIOD_SETTINGS_TEXTS)['vi'],
  `period:${string}` | `forecast:${string}`
>;

/** '14/3' */
export function periodDefault(id: PeriodId): string {
  const { day, month } = DEFAULT_DAYS[id];
  return `${day}/${month}`;
}
export function marginDefault(id: keyof Margins): string {
  return String(DEFAULT_MARGINS[id]);
}

/** Each setting with what holds where nothing is typed. */
export function periodSettingRows(): readonly { readonly key: SettingKey; readonly standard: string }[] {
  return [
    ...PERIODS.map((id) => ({ key: `period:${id}` as const, standard: periodDefault(id) })),
    ...(['points', 'income'] as const).map((id) => ({
      key: `forecast:${id}` as const,
      standard: marginDefault(id),
    })),
  ];
}
