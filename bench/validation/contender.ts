/**
 * One contender in a process of its own: reads the register, then answers the race line by line.
 *   node --expose-gc contender.mjs DATA.json ours:all | ours:raced | PATH-OF-A-PEER
 */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { spend } from '../measure';
import type { InventedRegister } from '../registers/index';
import { peerRows, type Answers, type Peer, type Question } from './contract';
import { ours, type Ours } from './ours';

const STATUS = '/proc/self/status';

async function contender(data: InventedRegister, name: string): Promise<Ours> {
  if (name === 'ours:all' || name === 'ours:raced') return ours(data, name === 'ours:all' ? 'all' : 'raced');
  const { prepare } = (await import(pathToFileURL(name).href)) as Peer;
  const validate = await prepare(peerRows(data));
  return {
    run: () => ({ read: null, check: spend(validate).spent }),
    check() {
      const wrong = validate();
      return { cells: wrong.map(({ row, field }) => `${row}:${field}`), also: [], findings: wrong.length };
    },
  };
}

/** The system's own mark of this process; what getrusage says may be the parent's, taken over when it was started. */
function peakMegabytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const mark = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return (mark === undefined ? process.resourceUsage().maxRSS : Number(mark)) / 1024;
}

const [dataFile = '', name = ''] = process.argv.slice(2);
const data = JSON.parse(readFileSync(dataFile, 'utf8')) as InventedRegister;
const contestant = await contender(data, name);
const answers: { readonly [Q in Question]: () => Answers[Q] } = {
  check: () => contestant.check(),
  run() {
    // What the last run left is not this run's work.
    global.gc?.();
    return contestant.run();
  },
  end: () => ({ peak: peakMegabytes() }),
};
for await (const line of createInterface({ input: process.stdin })) {
  const question = line as Question;
  console.log(JSON.stringify(answers[question]()));
  if (question === 'end') break;
}
