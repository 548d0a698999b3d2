/** The income of a household per person and month as rules judge it: in dong, with the unit the header names. */
import { formatNumber } from '../arithmetic/format';
import type { Cell, Lang, RegisterTable } from '../model';
import { readQuantity } from '../register/quantities';
import { fold } from '../text/unicode';
import { cellAt } from '../register/columns';
import { saysNothing } from './cells';
import type { RegisterIndex } from './register-index';
import type { Place, RuleReport } from './rule';
import type { Thresholds } from './thresholds';

type IncomeReading =
  | { readonly kind: 'blank' }
  /** `guess`: the only usual income the text can mean, as the cell would take it; null when none or several. */
  | { readonly kind: 'unreadable'; readonly guess: number | null }
  | {
      readonly kind: 'ok';
      readonly isText: boolean;
      /** As the cell would take it, in the unit of the column. */
      readonly value: number;
      /** In dong. */
      readonly vnd: number;
      /** What makes a usual income of an unusual one; null when it is usual, or nothing does. */
      readonly factor: IncomeFactor | null;
    };

/** Powers of ten between the units incomes are written in: thousands, dong, millions. */
export type IncomeFactor = 3 | -3 | 6;
const FACTORS: readonly IncomeFactor[] = [3, -3, 6];

/** One group of three digits after a mark, before a unit or nothing: thousands, or decimals. */
const ONE_GROUP = /^(\d{1,3})[.,](\d{3})(?![\d.,])\s*(.*)$/;

/** The unit a header gives its numbers in, as a power of ten of dong: '(nghìn đồng)' is 3, '(triệu đồng)' 6, none 0. */
function moneyUnit({ columns, cells, headerRows }: RegisterTable): 0 | 3 | 6 {
  const column = columns.get('thu_nhap') ?? -1;
  const header = headerRows.map((row) => cells[row - 1]?.[column]).filter((cell) => typeof cell === 'string');
  const words = fold(header.join(' '));
  if (/\btrieu\b/.test(words)) return 6;
  return /\b(?:nghin|ngan)\b|\b1[., ]?000 ?(?:d|dong|vnd)\b/.test(words) ? 3 : 0;
}

/** An income cell. A number, or text that is nothing but a number, counts in the column's unit. */
function readIncome(cell: Cell, unit: 0 | 3 | 6, thresholds: Thresholds): IncomeReading {
  if (saysNothing(cell)) return { kind: 'blank' };
  const reading = readQuantity(cell, 'thu_nhap');
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind !== 'ok' || reading.value.percent) {
    return { kind: 'unreadable', guess: typeof cell === 'string' ? guessOf(cell, unit, thresholds) : null };
  }
  const isText = typeof cell === 'string';
  const isBare = !isText || !/\p{L}/u.test(cell);
  const vnd = isBare ? scaled(reading.value.value, unit) : reading.value.value;
  return { kind: 'ok', isText, vnd, value: scaled(vnd, -unit), factor: factorFor(vnd, thresholds) };
}

/** A record's income that says something. */
export interface WrittenIncome {
  readonly place: Place;
  readonly income: Exclude<IncomeReading, { readonly kind: 'blank' }>;
  /** As the cell has it. */
  readonly cell: Cell;
}
/** A table's column of incomes. */
export interface IncomeColumn {
  readonly unit: 0 | 3 | 6;
  /** How many of its cells are usual amounts kept as numbers: nothing is wrong with these. */
  readonly sound: number;
  /** The others, but the blank ones. */
  readonly incomes: readonly WrittenIncome[];
}
interface Incomes {
  readonly thresholds: Thresholds;
  readonly columns: ReadonlyMap<RegisterTable, { unit: 0 | 3 | 6; sound: number; incomes: WrittenIncome[] }>;
  readonly absent: number;
  readonly blank: number;
}

/** Two rules ask for the same register. */
const known = new WeakMap<RegisterIndex, Incomes>();

/**
 * The income columns of the register. Records without the column, or with nothing in it, are skipped in the report;
 * sound cells pass.
 */
export function incomeColumns(
  index: RegisterIndex,
  thresholds: Thresholds,
  report: RuleReport,
): readonly IncomeColumn[] {
  let found = known.get(index);
  if (found?.thresholds !== thresholds) known.set(index, (found = incomesOf(index, thresholds)));
  report.skip('no-column', found.absent);
  report.skip('blank', found.blank);
  const columns = [...found.columns.values()];
  for (const { sound } of columns) report.pass(sound);
  return columns;
}

function incomesOf({ records }: RegisterIndex, thresholds: Thresholds): Incomes {
  const columns = new Map<RegisterTable, { unit: 0 | 3 | 6; sound: number; incomes: WrittenIncome[] }>();
  let [absent, blank] = [0, 0];
  for (const { table, row } of records) {
    if (!table.columns.has('thu_nhap')) {
      absent++;
      continue;
    }
    let column = columns.get(table);
    if (!column) columns.set(table, (column = { unit: moneyUnit(table), sound: 0, incomes: [] }));
    const cell = cellAt(table, row, 'thu_nhap');
    const income = readIncome(cell, column.unit, thresholds);
    if (income.kind === 'blank') blank++;
    else if (income.kind === 'ok' && !income.isText && income.factor === null) column.sound++;
    else column.incomes.push({ place: { table, row, field: 'thu_nhap' }, income, cell });
  }
  return { thresholds, columns, absent, blank };
}

/** Digits and marks alone: what it is worth is no question of words. */
export function isBareAmount(text: string): boolean {
  return /^[\s\d.,+-]+$/.test(text);
}

/**
 * Whether a text of the column is a usual income in bare digits. AG15 offers its number; of text with words FD50 tells,
 * of an amount whose unit is in doubt FD51: one cause, one offer.
 */
export function plainIncomes(table: RegisterTable, thresholds: Thresholds): (text: string) => boolean {
  const unit = moneyUnit(table);
  return (text) => {
    const income = readIncome(text, unit, thresholds);
    return isBareAmount(text) && income.kind === 'ok' && income.factor === null;
  };
}

/** An amount as messages show it, with the decimals it has. */
export function amount(value: number, lang: Lang): string {
  return formatNumber(value, (String(value).split('.')[1] ?? '').length, lang);
}

/** Exponent notation instead of a product: 1.1 * 1e6 is 1100000.0000000002 in doubles. */
export function scaled(value: number, power: number): number {
  if (power === 0) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

function isUsual(vnd: number, { incomeLeast, incomeMost }: Thresholds): boolean {
  return vnd >= incomeLeast && vnd <= incomeMost;
}

function factorFor(vnd: number, thresholds: Thresholds): IncomeFactor | null {
  if (!(vnd > 0) || isUsual(vnd, thresholds)) return null;
  return FACTORS.find((power) => isUsual(scaled(vnd, power), thresholds)) ?? null;
}

/** The usual income a text can mean: an O for a zero, one group of three that may be thousands or decimals. */
function guessOf(text: string, unit: 0 | 3 | 6, thresholds: Thresholds): number | null {
  if (/[?…]/.test(text)) return null;
  const plain = fold(text).replace(/(?<=[\d.,])o+|o+(?=[\d.,])/g, (zeros) => '0'.repeat(zeros.length));
  const [, whole = '', rest = '', words = ''] = ONE_GROUP.exec(plain) ?? [];
  const texts = whole === '' ? [plain] : [`${whole}${rest} ${words}`, `${whole},${rest}0 ${words}`];
  const incomes = texts.flatMap((one) => {
    const reading = readIncomeText(one, unit);
    if (reading === null) return [];
    const factor = factorFor(reading, thresholds);
    const vnd = factor === null ? reading : scaled(reading, factor);
    return isUsual(vnd, thresholds) ? [vnd] : [];
  });
  const [only, ...others] = [...new Set(incomes)];
  return only !== undefined && others.length === 0 ? scaled(only, -unit) : null;
}

function readIncomeText(text: string, unit: 0 | 3 | 6): number | null {
  const reading = readQuantity(text, 'thu_nhap');
  if (reading.kind !== 'ok' || reading.value.percent) return null;
  return /[a-z]/.test(text) ? reading.value.value : scaled(reading.value.value, unit);
}
