/** The income of a household per person and month as rules judge it: in dong, with the unit the header names. */
import { formatNumber } from '../arithmetic/format';
import type { Cell, Lang, RegisterTable } from '../model';
import { unitOfColumn, type ColumnUnit } from '../register/column-unit';
import { cellAt } from '../register/columns';
import { readMoney, scaled } from '../register/quantity-at';
import { fold } from '../text/unicode';
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

/** An income cell. A number, or text that is nothing but a number, counts in the column's unit. */
function readIncome(cell: Cell, unit: ColumnUnit, thresholds: Thresholds): IncomeReading {
  if (saysNothing(cell)) return { kind: 'blank' };
  const reading = readMoney(cell, 'thu_nhap', unit);
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind !== 'ok') {
    return { kind: 'unreadable', guess: typeof cell === 'string' ? guessOf(cell, unit, thresholds) : null };
  }
  const isText = typeof cell === 'string';
  const { value: vnd } = reading;
  return { kind: 'ok', isText, vnd, value: inUnit(vnd, unit), factor: factorFor(vnd, thresholds) };
}

/** Đồng a month as a cell of the column would hold it. */
export function inUnit(vnd: number, { power, months }: ColumnUnit): number {
  return scaled(vnd * months, -power);
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
  readonly table: RegisterTable;
  readonly unit: ColumnUnit;
  /** The words that leave the unit open: none of its cells is an income then. */
  readonly unclear: string | null;
  /** How many of its cells are usual amounts kept as numbers: nothing is wrong with these. */
  readonly sound: number;
  /** The others, but the blank ones. */
  readonly incomes: readonly WrittenIncome[];
}
interface OpenColumn extends IncomeColumn {
  sound: number;
  readonly incomes: WrittenIncome[];
}
interface Incomes {
  readonly thresholds: Thresholds;
  readonly columns: ReadonlyMap<RegisterTable, OpenColumn>;
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
  const columns = new Map<RegisterTable, OpenColumn>();
  let [absent, blank] = [0, 0];
  for (const { table, row } of records) {
    if (!table.columns.has('thu_nhap')) {
      absent++;
      continue;
    }
    let column = columns.get(table);
    if (!column) columns.set(table, (column = columnOf(table)));
    if (column.unclear !== null) continue;
    const cell = cellAt(table, row, 'thu_nhap');
    const income = readIncome(cell, column.unit, thresholds);
    if (income.kind === 'blank') blank++;
    else if (income.kind === 'ok' && !income.isText && income.factor === null) column.sound++;
    else column.incomes.push({ place: { table, row, field: 'thu_nhap' }, income, cell });
  }
  return { thresholds, columns, absent, blank };
}

function columnOf(table: RegisterTable): OpenColumn {
  const read = unitOfColumn(table, 'thu_nhap');
  const unit = read.kind === 'ok' ? read.unit : NO_UNIT;
  return { table, unit, unclear: read.kind === 'ok' ? null : read.text, sound: 0, incomes: [] };
}

const NO_UNIT: ColumnUnit = { power: 0, months: 1, from: 'usual' };

/** Digits and marks alone: what it is worth is no question of words. */
export function isBareAmount(text: string): boolean {
  return /^[\s\d.,+-]+$/.test(text);
}

/**
 * Whether a text of the column is a usual income in bare digits. AG15 offers its number; of text with words FD50 tells,
 * of an amount whose unit is in doubt FD51: one cause, one offer.
 */
export function plainIncomes(table: RegisterTable, thresholds: Thresholds): (text: string) => boolean {
  const { unit, unclear } = columnOf(table);
  return (text) => {
    if (unclear !== null) return false;
    const income = readIncome(text, unit, thresholds);
    return isBareAmount(text) && income.kind === 'ok' && income.factor === null;
  };
}

/** An amount as messages show it, with the decimals it has. */
export function amount(value: number, lang: Lang): string {
  return formatNumber(value, (String(value).split('.')[1] ?? '').length, lang);
}

function isUsual(vnd: number, { incomeLeast, incomeMost }: Thresholds): boolean {
  return vnd >= incomeLeast && vnd <= incomeMost;
}

function factorFor(vnd: number, thresholds: Thresholds): IncomeFactor | null {
  if (!(vnd > 0) || isUsual(vnd, thresholds)) return null;
  return FACTORS.find((power) => isUsual(scaled(vnd, power), thresholds)) ?? null;
}

/** The usual income a text can mean: an O for a zero, one group of three that may be thousands or decimals. */
function guessOf(text: string, unit: ColumnUnit, thresholds: Thresholds): number | null {
  if (/[?…]/.test(text)) return null;
  const plain = fold(text).replace(/(?<=[\d.,])o+|o+(?=[\d.,])/g, (zeros) => '0'.repeat(zeros.length));
  const [, whole = '', rest = '', words = ''] = ONE_GROUP.exec(plain) ?? [];
  const texts = whole === '' ? [plain] : [`${whole}${rest} ${words}`, `${whole},${rest}0 ${words}`];
  const incomes = texts.flatMap((one) => {
    const read = readMoney(one, 'thu_nhap', unit);
    if (read.kind !== 'ok') return [];
    const { value: reading } = read;
    const factor = factorFor(reading, thresholds);
    const vnd = factor === null ? reading : scaled(reading, factor);
    return isUsual(vnd, thresholds) ? [vnd] : [];
  });
  const [only, ...others] = [...new Set(incomes)];
  return only !== undefined && others.length === 0 ? inUnit(only, unit) : null;
}
