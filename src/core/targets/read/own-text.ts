/** Numbers that stand in a target's own words: 'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ)'. */
import { readLimit } from '../../text/numbers';
import { fold, normaliseText } from '../../text/unicode';
import { MORE, AT_LEAST, AT_MOST, LESS } from '../comparison';
import { readPlanFigure } from './plan-figure';
import type { PlanFigure } from './plan-figure';

/** A figure with what the text writes of it: '1,11%', '05'. */
export interface ToldFigure {
  readonly figure: PlanFigure;
  readonly found: string;
}

const NUMBER = '(?<![\\d.,/])\\d(?:[\\d.,]*\\d)?(?!\\d)';
const TO = `\\s*%?\\s*(?:[-–—÷]|den)\\s*${NUMBER}`;
const BOUNDED = `((?:(?:${AT_LEAST}|${AT_MOST}|${MORE}|${LESS}|tu|tren|hon|duoi|[<>]=?|[≤≥])\\s*)?${NUMBER}(?:${TO})?)`;
const PERCENT = new RegExp(`${BOUNDED}\\s*(?:diem )?(?:%|phan tram)`, 'g');
const COUNT = new RegExp(
  `${BOUNDED}\\s*(?:ho|nguoi|lao dong|mo hinh|lop|luot|tre|hoc sinh|thon|can bo)\\b|(?<=: ?)(${NUMBER})$`,
  'g',
);
/** 'Hộ nghèo có ít nhất 01 lao động …' counts households, not one person. */
const ONE_EACH = /(?<=\bho\b.*)it nhat 0?1 (?:thanh vien|nguoi|lao dong)/;
/** Where it starts from: 'từ 3,20% xuống còn …'; 'từ 75% trở lên' is the plan itself. */
const START = new RegExp(
  `\\btu ${NUMBER}(?!${TO})\\s*(?:%|ho\\b)?(?=.*\\b(?:xuong|con|(?<!tro )len)\\b)`,
  'g',
);
/** Households to leave: between 'giảm' and the number nothing says that it is what remains or the whole. */
const LEAVING = new RegExp(`\\bgiam\\b(?:(?!\\b(?:con|xuong|tong)\\b).)*?(${NUMBER})(?:${TO})?\\s*ho\\b`);

/** '(tối đa)', '(không quá 15 hộ)': what the number is to be. */
const BOUND_IN_BRACKETS = new RegExp(
  `\\((?:con )?(${AT_MOST}|${LESS}|duoi)(?: \\d[\\d.,]*)?(?: ?%| ho| nguoi)?\\)`,
  'g',
);

/** The text folded, without bullet and topic: '- Về y tế: 100% người …' → '100% nguoi …'. */
export function bodyOf(text: string): string {
  return fold(withoutTopic(text));
}

/** The same as written. */
export function withoutTopic(text: string): string {
  return normaliseText(text).replace(/^[-–+•\s]*(?:(?:về|ve) [^:\d]*:\s*)?/iu, '');
}

/** The wording that says what sort of target it is: what only repeats it in another unit is left out. */
export function mainOf(text: string): string {
  return bodyOf(text)
    .replace(BOUND_IN_BRACKETS, ' $1 ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\w.*?)[\s,;:–-]*\btuong (?:ung|duong)\b.*/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The planned figure a text states: its one percentage, else its one count; null where there is none or a choice.
 * 'Mỗi thôn 01 mô hình' and a mean over years state no figure of the whole ward and year.
 */
export function figureIn(text: string): ToldFigure | null {
  if (/mỗi|bình quân/i.test(text)) return null;
  const [main, body] = [mainOf(text), bodyOf(text)].map((each) => each.replace(START, '')) as [
    string,
    string,
  ];
  if ((main.match(PERCENT) ?? []).length > 1) return null;
  const repeated = /\bgiam\b/.test(main) ? only(body, PERCENT, '%') : null;
  return only(main, PERCENT, '%') ?? repeated ?? only(main.replace(ONE_EACH, ''), COUNT, '');
}

/** The figure of a pattern that a text has once. */
function only(text: string, pattern: RegExp, sign: string): ToldFigure | null {
  const [first, ...others] = text.matchAll(pattern);
  const written =
    first && others.length === 0 ? (first[1] ?? first[2] ?? '').replace(' den ', ' - ') + sign : null;
  const reading = readPlanFigure(written, '');
  return reading.kind === 'figure'
    ? { figure: reading.figure, found: String(written).replace(/^\D+/, '') }
    : null;
}

/** Whether a text writes a number as per cent: '80% hộ …' beside 80, or beside 0,8 as a part of 1. */
export function writesPercent(text: string, value: number): boolean {
  return [...mainOf(text).matchAll(PERCENT)].some(([, written = '']) => {
    const reading = readPlanFigure(`${written}%`, '');
    return reading.kind === 'figure' && [value, Number(`${value}e2`)].includes(reading.figure.value);
  });
}

/** Households to leave, of a range the lower end; null when a text gives none or only those that remain. */
export function householdsIn(text: string): number | null {
  const read = readLimit(LEAVING.exec(fold(text).replace(START, ''))?.[1] ?? null);
  return read.kind === 'ok' ? read.value.value : null;
}
