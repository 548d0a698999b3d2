/**
 * The core on registers of three sizes, 30 columns wide: reading, checking, indicators; and, to compare reading with, a
 * plain pass that only trims each cell and compares it with the one above. Work that grows faster than the register shows
 * here.
 */
import { computeIndicators, indicatorInput } from '../src/core/indicators/index';
import type { RunSettings, SheetGrid } from '../src/core/model';
import { readRegister } from '../src/core/register/read-register';
import { checkRegister } from '../src/core/rules/run';
import { standardById } from '../src/core/standards/index';
import { aligned } from './aligned';
import { median } from './measure';
import { inventedRegister } from './registers/index';

const STEPS = ['plain', 'read', 'check', 'indicators'] as const;
type Step = (typeof STEPS)[number];
export interface StepRow {
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

function runOnce(grid: SheetGrid, times: Readonly<Record<Step, number[]>>): StepRow['found'] {
  const { register } = timed(times.read, () => readRegister([grid]));
  const { findings } = timed(times.check, () => checkRegister(register, { settings, standard }));
  const figures = timed(times.indicators, () =>
    computeIndicators(indicatorInput(register, standard, settings.asOf)),
  );
  return { households: register.households.length, findings: findings.length, figures: figures.length };
}

function measure(households: number, runs: number): StepRow {
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

/** Prints the table. */
export function benchSteps(sizes: readonly number[], runs: number): readonly StepRow[] {
  const rows = sizes.map((size) => measure(size, runs));
  const head = ['steps of the core', ...STEPS.map((step) => `${step} ms`), 'findings', 'figures'];
  const lines = rows.map(({ households, ms, found }) =>
    [households, ...STEPS.map((step) => ms[step].toFixed(1)), found.findings, found.figures].map(String),
  );
  const growth = rows.slice(1).map(({ households, ms }, at) => {
    const small = rows[at];
    const times = STEPS.map((step) => (small ? (ms[step] / small.ms[step]).toFixed(1) : ''));
    return [
      `× of ${households} to ${small?.households ?? ''} (${(households / (small?.households ?? 1)).toFixed(1)} × the rows)`,
      ...times,
      '',
      '',
    ];
  });
  console.log(`${aligned([head, ...lines, ...growth])}\nmedians of ${runs} runs\n`);
  return rows;
}
