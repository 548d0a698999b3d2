/** Writes the generated pages of docs/ and the words of GN Hướng dẫn; with --check fails when one of them is not what the source says now. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LISTED_RULES } from '../src/core/rules/listing';
import { STANDARDS } from '../src/core/standards/index';
import { sqlFiles } from '../src/sql/index';
import { formulaHelp } from './docs/formula-help';
import { functionsPage } from './docs/functions';
import { rulesPage } from './docs/rules';
import { sourcesPage } from './docs/sources';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

function current(name: string): string | null {
  try {
    return readFileSync(path(name), 'utf8');
  } catch {
    return null;
  }
}

const globals = readFileSync(path('src/globals.ts'), 'utf8');
const HELP = 'src/core/reports/formula-help.ts';
const pages: Readonly<Record<string, string>> = {
  [HELP]: await formulaHelp(globals, path(HELP)),
  'docs/functions.md': functionsPage(globals),
  'docs/rules.md': rulesPage(LISTED_RULES),
  'docs/sources.md': sourcesPage(STANDARDS),
  ...Object.fromEntries(Object.entries(sqlFiles()).map(([name, text]) => [`docs/sql/${name}`, text])),
};
const stale = Object.keys(pages).filter((name) => current(name) !== pages[name]);

if (!process.argv.includes('--check')) {
  for (const name of stale) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), pages[name] ?? '');
  }
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'docs are up to date');
} else if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}. Run npm run docs and commit the result.`);
  process.exitCode = 1;
}
