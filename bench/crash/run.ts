/**
 * Fails every service call of every action, in five ways (npm run crash-test), and prints what was survived; exit code 1 where
 * anything was lost. `--action` and `--kind` may be given several times.
 */
import { parseArgs } from 'node:util';
import { crashCases, crashStarts } from '../../tests/support/crash/cases';
import { runCase, type CaseResult } from '../../tests/support/crash/campaign';
import { FAULT_KINDS, type FaultKind } from '../../tests/support/crash/faults';
import { rowOf, tableOf } from './table';

const { values } = parseArgs({
  options: {
    action: { type: 'string', multiple: true },
    kind: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '0' },
  },
});
const MOST_LOSSES = 40;

function kindsOf(given: readonly string[] | undefined): readonly FaultKind[] {
  const unknown = given?.find((kind) => !FAULT_KINDS.includes(kind as FaultKind));
  if (unknown !== undefined) throw new Error(`--kind ${unknown}: one of ${FAULT_KINDS.join(', ')}`);
  return (given as readonly FaultKind[] | undefined) ?? FAULT_KINDS;
}

function whole(name: 'every' | 'seed', least: number): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} ${values[name]}: from ${least}`);
  return number;
}

/** One line that is written over, where somebody is looking. */
const tell = (text: string): void => void (process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`));

const logOf = (result: CaseResult, kinds: readonly FaultKind[], from: number): string =>
  [
    `${rowOf(result, kinds)}  ${Math.round((Date.now() - from) / 1000)} s`,
    ...result.losses.map((loss) => `  ${loss}`),
    '',
  ].join('\n');

async function main(): Promise<void> {
  const from = Date.now();
  const kinds = kindsOf(values.kind);
  const [every, seed] = [whole('every', 1), whole('seed', 0)];
  tell('making the workbooks …');
  const { starts, known } = await crashStarts();
  const all = crashCases(known);
  const cases = all.filter(
    ({ name, run }) => values.action?.some((each) => each === name || each === run) ?? true,
  );
  if (cases.length === 0) throw new Error(`--action: one of ${all.map(({ name }) => name).join(', ')}`);
  const results: CaseResult[] = [];
  for (const [at, crash] of cases.entries()) {
    const onProgress = (done: number, total: number) =>
      tell(
        `${at + 1}/${cases.length} ${crash.name}: ${done}/${total}, ${Math.round((Date.now() - from) / 1000)} s`,
      );
    results.push(runCase(starts, crash, { kinds, every, seed, onProgress }));
    // A run takes long: who looks into its log sees each action with what it lost.
    if (!process.stderr.isTTY) process.stderr.write(logOf(results[at] as CaseResult, kinds, from));
  }
  tell('');
  const losses = results.flatMap((result) => result.losses);
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  process.stdout.write(`${tableOf(results, kinds)}\n`);
  process.stdout.write(`one call in ${every}, seed ${seed}; ${losses.length} losses; ${seconds} s\n`);
  process.stdout.write(
    losses
      .slice(0, MOST_LOSSES)
      .map((loss) => `  ${loss}\n`)
      .join(''),
  );
  if (losses.length > 0) process.exitCode = 1;
}

void main();
