/** The indicators of a job: figures, GN Chỉ số, and the households behind any of the figures. */
import { computeIndicators, indicatorInput } from '../indicators/index';
import type { IndicatorInput } from '../indicators/indicator';
import { sideBySide } from '../indicators/standards-side-by-side';
import { transitions } from '../indicators/transitions';
import type { IndicatorFigure } from '../model';
import { indicatorsSheet } from '../reports/indicators-sheet';
import type { SheetModel } from '../reports/sheet-model';
import type { Job } from './analyse';
import { judgeOf } from './b1-job';
import { unusedIncomesText } from './incomes-job';
import type { JobReport } from './json-report';

export interface IndicatorsJob {
  readonly input: IndicatorInput;
  readonly figures: readonly IndicatorFigure[];
}

export function indicatorsJob({ reading, settings, standard }: Job): IndicatorsJob {
  const input = indicatorInput(reading.register, standard, settings.asOf);
  return { input, figures: computeIndicators(input) };
}

export function indicatorsModel(job: Job, { input, figures }: IndicatorsJob): SheetModel {
  const { reading, settings, standard, typed, beside } = job;
  const { register } = reading;
  return indicatorsSheet({
    settings,
    standard,
    register,
    figures,
    remarks: [...typed, ...unusedIncomesText(job)],
    missing: input.tallies.missing,
    both: beside && sideBySide(register, judgeOf(job), standard, beside.standard),
    besideRemarks: beside?.remarks ?? [],
  });
}

/** Every figure, the breakdowns without any, and the movements of the period where they are known. */
export function indicatorsReport(
  { reading, previous, older }: Job,
  { input, figures }: IndicatorsJob,
): Partial<JobReport> {
  const { missing } = input.tallies;
  const movements = transitions(reading.register, previous, older);
  return {
    indicators: figures.map(({ id, group, numerator, denominator, value, unit, notAssessable }) => ({
      ...{ id, group, numerator, denominator, value, unit, notAssessable },
    })),
    ...(missing.length > 0 ? { indicatorsMissing: missing } : {}),
    ...(movements ? { transitions: movements } : {}),
  };
}
