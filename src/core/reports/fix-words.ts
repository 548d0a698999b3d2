/** Fixes in words: values, rules and reasons as the preview, the log and the dialogs show them. */
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Cell, Finding, Lang } from '../model';
import { ruleName } from '../rules/title';
import { maskIdNumber } from '../text/id-numbers';
import { shownCell } from '../text/shown-cell';

/** A cell's content as staff see it; '(trống)' for none. Whole ID numbers stay: the preview is there to be compared. */
export function valueText(cell: Cell, lang: Lang): string {
  const text = shownCell(cell, lang);
  return text === '' ? say(fixTexts, lang, 'blank') : text;
}

/** The same for a dialog or a message, where no whole ID number stands. */
export function maskedText(cell: Cell, lang: Lang): string {
  return valueText(cell, lang).replace(/\d[\d.\-\s]{7,}\d/g, (number) =>
    number.replace(/\D/g, '').length < 9 ? number : maskIdNumber(number),
  );
}

type ValueKind = 'text' | 'number' | 'date';

/** Blank cells and marks have no kind worth telling. */
function kindOf(cell: Cell): ValueKind | null {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'string') return cell === '' ? null : 'text';
  return typeof cell === 'object' && cell !== null ? 'date' : null;
}

/**
 * A change as staff read it. Where text becomes a number, or both sides read alike, they say what they are: '12,5 (chữ)'
 * becomes '12,5 (số)', which would look like nothing otherwise.
 *
 * @param shown how a value is written: `valueText` or `maskedText`
 */
export function changeText(
  before: Cell,
  after: Cell,
  lang: Lang,
  shown: (cell: Cell, lang: Lang) => string = valueText,
): { readonly before: string; readonly after: string } {
  const [from, to] = [kindOf(before), kindOf(after)];
  const texts = { before: shown(before, lang), after: shown(after, lang) };
  const isNumbered = from === 'text' && to === 'number';
  if (from === null || to === null || from === to) return texts;
  if (!isNumbered && texts.before !== texts.after) return texts;
  const told = (kind: ValueKind, value: string): string => say(fixTexts, lang, `kind-${kind}`, { value });
  return { before: told(from, texts.before), after: told(to, texts.after) };
}

/** 'FD02 CCCD mất số 0 ở đầu; FD12 …' */
export function rulesText(codes: readonly string[], lang: Lang): string {
  return codes.map((code) => ruleName(code, lang)).join('; ');
}

/** 'H012 – Lê Văn An'. */
export function householdText(household: Finding['household']): string {
  if (household === null) return '';
  return [household.code, household.name].filter((part) => part !== '').join(' – ');
}
