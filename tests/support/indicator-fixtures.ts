/**
 * The fixtures of tests/fixtures/indicators (copies of shared/indicators/fixtures), by their shape: every file of a
 * shape is run by the tests of that shape, a new one too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../fixtures/indicators');

/** A key only the files of a shape have, at the top or in their first entry. */
const SHAPES = {
  alkireFoster: 'by_k',
  households: 'household_size',
  ties: 'misclassified',
  countries: 'countries',
  inequality: 'quintile_shares',
  edges: '0.op',
  changes: 'cases.0.v0',
  standards: 'rows.0.implied_urban_household_share',
  impliedTotals: 'joint',
  anchors: 'rows.0.implied_total_households',
  figures: 'workbook',
} as const;
export type Shape = keyof typeof SHAPES;

function has(data: unknown, path: string): boolean {
  const found = path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, data);
  return found !== undefined;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown] as const);

/** Shapes a file has; one, if the table above is right. */
export function shapesOf(data: unknown): Shape[] {
  return (Object.keys(SHAPES) as Shape[]).filter((shape) => has(data, SHAPES[shape]));
}

export const allFixtures = files;

/** The files of a shape by name. */
export function fixturesOf<T>(shape: Shape): [name: string, data: T][] {
  return files.filter(([, data]) => shapesOf(data)[0] === shape).map(([name, data]) => [name, data as T]);
}

export interface Exact {
  readonly num: number;
  readonly den: number;
}
export const isExact = (value: unknown): value is Exact =>
  typeof value === 'object' && value !== null && 'num' in value && 'den' in value;

/** '5/12' as a fraction; a decimal stays one. */
export function fractionText(text: string): Exact {
  const [num = 0, den = 1] = text.split('/').map(Number);
  return { num, den };
}

/** A quotient of whole numbers: rational equality is equality of doubles, both being the nearest to one quotient. */
export function expectRational(actual: number | null | undefined, { num, den }: Exact): void {
  expect(actual).toBe(num / den);
}
/** Within 1e-12, absolute. */
export function expectClose(actual: number | null | undefined, expected: number): void {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-12);
}
