/** The notes below the forms of GN Diễn biến. */
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { TransitionsContext } from './transitions-context';
import { FORMS } from './transitions-forms';
import type { Said } from './transitions-lines';
import { countText } from './wording';

/** What the dashes mean, who is nowhere, and how the registers were matched. */
export function transitionsNotes({
  settings: { lang },
  found,
  olderSheets,
  standards,
}: TransitionsContext): string[] {
  const said: Said = (key, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const shown = (value: number) => countText(value, lang);
  const { undivided, matching } = found;
  const notes = [
    ...(standards ? [said('note.standards', { before: standards[0].decree, now: standards[1].decree })] : []),
    said('note.persons'),
  ];
  if (undivided.poor + undivided.nearPoor > 0)
    notes.push(said('note.relapse', { poor: shown(undivided.poor), near: shown(undivided.nearPoor) }));
  if (olderSheets.length > 0)
    notes.push(said('note.older', { sheets: olderSheets.map((sheet) => `“${sheet}”`).join(', ') }));
  const unlisted = FORMS.flatMap((form) =>
    found.unlisted[form].map((why) => said(`unlisted.${why}`, { class: said(form).toLowerCase() })),
  );
  notes.push(...new Set(unlisted));
  const { waiting } = found;
  if (waiting.before + waiting.now > 0)
    notes.push(said('note.waiting', { before: shown(waiting.before), now: shown(waiting.now) }));
  if (found.open.poor + found.open.nearPoor > 0)
    notes.push(said('note.open', { poor: shown(found.open.poor), near: shown(found.open.nearPoor) }));
  if (found.notAssessable > 0) notes.push(said('note.unknown', { count: shown(found.notAssessable) }));
  if (found.sizeUnknown > 0) notes.push(said('note.size', { count: shown(found.sizeUnknown) }));
  notes.push(...matchingNotes(matching, said, shown));
  if (found.unsure > 0) notes.push(said('note.unsure', { count: shown(found.unsure) }));
  notes.push(say(FIGURE_TEXTS, lang, 'note.list'));
  return notes;
}

/** How the two registers were matched, each adding up from matched, waiting and unmatched. */
function matchingNotes(
  matching: TransitionsContext['found']['matching'],
  said: Said,
  shown: (value: number) => string,
): string[] {
  if (matching === null) return [];
  const { certain, probable, possible, counted, waiting } = matching;
  return [
    said('matching', { certain: shown(certain), probable: shown(probable), possible: shown(possible) }),
    said('matching.before', {
      all: shown(matching.before),
      counted: shown(counted),
      waiting: shown(waiting.before),
      only: shown(matching.onlyBefore),
    }),
    said('matching.now', {
      all: shown(matching.now),
      counted: shown(counted),
      waiting: shown(waiting.now),
      only: shown(matching.onlyNow),
    }),
  ];
}
