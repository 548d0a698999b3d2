/** Invented households as columns, and the file every contender reads them from. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { chanceFrom } from '../registers/random';

export const INDICATORS = 12;
export const HAMLETS = 100;
/** Per cent of the households that lack each of the twelve: an indicator of its own each. */
const LACK = [6, 9, 11, 17, 8, 5, 12, 14, 7, 16, 10, 4] as const;

export interface HouseholdTable {
  readonly hamlet: Uint32Array;
  readonly persons: Uint8Array;
  /** Đồng a person and month. */
  readonly income: Float64Array;
  readonly rural: Uint8Array;
  /** Bit j: deprived of indicator j; every mark is known. */
  readonly deprived: Uint32Array;
}

function emptyTable(rows: number): HouseholdTable {
  return {
    hamlet: new Uint32Array(rows),
    persons: new Uint8Array(rows),
    income: new Float64Array(rows),
    rural: new Uint8Array(rows),
    deprived: new Uint32Array(rows),
  };
}

/** The same households on every machine. One in fifty has an income at a line, where a wrong tie would show. */
export function inventedTable(rows: number): HouseholdTable {
  const chance = chanceFrom(2025);
  const table = emptyTable(rows);
  for (let row = 0; row < rows; row++) {
    table.hamlet[row] = chance.below(HAMLETS);
    table.persons[row] = 1 + chance.below(7);
    table.rural[row] = chance.percent(60) ? 1 : 0;
    table.income[row] = chance.percent(2)
      ? chance.pick([1_500_000, 2_000_000])
      : 300_000 + chance.below(8_000_000);
    for (let at = 0; at < INDICATORS; at++) {
      if (chance.percent(LACK[at] ?? 0)) table.deprived[row] = (table.deprived[row] ?? 0) | (1 << at);
    }
  }
  return table;
}

/** Names of the columns of the file. */
export const COLUMNS = [
  'hamlet',
  'persons',
  'income',
  'rural',
  ...Array.from({ length: INDICATORS }, (_, at) => `d${String(at + 1).padStart(2, '0')}`),
] as const;

const LINES_AT_ONCE = 10_000;

/** Writes the table as CSV, whole numbers only. */
export function writeTable(table: HouseholdTable, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const out = openSync(file, 'w');
  let lines = [COLUMNS.join(',')];
  const rows = table.hamlet.length;
  for (let row = 0; row < rows; row++) {
    const bits = table.deprived[row] ?? 0;
    const marks = Array.from({ length: INDICATORS }, (_, at) => (bits >> at) & 1);
    lines.push(
      [table.hamlet[row], table.persons[row], table.income[row], table.rural[row], ...marks].join(','),
    );
    if (lines.length >= LINES_AT_ONCE) {
      writeSync(out, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  if (lines.length > 0) writeSync(out, `${lines.join('\n')}\n`);
  closeSync(out);
}

/** Reads a file of {@link writeTable} back. */
export function readTable(file: string): HouseholdTable {
  const bytes = readFileSync(file);
  const newLine = 10;
  const comma = 44;
  let at = bytes.indexOf(newLine) + 1;
  const start = at;
  let rows = 0;
  for (let byte = start; byte < bytes.length; byte++) if (bytes[byte] === newLine) rows += 1;
  const table = emptyTable(rows);
  const next = (): number => {
    let value = 0;
    for (let byte = bytes[at] ?? newLine; byte !== comma && byte !== newLine; byte = bytes[++at] ?? newLine) {
      value = value * 10 + byte - 48;
    }
    at += 1;
    return value;
  };
  for (let row = 0; row < rows; row++) {
    table.hamlet[row] = next();
    table.persons[row] = next();
    table.income[row] = next();
    table.rural[row] = next();
    for (let indicator = 0; indicator < INDICATORS; indicator++) {
      table.deprived[row] = (table.deprived[row] ?? 0) | (next() << indicator);
    }
  }
  return table;
}
