/** The words of a bound before a number ('không lớn hơn', 'ít hơn', 'tối đa'), folded; the longer ones decide first. */

const MORE = '(?:lon|cao|nhieu) hon';
const LESS = '(?:thap|it|nho) hon';

/** 'không thấp hơn', 'lớn hơn hoặc bằng': the number itself will do. */
export const AT_LEAST = `toi thieu|it nhat|khong (?:duoi|kem(?: hon)?|${LESS})|${MORE} hoac bang`;
/** 'không lớn hơn', 'ít hơn hoặc bằng': the number itself is allowed. */
export const AT_MOST = `toi da|nhieu nhat|khong (?:qua|vuot(?: qua)?|hon|${MORE})|${LESS} hoac bang`;
export const ABOVE = MORE;
export const BELOW = LESS;

/** What follows a bound of the plan's own number: 'thấp hơn năm trước' compares, 'thấp hơn 2,6%' limits. */
const OWN_NUMBER = String.raw`(?= ?$| ?[:,;]| (?:muc |con )?\d(?![\d.,]* tuoi))`;
const BELOW_HERE = new RegExp(String.raw`(?<!khong )\b(?:${LESS}|duoi)\b${OWN_NUMBER}`);
const AT_MOST_HERE = new RegExp(`\\b(?:${AT_MOST})\\b`);
const AT_LEAST_HERE = new RegExp(`\\b(?:${AT_LEAST})\\b`);
const COMPARED = new RegExp(`\\b(?:${MORE}|${LESS})\\b|so voi (?!tong)`);

export type TextBound = 'at-least' | 'at-most' | 'below' | 'compared' | null;

/**
 * What a target's folded wording says of its number; 'compared' where it is held against something else ('thấp hơn năm
 * trước'), so that the number may be a difference.
 */
export function boundIn(text: string): TextBound {
  if (AT_LEAST_HERE.test(text)) return 'at-least';
  if (AT_MOST_HERE.test(text)) return 'at-most';
  if (BELOW_HERE.test(text)) return 'below';
  return COMPARED.test(text) ? 'compared' : null;
}
