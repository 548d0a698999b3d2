/** The product's side of the race: the rules the peers are raced on, or all of them. */
import type { Finding, RunSettings, SheetGrid } from '../../src/core/model';
import { readRegister } from '../../src/core/register/read-register';
import { RULES } from '../../src/core/rules/index';
import { indexRegister } from '../../src/core/rules/register-index';
import { checkRegister } from '../../src/core/rules/run';
import { standardById } from '../../src/core/standards/index';
import { spend } from '../measure';
import type { InventedRegister } from '../registers/index';
import type { Run, Wrong } from './contract';

/**
 * The 22 rules of shared/rules/README.md, section 3, by catalogue code: 14 of one field (B1 and B2 are two), 5 across
 * fields, 3 across rows. One head is two codes here, and a repeated ID number three: who it is tells them apart.
 */
export const RACED_CODES = [
  ...['FD33', 'FD34', 'FD29', 'FD31', 'FD32', 'FD15', 'FD16', 'FD01', 'FD06', 'FD45', 'ST10', 'FD53', 'FD56'],
  ...['FD25', 'FD26', 'FD07', 'FD09', 'CS22'],
  ...['ST01', 'ST02', 'ST09', 'ST14', 'ST15', 'ST16'],
] as const;

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

/** Rows of the register that lives on. */
const SMALL = 400;

export interface Ours {
  /** What must not be tidied away between runs. */
  readonly kept?: unknown;
  run(): Run;
  check(): Wrong;
}

/** @throws when a raced rule is not in this build: a race without it would not be one. */
export function ours(data: InventedRegister, which: 'raced' | 'all'): Ours {
  const known = new Set(RULES.map(({ meta }) => meta.code));
  const missing = RACED_CODES.filter((code) => !known.has(code));
  if (which === 'raced' && missing.length > 0)
    throw new Error(`rules not in this build: ${missing.join(', ')}`);
  const raced = new Set<string>(RACED_CODES);
  const rules = which === 'all' ? RULES : RULES.filter(({ meta }) => raced.has(meta.code));
  const grid: SheetGrid = { name: 'Hộ', id: 1, cells: data.cells };
  const readingOf = (cells: SheetGrid['cells']) => readRegister([{ ...grid, cells }]).register;
  // Peers' rows live as long as their process. Our register is a new one each run, for it keeps what it has read; a
  // small one lives on, or the engine throws away the code compiled for registers whenever it tidies its memory.
  const small = readingOf(data.cells.slice(0, SMALL));
  const kept = [small, indexRegister(small), checkRegister(small, { settings, standard }, rules)];
  const once = () => {
    const { result, spent: read } = spend(() => readingOf(data.cells));
    const { result: checked, spent: check } = spend(() =>
      checkRegister(result, { settings, standard }, rules),
    );
    return { findings: checked.findings, read, check };
  };
  const place = (ref: Finding['ref']) => `${ref.row}:${data.fields[ref.column - 1] ?? ref.column}`;
  return {
    kept,
    run() {
      const { read, check } = once();
      return { read, check };
    },
    check() {
      const { findings } = once();
      return {
        cells: findings.map(({ ref }) => place(ref)),
        also: findings.flatMap(({ related }) => related.map(place)),
        findings: findings.length,
      };
    },
  };
}
