/** Lines of a plan as they were meant: bullets taken off, what was only wrapped joined again. */
import { cut, joined, passageOf } from './passage';
import type { Passage } from './passage';

export interface Line extends Passage {
  /** Depth of its bullet or number; NO_MARK for a paragraph. */
  readonly level: number;
  /** Whether it had a bullet or a number. */
  readonly marked: boolean;
}

export const NO_MARK = 5;
/** Bullets and numbers from the highest to the lowest, as plans nest them. */
const MARKS: readonly (readonly [number, RegExp])[] = [
  [0, /^phan (?:thu (?:nhat|hai|ba|tu|nam)|[ivx]{1,4}|[a-d]|\d)\b[.:)]?\s*(?:[-–—:]\s*)?/u],
  [1, /^(?:[ivx]{1,5}|[A-HK-Z])\s?[.)/](?=\s|\p{L})[.\s–-]*/u],
  [2, /^(?:muc\s+)?\d{1,2}\s?[.)/](?=\s|\p{L})\s*/u],
  [3, /^\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)](?=\s)|(?=\s+\p{L}))\s*/u],
  [
    4,
    /^(?!v\.v)\(?(?:\d{1,2}|[a-zđ]|[a-z]\d|i{2,3}|i[vx]|vi{1,3}|xi{0,3})\s?(?:\)(?=\s|\p{L}|\d)|\.(?=\s|\p{L}))\s*/u,
  ],
  // Word's own bullets come as letters of a private area.
  [6, /^[-–—−‐‑*•·▪◦●○■□►→✓✔§‣⁃∙❖➢➤\uf000-\uf0ff](?=\s|\p{L}|\d|\()\s*/u],
  [7, /^\+(?=\s|\p{L}|\d)\s*/u],
];

interface Marked {
  readonly level: number;
  readonly length: number;
}

/** The bullet or number in front; '1.250 lượt' and '2,5%' begin with none. */
export function markOf({ text, plain }: Passage): Marked | null {
  for (const [level, pattern] of MARKS) {
    // Capital letters number chapters, small ones points.
    const subject = level === 1 ? romanOf(text) : plain;
    const found = pattern.exec(subject);
    if (found) return { level, length: found[0].length };
  }
  return null;
}

/** 'IV. ' in lower case, and nothing else changed: 'i)' and 'ii.' are points, 'I.' a chapter. */
function romanOf(text: string): string {
  return text
    .replace(/^([ivx]+\s?[.)/])/, '·$1')
    .replace(/^[IVX]{1,5}(?=\s?[.)/])/, (roman) => roman.toLowerCase());
}

/** Words after which a sentence must go on, so that a figure on the next line belongs to it. */
const EXPECTS =
  /(?:\b(?:giam|dat|con|la|tu|den|it nhat|toi thieu|toi da|khong qua|vuot qua|tren|duoi|hon|khoang|len|xuong|cho|va|hoac|co|duoc|voi|cua|thuoc|ho tro|to chuc|mo|xay dung|xay moi|sua chua|xoa|dao tao|tao|ung|duong|nam|thang|so|trong do|rieng|binh quan|moi|cac|nhung|tai|theo|ho|ty le|muc|lan luot)|[,(–+-])$/;
const ENDED = /[.;:!?…]["”)]?$/;
/** Lines as long as this were broken by a page's width. */
const FULL = 0.8;
const WIDEST_WRAP = 130;

/** The lines of a text. */
export function linesOf(original: string): Line[] {
  const whole = passageOf(original);
  let at = 0;
  const physical = whole.text.split('\n').map(({ length }) => {
    const from = at;
    at += length + 1;
    return cut(whole, from, from + length);
  });
  const width = Math.max(...physical.map(({ text }) => text.length));
  const lines: Line[] = [];
  let blank = true;
  for (const line of physical) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const last = lines[lines.length - 1];
    const mark = markOf(line);
    if (last && mark === null && goesOn(last, line, blank, width))
      lines[lines.length - 1] = append(last, line);
    else lines.push(asLine(line, mark));
    blank = false;
  }
  return lines.filter(({ text }) => text !== '');
}

function append(last: Line, line: Passage): Line {
  return { ...joined(last, line), level: last.level, marked: last.marked };
}

function asLine(line: Passage, mark: Marked | null): Line {
  if (mark === null) return { ...line, level: NO_MARK, marked: false };
  return { ...cut(line, mark.length, line.text.length), level: mark.level, marked: true };
}

function goesOn(last: Passage, line: Passage, blank: boolean, width: number): boolean {
  if (last.text === '') return true;
  if (ENDED.test(last.text) || isCapitals(last.text)) return false;
  const expects = EXPECTS.test(last.plain) || opensBracket(last.text);
  const isSmall = /^[\p{Ll}(]/u.test(line.text);
  if (blank) return isSmall && (expects || last.text.length > 40);
  if (isSmall || expects) return true;
  return !/^\d/.test(line.text) && isFullLine(last, width);
}

/** Broken by the page's width, not by the writer. */
function isFullLine({ text }: Passage, width: number): boolean {
  return width <= WIDEST_WRAP && text.length >= FULL * width && text.length > 50;
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A heading in capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
