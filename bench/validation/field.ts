/** Who takes part: the product, the peers that are installed, and why one is not there. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OUT, PEERS, versionOf } from '../contender-program';
import { inventedRegister, type Form, type InventedRegister } from '../registers/index';
import { startContender, type Contender } from '../contender-process';
import type { Answers } from './contract';

export const PROGRAM = join(OUT, 'contender.mjs');

/** How many of the 22 rules a peer's own schema says; the rest is the shared code of across.mjs. */
const SCHEMA_RULES = {
  'by-hand': 0,
  ajv: 14,
  valibot: 14,
  zod: 14,
  'fastest-validator': 14,
  arktype: 14,
  tableschema: 14,
} as const;

export interface Entry {
  readonly name: string;
  readonly version: string;
  readonly schemaRules: number;
  start(dataFile: string): Contender<Answers>;
}
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** Writes a register for the contenders and gives its file. */
export function dataFile(
  form: Form,
  rows: number,
): { readonly file: string; readonly data: InventedRegister } {
  const data = inventedRegister(form, rows);
  const file = join(OUT, `${form}-${rows}.json`);
  writeFileSync(file, JSON.stringify(data));
  return { file, data };
}

/** `--expose-gc`: each run begins with the memory tidied. */
export function startNode(dataFile: string, name: string): Contender<Answers> {
  return startContender(process.execPath, ['--expose-gc', PROGRAM, dataFile, name]);
}

/** Peers in the order of the table, and those that are not installed. */
export async function peers(): Promise<{ readonly entries: Entry[]; readonly absent: Absent[] }> {
  const entries: Entry[] = [];
  const absent: Absent[] = [];
  for (const [name, schemaRules] of Object.entries(SCHEMA_RULES)) {
    const start = (file: string) => startNode(file, join(PEERS, `${name}.mjs`));
    const version = name === 'by-hand' ? '' : versionOf(name);
    if (version === null) absent.push({ name, why: 'npm install --prefix bench/peers' });
    else entries.push({ name, version, schemaRules, start });
  }
  const pandera = await panderaEntry();
  if ('start' in pandera) entries.push(pandera);
  else absent.push(pandera);
  return { entries, absent };
}

/** pandera of the Python in BENCH_PYTHON (or python3), which gets the patterns and lists of fields.mjs. */
async function panderaEntry(): Promise<Entry | Absent> {
  const python = process.env.BENCH_PYTHON ?? 'python3';
  const name = 'pandera';
  let version: string;
  try {
    const print = 'import pandera, pandas; print(pandera.__version__ + " / pandas " + pandas.__version__)';
    version = execFileSync(python, ['-c', print], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return { name, why: 'pip install pandera pandas (BENCH_PYTHON names the Python)' };
  }
  const fields = (await import(pathToFileURL(join(PEERS, 'fields.mjs')).href)) as Record<string, unknown>;
  // Python knows no \p{L}: any letter is a word character that is neither digit nor underscore.
  const rules = { ...fields, LETTERS: /^(?:[^\W\d_]|[\u0300-\u036f .'’-])+$/ };
  const text = JSON.stringify(rules, (_, value: unknown) => (value instanceof RegExp ? value.source : value));
  const script = join(PEERS, 'pandera_peer.py');
  return { name, version, schemaRules: 14, start: (file) => startContender(python, [script, file, text]) };
}
