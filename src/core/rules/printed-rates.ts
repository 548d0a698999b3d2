/** Rates printed beside the counts they follow from, compared exactly: whole numbers, one comparison, no rounding. */
import { formatNumber } from '../arithmetic/format';
import { roundRational } from '../arithmetic/ratio';
import { roundDecimal } from '../arithmetic/round';
import type { SummaryCell, SummaryMeasure, SummaryRow, SummaryTable } from '../model';

/** `fraction`: 0.0265, as a cell with a per cent format holds it. */
export type Scale = 'percent' | 'fraction';
export interface PrintedRate {
  readonly row: SummaryRow;
  readonly cell: SummaryCell;
  readonly counts: readonly SummaryCell[];
  readonly count: number;
  readonly total: SummaryCell;
  /** How this cell is written: its column's scale, but for a per cent sign. */
  readonly scale: Scale;
  /** Decimals of a per cent in this column, 2 at most. */
  readonly decimals: number;
  readonly fits: boolean;
  /** Written the other way it would fit. */
  readonly fitsOtherwise: boolean;
}

interface RateKind {
  readonly rate: SummaryMeasure;
  readonly counts: readonly SummaryMeasure[];
  readonly total: SummaryMeasure;
}
const KINDS: readonly RateKind[] = [
  { rate: 'poorRate', counts: ['poor'], total: 'total' },
  { rate: 'nearPoorRate', counts: ['nearPoor'], total: 'total' },
  { rate: 'bothRate', counts: ['poor', 'nearPoor'], total: 'total' },
  { rate: 'poorPersonsRate', counts: ['poorPersons'], total: 'persons' },
  { rate: 'nearPoorPersonsRate', counts: ['nearPoorPersons'], total: 'persons' },
];
const MOST_DECIMALS = 2;

/** The rates of a table by column; rows without a count or with a total of 0 have no rate to compare. */
export function printedRates(table: SummaryTable): readonly (readonly PrintedRate[])[] {
  return KINDS.map((kind) => columnOf(table, kind)).filter((column) => column.length > 0);
}

type Entry = Omit<PrintedRate, 'scale' | 'decimals' | 'fits' | 'fitsOtherwise'>;

function columnOf({ rows }: SummaryTable, kind: RateKind): readonly PrintedRate[] {
  const entries = rows.flatMap((row): Entry[] => {
    const cell = row.cells[kind.rate];
    const total = row.cells[kind.total];
    const counts = kind.counts.map((measure) => row.cells[measure]).filter((each) => each !== undefined);
    if (!cell || !total || counts.length < kind.counts.length || !isCount(total.value) || total.value === 0)
      return [];
    const count = counts.reduce((sum, { value }) => sum + value, 0);
    return isCount(count) ? [{ row, cell, counts, count, total }] : [];
  });
  const finest = Math.max(0, ...entries.map(({ cell }) => cell.decimals));
  const decimals = { percent: Math.min(finest, MOST_DECIMALS), fraction: decimalsOfFraction(finest) };
  const fits = (entry: Entry, scale: Scale): boolean => !differs(entry, scale, decimals[scale]);
  const fitting = (scale: Scale): number => entries.filter((entry) => fits(entry, scale)).length;
  const usual: Scale = fitting('fraction') > fitting('percent') ? 'fraction' : 'percent';
  return entries.map((entry) => {
    const scale = entry.cell.percent ? 'percent' : usual;
    const other = scale === 'percent' ? 'fraction' : 'percent';
    return {
      ...entry,
      scale,
      decimals: decimals[scale],
      fits: fits(entry, scale),
      fitsOtherwise: !entry.cell.percent && fits(entry, other),
    };
  });
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** 0.0265 prints 2,65 %. */
const decimalsOfFraction = (finest: number): number => Math.min(Math.max(0, finest - 2), MOST_DECIMALS);

/**
 * |printed − 100 × count / total| > half a unit of the last decimal of the column; 0,005 points with two decimals.
 * Multiplied out, so that whole numbers are compared: a rate exactly between two printed ones may be either.
 */
function differs({ cell, count, total }: Entry, scale: Scale, decimals: number): boolean {
  const ten = (power: number): bigint => BigInt(`1${'0'.repeat(power)}`);
  const written = ten(cell.decimals);
  const digits = BigInt(roundDecimal(cell.value, cell.decimals).replace('.', ''));
  const printed = scale === 'percent' ? digits : digits * BigInt(100);
  const off = printed * BigInt(total.value) - BigInt(100) * BigInt(count) * written;
  const distance = off < BigInt(0) ? -off : off;
  return BigInt(2) * distance * ten(decimals) > BigInt(total.value) * written;
}

/** The rate its counts make, in per cent with the decimals of the column, half up: '2.50'. */
export function percentOf({ count, total, decimals }: PrintedRate): string {
  return roundRational(count * 100, total.value, decimals);
}

/** The same as the column writes it: a number of per cent, a part of 1, or text with the sign. */
export function valueOf(rate: PrintedRate): string | number {
  const { cell, scale, count, total, decimals } = rate;
  if (scale === 'fraction') return Number(roundRational(count, total.value, decimals + 2));
  return cell.percent ? `${formatNumber(percentOf(rate), decimals, 'vi')}%` : Number(percentOf(rate));
}

/** Rates that stand without the counts they follow from. */
export function loneRates(
  table: SummaryTable,
): readonly { readonly row: SummaryRow; readonly cell: SummaryCell }[] {
  const compared = new Set(printedRates(table).flatMap((column) => column.map(({ cell }) => cell)));
  return table.rows.flatMap((row) =>
    KINDS.map(({ rate }) => row.cells[rate])
      .filter((cell) => cell !== undefined)
      .filter((cell) => !compared.has(cell))
      .map((cell) => ({ row, cell })),
  );
}
