/** The generated SQL gives what the core gives, on tables nobody chose; and a BigQuery parser takes every query. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { coreOf, sqlOf } from '../../bench/sql/compare';
import { compareRows } from '../../bench/sql/differences';
import { fillRows, openEngine, type Engine, type Row } from '../../bench/sql/engine';
import { DEPRIVATION_FIELDS } from '../../src/core/register/fields';
import { STANDARDS } from '../../src/core/standards/index';
import { sqlFiles } from '../../src/sql/index';
import { rowsOf } from './rows';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null, freq: 5 });
// At every line of the three standards and beside it.
const LINES = [700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 2_000_000, 2_200_000, 2_800_000];
const income = fc.oneof(
  fc.constantFrom(...LINES.flatMap((line) => [line - 0.5, line, line + 1])),
  fc.constantFrom(-1, 0, 5_000_000),
);

const household = fc.record({
  hamlet: maybe(fc.constantFrom('Thôn 1', 'Thôn 2')),
  area: maybe(fc.constantFrom('rural', 'urban')),
  persons: maybe(fc.integer({ min: 1, max: 9 })),
  income: maybe(income),
  b1: maybe(fc.constantFrom(0, 139, 140, 141, 174, 175, 176, 175.5, 600, 601, -1)),
  b2: maybe(fc.constantFrom(0, 10, 20, 30, 35, 40, 120, 130, -10)),
  recorded_class: maybe(fc.constantFrom('poor', 'nearPoor', 'escaped', 'average', 'notPoor')),
  relapsed: fc.option(fc.boolean(), { nil: null, freq: 2 }),
  marks: fc.oneof(
    fc.array(fc.constantFrom(true, false, false, false), { minLength: 12, maxLength: 12 }),
    fc.array(fc.constantFrom(true, false, null), { minLength: 12, maxLength: 12 }),
    fc.constant(DEPRIVATION_FIELDS.map(() => null)),
  ),
});

/** Three years of one commune: some of twelve households in each. */
const table = fc
  .tuple(
    fc.boolean(),
    ...[2023, 2024, 2025].map((year) =>
      fc
        .array(fc.option(household, { nil: null, freq: 4 }), { minLength: 12, maxLength: 12 })
        .map((rows) => ({ year, rows })),
    ),
  )
  .map(([isBlank, ...years]) =>
    years.flatMap(({ year, rows }) =>
      rows.flatMap((each, at): Row[] => {
        if (each === null) return [];
        const { marks, ...own } = each;
        const read = Object.fromEntries(
          DEPRIVATION_FIELDS.map((field, index) => [field, marks[index] ?? null]),
        );
        // A column nobody filled in has no mark.
        const blank: Row = isBlank ? { blank_columns: 'd03', d03: read.d03 === null ? null : false } : {};
        const left = own.recorded_class === 'escaped' ? 'poor' : null;
        // What stands in front tells the head's number, which no two households share.
        const key = `${at + 10}`.padEnd(16, 'abcdef');
        return rowsOf([{ ...own, ...read, ...blank, left_class: left, year, household: key }]);
      }),
    ),
  );

it('equals the core on every figure of random tables', async () => {
  await fc.assert(
    // One standard a run: planning six large queries is what takes the time.
    fc.asyncProperty(table, fc.constantFrom(...STANDARDS), async (rows, standard) => {
      await fillRows(engine, rows);
      const sql = await sqlOf(engine, [standard]);
      const core = coreOf(rows, { years: 3, standards: [standard] });
      for (const [name, found] of sql) {
        const places = found.filter(({ scope }) => scope !== 'all');
        expect([name, compareRows(core.get(name) ?? [], places).differing]).toEqual([name, []]);
      }
    }),
    { numRuns: 10 },
  );
});

describe('a parser of BigQuery', () => {
  const refusedOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    JSON.parse(
      execFileSync(process.execPath, [join(process.cwd(), 'bench', 'sql', 'check-syntax.mjs')], {
        input: JSON.stringify(texts),
        encoding: 'utf8',
      }),
    );

  it('takes every query, and the table', () => {
    const queries = Object.fromEntries(Object.entries(sqlFiles()).filter(([file]) => file.endsWith('.sql')));
    expect(Object.keys(queries).length).toBeGreaterThan(15);
    expect(refusedOf(queries)).toEqual({});
  });

  it('refuses what is none', () => {
    const broken = (sqlFiles()['rates.sql'] ?? '').replace('GROUP BY', 'GROUP BYE');
    expect(Object.keys(refusedOf({ broken, nothing: 'SELECT FROM WHERE' }))).toEqual(['broken', 'nothing']);
  });
});
