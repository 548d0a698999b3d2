/**
 * One contender in a process of its own: reads the register, then answers the race line by line.
 *   node --expose-gc contender.mjs DATA.json ours:all | ours:raced | PATH-OF-A-PEER
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { answerQuestions, peakMegabytes } from '../contender-answers';
import { spend } from '../measure';
import type { InventedRegister } from '../registers/index';
import { peerRows, type Answers, type Peer } from './contract';
import { ours, type Ours } from './ours';

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

const [dataFile = '', name = ''] = process.argv.slice(2);
const data = JSON.parse(readFileSync(dataFile, 'utf8')) as InventedRegister;
const contestant = await contender(data, name);
await answerQuestions<Answers>({
  check: () => contestant.check(),
  run() {
    // What the last run left is not this run's work.
    global.gc?.();
    return contestant.run();
  },
  end: () => ({ peak: peakMegabytes() }),
});
