/** npm run bench: the measures of every size, everybody on the same households. */
import { join } from 'node:path';
import { buildProgram, OUT } from '../contender-program';
import { PROGRAM } from './field';
import { raceMeasures, type MeasureRace } from './race';
import { measuresTable } from './tables';

/** Prints a table a size; false when anybody's figures differ from the product's. */
export async function benchMeasures(
  sizes: readonly number[],
  runs: number,
): Promise<{ readonly races: readonly MeasureRace[]; readonly agree: boolean }> {
  await buildProgram('measures/contender.ts', PROGRAM);
  await buildProgram('measures/formula-program.ts', join(OUT, 'formulas.mjs'));
  const races: MeasureRace[] = [];
  for (const size of sizes) {
    const race = await raceMeasures(size, runs);
    console.log(`${measuresTable(race)}\n`);
    races.push(race);
  }
  const agree = races.every(({ rows, office }) =>
    [...rows, ...(office ? [office] : [])].every(({ differs }) => differs.length === 0),
  );
  return { races, agree };
}
