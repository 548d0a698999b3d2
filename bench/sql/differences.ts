/** Rows of the SQL beside rows of the core, and parts beside the whole: every figure equal, or said which is not. */
import type { Row, Value } from './engine';

const KEYS = ['year', 'scope', 'commune', 'hamlet', 'form', 'unit', 'class', 'figure', 'indicator'] as const;

/** Counts of a query that the parts add up to the whole; NULL in one part is NULL of the whole. */
export const MERGEABLE: Readonly<Record<string, readonly string[]>> = {
  rates: ['numerator', 'denominator', 'not_assessable'],
  classes: ['poor', 'near_poor', 'not_poor', 'not_assessable', 'households', 'ways_disagree'],
  deprivations: ['numerator', 'denominator', 'not_assessable'],
  multidimensional: ['used', 'not_assessable', 'judged', 'poor', 'points'],
  contributions: ['judged', 'deprived', 'poor_deprived'],
  movements: [
    'at_start',
    'to_sibling',
    'above',
    'other_down',
    'from_sibling',
    'relapse',
    'first_time',
    'relapse_or_new',
    'other_up',
    'at_end',
    'undivided',
    'not_assessable',
    'waiting',
  ],
};

export interface Compared {
  readonly figures: number;
  readonly differing: readonly string[];
}

const keyOf = (row: Row): string => KEYS.map((name) => String(row[name] ?? '')).join('|');
const isKey = (name: string): boolean => (KEYS as readonly string[]).includes(name);

/** Every figure of the expected rows beside the same row of the others; a row of one side only differs as well. */
export function compareRows(expected: readonly Row[], found: readonly Row[]): Compared {
  const others = new Map(found.map((row) => [keyOf(row), row]));
  const differing: string[] = [];
  let figures = 0;
  for (const row of expected) {
    const key = keyOf(row);
    const other = others.get(key);
    others.delete(key);
    for (const [name, value] of Object.entries(row)) {
      if (isKey(name)) continue;
      figures += 1;
      const given = other === undefined ? 'no row' : (other[name] ?? null);
      if (given !== value) differing.push(`${key} ${name}: core ${value}, SQL ${given}`);
    }
  }
  for (const key of others.keys()) differing.push(`${key}: SQL only`);
  return { figures, differing };
}

const plus = (a: Value | undefined, b: Value | undefined): Value =>
  a === null || b === null || a === undefined || b === undefined ? null : Number(a) + Number(b);

/** Rows of parts added up, row by row of one key. @param query the name of the query, without its standard */
export function mergeRows(query: string, parts: readonly Row[]): Row[] {
  const counts = MERGEABLE[query] ?? [];
  const merged = new Map<string, Row>();
  for (const part of parts) {
    const whole = { ...part, scope: 'all', commune: null, hamlet: null };
    const key = keyOf(whole);
    const before = merged.get(key);
    const keys = Object.fromEntries(Object.entries(whole).filter(([name]) => isKey(name)));
    const sums = Object.fromEntries(
      counts.map((name) => [
        name,
        before === undefined ? (part[name] ?? null) : plus(before[name], part[name]),
      ]),
    );
    merged.set(key, { ...keys, ...sums });
  }
  return [...merged.values()];
}
