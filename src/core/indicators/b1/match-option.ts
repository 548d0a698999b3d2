/** Which option of a group an answer of the register names. */
import type { Cell } from '../../model';
import { readMark } from '../../text/marks';
import { readNumber } from '../../text/numbers';
import { cellText, fold, normaliseText } from '../../text/unicode';
import type { PointOption } from './point-table';

interface Range {
  readonly from: number;
  readonly to: number;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
/** '3', '3 người', '>6', '≥2', '2-4', '7 trở lên', 'dưới 8', 'trên 50 kWh', 'từ 50 đến 99'. Ends that are left out are NaN. */
const RANGES: readonly (readonly [RegExp, (a: number, b: number) => Range])[] = [
  [new RegExp(`^(?:tu )?${NUMBER} ?(?:-|–|den) ?(?:duoi )?${NUMBER}`), (a, b) => ({ from: a, to: b })],
  [new RegExp(`^(?:>=|≥|it nhat |tu ) ?${NUMBER}`), (a) => ({ from: a, to: Infinity })],
  [new RegExp(`^${NUMBER}\\D* tro len`), (a) => ({ from: a, to: Infinity })],
  [new RegExp(`^(?:>|tren |hon ) ?${NUMBER}`), (a) => ({ from: above(a), to: Infinity })],
  [new RegExp(`^(?:<=|≤|toi da |khong qua ) ?${NUMBER}`), (a) => ({ from: -Infinity, to: a })],
  [new RegExp(`^(?:<|duoi ) ?${NUMBER}`), (a) => ({ from: -Infinity, to: below(a) })],
  [new RegExp(`^${NUMBER}(?: |$)`), (a) => ({ from: a, to: a })],
];

/** Just past a bound: options of counts and of decimals alike exclude the bound itself. */
const above = (bound: number): number => bound + 1e-9;
const below = (bound: number): number => bound - 1e-9;

function rangeOf(label: string): Range | null {
  const text = fold(label);
  for (const [pattern, make] of RANGES) {
    const match = pattern.exec(text);
    if (match) return make(toNumber(match[1]), toNumber(match[2]));
  }
  return null;
}

const toNumber = (text: string | undefined): number =>
  text === undefined ? NaN : Number(text.replace(',', '.'));

/**
 * The option an answer names: by its words, else by the range its number lies in; an 'x' names the only option of a group.
 *
 * @returns null when the answer names none, or several
 */
export function matchOption(answer: Cell, options: readonly PointOption[]): PointOption | null {
  const text = fold(normaliseText(cellText(answer)));
  const byWords = options.filter(({ label }) => fold(label) === text);
  if (byWords.length === 1) return byWords[0] ?? null;
  const read = readNumber(answer);
  if (read.kind === 'ok') {
    const { value } = read.value;
    const byRange = options.filter(({ label }) => {
      const range = rangeOf(label);
      return range !== null && value >= range.from && value <= range.to;
    });
    return byRange.length === 1 ? (byRange[0] ?? null) : null;
  }
  const mark = readMark(answer);
  return mark.kind === 'ok' && mark.value && options.length === 1 ? (options[0] ?? null) : null;
}
