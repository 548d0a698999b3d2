/** GN Diễn biến: both forms of movements with a check of each line, and the households behind them. */
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import { text } from './cells';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addTitle } from './heading';
import { pageBreaks } from './pagination';
import { PAGE_HEIGHT } from './page';
import { sheetOfDraft } from './sheet-of-draft';
import type { SheetModel } from './sheet-model';
import { addRateChanges } from './transitions-changes';
import { addMeasureChanges } from './transitions-measures';
import { addMovementLists } from './transitions-lists';
import { type TransitionsContext, TRANSITION_WIDTHS } from './transitions-context';
import { addMovementForm, FORMS, type Columns } from './transitions-forms';
import { countText, dateText } from './wording';
import { unitOf, wordsOf } from './words';

/** The sheet; totals before hamlets, households above their persons. */
export function transitionsSheet(context: TransitionsContext): SheetModel {
  const { settings, found } = context;
  const { lang } = settings;
  const said = (key: TransitionText, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const draft = newDraft(TRANSITION_WIDTHS);
  addTitle(
    draft,
    said('title', { year: settings.asOf.slice(0, 4) }),
    said('subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      asOf: dateText(settings.asOf),
      source: said(`source.${found.source}`, { sheets: context.startSheets.join(', ') }),
    }),
  );
  const blocks = [1];
  const startBlock = (): void => {
    if (nextRow(draft) > (blocks[blocks.length - 1] ?? 1)) blocks.push(nextRow(draft));
  };
  for (const form of FORMS) {
    if (form === 'nearPoor') startBlock();
    addMovementForm(draft, form, context);
    addSpace(draft, 6);
  }
  startBlock();
  addRateChanges(draft, context);
  startBlock();
  addMeasureChanges(draft, context);
  startBlock();
  for (const note of notesOf(context)) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), TRANSITION_WIDTHS.length)]);
  }
  addMovementLists(draft, context, startBlock);
  return sheetOfDraft(draft, 'transitions', {
    print: { breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, 0) },
  });
}

/** What the dashes mean, who is nowhere, and how the registers were matched. */
function notesOf({ settings: { lang }, found, olderSheets }: TransitionsContext): string[] {
  const said = (key: TransitionText, params = {}) => say(TRANSITION_TEXTS, lang, key, params);
  const shown = (value: number) => countText(value, lang);
  const { poor, nearPoor, matching } = found;
  const open = ({ relapse, relapseOrNew }: Columns) => (relapse === null ? (relapseOrNew ?? 0) : 0);
  const notes = [said('note.persons')];
  if (open(poor) + open(nearPoor) > 0)
    notes.push(said('note.relapse', { poor: shown(open(poor)), near: shown(open(nearPoor)) }));
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
  if (matching)
    notes.push(
      said('matching', {
        certain: shown(matching.certain),
        probable: shown(matching.probable),
        possible: shown(matching.possible),
      }),
      said('matching.before', {
        all: shown(matching.before),
        counted: shown(matching.counted),
        waiting: shown(matching.waiting.before),
        only: shown(matching.onlyBefore),
      }),
      said('matching.now', {
        all: shown(matching.now),
        counted: shown(matching.counted),
        waiting: shown(matching.waiting.now),
        only: shown(matching.onlyNow),
      }),
    );
  if (found.unsure > 0) notes.push(said('note.unsure', { count: shown(found.unsure) }));
  return notes;
}
