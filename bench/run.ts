/**
 * How long the core takes on registers of three sizes, 30 columns wide: reading, checking, indicators; and, to
 * compare reading with, a plain pass that only trims each cell and compares it with the one above.
 *   npm run bench [-- --json FILE] [--runs N]
 *   npm run bench -- --validation [--json FILE] [--runs N] [--sizes 10000,100000]   the rules, beside other validators
 * Medians of at least five runs after one that is not counted. Node on one machine says nothing about the seconds
 * on Google's servers, but the ratio of the sizes does: work that grows faster than the register shows here.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { computeIndicators, indicatorInput } from '../src/core/indicators/index';
import type { RunSettings, SheetGrid } from '../src/core/model';
import { readRegister } from '../src/core/register/read-register';
import { checkRegister } from '../src/core/rules/run';
import { standardById } from '../src/core/standards/index';
import { median } from './measure';
import { inventedRegister } from './registers/index';
import { benchValidation } from './validation/index';

const SIZES = [1_400, 10_000, 100_000] as const;
const STEPS = ['plain', 'read', 'check', 'indicators'] as const;
type Step = (typeof STEPS)[number];
interface Row {
  readonly households: number;
  /** What came out, so that a run that did nothing cannot look fast. */
  readonly found: { readonly households: number; readonly findings: number; readonly figures: number };
  /** Median milliseconds. */
  readonly ms: Readonly<Record<Step, number>>;
}

const standard = standardById('vn-2022');
const settings: RunSettings = {
  standard: standard.id,
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: null,
  today: '2025-01-15',
  periodEnd: '2024-12-31',
};

function timed<T>(times: number[], work: () => T): T {
  const from = performance.now();
  const result = work();
  times.push(performance.now() - from);
  return result;
}

/** What any reader must do at least: every cell as trimmed text in one Unicode form, compared once. */
function plainPass({ cells }: SheetGrid): number {
  let same = 0;
  let above: string[] = [];
  for (const row of cells) {
    const texts = row.map((cell) =>
      cell === null
        ? ''
        : String(typeof cell === 'object' ? cell.date : cell)
            .normalize('NFC')
            .trim(),
    );
    for (let column = 0; column < texts.length; column++) if (texts[column] === above[column]) same++;
    above = texts;
  }
  return same;
}

function runOnce(grid: SheetGrid, times: Readonly<Record<Step, number[]>>): Row['found'] {
  const { register } = timed(times.read, () => readRegister([grid]));
  const { findings } = timed(times.check, () => checkRegister(register, { settings, standard }));
  const figures = timed(times.indicators, () =>
    computeIndicators(indicatorInput(register, standard, settings.asOf)),
  );
  return { households: register.households.length, findings: findings.length, figures: figures.length };
}

function measure(households: number, runs: number): Row {
  const grid: SheetGrid = { name: 'Hộ', id: 1, cells: inventedRegister('households', households).cells };
  const found = runOnce(grid, { plain: [], read: [], check: [], indicators: [] });
  const times = { plain: [], read: [], check: [], indicators: [] } as Record<Step, number[]>;
  for (let run = 0; run < runs; run++) runOnce(grid, times);
  // In a loop of its own: the garbage of its texts would be cleared away on the reader's time.
  plainPass(grid);
  for (let run = 0; run < runs; run++) timed(times.plain, () => plainPass(grid));
  return {
    households,
    found,
    ms: {
      plain: median(times.plain),
      read: median(times.read),
      check: median(times.check),
      indicators: median(times.indicators),
    },
  };
}

function table(rows: readonly Row[], runs: number): string {
  const head = ['households', ...STEPS.map((step) => `${step} ms`), 'findings', 'figures'];
  const lines = rows.map(({ households, ms, found }) =>
    [households, ...STEPS.map((step) => ms[step].toFixed(1)), found.findings, found.figures].map(String),
  );
  const [, small, large] = rows;
  const ratios = STEPS.map((step) => (small && large ? (large.ms[step] / small.ms[step]).toFixed(1) : ''));
  const all = [head, ...lines, ['100k / 10k', ...ratios, '', '']];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const text = all.map((line) => line.map((word, column) => word.padStart(widths[column] ?? 0)).join('  '));
  const toPlain = large ? (large.ms.read / large.ms.plain).toFixed(2) : '';
  return `${text.join('\n')}\nmedians of ${runs} runs; linear work has a ratio of 10; reading 100k takes ${toPlain} × the plain pass`;
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    runs: { type: 'string', default: '5' },
    validation: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,100000' },
  },
});
const runs = Math.max(5, Number(values.runs) || 5);

function benchSizes(): { readonly rows: readonly Row[] } {
  const rows = SIZES.map((size) => measure(size, runs));
  console.log(table(rows, runs));
  return { rows };
}

async function benchRules(): Promise<object> {
  const { figures, agree } = await benchValidation(values.sizes.split(',').map(Number), runs);
  if (!agree) process.exitCode = 1;
  return figures;
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`);
const figures = values.validation ? await benchRules() : benchSizes();
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, runs, ...figures }, null, 2)}\n`);
}
