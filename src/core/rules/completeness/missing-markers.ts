/** What staff write into a cell where nothing is known. */
import type { Cell } from '../../model';
import { remember } from '../../text/remember';
import { normaliseText } from '../../text/unicode';
import { saysNothing } from '../cells';

export interface Marker {
  /** As written, without spaces around it. */
  readonly text: string;
  /** Says nothing by itself; 'x', 'k' and '0' do so only beside another such marker. */
  readonly certain: boolean;
  /** May be cleared without losing an answer. */
  readonly clearable: boolean;
}

/** 'không có', 'chưa có': that there is none is an answer. */
const ANSWERS = new Set(['không có', 'chưa có']);
const DOUBTFUL = new Set(['x', 'k', 'ko', '0']);
/** 'chưa cập nhật' is the longest; nearly every cell begins with another letter. */
const LONGEST = 16;
const BEGINNING = /^[-–—._…?\sxkcn0]/i;

/**
 * The marker a cell holds instead of a value; null for a value and for a blank cell. A number is a value.
 *
 * @param isNumber whether the column holds numbers, so that '0' is one
 */
export function markerOf(cell: Cell, isNumber: boolean): Marker | null {
  if (typeof cell !== 'string' || cell.length > LONGEST || !BEGINNING.test(cell)) return null;
  const marker = classify(cell);
  return isNumber && marker?.text === '0' ? null : marker;
}

const classify = remember((written): Marker | null => {
  const text = normaliseText(written);
  const word = text.toLowerCase();
  if (text === '' || ANSWERS.has(word)) return null;
  if (DOUBTFUL.has(word)) return { text, certain: false, clearable: word !== '0' };
  return saysNothing(text) ? { text, certain: true, clearable: true } : null;
});
