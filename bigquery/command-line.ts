/** The options of npm run sql, checked before anything is read. */
import { Command, CommanderError } from 'commander';
import type { Area, Lang } from '../src/core/model';
import { STANDARDS } from '../src/core/standards/index';
import { DEFAULT_TABLE } from '../src/sql/columns';
import { UsageError } from './words';

interface RawOptions {
  readonly print?: boolean | string;
  readonly out?: string;
  readonly table: string;
  readonly export?: string;
  readonly year?: string;
  readonly earlier: readonly string[];
  readonly keyFile?: string;
  readonly newKey?: string;
  readonly commune?: string;
  readonly area?: string;
  readonly engine?: string;
  readonly size: string;
  readonly seed: string;
  readonly years: string;
  readonly core: string;
  readonly parts: string;
  readonly memory: string;
  readonly file?: string;
  readonly standard?: string;
  readonly lang: string;
}

export interface YearFile {
  readonly year: number | null;
  readonly file: string;
}
export type SqlRequest = { readonly lang: Lang } & (
  | { readonly kind: 'help'; readonly text: string }
  /** @member name null: all of them */
  | { readonly kind: 'print'; readonly table: string; readonly name: string | null }
  | { readonly kind: 'write'; readonly table: string; readonly out: string }
  | { readonly kind: 'new-key'; readonly file: string }
  | {
      readonly kind: 'export';
      readonly files: readonly YearFile[];
      readonly keyFile: string;
      readonly out: string;
      readonly commune: string;
      readonly area: Area | null;
    }
  | {
      readonly kind: 'compare';
      readonly size: number;
      readonly seed: number;
      readonly years: number;
      readonly coreSize: number;
      readonly parts: number;
      readonly memory: string;
      readonly file: string | null;
      readonly standards: readonly string[];
    }
);

const IDS = STANDARDS.map(({ id }) => id);
/** Above it one standard is enough: the queries of the others differ in numbers only. */
const ALL_STANDARDS_TO = 100_000;

/** The language, before the options are read: a failure to read them is told in it. */
export function langOf(argv: readonly string[]): Lang {
  return argv.includes('en') && argv.includes('--lang') ? 'en' : 'vi';
}

function program(): Command {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  return new Command('npm run sql --')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
    .option('--print [name]', 'in câu SQL ra màn hình / print the SQL: rates, vn-2022/classes, …')
    .option(
      '--out <folder>',
      'ghi các câu SQL, hoặc bảng hộ với --export / write the SQL, or the table with --export',
    )
    .option(
      '--table <path>',
      'bảng trong BigQuery / the table in BigQuery: project.dataset.table',
      DEFAULT_TABLE,
    )
    .option('--export <file>', 'sổ hộ .xlsx để bỏ tên / the register to pseudonymise')
    .option('--year <year>', 'năm của sổ / the year of the register')
    .option(
      '--earlier <year=file>',
      'sổ năm trước, ghi nhiều lần được / earlier registers, repeatable',
      collect,
      [],
    )
    .option('--key-file <file>', 'khóa của đơn vị, ít nhất 32 byte / the key of the office')
    .option('--new-key <file>', 'tạo khóa mới / make a key')
    .option('--commune <code>', 'mã xã, phường / code of the commune')
    .option('--area <area>', 'rural, urban; bỏ trống: theo sổ / left out: as the register says')
    .option(
      '--engine <name>',
      'duckdb: chạy SQL và lõi trên hộ giả lập / run SQL and core on invented households',
    )
    .option('--size <n>', 'số hộ mỗi năm / households a year', '100000')
    .option('--seed <n>', 'hạt giống / seed', '7')
    .option('--years <n>', 'số năm / years', '3')
    .option('--core <n>', 'lõi chạy trên bao nhiêu hộ đầu / households the core is run on', '1000000')
    .option('--parts <n>', 'chia mấy phần rồi cộng lại / parts that are added up', '3')
    .option('--memory <size>', 'bộ nhớ của DuckDB / memory of DuckDB', '6GB')
    .option('--file <file>', 'cơ sở dữ liệu trên đĩa thay vì trong bộ nhớ / a database on disk')
    .option(
      '--standard <id>',
      `${IDS.join(', ')}; bỏ trống: mọi chuẩn (trên 100.000 hộ: vn-2022) / left out: all`,
    )
    .option('--lang <lang>', 'vi, en', 'vi');
}

function whole(name: string, value: string, least: number): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError('option.bad-value', { name, value, choices: `${least}, ${least + 1}, …` });
  return Number(value);
}

function matching(name: string, value: string, pattern: RegExp, choices: string): string {
  if (!pattern.test(value)) throw new UsageError('option.bad-value', { name, value, choices });
  return value;
}

function needed(value: string | undefined, option: string, other: string): string {
  if (value === undefined) throw new UsageError('option.needs', { option, other });
  return value;
}

const YEAR = /^20\d\d$/;

function earlier(text: string): YearFile {
  const [, year = '', file = ''] = /^(20\d\d)=(.+)$/.exec(text) ?? [];
  if (file === '')
    throw new UsageError('option.bad-value', { name: '--earlier', value: text, choices: '2023=FILE.xlsx' });
  return { year: Number(year), file };
}

function exportRequest(file: string, raw: RawOptions, lang: Lang): SqlRequest {
  const year = raw.year === undefined ? null : Number(matching('--year', raw.year, YEAR, '2024, 2025, …'));
  const { area } = raw;
  if (area !== undefined) matching('--area', area, /^(?:rural|urban)$/, 'rural, urban');
  return {
    kind: 'export',
    files: [{ year, file }, ...raw.earlier.map(earlier)],
    keyFile: needed(raw.keyFile, '--export', '--key-file'),
    out: needed(raw.out, '--export', '--out'),
    commune: matching(
      '--commune',
      needed(raw.commune, '--export', '--commune'),
      /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/,
      '21439, …',
    ),
    area: (area as Area | undefined) ?? null,
    lang,
  };
}

function compareRequest(raw: RawOptions, lang: Lang): SqlRequest {
  matching('--engine', raw.engine ?? '', /^duckdb$/, 'duckdb');
  const size = whole('--size', raw.size, 1);
  const standards = raw.standard !== undefined ? [raw.standard] : size > ALL_STANDARDS_TO ? ['vn-2022'] : IDS;
  return {
    kind: 'compare',
    size,
    seed: whole('--seed', raw.seed, 0),
    years: whole('--years', raw.years, 1),
    coreSize: whole('--core', raw.core, 1),
    parts: whole('--parts', raw.parts, 1),
    memory: matching('--memory', raw.memory, /^\d{1,3}(?:GB|MB)$/, '6GB'),
    file: raw.file ?? null,
    standards,
    lang,
  };
}

function parsed(command: Command, argv: readonly string[]): RawOptions | null {
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') return null;
    const reason = error instanceof CommanderError ? error.message.replace(/^error: /, '') : String(error);
    throw new UsageError('usage.bad', { reason });
  }
  return command.opts<RawOptions>();
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} one sentence: what is wrong and what to write instead
 */
export function readRequest(argv: readonly string[]): SqlRequest {
  const command = program();
  const lang = langOf(argv);
  const raw = parsed(command, argv);
  if (raw === null) return { kind: 'help', text: command.helpInformation(), lang };
  matching('--lang', raw.lang, /^(?:vi|en)$/, 'vi, en');
  const table = matching('--table', raw.table, /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){0,2}$/, DEFAULT_TABLE);
  if (raw.standard !== undefined)
    matching('--standard', raw.standard, new RegExp(`^(?:${IDS.join('|')})$`), IDS.join(', '));
  if (raw.newKey !== undefined) return { kind: 'new-key', file: raw.newKey, lang };
  if (raw.export !== undefined) return exportRequest(raw.export, raw, lang);
  if (raw.engine !== undefined) return compareRequest(raw, lang);
  if (raw.print === undefined) return { kind: 'write', table, out: raw.out ?? 'out/sql', lang };
  return { kind: 'print', table, name: typeof raw.print === 'string' ? raw.print : null, lang };
}
