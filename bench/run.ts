/**
 * Speed as tables that anyone can make again, with ratios in one run:
 *   npm run bench [-- --measures] [--validation] [--steps] [--calls] [--bundle]   those named; all of them without
 *     [--sizes 1400,10000] [--runs N] [--json FILE]
 * measures: indicators and incomes beside DuckDB, arquero, HyperFormula, LibreOffice, pandas, R, whoever is installed.
 * validation: the rules beside validators. steps: growth of the core's own steps. calls: service calls by action and size.
 * bundle: size, start and formulas of Code.js. Medians of at least five runs; results are compared before anybody is timed,
 * and the exit code is 1 where they differ. Node on one machine says nothing about the seconds on Google's servers.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBundle } from './bundle';
import { benchCalls } from './calls';
import { benchMeasures } from './measures/index';
import { benchSteps } from './steps';
import { benchValidation } from './validation/index';

const PARTS = ['measures', 'validation', 'steps', 'calls', 'bundle'] as const;
type Part = (typeof PARTS)[number];
/** Households, or rows; `--sizes` says others. */
const SIZES: Readonly<Record<Part, readonly number[]>> = {
  measures: [1_400, 10_000, 100_000, 1_000_000],
  validation: [10_000, 100_000],
  steps: [1_400, 10_000, 100_000],
  calls: [400, 4_000, 20_000],
  bundle: [20_000],
};
const FEWEST_RUNS = 5;

const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  ...{ measures: flag, validation: flag, steps: flag, calls: flag, bundle: flag },
  json: { type: 'string' },
  runs: { type: 'string', default: String(FEWEST_RUNS) },
  sizes: { type: 'string' },
} as const;

/** What the command line says, or the end with a sentence. */
function valuesGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    console.error(`${reason}; the options are --${Object.keys(OPTIONS).join(', --')}.`);
    process.exit(2);
  }
}
const values = valuesGiven();

/** Whole numbers above 0, or the end with a sentence. */
function sizesOf(part: Part): readonly number[] {
  if (values.sizes === undefined) return SIZES[part];
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.every((size) => Number.isSafeInteger(size) && size > 0)) return sizes;
  console.error(`--sizes ${values.sizes}: give whole numbers of households above 0, as in 1400,10000.`);
  process.exit(2);
}

const runs = Math.max(FEWEST_RUNS, Number(values.runs) || FEWEST_RUNS);
const WORK: Readonly<Record<Part, () => Promise<{ readonly figures: unknown; readonly agree: boolean }>>> = {
  async measures() {
    const { races, agree } = await benchMeasures(sizesOf('measures'), runs);
    return { figures: races, agree };
  },
  validation: () => benchValidation(sizesOf('validation'), runs),
  steps: async () => ({ figures: benchSteps(sizesOf('steps'), runs), agree: true }),
  calls: async () => ({ figures: benchCalls(sizesOf('calls')), agree: true }),
  async bundle() {
    const bundles = benchBundle(sizesOf('bundle'), runs);
    return { figures: bundles, agree: bundles.every(({ differing }) => differing.length === 0) };
  },
};

// Before the work, which takes minutes: the figures would be lost.
if (values.json !== undefined && !existsSync(dirname(resolve(values.json)))) {
  console.error(`--json ${values.json}: there is no folder ${dirname(resolve(values.json))}; make it first.`);
  process.exit(2);
}

const chosen = PARTS.filter((part) => values[part]);
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
};
console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}\n`);
const figures: Partial<Record<Part, unknown>> = {};
for (const part of chosen.length > 0 ? chosen : PARTS) {
  const result = await WORK[part]();
  figures[part] = result.figures;
  if (!result.agree) process.exitCode = 1;
}
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, day: new Date().toISOString().slice(0, 10), runs, ...figures }, null, 2)}\n`,
  );
}
