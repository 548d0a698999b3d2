/** npm run bench -- --validation: every rule on two sizes, then the raced rules beside other validators. */
import { allRules, type AllRulesRow } from './all-rules';
import { buildProgram } from '../contender-program';
import { PROGRAM } from './field';
import { race, type Race } from './race';
import { allRulesTable, raceTable } from './tables';

export interface ValidationFigures {
  readonly allRules: readonly AllRulesRow[];
  readonly races: readonly Race[];
}

/** Prints both tables; false when anybody's findings differ from what was planted. */
export async function benchValidation(
  sizes: readonly number[],
  runs: number,
): Promise<{ readonly figures: ValidationFigures; readonly agree: boolean }> {
  await buildProgram('validation/contender.ts', PROGRAM);
  const all = await allRules(sizes, runs);
  console.log(`${allRulesTable(all)}\n`);
  const races: Race[] = [];
  for (const size of sizes) {
    const result = await race(size, runs);
    console.log(`${raceTable(result)}\n`);
    races.push(result);
  }
  const differing = races.flatMap(({ results }) =>
    results.filter(({ differs }) => differs.missed.length + differs.extra.length > 0),
  );
  const agree = differing.length === 0 && all.every(({ missed }) => missed.length === 0);
  return { figures: { allRules: all, races }, agree };
}
