/** Counts of hamlets added up to communes and to everything: whole numbers, so that the parts make the whole. */
import type { Step } from './text';
import { indented } from './text';

/** The columns every result begins with. */
export const SCOPE_COLUMNS = ['year', 'scope', 'commune', 'hamlet'] as const;

const UNKNOWN = 'CAST(NULL AS STRING)';

/**
 * A step `scopes` over a step `parts` (year, commune, hamlet, counts).
 *
 * @param counts columns of parts that add up
 * @param all columns of parts that hold of the whole where they hold of each part
 */
export function scopesOf(counts: readonly string[], all: readonly string[] = []): Step {
  const own = [...all, ...counts];
  const sums = [
    ...all.map((name) => `LOGICAL_AND(${name}) AS ${name}`),
    ...counts.map((name) => `SUM(${name}) AS ${name}`),
  ];
  const block = (head: string, columns: readonly string[], rest: string): string =>
    `SELECT\n${indented([head, ...columns].join(',\n'))}\n${rest}`;
  return {
    name: 'scopes',
    why: 'Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts',
    body: [
      block(`year, 'hamlet' AS scope, commune, hamlet`, own, 'FROM parts'),
      block(
        `year, 'commune' AS scope, commune, ${UNKNOWN} AS hamlet`,
        sums,
        'FROM parts\nGROUP BY year, commune',
      ),
      block(
        `year, 'all' AS scope, ${UNKNOWN} AS commune, ${UNKNOWN} AS hamlet`,
        sums,
        'FROM parts\nGROUP BY year',
      ),
    ].join('\nUNION ALL\n'),
  };
}

/** The last words of a query: the same order of rows whatever it gives. */
export function ordered(...more: readonly string[]): string {
  return `ORDER BY ${[...SCOPE_COLUMNS, ...more].join(', ')}`;
}
