/** `read-plan FILE.txt`: the bundle's own reader of plan texts, on a text file. */
import { readFileSync } from 'node:fs';
import { createEnvironment, emptyWorkbook } from './fake-apps-script/index';
import { loadBundle } from './load-bundle';
import type { PlanRequest } from './options';
import { bundleCode, htmlFiles, RefusedError } from './run-job';
import { UsageError, words } from './words';
import { writeFiles } from './write-file';
import type { PlanReadResult } from '../src/addin/server-types';

/**
 * The text of a file.
 *
 * @throws {UsageError} `file.missing`, `text.empty`, `text.not-text`, `text.not-utf8`
 */
function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError('file.missing', { file });
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new UsageError('text.not-utf8', { file });
  if (bytes.includes(0) || /^(?:PK|%PDF|\{\\rtf)/.test(bytes.subarray(0, 6).toString('latin1'))) {
    throw new UsageError('text.not-text', { file });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('text.not-utf8', { file });
  }
  if (text.trim() === '') throw new UsageError('text.empty', { file });
  return text;
}

function linesOf(result: Extract<PlanReadResult, { ok: true }>, lang: PlanRequest['lang']): string[] {
  const found = result.lines.map(({ kind, value, details, doubts, sentence }) => {
    const doubt = doubts.length > 0 ? `\n  ! ${doubts.join('; ')}` : '';
    return `${[`${kind}: ${value}`, ...details].join(' · ')}${doubt}\n  “${sentence}”`;
  });
  const unread = result.unrecognised.map(({ sentence }) => words(lang, 'plan.unrecognised', { sentence }));
  return [...found, ...unread, ...result.summary];
}

/**
 * Reads the targets of a plan's text and tells them, as JSON with --json.
 *
 * @returns the exit code, 0 also for a text without targets
 * @throws {UsageError | RefusedError} one sentence
 */
export function runPlan({ input, json, lang }: PlanRequest): number {
  const text = textOf(input);
  const environment = createEnvironment(emptyWorkbook(), { htmlFiles: htmlFiles() });
  const bundle = loadBundle(bundleCode(), environment);
  const result = bundle.call('vanBanDoc', [text, { lang }]) as PlanReadResult;
  if (!result.ok) throw new RefusedError(result.error.message);
  const { targets, unrecognised } = result;
  const report = JSON.stringify({ targets, unrecognised }, null, 1);
  if (json === '-') {
    process.stdout.write(`${report}\n`);
    return 0;
  }
  if (json !== null) writeFiles([{ file: json, bytes: `${report}\n` }]);
  const done = json === null ? [] : [words(lang, 'done.json', { file: json })];
  process.stdout.write(`${[...linesOf(result, lang), ...done].join('\n')}\n`);
  return 0;
}
