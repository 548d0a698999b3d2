/** The movements of the period: GN Diễn biến, and a line of the summary. */
import { tracesOf } from '../indicators/household-traces';
import { movementsOf, settledMatchingOf } from '../indicators/movements';
import { rateChanges } from '../indicators/rate-changes';
import { transitions, type Transitions } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { Register } from '../model';
import { transitionsSheet } from '../reports/transitions-sheet';
import { countText } from '../reports/wording';
import type { Job, Section } from './analyse';
import { dateOfPrevious, dateOfRun } from './register-dates';

/** Without classes at the start: no sheet, and a line on what would tell them. */
export function transitionsJob({ reading, previous, previousTime, older, settings }: Job): Section {
  const { register } = reading;
  const found = transitions(register, previous, older);
  const movements = movementsOf(register, previous, older);
  if (found === null || movements === null) {
    return { models: [], report: {}, summary: [say(TRANSITION_TEXTS, settings.lang, 'summary.none')] };
  }
  // The rows of a sheet of this workbook can be linked to; those of another file cannot.
  const sheetTables = reading.earlier.flatMap((each) => each.register.tables);
  const matching = previous && settledMatchingOf(register, previous);
  const changes =
    previous &&
    rateChanges(
      { before: previous, now: register },
      { from: dateOfPrevious(previous, previousTime), to: dateOfRun(settings) },
      settings.asOf,
    );
  const model = transitionsSheet({
    settings,
    found,
    movements,
    changes,
    startSheets: sheetsOf(previous ?? register),
    olderSheets: older.flatMap(sheetsOf),
    matching,
    current: new Set(register.tables),
    linked: new Set([...register.tables, ...sheetTables]),
    traces: matching && previous ? tracesOf(matching, register, previous) : new Map(),
  });
  return {
    models: [model],
    report: { transitions: found, ...(changes ? { changes } : {}) },
    summary: summaryOf(found, settings.lang),
  };
}

function sheetsOf({ households }: Register): string[] {
  return [...new Set(households.map(({ main }) => main.table.sheet))];
}

function summaryOf({ poor, nearPoor, waiting, violations }: Transitions, lang: 'vi' | 'en'): string[] {
  const shown = (value: number) => countText(value, lang);
  const areas = violations.map(({ hamlet }) => hamlet ?? '').filter((name) => name !== '');
  return [
    say(TRANSITION_TEXTS, lang, 'summary', {
      poorStart: shown(poor.start),
      poorEnd: shown(poor.end),
      nearStart: shown(nearPoor.start),
      nearEnd: shown(nearPoor.end),
    }),
    ...(waiting.before + waiting.now > 0
      ? [
          say(TRANSITION_TEXTS, lang, 'summary.waiting', {
            before: shown(waiting.before),
            now: shown(waiting.now),
          }),
        ]
      : []),
    ...(areas.length > 0
      ? [say(TRANSITION_TEXTS, lang, 'summary.violations', { areas: [...new Set(areas)].join(', ') })]
      : []),
  ];
}
