/**
 * At which service calls a run lets the service fail. Each needs two runs of an action on a workbook of its own, so a run
 * of the tests takes one of every {@link STRIDE}, from a place its seed gives: over the runs all of them. `CRASH=all` takes
 * every one.
 */
const STRIDE = 6;

/** @param calls how many service calls the action makes; 1-based numbers come back, the last always among them */
export function failingCalls(calls: number): number[] {
  const every = Array.from({ length: calls }, (_, at) => at + 1);
  if (process.env['CRASH'] === 'all') return every;
  const from = Number(process.env['FC_SEED']) % STRIDE;
  return every.filter((call) => call % STRIDE === from || call === calls);
}
