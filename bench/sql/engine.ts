/** DuckDB and the translator from BigQuery, from bench/sql/node_modules: npm ci --prefix bench/sql */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TABLE_COLUMNS } from '../../src/sql/columns';
import { schemaOf } from '../../src/sql/schema';

/** What is used of the packages; their own types are there only when they are installed. */
interface DuckPackage {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{
      connect(): Promise<DuckConnection>;
      closeSync(): void;
    }>;
  };
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>;
  closeSync(): void;
}
interface TranslatorPackage {
  init(): Promise<void>;
  transpile(
    sql: string,
    from: string,
    to: string,
  ): { readonly success: boolean; readonly sql: readonly string[] | null; readonly error: string | null };
}
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  close(): void;
}

// From the root, so that it is the same under tsx and under jest.
const packages = createRequire(join(process.cwd(), 'bench', 'sql', 'package.json'));

function plain(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  return (value ?? null) as Value;
}

/**
 * Opens a database.
 *
 * @param file ':memory:' or a path
 * @param memory the most DuckDB may keep in memory, '6GB'; it writes the rest to disk
 */
export async function openEngine(file = ':memory:', memory = '6GB'): Promise<Engine> {
  const { DuckDBInstance } = packages('@duckdb/node-api') as DuckPackage;
  const instance = await DuckDBInstance.create(file, { memory_limit: memory, threads: '2' });
  const connection = await instance.connect();
  // As BigQuery: the order of rows is that of ORDER BY only, NULL first.
  await connection.run("SET preserve_insertion_order = false; SET default_null_order = 'nulls_first'");
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) =>
      (await connection.runAndReadAll(sql))
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Translating takes longer than a small table takes to be counted. */
const known = new Map<string, string>();

/** One statement of BigQuery as DuckDB takes it. */
export async function translated(sql: string): Promise<string> {
  const before = known.get(sql);
  if (before !== undefined) return before;
  const translator = packages('@polyglot-sql/sdk') as TranslatorPackage;
  await translator.init();
  const { success, sql: statements, error } = translator.transpile(sql, 'bigquery', 'duckdb');
  if (!success || statements?.length !== 1) throw new Error(`Not one statement of DuckDB: ${error}`);
  known.set(sql, statements[0]!);
  return statements[0]!;
}

const literal = (value: Value | undefined): string => {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value);
};

/** Makes the table `households` anew with these rows; a column a row leaves out is NULL. */
export async function fillRows(engine: Engine, rows: readonly Row[]): Promise<void> {
  await engine.run('DROP TABLE IF EXISTS households');
  await engine.run(await translated(schemaOf('households')));
  const names = TABLE_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) => `(${names.map((name) => literal(row[name])).join(', ')})`);
  if (lines.length > 0) await engine.run(`INSERT INTO households VALUES ${lines.join(',\n')}`);
}
