/** Income measures of a register that keeps incomes: GN Thu nhập, and their part of the report. */
import { formatNumber } from '../arithmetic/format';
import { registerIncomes } from '../indicators/register-incomes';
import { say } from '../messages/catalogue';
import { INCOME_TEXTS } from '../messages/incomes';
import { incomesSheet } from '../reports/incomes-sheet';
import { countText } from '../reports/wording';
import type { Job, Section } from './analyse';

/** Nothing without a readable income: no sheet, no line. */
export function incomesJob({ reading, settings, standard, typed }: Job): Section {
  const { lang, area } = settings;
  const { rural, urban } = standard.incomeLine;
  const line = { rural: rural.value, urban: urban.value };
  const incomes = registerIncomes(reading.register, { line, area });
  if (incomes === null) return { models: [], report: {}, summary: [] };
  const { whole } = incomes;
  return {
    models: [incomesSheet({ settings, standard, incomes, remarks: typed })],
    report: { incomes },
    summary: [
      say(INCOME_TEXTS, lang, 'summary', {
        persons: countText(whole.poorPersons, lang),
        money: formatNumber(whole.shortfall ?? 0, 0, lang),
        households: countText(whole.households, lang),
        unknown: countText(whole.unknown, lang),
      }),
    ],
  };
}
