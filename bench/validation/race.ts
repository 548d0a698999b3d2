/** The 22 rules of shared/rules/README.md, section 3: ours and the peers on the same rows, one run after the other. */
import { median, type Spent } from '../measure';
import type { Planted } from '../registers/index';
import type { Answers, Run, Wrong } from './contract';
import { dataFile, peers, startNode, type Absent } from './field';
import type { Contender } from '../contender-process';

export interface RaceRow {
  readonly name: string;
  readonly version: string;
  /** Of the 22 rules, those its schema says; null: all are its own. */
  readonly schemaRules: number | null;
  readonly findings: number;
  /** Cells missed and cells named without need; both empty, or it was not timed. */
  readonly differs: { readonly missed: readonly string[]; readonly extra: readonly string[] };
  /** Medians; null when not timed. */
  readonly check: Spent | null;
  /** The same with reading the cells into a register; null for peers, which have no such step. */
  readonly withRead: Spent | null;
  /** Peak memory of its process, rows and all, MB. */
  readonly peak: number;
}
export interface Race {
  readonly rows: number;
  readonly planted: number;
  readonly runs: number;
  readonly results: readonly RaceRow[];
  readonly absent: readonly Absent[];
}

/** Everybody checks this many rows untimed, so that a small register is not a race of compilers. */
const WARM_UP_ROWS = 500_000;

interface Taking {
  readonly name: string;
  readonly version: string;
  readonly schemaRules: number | null;
  readonly contender: Contender<Answers>;
}

/**
 * Starts everybody, compares what each finds with what was planted, lets those that agree warm up, then times them: in
 * each round everybody once, so that whatever else the machine does meets all alike.
 */
export async function race(rows: number, runs: number): Promise<Race> {
  const { file, data } = dataFile('persons', rows);
  const { entries, absent } = await peers();
  const taking: Taking[] = [
    { name: 'Giảm nghèo', version: '', schemaRules: null, contender: startNode(file, 'ours:raced') },
    ...entries.map(({ start, ...entry }) => ({ ...entry, contender: start(file) })),
  ];
  const judged = [];
  for (const one of taking) {
    const wrong = await one.contender.ask('check');
    judged.push({ ...one, wrong, differs: difference(wrong, data.planted), times: [] as Run[] });
  }
  const agreeing = judged.filter(({ differs }) => differs.missed.length + differs.extra.length === 0);
  for (let round = 0; round < WARM_UP_ROWS / rows; round++) {
    for (const { contender } of agreeing) await contender.ask('run');
  }
  for (let round = 0; round < runs; round++) {
    for (const { contender, times } of agreeing) times.push(await contender.ask('run'));
  }
  const results: RaceRow[] = [];
  for (const { name, version, schemaRules, contender, wrong, differs, times } of judged) {
    const { peak } = await contender.ask('end');
    const findings = wrong.findings;
    results.push({ name, version, schemaRules, findings, differs, ...medians(times), peak });
  }
  return { rows, planted: data.planted.length, runs, results, absent };
}

/** What a contender missed of the planted cells, and what else it named. */
export function difference({ cells, also }: Wrong, planted: readonly Planted[]): RaceRow['differs'] {
  const wanted = new Set(planted.map(({ row, field }) => `${row}:${field}`));
  const named = new Set([...cells, ...also]);
  return {
    missed: [...wanted].filter((cell) => !named.has(cell)),
    extra: [...new Set(cells)].filter((cell) => !wanted.has(cell)),
  };
}

/** Median times of a contender's runs; null without runs. */
export function medians(times: readonly Run[]): Pick<RaceRow, 'check' | 'withRead'> {
  if (times.length === 0) return { check: null, withRead: null };
  const of = (pick: (run: Run) => Spent): Spent => ({
    ms: median(times.map((run) => pick(run).ms)),
    cpu: median(times.map((run) => pick(run).cpu)),
  });
  const reads = times.some(({ read }) => read !== null);
  const sum = ({ check, read }: Run): Spent => ({
    ms: check.ms + (read?.ms ?? 0),
    cpu: check.cpu + (read?.cpu ?? 0),
  });
  return { check: of(({ check }) => check), withRead: reads ? of(sum) : null };
}
