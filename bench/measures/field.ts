/** Who computes the measures beside the product, and why one does not. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startContender, type Contender } from '../contender-process';
import { OUT, PEERS, versionOf } from '../contender-program';
import type { Answers, Law } from './contract';

export const PROGRAM = join(OUT, 'measures.mjs');

type MeasureContender = Contender<Answers>;
export interface Entry {
  readonly name: string;
  readonly version: string;
  /** Households above which it is not run, and why. */
  readonly most: number;
  /** Figures it cannot be asked for. */
  readonly lacks: readonly string[];
  start(file: string, law: Law): MeasureContender;
}
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** HyperFormula takes minutes above this. */
const MOST_FOR_FORMULAS = 10_000;

function startNode(file: string, law: Law, name: string): MeasureContender {
  return startContender(process.execPath, ['--expose-gc', PROGRAM, file, JSON.stringify(law), name]);
}

interface NodePeer {
  readonly name: string;
  readonly package: string;
  readonly most: number;
  readonly lacks: readonly string[];
}
/** The Gini coefficient needs the rows in the order of their incomes: no formula of a sheet that officers write. */
export const NOT_BY_FORMULA = ['gini'];
const NODE_PEERS: readonly NodePeer[] = [
  { name: 'duckdb', package: '@duckdb/node-api', most: Infinity, lacks: [] },
  { name: 'arquero', package: 'arquero', most: Infinity, lacks: [] },
  { name: 'hyperformula', package: 'hyperformula', most: MOST_FOR_FORMULAS, lacks: NOT_BY_FORMULA },
];

/** First line of what a program prints; null when there is no such program. */
function printed(command: string, args: readonly string[]): string | null {
  try {
    const text = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return text.split('\n')[0]?.trim() ?? '';
  } catch {
    return null;
  }
}

function scripted(
  name: string,
  command: string,
  version: readonly string[],
  script: string,
  why: string,
): Entry | Absent {
  const found = printed(command, version);
  if (found === null) return { name, why };
  const start: Entry['start'] = (file, law) =>
    startContender(command, [join(PEERS, script), file, JSON.stringify(law)]);
  return { name, version: found, most: Infinity, lacks: [], start };
}

function nodePeer({ name, package: source, most, lacks }: NodePeer): Entry | Absent {
  const version = versionOf(source);
  if (version === null) return { name, why: 'npm ci --prefix bench/peers' };
  return {
    ...{ name, version, most, lacks },
    start: (file, law) => startNode(file, law, join(PEERS, `measures-${name}.mjs`)),
  };
}

/** The product first, then everybody who is here. */
export function field(): { readonly entries: readonly Entry[]; readonly absent: readonly Absent[] } {
  const python = process.env.BENCH_PYTHON ?? '/usr/bin/python3';
  const all: (Entry | Absent)[] = [
    {
      name: 'Giảm nghèo',
      version: '',
      most: Infinity,
      lacks: [],
      start: (file, law) => startNode(file, law, 'ours'),
    },
    ...NODE_PEERS.map(nodePeer),
    scripted(
      'pandas',
      python,
      ['-c', 'import pandas; print(pandas.__version__)'],
      'measures_pandas.py',
      'apt-get install python3-pandas (BENCH_PYTHON names another Python)',
    ),
    scripted(
      'R',
      'Rscript',
      ['-e', 'cat(as.character(getRversion()))'],
      'measures.R',
      'apt-get install r-base-core',
    ),
  ];
  const isHere = (one: Entry | Absent): one is Entry => 'start' in one;
  return { entries: all.filter(isHere), absent: all.filter((one): one is Absent => !isHere(one)) };
}
