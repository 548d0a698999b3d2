/** LibreOffice without a window, where it is installed: the nearest thing here to the formulas of a sheet. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../measure';
import type { Answers, Figures, Law } from './contract';
import { differences } from './differences';
import { NOT_BY_FORMULA, type Absent } from './field';
import { formulaWorkbook } from './formula-workbook';

const NAME = 'LibreOffice';
/** Commas, quotes, UTF-8, full precision of the cell instead of what is shown, all sheets: one file each. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

export interface OfficeRow {
  readonly name: string;
  readonly version: string;
  /** The whole process: start, reading, computing, writing; a sheet has no other way to be asked. */
  readonly ms: number;
  readonly differs: readonly string[];
}

function version(): string | null {
  try {
    const text = execFileSync('soffice', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /[\d.]+/.exec(text)?.[0] ?? '';
  } catch {
    return null;
  }
}

function runOnce(folder: string, workbook: string): number {
  const from = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', FILTER, '--outdir', folder, workbook];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 900_000 });
  return performance.now() - from;
}

/**
 * The formulas of {@link formulaWorkbook} computed by LibreOffice.
 *
 * @param ours figures to compare with, both tasks together: a sheet is computed whole
 */
export function formulasInOffice(
  file: string,
  law: Law,
  ours: Answers['check'],
  runs: number,
): OfficeRow | Absent {
  const found = version();
  if (found === null) return { name: NAME, why: 'apt-get install libreoffice-calc' };
  const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-bench-'));
  try {
    const { names, bytes } = formulaWorkbook(file, law);
    const workbook = join(folder, 'formulas.xlsx');
    writeFileSync(workbook, bytes);
    // The first start makes a profile.
    runOnce(folder, workbook);
    const csv = readdirSync(folder).find((name) => name.endsWith('-figures.csv'));
    const values = readFileSync(join(folder, csv ?? ''), 'utf8')
      .trim()
      .split('\n')
      // Some versions put numbers in quotes as well.
      .map((line) => Number(line.replace(/^"|"$/g, '')));
    const theirs: Figures = Object.fromEntries(names.map((name, at) => [name, values[at] ?? NaN]));
    const differs = differences({ ...ours.indicators, ...ours.income }, theirs, NOT_BY_FORMULA);
    const times = differs.length > 0 ? [] : Array.from({ length: runs }, () => runOnce(folder, workbook));
    return { name: NAME, version: found, ms: median(times), differs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
