/** The movements of the period: GN Diễn biến, and a line of the summary. */
import { tracesOf } from '../indicators/household-traces';
import { movementsOf } from '../indicators/movements';
import { settledMatchingOf } from '../indicators/register-matching';
import { multidimensionalChanges } from '../indicators/multidimensional-changes';
import type { MultidimensionalChanges } from '../indicators/multidimensional-changes';
import { rateChanges, type RateChanges } from '../indicators/rate-changes';
import { registerMultidimensional } from '../indicators/register-multidimensional';
import { transitions, type Transitions, type UncheckedForm } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import type { Register } from '../model';
import { transitionsSheet } from '../reports/transitions-sheet';
import type { TransitionsContext } from '../reports/transitions-context';
import { countText } from '../reports/wording';
import type { PovertyStandard } from '../standards/standard';
import type { Job, Section } from './analyse';
import type { OwnSheetCells } from './check-job';
import { multidimensionalSettings } from './multidimensional-settings';
import { dateOfPrevious, dateOfRun, standardOfPrevious, standardOfStart } from './register-dates';

/** Without classes at the start: no sheet, and a line on what would tell them. */
export function transitionsJob(job: Job, own: Pick<OwnSheetCells, 'settings'>): Section {
  const { reading, previous, previousTime, older, settings } = job;
  const { register } = reading;
  const found = transitions(register, previous, older);
  const movements = movementsOf(register, previous, older);
  if (found === null || movements === null) {
    return { models: [], report: {}, summary: [say(TRANSITION_TEXTS, settings.lang, 'summary.none')] };
  }
  // The rows of a sheet of this workbook can be linked to; those of another file cannot.
  const sheetTables = reading.earlier.flatMap((each) => each.register.tables);
  const matching = previous && settledMatchingOf(register, previous);
  const standardThen = standardOfStart(previous, previousTime, settings);
  const { changes, measures } = changesOf(job, own);
  const model = transitionsSheet({
    settings,
    found,
    movements,
    changes,
    measures,
    startSheets: sheetsOf(previous ?? register),
    olderSheets: older.flatMap(sheetsOf),
    standards: apart(standardThen, job.standard),
    matching,
    current: new Set(register.tables),
    linked: new Set([...register.tables, ...sheetTables]),
    traces: matching && previous ? tracesOf(matching, register, previous) : new Map(),
  });
  return {
    models: [model],
    report: {
      transitions: { ...found, standards: { start: standardThen?.id ?? null, end: job.standard.id } },
      ...(changes ? { changes: { ...changes, ...(measures ? { multidimensional: measures } : {}) } } : {}),
    },
    summary: summaryOf(found, settings.lang),
  };
}

function apart(then: PovertyStandard | null, now: PovertyStandard): TransitionsContext['standards'] {
  return then === null || then.id === now.id ? null : [then, now];
}

function changesOf(
  job: Job,
  own: Pick<OwnSheetCells, 'settings'>,
): Pick<TransitionsContext, 'changes' | 'measures'> {
  const { reading, previous, previousTime, settings } = job;
  if (previous === null) return { changes: null, measures: null };
  const changes = rateChanges(
    { before: previous, now: reading.register },
    { from: dateOfPrevious(previous, previousTime), to: dateOfRun(settings) },
    settings.asOf,
  );
  return { changes, measures: measureChanges(job, previous, changes, own) };
}

/** Last period's marks are read by its own standard, where its date tells it; null where a register has no marks. */
function measureChanges(
  { reading, settings, standard, previousTime }: Job,
  previous: Register,
  { from, to }: RateChanges,
  own: Pick<OwnSheetCells, 'settings'>,
): MultidimensionalChanges | null {
  const { choices } = multidimensionalSettings(own.settings(), standard);
  const standardThen = standardOfPrevious(previous, previousTime, standard);
  const before = registerMultidimensional(previous, standardThen, choices, settings.asOf);
  const now = registerMultidimensional(reading.register, standard, choices, settings.asOf);
  if (before === null || now === null) return null;
  return multidimensionalChanges({ found: before, date: from }, { found: now, date: to });
}

function sheetsOf({ households }: Register): string[] {
  return [...new Set(households.map(({ main }) => main.table.sheet))];
}

function summaryOf(
  { poor, nearPoor, waiting, violations, unchecked, unsure }: Transitions,
  lang: 'vi' | 'en',
): string[] {
  const said = (key: TransitionText, params: Record<string, string>) =>
    say(TRANSITION_TEXTS, lang, key, params);
  const shown = (value: number | null) => (value === null ? '–' : countText(value, lang));
  const areasOf = (all: readonly UncheckedForm[]): string =>
    [...new Set(all.map(({ hamlet }) => hamlet ?? ''))].filter((name) => name !== '').join(', ');
  return [
    said('summary', {
      poorStart: shown(poor.start),
      poorEnd: shown(poor.end),
      nearStart: shown(nearPoor.start),
      nearEnd: shown(nearPoor.end),
    }),
    ...(waiting.before + waiting.now > 0
      ? [said('summary.waiting', { before: shown(waiting.before), now: shown(waiting.now) })]
      : []),
    ...(unchecked.length > 0
      ? [said('summary.unchecked', { areas: areasOf(unchecked) || said('whole', {}).toLowerCase() })]
      : []),
    ...(unsure > 0 ? [said('summary.unsure', { count: shown(unsure) })] : []),
    ...(areasOf(violations) === '' ? [] : [said('summary.violations', { areas: areasOf(violations) })]),
  ];
}
