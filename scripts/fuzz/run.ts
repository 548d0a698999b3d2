/** The fuzz run: processes that are given batches, watched from outside, since what hangs cannot say so. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Batch, BatchResult, Place } from './batch';

export interface FuzzChoices {
  /** Grids wanted. */
  readonly runs: number;
  readonly seed: number;
  readonly processes: number;
  readonly places: readonly Place[];
  /** Milliseconds after which no new batch is begun. */
  readonly endMs: number;
}

/** Workbooks a batch; a seed a batch, so that a failure is found again without what ran before it. */
const BATCH: Readonly<Record<Place, number>> = { core: 40, bundle: 6 };
/** One batch in so many runs through the bundle, which takes some twenty times as long. */
const BUNDLE_EVERY = 12;
/** No workbook may take longer; a batch is killed after as much for each of its workbooks, shrinking included. */
const DEADLINE_MS = 20_000;
const HUNG_MS = 300_000;
const TOLD_EVERY = 10_000;
/** Heap of a process, MB: a run whose memory grows without bound dies here. */
const HEAP_MB = 1500;

interface Totals {
  grids: Record<Place, number>;
  workbooks: number;
  slowest: BatchResult | null;
  memoryMb: number;
  readonly failures: string[];
}

/** @returns whether every workbook was survived; everything is printed */
export async function fuzz(choices: FuzzChoices): Promise<boolean> {
  const from = Date.now();
  const totals: Totals = {
    grids: { core: 0, bundle: 0 },
    workbooks: 0,
    slowest: null,
    memoryMb: 0,
    failures: [],
  };
  process.stdout.write(`seed ${choices.seed}\n`);
  let batches = 0;
  const next = (): Batch | null => {
    if (Date.now() - from > choices.endMs || sum(totals) >= choices.runs || totals.failures.length >= 5)
      return null;
    batches += 1;
    const isBundle =
      choices.places.length === 1 ? choices.places[0] === 'bundle' : batches % BUNDLE_EVERY === 0;
    const place = isBundle ? 'bundle' : 'core';
    return { place, seed: (choices.seed + batches * 7919) % 2 ** 31, runs: BATCH[place] };
  };
  await Promise.all(Array.from({ length: choices.processes }, () => work(next, totals)));
  report(totals, choices, (Date.now() - from) / 1000);
  return totals.failures.length === 0;
}

const sum = ({ grids }: Totals): number => grids.core + grids.bundle;

/** One process, and another in its place when it dies. */
async function work(next: () => Batch | null, totals: Totals): Promise<void> {
  for (let batch = next(); batch !== null;) {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', 'scripts/fuzz/worker.ts'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    // A process that dies is told of by its missing answer.
    child.stdin.on('error', () => undefined);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await within(child, lines.next());
    while (batch !== null) {
      child.stdin.write(`${JSON.stringify(batch)}\n`);
      const line = await within(child, lines.next());
      if (line === null || line.done) {
        fail(`${place(batch)}: the process hung or died (memory, or more than ${HUNG_MS / 1000} s)`, totals);
        batch = next();
        break;
      }
      count(JSON.parse(line.value) as BatchResult, totals);
      batch = next();
    }
    child.kill();
  }
}

/** What comes within the time, else null and the process is killed. */
async function within<T>(child: ChildProcess, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(null);
    }, HUNG_MS);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}

const place = ({ place: where, seed }: Batch): string => `${where}, seed ${seed}`;

function count(result: BatchResult, totals: Totals): void {
  const before = sum(totals);
  totals.grids[result.place] += result.grids;
  // A run of 100,000 takes some twenty minutes: whoever waits, or stops it, sees how far it has come.
  if (Math.floor(before / TOLD_EVERY) < Math.floor(sum(totals) / TOLD_EVERY))
    process.stdout.write(`${sum(totals)} grids\n`);
  totals.workbooks += result.runs;
  totals.memoryMb = Math.max(totals.memoryMb, result.memoryMb);
  if (result.slowestMs > (totals.slowest?.slowestMs ?? 0)) totals.slowest = result;
  if (result.slowestMs > DEADLINE_MS)
    fail(`${place(result)}: workbook ${result.slowestAt} took ${result.slowestMs} ms`, totals);
  if (result.failure) {
    const { error, path, example } = result.failure;
    fail(`${place(result)}, path ${path ?? ''}\n${error}\n${example}`, totals);
  }
}

/** Told at once: a long run may be stopped before its end. */
function fail(text: string, { failures }: Totals): void {
  failures.push(text);
  process.stdout.write(`FAILED ${text}\n`);
}

function report(totals: Totals, { seed }: FuzzChoices, seconds: number): void {
  const { grids, workbooks, slowest, memoryMb, failures } = totals;
  const lines = [
    `${sum(totals)} grids in ${workbooks} workbooks: ${grids.core} through the core, ${grids.bundle} through the built bundle`,
    `${seconds.toFixed(0)} s, seed ${seed}, at most ${memoryMb} MB a process`,
    `slowest workbook: ${slowest ? `${slowest.slowestMs.toFixed(0)} ms (${place(slowest)}, workbook ${slowest.slowestAt})` : '-'}`,
    `${failures.length} failures`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
