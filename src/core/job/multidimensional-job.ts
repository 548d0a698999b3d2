/** The Alkire–Foster measures of the register's marks: GN Đa chiều, and their part of the report. */
import { formatNumber } from '../arithmetic/format';
import { registerMultidimensional } from '../indicators/register-multidimensional';
import { sayerOf } from '../reports/multidimensional-context';
import { choiceWord } from '../reports/multidimensional-settings-block';
import { multidimensionalSheet } from '../reports/multidimensional-sheet';
import { countText } from '../reports/wording';
import type { Job, Section } from './analyse';
import type { OwnSheetCells } from './check-job';
import { multidimensionalSettings } from './multidimensional-settings';

/** Without any mark: no sheet, and a line that says so. */
export function multidimensionalJob(
  { reading, settings, standard, typed }: Job,
  own: Pick<OwnSheetCells, 'settings'>,
): Section {
  const { lang, asOf } = settings;
  const said = sayerOf({ settings });
  const { choices, problems } = multidimensionalSettings(own.settings(), standard);
  const found = registerMultidimensional(reading.register, standard, choices, asOf);
  if (found === null) return { models: [], report: {}, summary: [...problems(lang), said('summary.none')] };
  const { used, dropped, blank, all, poor, H, A, M0, HIfBlankNotDeprived } = found.households.whole;
  const params = { policy: choiceWord(found.missing, lang), dropped: countText(dropped, lang) };
  const percent = (value: number | null): string =>
    value === null ? '–' : formatNumber(value * 100, 2, lang);
  return {
    models: [multidimensionalSheet({ settings, standard, found, remarks: [...typed, ...problems(lang)] })],
    report: { multidimensional: found },
    summary: [
      ...problems(lang),
      used === 0
        ? said('summary.nobody', params)
        : said('summary', {
            ...params,
            used: countText(used, lang),
            h: percent(H),
            a: percent(A),
            m: M0 === null ? '–' : formatNumber(M0, 4, lang),
          }),
      ...(blank > 0 && HIfBlankNotDeprived !== null
        ? [
            said('summary.blank', {
              ...{ dropped: countText(dropped, lang), blank: countText(blank, lang) },
              ...{ bound: percent(HIfBlankNotDeprived), poor: countText(poor, lang) },
              with: countText(all + blank, lang),
            }),
          ]
        : []),
      ...(found.notListed > 0
        ? [said('summary.notListed', { count: countText(found.notListed, lang) })]
        : []),
    ],
  };
}
