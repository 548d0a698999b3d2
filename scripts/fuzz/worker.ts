/** One process of the fuzz run: batches of workbooks through the core or the built bundle, told about line by line. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { runBundle, type ReadBuilt } from '../../tests/fuzz/bundle-run';
import { runCore } from '../../tests/fuzz/core-run';
import { countGrids, hellWorkbook, type HellWorkbook } from '../../tests/fuzz/hell-workbook';
import { realSheets } from '../../tests/fuzz/real-sheets';
import type { Batch, BatchFailure, BatchResult } from './batch';

const files = new Map<string, string>();
const built: ReadBuilt = (file) => {
  const text = files.get(file) ?? readFileSync(`dist/${file}`, 'utf8');
  files.set(file, text);
  return text;
};
const RUNS: Readonly<Record<Batch['place'], (workbook: HellWorkbook) => void>> = {
  core: runCore,
  bundle: (workbook) => runBundle(workbook, built),
};

function runBatch(batch: Batch, workbooks: fc.Arbitrary<HellWorkbook>): BatchResult {
  let [grids, slowestMs, slowestAt, at] = [0, 0, 0, 0];
  const details = fc.check(
    fc.property(workbooks, (workbook) => {
      const from = process.cpuUsage();
      RUNS[batch.place](workbook);
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1000;
      if (took > slowestMs) [slowestMs, slowestAt] = [took, at];
      at += 1;
      grids += countGrids(workbook);
    }),
    // Shrinking takes time of its own: a failure that shows itself in one sheet is small enough.
    { seed: batch.seed, numRuns: batch.runs, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
  const memoryMb = Math.round(process.memoryUsage().rss / 2 ** 20);
  return {
    ...batch,
    grids,
    slowestMs,
    slowestAt,
    memoryMb,
    failure: details.failed ? failureOf(details) : null,
  };
}

function failureOf({
  errorInstance,
  counterexamplePath,
  counterexample,
}: fc.RunDetails<[HellWorkbook]>): BatchFailure {
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  const lines = error
    .split('\n')
    .filter((line) => !line.includes('node_modules') && !line.includes('node:internal'));
  return { error: lines.join('\n'), path: counterexamplePath, example: shown(counterexample?.[0]) };
}

function shown(example: unknown): string {
  return JSON.stringify(example, (_, value: unknown) =>
    typeof value === 'string' && value.length > 200 ? `${value.slice(0, 60)}… (${value.length})` : value,
  );
}

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const workbooks = hellWorkbook(await realSheets(process.cwd()));
say({ ready: true });
for await (const line of createInterface({ input: process.stdin }))
  say(runBatch(JSON.parse(line) as Batch, workbooks));
