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
import { transitionsNotes } from './transitions-notes';
import { type TransitionsContext, TRANSITION_WIDTHS } from './transitions-context';
import { addMovementForm, FORMS } from './transitions-forms';
import { dateText } from './wording';
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
  for (const note of transitionsNotes(context)) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), TRANSITION_WIDTHS.length)]);
  }
  addMovementLists(draft, context, startBlock);
  return sheetOfDraft(draft, 'transitions', {
    print: { breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, 0) },
  });
}
