/** Income measures of a register that keeps incomes: GN Thu nhập, and their part of the report. */
import { formatNumber } from '../arithmetic/format';
import type { IncomeLines } from '../indicators/household-incomes';
import { registerIncomes } from '../indicators/register-incomes';
import type { IncomeBasis } from '../register/column-unit';
import { unusedIncomes } from '../register/unused-incomes';
import { say } from '../messages/catalogue';
import { INCOME_TEXTS } from '../messages/incomes';
import { incomesSheet } from '../reports/incomes-sheet';
import { countText } from '../reports/wording';
import type { Job, Section } from './analyse';
import type { OwnSheetCells } from './check-job';
import { lineRuleSetting } from './incomes-settings';

/** The lines of the run's standard, and the area of the unit. */
export function incomeLines({ settings: { area }, standard }: Job): IncomeLines {
  const { rural, urban } = standard.incomeLine;
  return { line: { rural: rural.value, urban: urban.value }, area };
}

/** Why there is no GN Thu nhập though the register has a column of incomes, a sentence each. */
export function unusedIncomesText({ reading, settings }: Pick<Job, 'reading' | 'settings'>): string[] {
  const { lang } = settings;
  return unusedIncomes(reading.register).map(({ column, header, basis }) =>
    say(INCOME_TEXTS, lang, 'unused', { column, header, basis: say(INCOME_TEXTS, lang, basisKey(basis)) }),
  );
}

function basisKey({ per, time }: IncomeBasis) {
  if (per === null) return 'unused.unclear';
  return time === null ? (`unused.${per}` as const) : (`unused.${per}-${time}` as const);
}

/** Nothing without a readable income: no sheet, and a line only where a column of incomes could not be used. */
export function incomesJob(job: Job, own: Pick<OwnSheetCells, 'settings'>): Section {
  const { reading, settings, standard, typed } = job;
  const { lang } = settings;
  const { rule, problems } = lineRuleSetting(own.settings());
  const incomes = registerIncomes(reading.register, incomeLines(job), rule);
  if (incomes === null)
    return { models: [], report: {}, summary: [...problems(lang), ...unusedIncomesText(job)] };
  const { whole } = incomes;
  return {
    models: [incomesSheet({ settings, standard, incomes, remarks: [...typed, ...problems(lang)] })],
    report: { incomes },
    summary: [
      ...problems(lang),
      say(INCOME_TEXTS, lang, rule === '<=' ? 'summary' : 'summary.below', {
        persons: countText(whole.poorPersons, lang),
        money: formatNumber(whole.shortfall ?? 0, 0, lang),
        households: countText(whole.households, lang),
        unknown: countText(whole.unknown, lang),
      }),
    ],
  };
}
