/** The command line: what was asked for, checked before anything is read. */
import { basename, resolve } from 'node:path';
import { CommanderError } from 'commander';
import type { RunOptions } from '../src/core/index';
import type { Lang } from '../src/core/model';
import { readMapping, readPlan, shownColumns } from './option-values';
import { commandLine, type RawOptions } from './command-line';
import { UsageError } from './words';

/** Commands that run on a workbook, and the menu function behind each. */
export const JOBS = {
  check: 'kiemTraSoHo',
  classify: 'phanLoaiHo',
  indicators: 'tinhChiSo',
  progress: 'lapBangTienDo',
  snapshot: 'chotSoLieu',
  forecast: 'duBaoCuoiNam',
  all: 'lamTatCa',
  setup: 'moThietLap',
  merge: 'gopSo',
  fix: 'suaTuDong',
  undo: 'hoanTac',
  views: 'xemTienDoTheo',
  public: 'banCongKhai',
  'insert-register': 'chenMauSoHo',
  'insert-targets': 'chenMauChiTieu',
  'insert-b1-points': 'chenBangDiemB1',
  'insert-help': 'moHuongDan',
} as const;
export type Job = keyof typeof JOBS;
/** Further menu functions some commands run on the same workbook, once the first is done. */
export const THEN: Readonly<Partial<Record<Job, readonly string[]>>> = { indicators: ['xuatBieuMau'] };
/** The menu function that adds the tasks of `--plan` to GN Nhiệm vụ before the views are made. */
export const TASKS = 'deXuatNhiemVu';
/** The menu function that merges the files of `--merge` before anything else is done. */
export const MERGE: (typeof JOBS)['merge'] = 'gopSo';
/** The menu function that lists the households of `--rows`. */
export const ROWS = 'xemCacHo';

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
  /** Workbooks to merge into this one first. */
  readonly merge?: readonly string[];
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
export interface PlanRequest {
  readonly kind: 'plan';
  readonly input: string;
  /** A path, '-' for standard output, or null. */
  readonly json: string | null;
  readonly lang: Lang;
}
export type Request = JobRequest | CallRequest | PlanRequest;

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

function planRequest(file: string | undefined, raw: RawOptions, lang: Lang): PlanRequest {
  if (file === undefined) throw new UsageError('usage.bad', { reason: 'read-plan <plan.txt>' });
  return { kind: 'plan', input: file, json: raw.json ?? null, lang };
}

/** Commands whose figures have rows behind them. */
const LISTS_ROWS: readonly Job[] = ['indicators', 'progress'];

/** Commands that write into the register, or need none. */
const NEVER_MERGED: ReadonlySet<Job> = new Set<Job>([
  'fix',
  'undo',
  'insert-register',
  'insert-targets',
  'insert-b1-points',
  'insert-help',
]);

/** Options of some commands only: whether given, with which commands they go, the sentence for any other. */
function checkGoesWith(job: Job, raw: RawOptions): void {
  const only = (option: string, command: Job) =>
    new UsageError('option.only', { option, command, name: job });
  const cases: readonly (readonly [given: unknown, goes: boolean, refusal: () => UsageError])[] = [
    [raw.plan, job === 'views', () => only('--plan', 'views')],
    [raw.show, job === 'public', () => only('--show', 'public')],
    [raw.preview, job === 'fix' || job === 'merge', () => new UsageError('preview.only-fix', { name: job })],
    [
      raw.cutoff ?? raw.reason ?? raw.by,
      job === 'snapshot',
      () => new UsageError('cutoff.only-snapshot', { name: job }),
    ],
    [raw.rows, LISTS_ROWS.includes(job), () => new UsageError('rows.only-indicators', { name: job })],
    [raw.merge, !NEVER_MERGED.has(job), () => new UsageError('merge.not-with', { name: job })],
  ];
  const refused = cases.find(([given, goes]) => given !== undefined && !goes);
  if (refused) throw refused[2]();
}

/**
 * The result's file.
 *
 * @throws {UsageError} `out.not-xlsx`; `out.is-input`: no file that is read is ever written over
 */
function outOf(file: string, { out: stated, merge = [], previous }: RawOptions): string {
  const out = stated ?? `out/${basename(file).replace(/\.[^.]*$/, '')}.xlsx`;
  if (!/\.xlsx$/i.test(out)) throw new UsageError('out.not-xlsx', { file: out });
  const read = [file, ...merge, ...(previous === undefined ? [] : [previous])];
  const input = read.find((each) => resolve(each) === resolve(out));
  if (input !== undefined) throw new UsageError('out.is-input', { file: input });
  return out;
}

function jobRequest(job: Job, file: string | undefined, raw: RawOptions, lang: Lang): JobRequest {
  if (file === undefined) throw new UsageError('usage.bad', { reason: `${job} <workbook.xlsx>` });
  checkGoesWith(job, raw);
  const out = outOf(file, raw);
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
      snapshot:
        job === 'snapshot' ? defined({ cutOff: raw.cutoff, reason: raw.reason, by: raw.by }) : undefined,
      planText: readPlan(raw.plan),
      publicColumns: shownColumns(raw.show),
    }),
    previous: raw.previous ?? null,
    ...(raw.merge === undefined ? {} : { merge: raw.merge }),
    locale: raw.locale,
    timeZone: raw.tz,
    failCall: positive('--fail-call', raw.failCall),
    strict: raw.strict ?? false,
    quiet: raw.quiet ?? false,
    lang,
  };
}

/** 'insert register FILE.xlsx': what is inserted is a word of its own. */
function jobNamed(command: string, what = ''): Job {
  const name = command === 'insert' ? `insert-${what}` : command;
  if (Object.prototype.hasOwnProperty.call(JOBS, name)) return name as Job;
  throw command === 'insert'
    ? new UsageError('insert.unknown', { name: what })
    : new UsageError('command.unknown', { name: command });
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} one sentence: what is wrong and what to write instead
 */
export function readRequest(argv: readonly string[]): Request {
  const program = commandLine();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    const reason = error instanceof CommanderError ? error.message.replace(/^error: /, '') : String(error);
    throw new UsageError('usage.bad', { reason });
  }
  const raw = program.opts<RawOptions>();
  const [command = '', file, json] = program.args;
  validate(raw);
  const lang: Lang = raw.lang === 'en' ? 'en' : 'vi';
  if (command === 'call') return callRequest(file, json, lang);
  if (command === 'read-plan') return planRequest(file, raw, lang);
  const job = jobNamed(command, file);
  return jobRequest(job, command === 'insert' ? json : file, raw, lang);
}
