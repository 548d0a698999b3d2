/** Marks of yes/no columns and words for the sex. */
import type { Cell, Reading, Sex } from '../model';
import { cellText, exactKey, isBlank, normaliseText } from './unicode';

const YES = new Set(
  ['x', '1', 'có', 'c', 'co', '✓', '✔', '☑', 'true', 'v', 'đúng', 'yes', 'y', '×'].map(exactKey),
);
const NO = new Set(
  ['0', 'không', 'k', 'ko', 'khong', '-', '–', '—', 'false', '☐', 'no', 'sai'].map(exactKey),
);

/**
 * A mark of a yes/no column: x X 1 có ✓ TRUE v are yes, 0 không - FALSE are no, blank is blank
 * (the caller decides that blank means "not marked"); anything else is unreadable.
 * Source: shared domain/register.json, boolean_marks_true and boolean_marks_false.
 */
export function readMark(cell: Cell | undefined): Reading<boolean> {
  if (isBlank(cell)) return { kind: 'blank' };
  if (typeof cell === 'boolean') return { kind: 'ok', value: cell };
  const text = normaliseText(cellText(cell));
  const key = exactKey(text);
  if (YES.has(key)) return { kind: 'ok', value: true };
  return NO.has(key) ? { kind: 'ok', value: false } : { kind: 'unreadable', text };
}

const SEXES: ReadonlyMap<string, Sex> = new Map(
  (
    [
      ['male', ['nam', 'trai', 'm', 'male', 'con trai', 'đàn ông', 'nam giới']],
      ['female', ['nữ', 'nu', 'gái', 'gai', 'f', 'female', 'con gái', 'đàn bà', 'phụ nữ', 'nữ giới']],
    ] as const
  ).flatMap(([sex, words]) => words.map((word) => [exactKey(word), sex] as const)),
);

/** Sex by word; a code such as 0 or 1 is unreadable, because lists disagree on which is which. */
export function readSex(cell: Cell | undefined): Reading<Sex> {
  if (isBlank(cell)) return { kind: 'blank' };
  const text = normaliseText(cellText(cell));
  const value = typeof cell === 'string' ? SEXES.get(exactKey(text)) : undefined;
  return value === undefined ? { kind: 'unreadable', text } : { kind: 'ok', value };
}
