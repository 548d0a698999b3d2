/** Fails the calls of an action one after the other and counts what was survived. */
import { cloneWorkbook } from './clone-workbook';
import { startOf, type CrashCase, type Starts } from './cases';
import { canFail, FAULT_KINDS, type Fault, type FaultKind } from './faults';
import { judge, oracleOf } from './judge';
import { execute } from './world';

export interface Tally {
  tried: number;
  survived: number;
}
export interface CaseResult {
  readonly name: string;
  /** Service calls of a run of which none fails, with those that load the code. */
  readonly calls: number;
  readonly byKind: Readonly<Record<FaultKind, Tally>>;
  /** Broken runs that had written something by then. */
  readonly midway: number;
  /** A second fault in the run that comes after the first. */
  readonly twice: Tally;
  readonly losses: readonly string[];
}
export interface CampaignOptions {
  readonly kinds?: readonly FaultKind[];
  /** One call in so many; 1: every one. */
  readonly every?: number;
  /** Which of them, and where the second fault comes. */
  readonly seed?: number;
  /** Told now and then. */
  readonly onProgress?: (tried: number, total: number) => void;
}

/** A small generator of numbers from 0 to under 1 (Park and Miller's minimal standard). */
function dice(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** One in so many, from a place that the seed gives; the last always among them. */
function chosen<T>(all: readonly T[], every: number, seed: number): T[] {
  return all.filter((_, at) => at % every === seed % every || at === all.length - 1);
}

/** One broken run in so many is followed by a second that breaks off. */
const SECOND = 3;

/** Faults of the two calls that load the jobs' code: nothing has been read by then. */
const LOADS = /^(?:HtmlService|HtmlOutput)\./;

export function runCase(starts: Starts, crash: CrashCase, options: CampaignOptions = {}): CaseResult {
  const { kinds = FAULT_KINDS, every = 1, seed = 0, onProgress } = options;
  const start = startOf(starts, crash);
  const oracle = oracleOf(start, crash);
  const cold = execute(cloneWorkbook(start), crash, null, true).watched.calls;
  const loads = cold.slice(0, cold.length - oracle.calls.length);
  if (!loads.every(({ name }) => LOADS.test(name))) throw new Error(`${crash.name}: other calls when cold`);
  const judged = judge(crash, oracle);
  const byKind = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, { tried: 0, survived: 0 }]));
  const twice: Tally = { tried: 0, survived: 0 };
  const losses: string[] = [];
  let midway = 0;
  const roll = dice(seed);
  const count = (tally: Tally, faults: readonly string[], where: string): void => {
    tally.tried++;
    if (faults.length === 0) tally.survived++;
    else losses.push(...faults.map((fault) => `${crash.name}, ${where}: ${fault}`));
  };
  const trials = kinds.flatMap((kind) => [
    ...chosen(
      loads.filter((call) => canFail(kind, call)),
      every,
      seed,
    ).map(({ number: at }) => ({ kind, at, isCold: true })),
    ...chosen(
      oracle.calls.filter((call) => canFail(kind, call)),
      every,
      seed,
    ).map(({ number: at }) => ({ kind, at, isCold: false })),
  ]);
  trials.forEach(({ kind, at, isCold }, done) => {
    onProgress?.(done, trials.length);
    const workbook = cloneWorkbook(start);
    const first = execute(workbook, crash, { kind, at }, isCold);
    const place = `${kind} at call ${isCold ? at : at + loads.length}`;
    const changed = first.watched.hasChanged();
    if (changed) midway++;
    count(byKind[kind] as Tally, changed ? judged(workbook, first, 1) : [], place);
    // Where the first fault left something, the run after it is let down as well, at any of its calls.
    if (!changed || roll() * SECOND > 1) return;
    const second: Fault = {
      kind: kinds[Math.floor(roll() * kinds.length)] ?? kind,
      at: 1 + Math.floor(roll() * oracle.calls.length),
    };
    const again = execute(workbook, crash, second);
    if (again.watched.hasChanged())
      count(twice, judged(workbook, again, 2), `${place}, then ${second.kind} at call ${second.at}`);
  });
  return {
    name: crash.name,
    calls: cold.length,
    byKind: byKind as Record<FaultKind, Tally>,
    midway,
    twice,
    losses,
  };
}
