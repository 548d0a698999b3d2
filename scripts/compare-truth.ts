/**
 * Runs `all` on every workbook of a folder and compares the report with the truth file beside it.
 * Usage: npx tsx scripts/compare-truth.ts ../shared/workbooks
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  falseAlarms,
  figureDifferences,
  FIRST_CODES,
  missedFaults,
  readingDifferences,
  targetDifferences,
} from '../tests/support/truth';
import type { Report, Truth } from '../tests/support/truth';

const folder = process.argv[2] ?? '../shared/workbooks';
const only = process.argv[3];
const work = mkdtempSync(join(tmpdir(), 'compare-truth-'));

function show(title: string, lines: readonly string[]): void {
  process.stdout.write(`  ${title}: ${lines.length}\n`);
  for (const line of lines.slice(0, 12)) process.stdout.write(`    ${line}\n`);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
  const truthFile = join(folder, file.replace('.xlsx', '.truth.json'));
  if (!existsSync(truthFile) || (only && !file.includes(only))) continue;
  process.stdout.write(`${file}\n`);
  const json = join(work, `${file}.json`);
  const args = [
    'tsx',
    'runner/cli.ts',
    'all',
    join(folder, file),
    '--out',
    join(work, file),
    '--json',
    json,
    '--quiet',
  ];
  try {
    execFileSync('npx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    process.stdout.write(`  failed: ${String((error as { stderr?: Buffer }).stderr)}\n`);
    continue;
  }
  const report = JSON.parse(readFileSync(json, 'utf8')) as Report & { ms: object };
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
  process.stdout.write(
    `  ${JSON.stringify(report.calls)} ${JSON.stringify(report.ms)} ${JSON.stringify(report.settings)}\n`,
  );
  show('reading', readingDifferences(report, truth));
  show('figures', figureDifferences(report, truth));
  show('targets', targetDifferences(report, truth));
  show('missed faults', missedFaults(report, truth, FIRST_CODES));
  show('false errors', falseAlarms(report, truth, ['error']));
  show('false warnings', falseAlarms(report, truth, ['warning']));
}
