/** Runs the command line as a person would, in a folder of its own, and reads back what it left. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CliAnswer } from './cli-worker';

const ROOT = resolve(__dirname, '../..');
/** runner/cli.ts and tests/support/cli-worker.ts, each made one file by tests/support/bundle-runner.cjs. */
const CLI = join(ROOT, 'out/test-runner.mjs');
const WORKER = join(ROOT, 'out/test-runner-thread.mjs');

export interface CliResult<R> extends CliAnswer {
  readonly folder: string;
  /** Files left in the folder. */
  readonly files: readonly string[];
  readonly out: string;
  readonly report: R | null;
}

/** A command that never ends would hang the whole run without a word; the slowest takes some 20 s. */
const LONGEST_MS = 240_000;

/** A person's own way: a process. One that did not end by itself is an error with its arguments. */
function inProcess(args: readonly string[]): CliAnswer {
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  if (run.error || run.status === null)
    throw new Error(`${args.join(' ')}: ${run.error?.message ?? run.signal}\n${run.stdout}${run.stderr}`);
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}

interface Thread {
  readonly worker: Worker;
  readonly answers: MessagePort;
  readonly done: Int32Array;
}
let thread: Thread | null = null;
afterAll(() => thread?.worker.terminate());

function started(): Thread {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(WORKER, { workerData: { answers: port2, done }, transferList: [port2] });
  worker.unref();
  return { worker, answers: port1, done };
}

/** The same command in a thread of this test file, which has its code and its engine read from the command before. */
function inThread(args: readonly string[]): CliAnswer {
  thread ??= started();
  const { worker, answers, done } = thread;
  Atomics.store(done, 0, 0);
  worker.postMessage(args);
  if (Atomics.wait(done, 0, 0, LONGEST_MS) === 'timed-out') throw new Error(`${args.join(' ')}: did not end`);
  return (receiveMessageOnPort(answers) as { message: CliAnswer }).message;
}

/** `command file … --out <folder>/out.xlsx --json <folder>/out.json --quiet` */
export function runCli<R>(command: string, file: string, ...options: string[]): CliResult<R> {
  const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-'));
  const out = join(folder, 'out.xlsx');
  const json = join(folder, 'out.json');
  const run = inThread([command, file, '--out', out, '--json', json, '--quiet', ...options]);
  return {
    ...run,
    folder,
    files: readdirSync(folder),
    out,
    report: existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as R) : null,
  };
}

/** The command line with exactly these arguments, in a process of its own. */
export function runArguments(...args: string[]): CliAnswer {
  return inProcess(args);
}
