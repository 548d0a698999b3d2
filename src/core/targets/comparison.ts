/** How plans bound a figure in words and signs: 'không lớn hơn 36', 'thấp hơn 2,6%', 'nhỏ hơn hoặc bằng', '≥'. On folded text. */

/** Which side of the figure is meant, and whether the figure itself counts ('at-…'). */
export type Bound = 'at-least' | 'above' | 'at-most' | 'below';

/** Sources of patterns: below, and above, a number. */
export const LESS = '(?:it|nho|thap|be|kem) hon';
export const MORE = '(?:nhieu|lon|cao) hon';
const OR_EQUAL = '(?: hoac| hay) bang';
const EQUAL_OR = 'bang(?: hoac| hay) ';

/** Sources of patterns, folded: the number itself will do, and the number itself is allowed. */
export const AT_LEAST = `toi thieu|it nhat|khong (?:duoi|${LESS}|kem)|(?:${MORE}|tren)${OR_EQUAL}|${EQUAL_OR}(?:${MORE}|tren)`;
export const AT_MOST = `toi da|nhieu nhat|khong (?:vuot )?qua|khong vuot|khong (?:tren|${MORE}|hon)|(?:${LESS}|duoi)${OR_EQUAL}|${EQUAL_OR}(?:${LESS}|duoi)`;

/** In the order they are tried: 'không thấp hơn' before 'thấp hơn', and that before 'hơn' alone. */
const BOUNDS: readonly { readonly words: string; readonly signs: string; readonly bound: Bound }[] = [
  { words: `${AT_LEAST}|thap nhat`, signs: '>=|≥', bound: 'at-least' },
  { words: `${AT_MOST}|cao nhat`, signs: '<=|≤', bound: 'at-most' },
  { words: `duoi|${LESS}|(?:chua|khong) (?:den|toi)`, signs: '<', bound: 'below' },
  { words: `tren|${MORE}|hon|vuot`, signs: '>', bound: 'above' },
];
const UPWARDS = `tro len|hoac ${MORE}`;
const DOWNWARDS = String.raw`tro xuong|hoac ${LESS}|tro lai(?=\s*(?:[.,;:)]|$))`;

/** Source of a pattern for words that compare with the figure behind them, and say nothing of who is meant. */
export const COMPARING = String.raw`khong (?:duoi|tren|kem|hon|${LESS}|${MORE})|${LESS}|${MORE}|${EQUAL_OR}|(?:chua|khong) (?:den|toi)(?= (?:muc )?[\d_])`;

const ENDINGS = BOUNDS.map(({ words, signs, bound }) => ({
  pattern: new RegExp(String.raw`(?:(?<![\p{L}\d])(?:${words})|${signs})$`, 'u'),
  bound,
}));
const BEGINNINGS = BOUNDS.map(({ words, signs, bound }) => ({
  pattern: new RegExp(String.raw`^(?:(?:${words})(?![\p{L}])|${signs})`, 'u'),
  bound,
}));
/** Names of whom is counted may stand between the figure and 'trở lên'; an age has its own. */
const BEHIND: readonly { readonly pattern: RegExp; readonly bound: Bound }[] = [
  { pattern: behind(UPWARDS), bound: 'at-least' },
  { pattern: behind(DOWNWARDS), bound: 'at-most' },
];

function behind(words: string): RegExp {
  return new RegExp(
    String.raw`^\s*(?:\([^)]*\)\s*)?(?:(?!\btuoi\b|\bxuong con\b|\btro (?:len|xuong)\b)[\p{L}\s]){0,60}?\s*\b(?:${words})`,
    'u',
  );
}

/** The bound a folded text ends with, just before its figure, and where it begins; null when it ends with none. */
export function boundEnding(text: string): { readonly bound: Bound; readonly at: number } | null {
  for (const { pattern, bound } of ENDINGS) {
    const found = pattern.exec(text);
    if (found) return { bound, at: found.index };
  }
  return null;
}

/** The bound a folded text begins with and how many letters it takes; null when it begins with none. */
export function boundBeginning(text: string): { readonly bound: Bound; readonly length: number } | null {
  for (const { pattern, bound } of BEGINNINGS) {
    const found = pattern.exec(text);
    if (found) return { bound, length: found[0].length };
  }
  return null;
}

/** The bound behind a figure: '16 hộ nghèo trở lên', '36 hộ trở xuống'; null when there is none. */
export function boundBehind(text: string): Bound | null {
  return BEHIND.find(({ pattern }) => pattern.test(text))?.bound ?? null;
}

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
