/**
 * GN Chỉ số: headline rates, deprivations of the poor and near-poor, rates by hamlet on the first page; rates by group,
 * two standards side by side and the notes behind.
 */
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import { text } from './cells';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { areasText } from './area-words';
import { addTitle } from './heading';
import { addCards } from './indicators-cards';
import type { IndicatorsContext, IndicatorsSheetInput } from './indicators-context';
import { INDICATORS_PAGE, INDICATOR_WIDTHS } from './indicators-context';
import { addDeprivations } from './indicators-deprivations';
import { addGroups, groupNotes } from './indicators-groups';
import { addHamlets } from './indicators-hamlets';
import { indicatorNotes, methodLines } from './indicators-notes';
import { addPersons } from './indicators-persons';
import { addTwoStandards } from './indicators-standards';
import { pageBreaks } from './pagination';
import { sheetOfDraft } from './sheet-of-draft';
import type { SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

export type { IndicatorsSheetInput } from './indicators-context';

/**
 * The indicators sheet. Rates are native formulas of the counts beside them; a figure nobody could compute shows
 * '–', and the notes say what is missing and where two lists of the register disagree.
 */
export function indicatorsSheet(input: IndicatorsSheetInput): SheetModel {
  const { settings } = input;
  const words = wordsOf(settings.lang);
  const context: IndicatorsContext = { ...input, words };
  const draft = newDraft(INDICATOR_WIDTHS);
  addTitle(
    draft,
    words('indicators.title', { year: settings.asOf.slice(0, 4) }),
    words('indicators.subtitle', {
      unit: unitOf(settings, words),
      area: areasText(input.register, settings.area, words),
      standard: standardName(input.standard, settings.lang),
      asOf: dateText(settings.asOf),
    }),
  );
  addCards(draft, context);
  const blocks = [1];
  const startBlock = (): void =>
    void (nextRow(draft) > (blocks[blocks.length - 1] ?? 1) && blocks.push(nextRow(draft)));
  const chart = addDeprivations(draft, context);
  if (chart !== null) startBlock();
  const { methodShown } = addHamlets(draft, context);
  addSpace(draft, 5);
  startBlock();
  addGroups(draft, context);
  addSpace(draft, 5);
  startBlock();
  for (const table of ['hamlets', 'groups'] as const) {
    addPersons(draft, table, context);
    addSpace(draft, 5);
    startBlock();
  }
  addTwoStandards(draft, context);
  startBlock();
  const notes = [
    ...(methodShown ? [] : [methodLines(context).join(' ')]),
    ...indicatorNotes(context),
    ...groupNotes(context),
    say(FIGURE_TEXTS, settings.lang, 'note.persons'),
    say(FIGURE_TEXTS, settings.lang, 'note.list'),
  ];
  for (const note of notes) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), INDICATOR_WIDTHS.length)]);
  }
  return sheetOfDraft(draft, 'indicators', {
    charts: chart === null ? [] : [chart],
    print: { breaksBefore: pageBreaks(draft.heights, blocks, INDICATORS_PAGE, 0) },
  });
}
