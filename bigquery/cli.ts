/**
 * npm run sql: the queries, the table of households without names, and the SQL beside the core.
 * Exit code 1: a figure differs; 2: nothing was done, one sentence says why.
 */
import { fileURLToPath } from 'node:url';
import type { Lang } from '../src/core/model';
import { sqlFiles } from '../src/sql/index';
import { gridsOfFile } from '../runner/other-workbooks';
import { bundleCode } from '../runner/run-job';
import { isWordKey as isRunnerWord, UsageError as RunnerError, words as runnerWords } from '../runner/words';
import { InputError } from '../runner/xlsx/input-error';
import { langOf, readRequest, type SqlRequest } from './command-line';
import { tableOf, writeTable, writeText } from './export';
import { readKey, writeNewKey } from './key-file';
import { printComparison } from './print-comparison';
import { UsageError, words } from './words';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PLACE = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

function print({ table, name }: Extract<SqlRequest, { kind: 'print' }>): void {
  const files = sqlFiles(table);
  const wanted = name === null ? Object.keys(files) : [`${name.replace(/\.sql$/, '')}.sql`];
  for (const file of wanted) {
    const text = files[file];
    if (text === undefined)
      throw new UsageError('query.unknown', {
        name: name ?? '',
        names: Object.keys(files)
          .map((each) => each.replace(/\.sql$/, ''))
          .join(', '),
      });
    tell(wanted.length > 1 ? `-- ${file}\n${text}` : text);
  }
}

async function exportTable({
  files,
  keyFile,
  out,
  commune,
  area,
  lang,
}: Extract<SqlRequest, { kind: 'export' }>) {
  const key = readKey(keyFile, PROJECT, out);
  const code = bundleCode();
  const given = [];
  for (const { year, file } of files) given.push({ year, file, grids: await gridsOfFile(code, file, PLACE) });
  const today = new Date().toISOString().slice(0, 10);
  const table = tableOf(given, { commune, area, today, lang }, key);
  for (const { year, ...counts } of table.years)
    tell(words(lang, 'done.year', { year: String(year), ...counts }));
  for (const file of writeTable(table, out, commune)) tell(words(lang, 'done.file', { file }));
  tell(words(lang, 'done.private'));
}

async function run(request: SqlRequest): Promise<number> {
  const { lang } = request;
  switch (request.kind) {
    case 'help':
      tell(request.text);
      return 0;
    case 'print':
      print(request);
      return 0;
    case 'write':
      for (const [name, text] of Object.entries(sqlFiles(request.table)))
        tell(words(lang, 'done.file', { file: writeText(request.out, name, text) }));
      return 0;
    case 'new-key':
      tell(words(lang, 'key.written', { file: request.file, bytes: writeNewKey(request.file, PROJECT) }));
      return 0;
    case 'export':
      await exportTable(request);
      return 0;
    case 'compare':
      return (await printComparison(request)) ? 0 : 1;
  }
}

function sentenceOf(error: unknown, lang: Lang): string {
  if (error instanceof UsageError) return words(lang, error.key, error.params);
  if (error instanceof RunnerError) return runnerWords(lang, error.key, error.params);
  if (error instanceof InputError && isRunnerWord(error.code))
    return runnerWords(lang, error.code, error.params);
  return words(lang, 'run.failed', {
    reason: error instanceof Error ? `${error.name}: ${error.message}` : '?',
  });
}

async function main(argv: readonly string[]): Promise<number> {
  const lang = langOf(argv);
  try {
    return await run(readRequest(argv));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, lang)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
