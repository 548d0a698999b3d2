/** `read-plan FILE.txt`: the bundle's own reader of plan texts, on a text file. */
import { createEnvironment, emptyWorkbook } from './fake-apps-script/index';
import { loadBundle } from './load-bundle';
import type { PlanRequest } from './options';
import { bundleCode, htmlFiles, RefusedError } from './run-job';
import { readTextFile } from './read-text';
import { words } from './words';
import { writeFiles } from './write-file';
import type { PlanReadResult } from '../src/addin/server-types';

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
  const text = readTextFile(input);
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
