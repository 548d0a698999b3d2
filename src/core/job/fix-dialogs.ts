/** What the dialogs about fixes say, and what an answer to them chooses. */
import { allDigits } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { CellRef, Lang } from '../model';
import { columnIndex } from '../register/columns';
import { changeText, maskedText } from '../reports/fix-words';
import { SHEET_NAMES } from '../reports/sheet-names';
import { countText } from '../reports/wording';
import { ruleName } from '../rules/title';
import type { Choice } from '../fixes/choose';
import type { CellFix, FixReport, OfferReport } from './fix-report';

/** A choice as the panel and the command line write it: the cell as 'H12'. */
export interface FixChoice {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly value: Choice['value'];
}
const CELL = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** 'H12' of a sheet as a reference; row and column 0, which no cell has, where it is no cell. */
function refOf({ sheet, cell }: FixChoice): CellRef {
  const [, letters = '', row = '0'] = CELL.exec(cell) ?? [];
  return { sheet, row: Number(row), column: columnIndex(letters) + 1 };
}
export function choiceOf(choice: FixChoice): Choice {
  return { code: choice.code, ref: refOf(choice), value: choice.value };
}

const MOST_EXAMPLES = 4;

/** The cell before and after; a formula with what it gives. */
function changeOf(
  { before, isFormula, result }: CellFix | OfferReport,
  after: Choice['value'],
  lang: Lang,
): { readonly before: string; readonly after: string } {
  if (!isFormula || result === null || result === undefined)
    return changeText(before, after, lang, maskedText);
  const slots = { formula: String(after), result: allDigits(result, lang) };
  return { before: maskedText(before, lang), after: say(fixTexts, lang, 'formula-gives', slots) };
}

function example(one: CellFix | OfferReport, after: Choice['value'], lang: Lang): string {
  const { sheet, cell } = one;
  return say(fixTexts, lang, 'ask-example', { sheet, cell, ...changeOf(one, after, lang) });
}

/** The question before the safe fixes are made. `changed`: the register is no longer what was shown before. */
export function askSafeText({ fixes, ruleCounts, settings: { lang } }: FixReport, changed: boolean): string {
  const first = new Map<string, CellFix>();
  // One example a rule first, so that each of them is seen.
  for (const fix of fixes) if (!first.has(fix.code)) first.set(fix.code, fix);
  const text = say(fixTexts, lang, 'ask-safe', {
    count: countText(fixes.length, lang),
    rules: ruleCounts.map((line) => `– ${line}`).join('\n'),
    examples: [...first.values()]
      .slice(0, MOST_EXAMPLES)
      .map((fix) => example(fix, fix.after as Choice['value'], lang))
      .join('\n'),
    sheet: SHEET_NAMES['fix-preview'],
  });
  return changed ? say(fixTexts, lang, 'ask-changed') + text : text;
}

/** Proposals of one rule for one column, which may be answered together; one alone where values are to be chosen. */
export interface ConfirmGroup {
  readonly offers: readonly OfferReport[];
}

/** The proposals in groups, in the order of their first cells. */
export function confirmGroups(offers: readonly OfferReport[]): ConfirmGroup[] {
  const groups = new Map<string, OfferReport[]>();
  offers.forEach((offer, at) => {
    const column = offer.cell.replace(/\d+$/, '');
    const key = offer.values.length > 1 ? String(at) : `${offer.code} ${column} ${offer.sheet}`;
    const group = groups.get(key);
    if (group) group.push(offer);
    else groups.set(key, [offer]);
  });
  return [...groups.values()].map((group) => ({ offers: group }));
}

/** Asks about a column: all cells, one by one, or none. */
export function columnText({ offers }: ConfirmGroup, lang: Lang): string {
  const [{ sheet, cell, code } = { sheet: '', cell: '', code: '' }] = offers;
  return say(fixTexts, lang, 'confirm-column', {
    rule: ruleName(code, lang),
    column: cell.replace(/\d+$/, ''),
    sheet,
    count: offers.length,
    examples: offers
      .slice(0, MOST_EXAMPLES)
      .map((offer) => example(offer, offer.values[0] ?? null, lang))
      .join('\n'),
  });
}

/** Asks about one cell: yes or no, or which of several values. */
export function offerText(offer: OfferReport, lang: Lang): string {
  const { message, sheet, cell, before, values } = offer;
  if (values.length === 1) {
    const change = changeOf(offer, values[0] ?? null, lang);
    return say(fixTexts, lang, 'confirm-cell', { message, sheet, cell, ...change });
  }
  const slots = { message, sheet, cell, before: maskedText(before, lang) };
  const options = values.map((value, at) =>
    say(fixTexts, lang, 'confirm-option', { number: at + 1, value: maskedText(value, lang) }),
  );
  return say(fixTexts, lang, 'confirm-options', { ...slots, options: options.join('\n') });
}

/** The choice an offer makes: its only value, or the one whose number was typed; null for anything else. */
export function chosenOf({ sheet, cell, code, values }: OfferReport, typed = '1'): FixChoice | null {
  const value = /^\s*\d+\s*$/.test(typed) ? values[Number(typed) - 1] : undefined;
  return value === undefined ? null : { sheet, cell, code, value };
}
