/**
 * Rows with the same marks put together: a million households come in a few thousand patterns, and each pattern is
 * judged once. Counts of rows and of persons are the same sums in another order: exact for whole numbers.
 */
import type { MarkRow } from './alkire-foster-sums';
import { unpackMarks } from './mark-columns';
import type { MarkColumns } from './mark-columns';

/** Where most rows are complete, their pattern is found by its bits alone. */
const WIDEST_TABLE = 16;

export interface Patterns {
  /** The pattern of each row. */
  readonly of: Uint32Array;
  readonly known: readonly number[];
  readonly deprived: readonly number[];
}

/** Numbers the patterns in the order in which they first appear. */
export function numberPatterns({ width, known, deprived }: MarkColumns): Patterns {
  const all = 2 ** width - 1;
  const complete = new Int32Array(width <= WIDEST_TABLE ? all + 1 : 0);
  const others = new Map<number, number>();
  const found: { known: number[]; deprived: number[] } = { known: [], deprived: [] };
  const of = new Uint32Array(known.length);
  const add = (isKnown: number, isDeprived: number): number => {
    found.deprived.push(isDeprived);
    return found.known.push(isKnown);
  };
  for (let row = 0; row < of.length; row++) {
    const [isKnown, isDeprived] = [known[row] ?? 0, deprived[row] ?? 0];
    let number: number;
    if (isKnown === all && isDeprived < complete.length) {
      number = complete[isDeprived] ?? 0;
      if (number === 0) number = complete[isDeprived] = add(isKnown, isDeprived);
    } else {
      const key = isKnown * (all + 1) + isDeprived;
      number = others.get(key) ?? 0;
      if (number === 0) others.set(key, (number = add(isKnown, isDeprived)));
    }
    of[row] = number - 1;
  }
  return { of, ...found };
}

/**
 * The patterns of all rows, each with the rows and persons it stands for.
 *
 * @param people persons of each row; 1 each when null
 * @returns in the order in which they first appear
 */
export function patternsOf(columns: MarkColumns, people: ArrayLike<number> | null): MarkRow[] {
  const { of, known, deprived } = numberPatterns(columns);
  const times = new Uint32Array(known.length);
  const persons = new Float64Array(known.length);
  for (let row = 0; row < of.length; row++) {
    const pattern = of[row] ?? 0;
    times[pattern] = (times[pattern] ?? 0) + 1;
    persons[pattern] = (persons[pattern] ?? 0) + (people === null ? 1 : (people[row] ?? 0));
  }
  return known.map((bits, at) => ({
    marks: unpackMarks(columns.width, bits, deprived[at] ?? 0),
    gaps: null,
    people: persons[at] ?? 0,
    times: times[at] ?? 0,
  }));
}
