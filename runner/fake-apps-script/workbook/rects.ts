import type { Rect } from './types';

export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/**
 * Groups marked cells into few rectangles: runs along a row, joined downwards when the next row has the same run.
 * `mark` gives equal cells the same key; null leaves a cell out.
 */
export function rectangles<K>(
  rows: number,
  columns: number,
  mark: (row: number, column: number) => K | null,
): { readonly key: K; readonly rect: Rect }[] {
  const done: { key: K; rect: Rect }[] = [];
  let open = new Map<string, { key: K; rect: Rect }>();
  for (let row = 0; row < rows; row++) {
    const next = new Map<string, { key: K; rect: Rect }>();
    for (const run of runsOf(row, columns, mark)) {
      const place = `${run.rect.column}:${run.rect.columns}`;
      const above = open.get(place);
      if (above && above.key === run.key) {
        next.set(place, { key: run.key, rect: { ...above.rect, rows: above.rect.rows + 1 } });
        open.delete(place);
      } else next.set(place, run);
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done;
}

function runsOf<K>(
  row: number,
  columns: number,
  mark: (row: number, column: number) => K | null,
): { key: K; rect: Rect }[] {
  const runs: { key: K; rect: Rect }[] = [];
  let start = 0;
  let key = columns > 0 ? mark(row, 0) : null;
  for (let column = 1; column <= columns; column++) {
    const here = column < columns ? mark(row, column) : null;
    if (column < columns && here === key) continue;
    if (key !== null) runs.push({ key, rect: { row, column: start, rows: 1, columns: column - start } });
    start = column;
    key = here;
  }
  return runs;
}
