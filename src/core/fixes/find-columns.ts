/** Where the columns of a cell that was changed stand now: others may have been inserted, removed or moved. */
import type { Cell } from '../model';
import type { FixRecord, Headings } from './record';
import { headingTexts } from './who';

/** A heading is looked for so many rows up and down: a title line or two is what gets inserted above it. */
const MOST_ROWS_MOVED = 50;

export interface ColumnsNow {
  /** The cell's own column, 1-based; null where it cannot be told. */
  readonly own: number | null;
  /** False where a heading was looked for in vain, so that the column may be another one. */
  readonly isFound: boolean;
  /** A 0-based column as it was → as it is. */
  at(column: number): number;
}
type Cells = readonly (readonly Cell[])[];
/** 0-based column as it was → as it is; a column whose heading is gone or no longer the only one is left out. */
type Moves = ReadonlyMap<number, number>;

const known = new WeakMap<Cells, Map<string, Moves>>();

/**
 * Finds the columns by their headings. Without a heading, or where it was written anew, a column is where it was as
 * long as all others are.
 */
export function columnsNow({ column, headings }: FixRecord, cells: Cells): ColumnsNow {
  const moves: Moves = headings ? movesOf(headings, cells) : new Map<number, number>();
  const own = moves.get(column - 1);
  const isStill = [...moves].every(([was, is]) => was === is);
  return {
    own: own === undefined ? (isStill ? column : null) : own + 1,
    isFound: own !== undefined || headings === undefined,
    at: (was) => moves.get(was) ?? was,
  };
}

/** Worked out once a sheet: the cells of a column share their headings. */
function movesOf(headings: Headings, cells: Cells): Moves {
  let ofSheet = known.get(cells);
  if (!ofSheet) known.set(cells, (ofSheet = new Map()));
  const key = JSON.stringify(headings);
  let moves = ofSheet.get(key);
  if (!moves) ofSheet.set(key, (moves = findHeadings(headings, cells)));
  return moves;
}

/** The rows where most of the headings stand; where they were, if no other rows have more of them. */
function findHeadings({ rows: [first, last], names }: Headings, cells: Cells): Moves {
  let best: Moves = new Map();
  for (let step = 0; step <= 2 * MOST_ROWS_MOVED && best.size < names.length; step++) {
    const by = step % 2 === 0 ? -step / 2 : (step + 1) / 2;
    if (first + by < 1 || last + by > cells.length) continue;
    const moves = matching(names, headingTexts(cells, [first + by, last + by]));
    if (moves.size > best.size) best = moves;
  }
  return best;
}

function matching(names: Headings['names'], texts: readonly string[]): Moves {
  return new Map(
    names.flatMap(([column, text, nth = 1, of = 1]) => {
      const alike = texts.flatMap((each, at) => (each === text ? [at] : []));
      const is = alike.length === of ? alike[nth - 1] : undefined;
      return is === undefined ? [] : [[column, is] as const];
    }),
  );
}
