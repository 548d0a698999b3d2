/** The figures of a clause that may belong to a target: value, unit, bound, range. */
import type { Bound } from '../comparison';
import { boundBehind, boundEnding } from '../comparison';
import { masked } from './masks';
import { wordNumbersIn } from './number-words';
import { readDigits } from './numbers';
import type { WrittenNumber } from './numbers';
import type { Passage } from './passage';
import { unitAt } from './units';
import type { UnitNoun } from './units';

export interface Quantity {
  /** Letters of the passage, from the bound in front to the unit. */
  readonly from: number;
  /** Where the number itself begins. */
  readonly at: number;
  readonly to: number;
  readonly value: number;
  readonly max: number | null;
  readonly decimals: number;
  readonly sort: 'percent' | 'count' | 'fraction' | 'part';
  /** 'điểm %': points, whatever the rest says. */
  readonly points: boolean;
  readonly noun: UnitNoun | null;
  /** The whole of 'a/b'. */
  readonly of: number | null;
  readonly bound: Bound | null;
  /** 'khoảng'. */
  readonly approx: boolean;
  /** 'từ' stands in front without 'trở lên': a baseline, or the start of a range. */
  readonly fromWord: boolean;
  readonly odd: boolean;
  readonly bracket: boolean;
}

const DIGITS = '\\d+(?:[.,]\\d+)*';
const DASH = '(?:-|–|—|−|÷|~|den(?: khoang| duoi)?|toi)';
const PERCENT = '(?:(?:diem ?)?(?:%|phan tram)(?: diem)?|diem phan tram)';
/** A number, the same in words in brackets, or the other way round. */
const FIGURE = new RegExp(
  `(?<![\\d.,_/])(?:(${DIGITS})\\s*/\\s*(\\d+)(?![\\d/])|(?:[a-z]+ \\()?(${DIGITS})(?:\\s*(${PERCENT}))?(?:\\s*${DASH}\\s*(${DIGITS}))?\\)?)(?:\\s*\\((?:[a-z ]{2,24})\\))?\\s*(${PERCENT})?`,
  'g',
);
const FROM = /(?<!\p{L})tu$/u;
const FILLER = /(?:\s|:|muc|la|dat|khoang|co|du|dat duoc|chung|ty le|so luong)+$/;

interface Raw {
  readonly at: number;
  readonly length: number;
  readonly low: string;
  readonly high: string | null;
  readonly of: string | null;
  readonly percent: string;
  /** A part by its words: 'ba phần tư hộ nghèo' counts no three households. */
  readonly fraction: boolean;
}

/** The quantities of a clause, in order. */
export function quantitiesOf(passage: Passage): Quantity[] {
  const plain = masked(passage.plain);
  const found = [...rawFigures(plain), ...rawWords(passage, plain)].sort((a, b) => a.at - b.at);
  return found.flatMap((raw) => quantityOf(raw, plain) ?? []);
}

function rawFigures(plain: string): Raw[] {
  return [...plain.matchAll(FIGURE)].map((match): Raw => {
    const [all, part, whole, low = '', inner, high, outer] = match;
    const word = /^[a-z]+ \(/.exec(all)?.[0] ?? '';
    const skip = word !== '' && !/^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)/.test(word) ? word.length : 0;
    return {
      at: match.index + skip,
      length: all.trimEnd().length - skip,
      low: part ?? low,
      high: high ?? null,
      of: whole ?? null,
      percent: outer ?? inner ?? '',
      fraction: false,
    };
  });
}

function rawWords(passage: Passage, plain: string): Raw[] {
  return wordNumbersIn(passage, plain).map(({ at, length, low, high, of, percent }): Raw => ({
    at,
    length,
    low,
    high,
    of: of === null ? null : String(of),
    percent: percent ? 'phan tram' : '',
    fraction: of !== null,
  }));
}

interface Figures {
  readonly low: WrittenNumber;
  /** Upper end of a range. */
  readonly max: number | null;
  readonly decimals: number;
  readonly odd: boolean;
}

function quantityOf(raw: Raw, plain: string): Quantity | null {
  const figures = figuresOf(raw);
  if (figures === null) return null;
  const end = raw.at + raw.length;
  const unit = raw.percent === '' ? unitBehind(plain, end) : null;
  const sort = sortOf(raw, unit !== null, plain);
  const unitEnd = unit === null ? end : unit.end;
  const bound = boundBefore(plain.slice(0, raw.at), plain.slice(unitEnd));
  const { low, max, decimals, odd } = figures;
  return {
    ...bound,
    fromWord: bound.fromWord && max === null,
    at: raw.at,
    to: sort === 'fraction' ? end : unitEnd,
    value: low.value,
    max,
    decimals,
    sort,
    points: raw.percent.includes('diem'),
    noun: unit && unit.noun,
    of: raw.of === null ? null : Number(raw.of),
    odd,
    bracket: isInBracket(plain, raw.at),
  };
}

/** No household is half a one, and no range runs downwards: such numbers are odd. */
function figuresOf({ low: first, high: second, percent }: Raw): Figures | null {
  const isPercent = percent !== '';
  const low = readDigits(first, isPercent);
  if (low === null) return null;
  const half = low.odd || (!isPercent && low.decimals > 0);
  if (second === null) return { low, max: null, decimals: low.decimals, odd: half };
  const high = readDigits(second, isPercent);
  if (high === null) return null;
  const isRange = high.value > low.value;
  const decimals = Math.max(low.decimals, high.decimals);
  return { low, max: isRange ? high.value : null, decimals, odd: half || high.odd || !isRange };
}

function unitBehind(plain: string, end: number): { readonly noun: UnitNoun; readonly end: number } | null {
  const gap = /^\s*/.exec(plain.slice(end))?.[0].length ?? 0;
  const unit = unitAt(plain.slice(end + gap));
  return unit && { noun: unit.noun, end: end + gap + unit.length };
}

function sortOf({ percent, of, at, fraction }: Raw, hasUnit: boolean, plain: string): Quantity['sort'] {
  if (percent !== '') return 'percent';
  if (of === null) return 'count';
  return hasUnit && !fraction && !isOfTheStock(plain.slice(at)) ? 'part' : 'fraction';
}

/** '1/2 hộ nghèo' with 'giảm' is a part of the stock as '1/2 số hộ nghèo' is; '7/9 thôn' is not. */
function isOfTheStock(plain: string): boolean {
  return /^1\s*\/\s*\d ho\b/.test(plain);
}

function isInBracket(plain: string, at: number): boolean {
  return plain.lastIndexOf('(', at - 1) > plain.lastIndexOf(')', at - 1);
}

type BoundPart = Pick<Quantity, 'from' | 'bound' | 'approx' | 'fromWord'>;

/** The bound in front of a number, and 'trở lên', 'trở xuống' behind it. */
function boundBefore(before: string, after: string): BoundPart {
  const approx = /\b(?:khoang|gan|xap xi|uoc)\s*$/.test(before);
  const body = before.replace(FILLER, '');
  const behind = boundBehind(after);
  const start = FROM.exec(body);
  if (start) return { from: start.index, bound: behind, approx, fromWord: behind === null };
  const found = boundEnding(body);
  return { from: found?.at ?? before.length, bound: found?.bound ?? behind, approx, fromWord: false };
}
