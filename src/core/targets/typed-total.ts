/** The total of households the officer typed, where the workbook lists the poor alone and their rate has nothing to be of. */
import type { Target } from '../model';
import type { SourceFigures } from './sources/source';

/**
 * The typed total at the end of the period (column 'Tổng số (mẫu số)') that a rate needs; null where the register tells the
 * total itself, where none was typed, or where it is less than the households counted.
 */
export function typedTotal({ kind, entered, cells }: Target, counted: SourceFigures | null): number | null {
  // Without a cell of its own a total of 100 is only 'per cent'.
  const total = kind === 'reduce-rate' && cells.denominator !== undefined ? entered.denominator : null;
  const { numerator = null, denominator = null } = counted?.actual ?? {};
  return total !== null && numerator !== null && denominator === null && total >= numerator ? total : null;
}

/** What the register counts, of that total; the printed note names the sheet it was typed on beside the list. */
export function withTypedTotal(
  { cells }: Target,
  counted: SourceFigures | null,
  total: number | null,
): SourceFigures | null {
  if (total === null || !counted?.actual) return counted;
  const sheets = [counted.actual.from, cells.denominator?.sheet ?? ''].filter((name) => name !== '');
  return { ...counted, actual: { ...counted.actual, denominator: total, from: sheets.join(', ') } };
}
