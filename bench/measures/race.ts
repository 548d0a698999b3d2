/** The measures by everybody on the same households: compared first, then timed in turn. */
import { join } from 'node:path';
import { OUT } from '../contender-program';
import { median, type Spent } from '../measure';
import { TASKS, type Answers, type Law, type Task } from './contract';
import { differences } from './differences';
import { field, type Absent, type Entry } from './field';
import { formulasInOffice, type OfficeRow } from './office';
import { lawOf } from './ours';
import { inventedTable, writeTable } from './table';

export interface MeasureRow {
  readonly name: string;
  readonly version: string;
  /** Medians; null where its figures differ, so that it was not timed. */
  readonly spent: Readonly<Record<Task, Spent>> | null;
  /** Peak memory of its process, the table and all, MB; null where it cannot be known. */
  readonly peak: number | null;
  /** Figures that differ from the product's, with both values. */
  readonly differs: readonly string[];
}
export interface MeasureRace {
  readonly households: number;
  readonly runs: number;
  readonly figures: number;
  readonly rows: readonly MeasureRow[];
  /** The formulas of a sheet; null above what they are run on, or where there is no office program. */
  readonly office: OfficeRow | null;
  readonly absent: readonly Absent[];
}

/** Everybody computes this many households untimed, so that a small register is not a race of compilers. */
const WARM_UP = 300_000;
const MOST_WARM_UPS = 50;
/** Or for this long: a sheet's formulas take seconds a run and get no faster. */
const LONGEST_WARM_UP_MS = 20_000;
/** A whole office program is started a run. */
const MOST_FOR_OFFICE = 100_000;

const medians = (times: readonly Answers['run'][]): Record<Task, Spent> =>
  Object.fromEntries(
    TASKS.map((task) => [
      task,
      {
        ms: median(times.map((run) => run[task].ms)),
        cpu: median(times.map((run) => run[task].cpu)),
      },
    ]),
  ) as Record<Task, Spent>;

interface Taking extends Entry {
  readonly contender: ReturnType<Entry['start']>;
  readonly found: Answers['check'];
  readonly differs: readonly string[];
  readonly times: Answers['run'][];
}

/** Starts everybody in turn and compares what each finds with what the first, the product, found. */
async function compared(entries: readonly Entry[], file: string, law: Law): Promise<Taking[]> {
  const taking: Taking[] = [];
  for (const entry of entries) {
    const contender = entry.start(file, law);
    const found = await contender.ask('check');
    const ours = taking[0]?.found ?? found;
    const differs = TASKS.flatMap((task) => differences(ours[task], found[task], entry.lacks));
    taking.push({ ...entry, contender, found, differs, times: [] });
  }
  return taking;
}

/** Lets those that agree warm up, then times them: in each round everybody once. */
async function timeInTurn(agreeing: readonly Taking[], households: number, runs: number): Promise<void> {
  for (const { contender } of agreeing) {
    const from = performance.now();
    for (let round = 0; round < Math.min(MOST_WARM_UPS, WARM_UP / households); round++) {
      if (performance.now() - from > LONGEST_WARM_UP_MS) break;
      await contender.ask('run');
    }
  }
  for (let round = 0; round < runs; round++) {
    for (const { contender, times } of agreeing) times.push(await contender.ask('run'));
  }
}

/** The race on so many households. */
export async function raceMeasures(households: number, runs: number): Promise<MeasureRace> {
  const file = join(OUT, `households-${households}.csv`);
  writeTable(inventedTable(households), file);
  const law = lawOf('vn-2022');
  const { entries, absent } = field();
  const taking = await compared(
    entries.filter(({ most }) => households <= most),
    file,
    law,
  );
  await timeInTurn(
    taking.filter(({ differs }) => differs.length === 0),
    households,
    runs,
  );
  const rows: MeasureRow[] = [];
  for (const { name, version, contender, times, differs } of taking) {
    const { peak } = await contender.ask('end');
    rows.push({ name, version, spent: times.length > 0 ? medians(times) : null, peak, differs });
  }
  const ours = taking[0]?.found;
  const office = ours && households <= MOST_FOR_OFFICE ? formulasInOffice(file, law, ours, runs) : null;
  return {
    ...{ households, runs, rows },
    figures: TASKS.reduce((sum, task) => sum + Object.keys(ours?.[task] ?? {}).length, 0),
    office: office && 'ms' in office ? office : null,
    absent: office && 'why' in office ? [...absent, office] : absent,
  };
}
