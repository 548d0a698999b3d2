/**
 * `npm run fuzz`: workbooks from hell through the whole core and, one in so many, through the built bundle on the stand-in.
 * Ends with 1 when one was not survived, with the counter-example shrunk and the seed that brings it back.
 */
import { InvalidArgumentError, program } from 'commander';
import { fuzz } from './fuzz/run';

const whole = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number, please');
  return Number(text);
};

program
  .option('--runs <number>', 'grids, the sheets of the workbooks together', whole, 100_000)
  .option('--minutes <number>', 'stop after so many minutes', whole)
  .option('--seed <number>', 'of an earlier run', whole, Date.now() % 2 ** 31)
  .option('--processes <number>', 'at work beside each other', whole, 2)
  .option('--only <place>', "'core' or 'bundle'")
  .parse();

const { runs, minutes, seed, processes, only } = program.opts<{
  runs: number;
  minutes?: number;
  seed: number;
  processes: number;
  only?: string;
}>();
const places =
  only === undefined
    ? (['core', 'bundle'] as const)
    : only === 'bundle'
      ? (['bundle'] as const)
      : (['core'] as const);
process.exitCode = (await fuzz({
  runs,
  seed,
  processes,
  places,
  endMs: minutes === undefined ? Infinity : minutes * 60_000,
}))
  ? 0
  : 1;
