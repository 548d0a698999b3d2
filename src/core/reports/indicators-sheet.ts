/** GN Chỉ số: headline rates, deprivations of the poor and near-poor, rates by hamlet, on one page. */
import { uncapitalised } from '../targets/wording';
import { text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { hamletsOf } from './figures';
import { addTitle } from './heading';
import { addCards } from './indicators-cards';
import type { IndicatorsContext, IndicatorsSheetInput } from './indicators-context';
import { INDICATOR_WIDTHS } from './indicators-context';
import { addDeprivations } from './indicators-deprivations';
import { addHamlets } from './indicators-hamlets';
import { indicatorNotes, methodLines } from './indicators-notes';
import { sheetOfDraft } from './sheet-of-draft';
import type { SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';

export type { IndicatorsSheetInput } from './indicators-context';

/** More hamlets than these would make a single page unreadably small. */
const HAMLETS_ON_ONE_PAGE = 14;

/**
 * The indicators sheet. Rates are native formulas of the counts beside them; a figure nobody could compute shows
 * '–', and the notes say what is missing and where two lists of the register disagree.
 */
export function indicatorsSheet(input: IndicatorsSheetInput): SheetModel {
  const { settings, standard } = input;
  const words = wordsOf(settings.lang);
  const context: IndicatorsContext = { ...input, words };
  const draft = newDraft(INDICATOR_WIDTHS);
  addTitle(
    draft,
    words('indicators.title', { year: settings.asOf.slice(0, 4) }),
    words('indicators.subtitle', {
      unit: unitOf(settings, words),
      area: words(`area.${settings.area}`),
      standard: uncapitalised(standard.short[settings.lang]),
      asOf: dateText(settings.asOf),
    }),
  );
  addCards(draft, context);
  const chart = addDeprivations(draft, context);
  const { methodShown } = addHamlets(draft, context);
  addSpace(draft, 3);
  for (const note of [...(methodShown ? [] : [methodLines(context).join(' ')]), ...indicatorNotes(context)]) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), INDICATOR_WIDTHS.length)]);
  }
  return sheetOfDraft(draft, 'indicators', {
    charts: chart === null ? [] : [chart],
    print: { fitToHeight: hamletsOf(input.figures).length <= HAMLETS_ON_ONE_PAGE ? 1 : 0 },
  });
}
