/**
 * One contender in a process of its own: reads the table, then answers the race line by line.
 *   node --expose-gc contender.mjs DATA.csv LAW ours | PATH-OF-A-PEER
 */
import { pathToFileURL } from 'node:url';
import { answerQuestions, peakMegabytes } from '../contender-answers';
import { spendAsync, type Spent } from '../measure';
import { TASKS, type Answers, type Figures, type Law, type MeasurePeer, type Task } from './contract';
import { prepare as ours } from './ours';

const [file = '', law = '{}', name = ''] = process.argv.slice(2);
const prepare = name === 'ours' ? ours : ((await import(pathToFileURL(name).href)) as MeasurePeer).prepare;
const tasks = await prepare(file, JSON.parse(law) as Law);

async function each<T>(work: (task: Task) => Promise<T>): Promise<Record<Task, T>> {
  const results = {} as Record<Task, T>;
  for (const task of TASKS) results[task] = await work(task);
  return results;
}

await answerQuestions<Answers>({
  check: () => each<Figures>(async (task) => tasks[task]()),
  run: () =>
    each<Spent>(async (task) => {
      // What the last run left is not this run's work.
      global.gc?.();
      return (await spendAsync(async () => tasks[task]())).spent;
    }),
  end: () => ({ peak: peakMegabytes() }),
});
