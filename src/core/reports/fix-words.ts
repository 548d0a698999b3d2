/** Fixes in words: values, rules and reasons as the preview, the log and the dialogs show them. */
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Cell, Finding, Lang } from '../model';
import { ruleName } from '../rules/title';
import { maskIdNumber } from '../text/id-numbers';
import { cellText } from '../text/unicode';

/** A cell's content as staff see it; '(trống)' for none. Whole ID numbers stay: the preview is there to be compared. */
export function valueText(cell: Cell, lang: Lang): string {
  const text = cellText(cell);
  return text === '' ? say(fixTexts, lang, 'blank') : text;
}

/** The same for a dialog or a message, where no whole ID number stands. */
export function maskedText(cell: Cell, lang: Lang): string {
  return valueText(cell, lang).replace(/\d[\d.\-\s]{7,}\d/g, (number) =>
    number.replace(/\D/g, '').length < 9 ? number : maskIdNumber(number),
  );
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
