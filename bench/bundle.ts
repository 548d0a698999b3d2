/** Code.js: how large, how long until it can be called, and formulas over a whole column. */
import { createContext, Script } from 'node:vm';
import { createEnvironment, emptyWorkbook } from '../runner/fake-apps-script/index';
import { bundleCode } from '../runner/run-job';
import { FORMULAS, type FormulaName } from '../src/core/formulas/index';
import { formulaResult } from '../src/core/index';
import { aligned } from './aligned';
import { median } from './measure';
import { INDICATORS, inventedTable } from './measures/table';

const LIMIT_KB = 250;
const LIMIT_MS = 100;

export interface BundleFigures {
  readonly kilobytes: number;
  /** Median milliseconds from the text to functions that can be called. */
  readonly start: number;
  readonly rows: number;
  /** Median milliseconds a call over all rows. */
  readonly formulas: Readonly<Record<string, number>>;
  /** Formulas whose results in the bundle are not those of the core: told, and not timed. */
  readonly differing: readonly string[];
}

function timed(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return median(times.slice(1));
}

/** Calls of the formulas in a world of their own; the arguments stand there before the clock does, as on Google. */
function formulaCalls(code: string): (name: string, args: readonly unknown[]) => () => unknown {
  const context = createContext({ ...createEnvironment(emptyWorkbook(), {}).globals });
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return (name, args) => {
    new Script(`given = JSON.parse(${JSON.stringify(JSON.stringify(args))})`).runInContext(context);
    const script = new Script(`${name}(...given)`);
    return () => script.runInContext(context) as unknown;
  };
}

/** Prints the table. */
export function benchBundle(sizes: readonly number[], runs: number): readonly BundleFigures[] {
  const code = bundleCode();
  const kilobytes = Buffer.byteLength(code) / 1024;
  const start = timed(() => new Script(code, { filename: 'Code.js' }).runInContext(createContext({})), runs);
  return sizes.map((rows) => {
    const table = inventedTable(rows);
    const call = formulaCalls(code);
    const marks = Array.from(table.deprived, (bits) =>
      Array.from({ length: INDICATORS }, (_, at) => ((bits >> at) & 1 ? 'x' : '')),
    );
    const column = (values: ArrayLike<number>) => Array.from(values, (value) => [value]);
    const [incomes, persons] = [column(table.income), column(table.persons)];
    const deprivations = column(Array.from(table.deprived, (bits) => bits.toString(2).split('1').length - 1));
    const calls: readonly (readonly [name: FormulaName, args: readonly unknown[]])[] = [
      ['NGHEO_PHANLOAI', [incomes, deprivations, 'nông thôn']],
      ['NGHEO_THIEUHUT', [marks]],
      ['NGHEO_MPI', [marks, 3, '', persons]],
      ['NGHEO_FGT', [incomes, 1_500_000, 1, persons]],
      ['NGHEO_GINI', [incomes, persons]],
    ];
    const differing = calls
      .filter(([name, args]) => {
        const core = formulaResult(FORMULAS[name], args as Parameters<typeof formulaResult>[1]);
        return JSON.stringify(call(name, args)()) !== JSON.stringify(core);
      })
      .map(([name]) => name);
    for (const name of differing) console.log(`${name}, ${rows} rows: the bundle's result is not the core's`);
    const formulas = Object.fromEntries(
      calls
        .filter(([name]) => !differing.includes(name))
        .map(([name, args]) => [name, timed(call(name, args), runs)]),
    );
    const lines = Object.entries(formulas).map(([name, ms]) => [
      `${name}, ${rows} rows`,
      ms.toFixed(1),
      String(LIMIT_MS),
    ]);
    console.log(
      `${aligned([
        ['Code.js', 'measured', 'limit'],
        ['KB', kilobytes.toFixed(1), String(LIMIT_KB)],
        ['start ms', start.toFixed(1), ''],
        ...lines,
      ])}\nmedians of ${runs} runs; npm run build -- --verbose lists the modules\n`,
    );
    return { kilobytes, start, rows, formulas, differing };
  });
}
