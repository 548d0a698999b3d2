/** Runs the command line as a person would, in a folder of its own, and reads back what it left. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** runner/cli.ts, made one file by tests/support/bundle-runner.cjs. */
const CLI = join(ROOT, 'out/test-runner.mjs');

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

/** A command that never ends would hang the whole run without a word; the slowest takes some 20 s. */
const LONGEST_MS = 240_000;

/** Runs the command line; one that did not end by itself is an error with its arguments. */
function runNode(args: readonly string[]): { exitCode: number | null; stdout: string; stderr: string } {
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  if (run.error) throw new Error(`${args.join(' ')}: ${run.error.message}\n${run.stdout}${run.stderr}`);
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** `command file … --out <folder>/out.xlsx --json <folder>/out.json --quiet` */
export function runCli<R>(command: string, file: string, ...options: string[]): CliResult<R> {
  const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-'));
  const out = join(folder, 'out.xlsx');
  const json = join(folder, 'out.json');
  const run = runNode([command, file, '--out', out, '--json', json, '--quiet', ...options]);
  return {
    ...run,
    folder,
    files: readdirSync(folder),
    out,
    report: existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as R) : null,
  };
}

/** The command line with exactly these arguments. */
export function runArguments(...args: string[]): { exitCode: number | null; stdout: string; stderr: string } {
  return runNode(args);
}
