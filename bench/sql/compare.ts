/** The generated SQL in DuckDB beside the core on the same households: figures, seconds, memory. */
import type { Register } from '../../src/core/model';
import type { PovertyStandard } from '../../src/core/standards/standard';
import { sqlFiles } from '../../src/sql/index';
import { coreFigures } from './core-figures';
import { coreMovements } from './core-movements';
import { compareRows, mergeRows, type Compared } from './differences';
import { translated, type Engine, type Row } from './engine';
import { COMMUNE, communeAt, fillInvented, LAST_YEAR } from './invented';
import { registerOfRows } from './register-of-rows';

export interface Comparison {
  readonly size: number;
  readonly seed: number;
  /** Years made, the last one included. */
  readonly years: number;
  /** Households of a year the core is run on as well: the first communes. */
  readonly coreSize: number;
  readonly parts: number;
  readonly standards: readonly PovertyStandard[];
}
export interface QueryResult {
  readonly name: string;
  readonly seconds: number;
  readonly core: Compared;
  /** Parts added up beside the whole. */
  readonly merged: Compared;
}
export interface ComparisonResult {
  readonly rows: number;
  readonly secondsToFill: number;
  readonly queries: readonly QueryResult[];
  readonly sqlSeconds: number;
  readonly coreSeconds: number;
  readonly coreHouseholds: number;
  /** Megabytes of the whole process, after the SQL of the whole and at the end. */
  readonly peakAfterSql: number;
  readonly peak: number;
}

/** Communes read at once by the core. */
const BATCH = 20;

const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

/** The queries that count, by name without '.sql'. */
function queries(table: string, standards: readonly PovertyStandard[]): [name: string, sql: string][] {
  return Object.entries(sqlFiles(table, standards))
    .filter(([file]) => !file.startsWith('schema.') && !file.endsWith('household-classes.sql'))
    .map(([file, sql]) => [file.replace(/\.sql$/, ''), sql]);
}

const plainName = (name: string): string => name.replace(/^.*\//, '');
const resultTable = (at: number): string => `result_${at}`;

async function runInto(engine: Engine, sql: string, table: string): Promise<number> {
  const statement = await translated(sql);
  return timed(() => engine.run(`CREATE OR REPLACE TABLE ${table} AS ${statement}`));
}

/** What every query gives for the table `households` of a small database, by name. */
export async function sqlOf(
  engine: Engine,
  standards: readonly PovertyStandard[],
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const [name, sql] of queries('households', standards))
    found.set(name, await engine.rows(await translated(sql)));
  return found;
}

/** Each part's "all" rows, added up, beside the whole's. */
async function compareParts(engine: Engine, { parts, size, standards }: Comparison): Promise<Compared[]> {
  const communes = Math.ceil(size / COMMUNE);
  const each = Math.ceil(communes / parts);
  const found: Row[][] = queries('households', standards).map(() => []);
  for (let part = 0; part < parts; part++) {
    const [first, last] = [communeAt(part * each), communeAt((part + 1) * each - 1)];
    await engine.run(
      `CREATE OR REPLACE VIEW part AS SELECT * FROM households WHERE commune BETWEEN '${first}' AND '${last}'`,
    );
    for (const [at, [, sql]] of queries('part', standards).entries()) {
      await runInto(engine, sql, 'part_result');
      found[at]!.push(...(await engine.rows(`SELECT * FROM part_result WHERE scope = 'all'`)));
    }
  }
  const compared: Compared[] = [];
  for (const [at, [name]] of queries('households', standards).entries()) {
    const whole = await engine.rows(`SELECT * FROM ${resultTable(at)} WHERE scope = 'all'`);
    compared.push(compareRows(mergeRows(plainName(name), found[at]!), whole));
  }
  return compared;
}

/** What the core makes of some communes, by name of the query. */
export function coreOf(
  rows: readonly Row[],
  { years, standards }: Pick<Comparison, 'years' | 'standards'>,
): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  const byCommune = new Map<string, Map<number, Row[]>>();
  for (const row of rows) {
    const commune = String(row.commune);
    const ofCommune = byCommune.get(commune) ?? new Map<number, Row[]>();
    byCommune.set(commune, ofCommune);
    const year = Number(row.year);
    const list = ofCommune.get(year);
    if (list) list.push(row);
    else ofCommune.set(year, [row]);
  }
  const add = (name: string, more: readonly Row[]): void => {
    const list = found.get(name);
    if (list) for (const row of more) list.push(row);
    else found.set(name, [...more]);
  };
  for (const [commune, ofCommune] of byCommune) {
    // A year without a row has no register: nothing is compared with it, and it tells nothing of the years after.
    const registers = new Map<number, Register>();
    for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
      const rowsOfYear = ofCommune.get(year);
      if (rowsOfYear === undefined) continue;
      const register = registerOfRows(rowsOfYear);
      const scope = { year, commune };
      for (const [name, figures] of coreFigures(register, scope, standards)) add(name, figures);
      const previous = registers.get(year - 1);
      const older = [...registers].filter(([earlier]) => earlier < year - 1).map(([, each]) => each);
      if (previous) add('movements', coreMovements(register, previous, older, scope));
      registers.set(year, register);
    }
  }
  return found;
}

interface CoreRun {
  readonly compared: ReadonlyMap<string, Compared>;
  readonly seconds: number;
  readonly households: number;
}

async function compareCore(engine: Engine, comparison: Comparison): Promise<CoreRun> {
  const { size, coreSize, standards } = comparison;
  const names = queries('households', standards).map(([name]) => name);
  const compared = new Map<string, Compared>(names.map((name) => [name, { figures: 0, differing: [] }]));
  const communes = Math.ceil(Math.min(size, coreSize) / COMMUNE);
  let [seconds, households] = [0, 0];
  for (let from = 0; from < communes; from += BATCH) {
    const to = Math.min(from + BATCH, communes) - 1;
    const where = `commune BETWEEN '${communeAt(from)}' AND '${communeAt(to)}'`;
    const rows = await engine.rows(`SELECT * FROM households WHERE ${where}`);
    households += rows.filter(({ year }) => year === LAST_YEAR).length;
    let core: ReadonlyMap<string, Row[]> = new Map();
    seconds += await timed(async () => {
      core = coreOf(rows, comparison);
    });
    for (const [at, name] of names.entries()) {
      const found = await engine.rows(`SELECT * FROM ${resultTable(at)} WHERE scope <> 'all' AND ${where}`);
      const { figures, differing } = compareRows(core.get(name) ?? [], found);
      const before = compared.get(name)!;
      compared.set(name, {
        figures: before.figures + figures,
        differing: [...before.differing, ...differing].slice(0, 1000),
      });
    }
  }
  return { compared, seconds, households };
}

/** Fills the table, runs every query on the whole and on its parts, and the core on the first communes. */
export async function compare(engine: Engine, comparison: Comparison): Promise<ComparisonResult> {
  const { size, seed, years, standards } = comparison;
  const secondsToFill = await timed(() => fillInvented(engine, size, seed, years));
  const seconds: number[] = [];
  for (const [at, [, sql]] of queries('households', standards).entries())
    seconds.push(await runInto(engine, sql, resultTable(at)));
  const peakAfterSql = peakMegabytes();
  const merged = await compareParts(engine, comparison);
  const core = await compareCore(engine, comparison);
  const [counted] = await engine.rows('SELECT COUNT(*) AS n FROM households');
  return {
    rows: Number(counted?.n),
    secondsToFill,
    queries: queries('households', standards).map(([name], at) => ({
      name,
      seconds: seconds[at]!,
      core: core.compared.get(name)!,
      merged: merged[at]!,
    })),
    sqlSeconds: seconds.reduce((sum, each) => sum + each, 0),
    coreSeconds: core.seconds,
    coreHouseholds: core.households,
    peakAfterSql,
    peak: peakMegabytes(),
  };
}
