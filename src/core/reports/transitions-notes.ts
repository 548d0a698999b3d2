/** The notes below the forms of GN Diễn biến. */
import type { NearPoorTransitions, PoorTransitions } from '../indicators/transitions';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import type { TransitionsContext } from './transitions-context';
import { countText } from './wording';

/** What the dashes mean, who is nowhere, and how the registers were matched. */
export function transitionsNotes({ settings: { lang }, found, olderSheets }: TransitionsContext): string[] {
  const said = (key: TransitionText, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const shown = (value: number) => countText(value, lang);
  const { poor, nearPoor, matching } = found;
  const open = (columns: PoorTransitions | NearPoorTransitions) =>
    columns.relapse === null ? columns.relapseOrNew : 0;
  const notes = [said('note.persons')];
  if (open(poor) + open(nearPoor) > 0)
    notes.push(said('note.relapse', { poor: shown(open(poor)), near: shown(open(nearPoor)) }));
  if (olderSheets.length > 0)
    notes.push(said('note.older', { sheets: olderSheets.map((sheet) => `“${sheet}”`).join(', ') }));
  const { waiting } = found;
  if (waiting.before + waiting.now > 0)
    notes.push(said('note.waiting', { before: shown(waiting.before), now: shown(waiting.now) }));
  if (found.notAssessable > 0) notes.push(said('note.unknown', { count: shown(found.notAssessable) }));
  if (found.sizeUnknown > 0) notes.push(said('note.size', { count: shown(found.sizeUnknown) }));
  if (matching)
    notes.push(
      said('matching', {
        certain: shown(matching.certain),
        probable: shown(matching.probable),
        possible: shown(matching.possible),
        before: shown(matching.onlyBefore),
        now: shown(matching.onlyNow),
      }),
    );
  notes.push(say(FIGURE_TEXTS, lang, 'note.list'));
  return notes;
}
