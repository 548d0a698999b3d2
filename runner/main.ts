/** What the command line does: reads the request, runs it, tells the result; every failure is one sentence and exit code 2. */
import { readFileSync } from 'node:fs';
import { helpPage } from './help';
import { runCall } from './run-call';
import { RefusedError, runJob } from './run-job';
import { runPlan } from './run-plan';
import { readRequest } from './options';
import { InputError } from './xlsx/input-error';
import { isWordKey, UsageError, words } from './words';
import type { Lang } from '../src/core/model';

const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

function sentenceOf(error: unknown, lang: Lang): string {
  if (error instanceof RefusedError) return error.message;
  if (error instanceof UsageError) return words(lang, error.key, error.params);
  if (error instanceof InputError && isWordKey(error.code)) return words(lang, error.code, error.params);
  return words(lang, 'run.failed', {
    reason: error instanceof Error ? `${error.name}: ${error.message}.` : 'lỗi.',
  });
}

/**
 * One command with its arguments, told on standard output and standard error.
 *
 * @returns the exit code: 0, 1 with --strict when the register has an error, 2 when it was refused
 */
export async function main(argv: readonly string[]): Promise<number> {
  const lang: Lang = argv.includes('en') && argv.includes('--lang') ? 'en' : 'vi';
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(helpPage(lang));
    return 0;
  }
  try {
    const request = readRequest(argv);
    if (request.kind === 'plan') return runPlan(request);
    if (request.kind === 'call') {
      process.stdout.write(`${JSON.stringify(runCall(request.name, request.args))}\n`);
      return 0;
    }
    return await runJob(request, version);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, lang)}\n`);
    return 2;
  }
}
