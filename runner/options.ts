/** The command line: what was asked for, checked before anything is read. */
import { basename, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { RunOptions } from '../src/core/index';
import type { Lang } from '../src/core/model';
import { readMapping, readPlan, shownColumns } from './option-values';
import { UsageError } from './words';

/** Commands that run on a workbook, and the menu function behind each. */
export const JOBS = {
  check: 'kiemTraSoHo',
  classify: 'phanLoaiHo',
  indicators: 'tinhChiSo',
  progress: 'lapBangTienDo',
  all: 'lamTatCa',
  setup: 'moThietLap',
  fix: 'suaTuDong',
  undo: 'hoanTac',
  views: 'xemTienDoTheo',
  public: 'banCongKhai',
} as const;
export type Job = keyof typeof JOBS;
/** Further menu functions some commands run on the same workbook, once the first is done. */
export const THEN: Readonly<Partial<Record<Job, readonly string[]>>> = { indicators: ['xuatBieuMau'] };
/** The menu function that adds the tasks of `--plan` to GN Nhiệm vụ before the views are made. */
export const TASKS = 'deXuatNhiemVu';
/** The menu function that lists the households of `--rows`. */
export const ROWS = 'xemCacHo';

/** Commands of the contract that come with a later version. */
const LATER: readonly string[] = ['read-plan'];

export interface JobRequest {
  readonly kind: 'job';
  readonly job: Job;
  readonly input: string;
  readonly out: string;
  /** Only lists what `fix` would change; no workbook is written. */
  readonly preview: boolean;
  /** A path, '-' for standard output, or null. */
  readonly json: string | null;
  readonly options: RunOptions;
  /** Last period's workbook, or null. */
  readonly previous: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly failCall: number | null;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly lang: Lang;
}
export interface CallRequest {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly unknown[];
  readonly lang: Lang;
}
export type Request = JobRequest | CallRequest;

interface RawOptions {
  out?: string;
  json?: string;
  standard?: string;
  area?: string;
  asOf?: string;
  previous?: string;
  rows?: string;
  plan?: string;
  show?: string;
  mapping?: string;
  lang?: string;
  locale: string;
  tz: string;
  failCall?: string;
  strict?: boolean;
  preview?: boolean;
  quiet?: boolean;
}

function commandLine(): Command {
  return new Command('giam-ngheo')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .argument('<command>')
    .argument('[file]')
    .argument('[args]')
    .option('--out <file>')
    .option('--json <file>')
    .option('--standard <id>')
    .option('--area <area>')
    .option('--as-of <date>')
    .option('--previous <file>')
    .option('--rows <figure>')
    .option('--plan <file>')
    .option('--show <columns>')
    .option('--mapping <file>')
    .option('--lang <lang>')
    .option('--locale <locale>', '', 'vi_VN')
    .option('--tz <zone>', '', 'Asia/Ho_Chi_Minh')
    .option('--fail-call <n>')
    .option('--strict')
    .option('--preview')
    .option('--quiet');
}

function oneOf(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value !== undefined && !choices.includes(value)) {
    throw new UsageError('option.bad-value', { name, value, choices: choices.join(', ') });
  }
}

function validate(raw: RawOptions): void {
  oneOf('--lang', raw.lang, ['vi', 'en']);
  oneOf('--locale', raw.locale, ['vi_VN', 'en_US']);
  oneOf('--standard', raw.standard, ['vn-2016', 'vn-2022', 'vn-2027']);
  oneOf('--area', raw.area, ['urban', 'rural']);
  try {
    new Intl.DateTimeFormat('en', { timeZone: raw.tz });
  } catch {
    throw new UsageError('option.bad-value', {
      name: '--tz',
      value: raw.tz,
      choices: 'Asia/Ho_Chi_Minh, UTC, …',
    });
  }
}

function positive(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError('option.bad-number', { name, value });
  return Number(value);
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

function callRequest(name: string | undefined, json: string | undefined, lang: Lang): CallRequest {
  if (name === undefined) throw new UsageError('usage.bad', { reason: 'call NAME JSON' });
  let args: unknown;
  try {
    args = JSON.parse(json ?? '[]');
  } catch {
    args = null;
  }
  if (!Array.isArray(args)) throw new UsageError('call.bad-json', { value: (json ?? '').slice(0, 80) });
  return { kind: 'call', name, args: args as unknown[], lang };
}

/** Options of one command only. */
function checkGoesWith(job: Job, { preview, rows, plan, show }: RawOptions): void {
  const only: readonly (readonly [option: string, command: Job, given: unknown])[] = [
    ['--plan', 'views', plan],
    ['--show', 'public', show],
  ];
  for (const [option, command, given] of only) {
    if (given !== undefined && job !== command)
      throw new UsageError('option.only', { option, command, name: job });
  }
  if (preview === true && job !== 'fix') throw new UsageError('preview.only-fix', { name: job });
  if (rows !== undefined && job !== 'indicators') throw new UsageError('rows.only-indicators', { name: job });
}

function jobRequest(job: Job, file: string | undefined, raw: RawOptions, lang: Lang): JobRequest {
  if (file === undefined) throw new UsageError('usage.bad', { reason: `${job} <workbook.xlsx>` });
  checkGoesWith(job, raw);
  const out = raw.out ?? `out/${basename(file).replace(/\.[^.]*$/, '')}.xlsx`;
  if (!/\.xlsx$/i.test(out)) throw new UsageError('out.not-xlsx', { file: out });
  if (resolve(out) === resolve(file)) throw new UsageError('out.is-input', { file });
  return {
    kind: 'job',
    job,
    input: file,
    out,
    preview: raw.preview ?? false,
    json: raw.json ?? null,
    options: defined({
      standard: raw.standard as RunOptions['standard'],
      area: raw.area as RunOptions['area'],
      asOf: raw.asOf,
      lang: raw.lang as RunOptions['lang'],
      mapping: readMapping(raw.mapping),
      rows: raw.rows,
      planText: readPlan(raw.plan),
      publicColumns: shownColumns(raw.show),
    }),
    previous: raw.previous ?? null,
    locale: raw.locale,
    timeZone: raw.tz,
    failCall: positive('--fail-call', raw.failCall),
    strict: raw.strict ?? false,
    quiet: raw.quiet ?? false,
    lang,
  };
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} one sentence: what is wrong and what to write instead
 */
export function readRequest(argv: readonly string[], version: string): Request {
  const program = commandLine();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    const reason = error instanceof CommanderError ? error.message.replace(/^error: /, '') : String(error);
    throw new UsageError('usage.bad', { reason });
  }
  const raw = program.opts<RawOptions>();
  const [command = '', file, json] = program.args;
  if (LATER.includes(command)) throw new UsageError('command.later', { name: command, version });
  validate(raw);
  const lang: Lang = raw.lang === 'en' ? 'en' : 'vi';
  if (command === 'call') return callRequest(file, json, lang);
  if (!Object.prototype.hasOwnProperty.call(JOBS, command))
    throw new UsageError('command.unknown', { name: command });
  return jobRequest(command as Job, file, raw, lang);
}
