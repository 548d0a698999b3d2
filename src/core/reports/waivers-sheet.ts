/** GN Ngoại lệ: what was passed over, why, by whom, and whether it still holds. */
import { say } from '../messages/catalogue';
import { WAIVER_TEXTS, type WaiverText } from '../messages/waivers';
import type { RunSettings } from '../model';
import type { WaiverColumns } from '../waivers/read-waivers';
import { keyText, type WaiverOutcome, type WaiverState } from '../waivers/waiver';
import { text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';
import { shownCode } from '../rules/shown-code';

/** Number, code, household, message, reason, author, date, state: 252 mm; the keys beyond are hidden. */
const WIDTHS = [11, 14, 44, 66, 46, 27, 20, 24] as const;
const KEY_WIDTH = 20;
const HEADERS: readonly WaiverText[] = [
  'no',
  'code',
  'about',
  'message',
  'reason',
  'author',
  'date',
  'state',
];
export const WAIVER_COLUMNS: WaiverColumns = {
  code: 1,
  about: 2,
  message: 3,
  reason: 4,
  author: 5,
  date: 6,
  key: 8,
};
const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const INPUT: CellStyle = { ...CELL, fill: COLORS.input };

/** The list of waivers, in the order in which they were given. Reasons and names may be edited in the sheet. */
export function waiversSheet(settings: RunSettings, { ledger }: Pick<WaiverOutcome, 'ledger'>): SheetModel {
  const { lang } = settings;
  const say_ = (key: WaiverText, params = {}) => say(WAIVER_TEXTS, lang, key, params);
  const count = (state: WaiverState) => ledger.filter((entry) => entry.state === state).length;
  const draft = newDraft([...WIDTHS, KEY_WIDTH]);
  const visible = WIDTHS.length;
  addTitle(
    draft,
    say_('title'),
    say_('subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      today: dateText(settings.today),
      active: count('active'),
      changed: count('changed'),
      gone: count('gone'),
    }),
  );
  addRow(draft, [wide(text(say_('hint'), { size: 10, align: 'center', italic: true }), visible)]);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(say_(key), header)),
    { min: 20 },
  );
  if (ledger.length === 0) addRow(draft, [text(say_('none'), { italic: true, wrap: false })]);
  ledger.forEach(({ waiver, state }, index) =>
    addRow(draft, [
      text(String(index + 1), CENTER),
      text(shownCode(waiver.code), CENTER),
      text(waiver.about, CELL),
      text(waiver.message, CELL),
      text(waiver.reason, INPUT),
      text(waiver.author, INPUT),
      text(dateText(waiver.date), CENTER),
      text(say_(`state-${state}`), { ...CENTER, bold: state === 'changed' }),
      text(keyText(waiver), { wrap: false, size: 8 }),
    ]),
  );
  return sheetOfDraft(draft, 'waivers', { headerRow, printed: visible, hiddenColumns: [visible + 1] });
}
