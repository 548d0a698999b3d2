/** The movements of the period: GN Diễn biến, and a line of the summary. */
import { tracesOf } from '../indicators/household-traces';
import { matchingOf, movementsOf } from '../indicators/movements';
import { transitions, type Transitions } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { Register } from '../model';
import { transitionsSheet } from '../reports/transitions-sheet';
import { countText } from '../reports/wording';
import type { Job, Section } from './analyse';

/** @returns null when neither the register nor last period's tells the classes at the start */
export function transitionsJob({ reading: { register }, previous, settings }: Job): Section | null {
  const found = transitions(register, previous);
  const movements = movementsOf(register, previous);
  if (found === null || movements === null) return null;
  const matching = previous && matchingOf(register, previous);
  const model = transitionsSheet({
    settings,
    found,
    movements,
    startSheets: sheetsOf(previous ?? register),
    matching,
    linked: new Set(register.tables),
    traces: matching && previous ? tracesOf(matching, register, previous) : new Map(),
  });
  return { models: [model], report: { transitions: found }, summary: summaryOf(found, settings.lang) };
}

function sheetsOf({ households }: Register): string[] {
  return [...new Set(households.map(({ main }) => main.table.sheet))];
}

function summaryOf({ poor, nearPoor, violations }: Transitions, lang: 'vi' | 'en'): string[] {
  const shown = (value: number) => countText(value, lang);
  const areas = violations.map(({ hamlet }) => hamlet ?? '').filter((name) => name !== '');
  return [
    say(TRANSITION_TEXTS, lang, 'summary', {
      poorStart: shown(poor.start),
      poorEnd: shown(poor.end),
      nearStart: shown(nearPoor.start),
      nearEnd: shown(nearPoor.end),
    }),
    ...(areas.length > 0
      ? [say(TRANSITION_TEXTS, lang, 'summary.violations', { areas: [...new Set(areas)].join(', ') })]
      : []),
  ];
}
