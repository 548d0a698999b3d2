/** Which option of a group an answer of the register names. */
import type { Cell } from '../../model';
import { readMark } from '../../text/marks';
import { cellText, fold, normaliseText } from '../../text/unicode';
import { boundsOf, holds, type Bounds } from './bounds';
import type { PointOption } from './point-table';

/** Plain amounts below this beside options in millions may be in millions themselves. */
const SURELY_DONG = 1000;

/**
 * The option an answer names: by its words, else by the range its number (or its own range: 'trên 6') lies in; an 'x'
 * names the only option of a group.
 *
 * @returns null when the answer names none, or several
 */
export function matchOption(answer: Cell, options: readonly PointOption[]): PointOption | null {
  const text = fold(normaliseText(cellText(answer)));
  const byWords = options.filter(({ label }) => fold(label) === text);
  if (byWords.length === 1) return byWords[0] ?? null;
  const own = answerBounds(answer);
  if (own !== null) {
    const byRange = options.filter(({ label }) => {
      const range = boundsOf(label);
      return range !== null && sameUnit(range, own) && holds(range, own);
    });
    return byRange.length === 1 ? (byRange[0] ?? null) : null;
  }
  const mark = readMark(answer);
  return mark.kind === 'ok' && mark.value && options.length === 1 ? (options[0] ?? null) : null;
}

function answerBounds(answer: Cell): Bounds | null {
  if (typeof answer !== 'number') return boundsOf(cellText(answer));
  if (!Number.isFinite(answer)) return null;
  const end = { value: answer, open: false };
  return { from: end, to: end, percent: false, scaled: false, unit: '' };
}

/** Other words for one thing. */
const SAME = [/^(?:nguoi|khau|nhan khau|nk|thanh vien|lao dong)$/, /^(?:d|dong|vnd)$/];

/**
 * A unit that is not written is the other's. '40 kWh' may be of a month; '300 m2' is no 300 ha, '3 tháng' no 3 years,
 * '2 con' not 2 persons.
 */
function isOneUnit(option: string, answer: string): boolean {
  const [[thing = '', per = ''], [other = '', otherPer = '']] = [option, answer].map((unit) =>
    unit.split('/').map((part) => part.trim()),
  ) as [string[], string[]];
  const isSame = (a: string, b: string): boolean =>
    a === '' ||
    b === '' ||
    `${a} `.startsWith(`${b} `) ||
    `${b} `.startsWith(`${a} `) ||
    SAME.some((words) => words.test(a) && words.test(b));
  return isSame(thing, other) && isSame(per, otherPer);
}

/** Per cent are compared with per cent; where an option is in millions, a small plain number may be too. */
function sameUnit(option: Bounds, answer: Bounds): boolean {
  if (option.percent !== answer.percent) return false;
  if (!isOneUnit(option.unit, answer.unit)) return false;
  const isSmall = !answer.scaled && Math.abs(answer.from.value) < SURELY_DONG;
  return !(option.scaled && isSmall && answer.from.value !== 0);
}
