/** Marks of yes/no columns and words for the sex. */
import type { Cell, Reading, Sex } from '../model';
import { BLANK, remember } from './remember';
import { cellText, exactKey, isBlank, normaliseText } from './unicode';

const YES = new Set(
  ['x', '1', 'có', 'c', 'co', '✓', '✔', '√', '☑', '☒', 'true', 'v', 'đúng', 'yes', 'y', '×'].map(exactKey),
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
  if (cell === null || isBlank(cell)) return BLANK;
  if (typeof cell === 'boolean') return { kind: 'ok', value: cell };
  return markOf(cellText(cell));
}

const markOf = remember((written): Reading<boolean> => {
  const text = normaliseText(written);
  const key = exactKey(text);
  if (YES.has(key)) return { kind: 'ok', value: true };
  return NO.has(key) ? { kind: 'ok', value: false } : { kind: 'unreadable', text };
});

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
  if (isBlank(cell)) return BLANK;
  return typeof cell === 'string' ? sexOf(cell) : { kind: 'unreadable', text: cellText(cell) };
}

const sexOf = remember((written): Reading<Sex> => {
  const value = SEXES.get(exactKey(written));
  return value === undefined ? { kind: 'unreadable', text: normaliseText(written) } : { kind: 'ok', value };
});
