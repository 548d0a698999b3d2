/** Runs the command line as a person would, in a folder of its own, and reads back what it left. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export interface CliResult<R> {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
  /** Files left in the folder. */
  readonly files: readonly string[];
  readonly out: string;
  readonly report: R | null;
}

/** `command file … --out <folder>/out.xlsx --json <folder>/out.json --quiet` */
export function runCli<R>(command: string, file: string, ...options: string[]): CliResult<R> {
  const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-'));
  const out = join(folder, 'out.xlsx');
  const json = join(folder, 'out.json');
  const run = spawnSync(
    process.execPath,
    [TSX, join(ROOT, 'runner/cli.ts'), command, file, '--out', out, '--json', json, '--quiet', ...options],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return {
    exitCode: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    folder,
    files: readdirSync(folder),
    out,
    report: existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as R) : null,
  };
}

/** The command line with exactly these arguments. */
export function runArguments(...args: string[]): { exitCode: number | null; stdout: string; stderr: string } {
  const run = spawnSync(process.execPath, [TSX, join(ROOT, 'runner/cli.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}
