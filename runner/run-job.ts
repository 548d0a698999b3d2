/** One job of the command line: load the workbook, run the bundle's menu function on it, save what it changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createEnvironment } from './fake-apps-script/index';
import type { CallCounters, FakeEnvironment } from './fake-apps-script/index';
import { loadBundle } from './load-bundle';
import { computeOwnFormulas } from './own-formulas';
import { JOBS, MERGE, ROWS, TASKS, THEN } from './options';
import type { JobRequest } from './options';
import { otherWorkbooks, type OtherWorkbooks } from './other-workbooks';
import { progressBar } from './progress-bar';
import { UsageError, words } from './words';
import { writeFiles } from './write-file';
import type { PendingFile } from './write-file';
import { loadWorkbook } from './xlsx/load';
import { readFileBytes } from './xlsx/read-file';
import { saveWorkbook } from './xlsx/save';
import type {
  ActionResult,
  FixResult,
  InsertResult,
  MergeResult,
  UndoResult,
} from '../src/addin/server-types';
import type { Lang } from '../src/core/model';

const DIST = new URL('../dist/', import.meta.url);
const BUNDLE = new URL('Code.js', DIST);

/** The project's HTML files by name without ending, as HtmlService knows them. */
export function htmlFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(DIST)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.slice(0, -'.html'.length), readFileSync(new URL(file, DIST), 'utf8')]),
  );
}

/** Text of the built bundle. */
export function bundleCode(): string {
  if (!existsSync(BUNDLE)) throw new UsageError('bundle.missing');
  return readFileSync(BUNDLE, 'utf8');
}

type Result = Extract<ActionResult | FixResult | MergeResult | UndoResult, { ok: true }>;

function runBundle(
  code: string,
  environment: FakeEnvironment,
  request: JobRequest,
  more: OtherWorkbooks,
): Result {
  const bundle = loadBundle(code, environment);
  const call = (name: string): Result => {
    const result = bundle.call(name, [
      { options: { ...request.options, ...more }, ...(request.preview ? { preview: true } : {}) },
    ]) as ActionResult | FixResult | UndoResult | InsertResult | MergeResult;
    if (!result.ok) throw new RefusedError(result.error.message);
    return 'summary' in result ? result : inserted(result.sheetsWritten, request.lang);
  };
  const then = [...(THEN[request.job] ?? []), ...(request.options.rows === undefined ? [] : [ROWS])];
  const before = [
    ...(more.merge === undefined || request.job === 'merge' ? [] : [MERGE]),
    ...(request.options.planText === undefined ? [] : [TASKS]),
  ];
  const [first, ...rest] = [...before, JOBS[request.job], ...then].map((name) => () => call(name)) as [
    () => Result,
    ...(() => Result)[],
  ];
  const result = rest.reduce((done, next) => joined(done, next()), first());
  computeOwnFormulas(environment.workbook, bundle.callCustomFunction);
  return result;
}

/** A template has no figures to report. */
function inserted(sheetsWritten: readonly string[], lang: Lang): Result {
  const summary = sheetsWritten.map((sheet) => words(lang, 'done.inserted', { sheet }));
  return { ok: true, sheetsWritten, summary } as unknown as Result;
}

/** One report of both; lines and sheets follow each other. */
function joined(first: Result, second: Result): Result {
  const sheets = (result: Result): readonly string[] =>
    'sheetsWritten' in result ? (result.sheetsWritten ?? []) : [];
  return {
    ...first,
    ...second,
    summary: [...first.summary, ...second.summary],
    sheetsWritten: [...sheets(first), ...sheets(second)],
  } as Result;
}

/** The add-in refused the job in its own words. */
export class RefusedError extends Error {}

function callsOf(counters: CallCounters): object {
  const { read, write, total, cellsRead, cellsWritten, structure, service, all } = counters;
  return { read, write, total, cellsRead, cellsWritten, structure, service, all };
}

/**
 * 'DS hộ H12: 5107••••101 → 0510•••••101 (FD02)': a screen may be seen by others, the JSON report has the whole numbers.
 * Where text becomes a number, or both read alike, they say what they are.
 */
function fixLines(result: Result, lang: Lang): string[] {
  const fixes = 'fixes' in result ? result.fixes : [];
  return fixes.map(({ sheet, cell, before, after, code }) => {
    const isNumbered = typeof before === 'string' && typeof after === 'number';
    const withKinds = isNumbered || (typeof before === 'number' && String(before) === after);
    const [from, to] = [before, after].map((value) => shownValue(value, withKinds, lang));
    return `${sheet} ${cell}: ${from} → ${to} (${code})`;
  });
}

function shownValue(value: unknown, withKind: boolean, lang: Lang): string {
  const plain = typeof value === 'number' ? words(lang, 'value.plain', { value }) : String(value ?? '');
  const masked = plain.replace(
    /\d{9,}/g,
    (digits) => `${digits.slice(0, 4)}${'•'.repeat(digits.length - 7)}${digits.slice(-3)}`,
  );
  if (!withKind) return masked;
  return words(lang, typeof value === 'number' ? 'value.number' : 'value.text', { value: masked });
}

function tell(request: JobRequest, result: Result, counters: CallCounters): void {
  // Then standard output is the report and nothing else.
  if (request.json === '-') return;
  const { lang } = request;
  const lines = request.preview
    ? [...fixLines(result, lang), ...result.summary, words(lang, 'done.preview')]
    : [...result.summary, words(lang, 'done.out', { file: request.out })];
  if (request.json !== null && request.json !== '-')
    lines.push(words(lang, 'done.json', { file: request.json }));
  const { read, write, total, structure, service } = counters;
  lines.push(words(lang, 'done.calls', { read, write, total, structure, service }));
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Runs a job. Nothing is written before everything is computed.
 *
 * @returns the exit code: 0, or 1 with --strict when the register has an error
 * @throws {UsageError | InputError | RefusedError} one sentence
 */
export async function runJob(request: JobRequest, version: string): Promise<number> {
  const code = bundleCode();
  const bytes = readFileBytes(request.input);
  const pages = htmlFiles();
  const bar = progressBar(request.quiet);
  try {
    const started = performance.now();
    const workbook = await loadWorkbook(bytes, {
      file: basename(request.input),
      onProgress: (done) => bar.update(words(request.lang, 'progress.load'), done * 0.4),
    });
    const environment = createEnvironment(workbook, {
      locale: request.locale,
      timeZone: request.timeZone,
      failCall: request.failCall ?? undefined,
      htmlFiles: pages,
    });
    const more = await otherWorkbooks(code, request, bytes);
    const loaded = performance.now();
    bar.update(words(request.lang, 'progress.run'), 0.45);
    const result = runBundle(code, environment, request, more);
    const ran = performance.now();
    const files: PendingFile[] = [];
    if (!request.preview) {
      const bytesOut = await saveWorkbook(workbook, {
        onProgress: (done) => bar.update(words(request.lang, 'progress.save'), 0.6 + done * 0.4),
      });
      files.push({ file: request.out, bytes: bytesOut });
    }
    const saved = performance.now();
    const counters = environment.counters();
    const { ok: _ok, summary: _summary, ...report } = result;
    const json = JSON.stringify(
      {
        bundle: { version, bytes: Buffer.byteLength(code), jobBytes: Buffer.byteLength(pages.Viec ?? '') },
        ...report,
        calls: callsOf(counters),
        ms: {
          load: Math.round(loaded - started),
          run: Math.round(ran - loaded),
          save: Math.round(saved - ran),
        },
      },
      null,
      1,
    );
    if (request.json !== null && request.json !== '-') files.push({ file: request.json, bytes: `${json}\n` });
    writeFiles(files);
    bar.stop();
    if (request.json === '-') process.stdout.write(`${json}\n`);
    tell(request, result, counters);
    const findings = 'findings' in result ? (result.findings ?? []) : [];
    const hasError = findings.some((finding) => finding.severity === 'error');
    return request.strict && hasError ? 1 : 0;
  } finally {
    bar.stop();
  }
}
