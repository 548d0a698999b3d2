/** ID numbers that count up or down by one from row to row: what a sheet writes when a cell is dragged. */
import type { Person, Register, RegisterTable } from '../model';
import { personCensus } from './person-census';
import type { RegisterIndex } from './register-index';

/** The rows of one drag, in list order; the first was typed. */
export type Series = readonly Person[];
interface Found {
  readonly rows: number;
  readonly series: readonly Series[];
  /** Every row but the first of each series: their numbers are nobody's. */
  readonly dragged: ReadonlySet<Person>;
}

/** Several rules ask for the same register. */
const known = new WeakMap<RegisterIndex, Found>();

/**
 * Runs of at least `rows` data rows, one below the other, whose numbers (9 digits and more, whatever is wrong with
 * them) differ by exactly 1 in one direction. Two persons' numbers end in six random digits (NĐ 137/2015/NĐ-CP,
 * Điều 13), so that three in a row cannot do so by chance.
 */
export function fillSeries(register: Register, index: RegisterIndex, rows: number): Found {
  const before = known.get(index);
  if (before?.rows === rows) return before;
  const series = register.tables
    .filter(({ columns }) => columns.has('cccd'))
    .flatMap((table) => seriesOf(table, index).filter((run) => run.length >= rows));
  const found = { rows, series, dragged: new Set(series.flatMap((run) => run.slice(1))) };
  known.set(index, found);
  return found;
}

/** Runs of two rows and more with the same step of 1 or -1 from each to the next. */
function seriesOf(table: RegisterTable, index: RegisterIndex): Person[][] {
  const { plainNumber } = personCensus(index);
  const runs: Person[][] = [];
  let run: Person[] | null = null;
  let [last, direction] = [Number.NaN, Number.NaN];
  let previous: Person | null = null;
  for (const row of table.dataRows) {
    const at = index.positionOf(table, row);
    const person = index.persons[at]?.person ?? null;
    const plain = plainNumber[at] ?? Number.NaN;
    const value = person && Number.isNaN(plain) ? valueOf(person) : plain;
    const step = value - last;
    if (!person || !previous || Math.abs(step) !== 1) run = null;
    else if (run && step === direction) run.push(person);
    else runs.push((run = [previous, person]));
    [last, direction, previous] = [value, step, person];
  }
  return runs;
}

function valueOf({ idNumber }: Person): number {
  return idNumber.kind === 'ok' && idNumber.value.digits.length >= 9
    ? Number(idNumber.value.digits)
    : Number.NaN;
}
