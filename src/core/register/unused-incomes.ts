/** Columns of incomes that no household's income a head and month was read of, and what their header says instead. */
import type { Register, RegisterTable } from '../model';
import { readNumber } from '../text/numbers';
import { cellText, fold, isBlank } from '../text/unicode';
import { incomeBasis, type IncomeBasis } from './column-unit';
import { columnLetter } from './columns';
import { headerAt } from './header-block';

export interface UnusedIncome {
  /** 'G'. */
  readonly column: string;
  readonly header: string;
  /** Of whom and how long the header says the figures are. */
  readonly basis: IncomeBasis;
}

/**
 * The columns of figures under a header of incomes, of the lists of a register that gives no income at all.
 *
 * @returns none as soon as one household's income is read: then the other columns are there beside it
 */
export function unusedIncomes({ households, tables }: Register): UnusedIncome[] {
  const isRead = households.some(({ records }) => records.some(({ income }) => income.kind === 'ok'));
  return isRead ? [] : tables.flatMap(incomesIn);
}

function incomesIn(table: RegisterTable): UnusedIncome[] {
  const { columns, cells, headerRows } = table;
  const [first] = headerRows;
  const last = headerRows[headerRows.length - 1];
  if (first === undefined || last === undefined) return [];
  const own = new Set([columns.get('thu_nhap'), columns.get('tong_thu_nhap')]);
  const others = new Set([...columns.values()].filter((column) => !own.has(column)));
  return headerAt(cells, first - 1, last - 1).paths.flatMap((path, column): UnusedIncome[] => {
    const labels = path?.labels ?? [];
    const header = labels[labels.length - 1] ?? '';
    const isIncome = own.has(column) || /thu nhap|\btnbq/.test(fold(header));
    if (others.has(column) || !isIncome || !holdsFigures(table, last, column)) return [];
    const isTotal = columns.get('tong_thu_nhap') === column;
    return [{ column: columnLetter(column), header, basis: incomeBasis(fold(header), isTotal) }];
  });
}

/** Figures in most of its cells, some above 1: a mark of 'Thiếu thu nhập' is no income. */
function holdsFigures({ cells }: RegisterTable, headerRow: number, column: number): boolean {
  const filled = cells.slice(headerRow).flatMap((row) => {
    const cell = row[column] ?? null;
    return isBlank(cell) ? [] : [cell];
  });
  const figures = filled.flatMap((cell) => {
    const read = readNumber(typeof cell === 'number' ? cell : cellText(cell));
    return read.kind === 'ok' && !read.value.percent ? [read.value.value] : [];
  });
  return figures.length * 2 > filled.length && figures.some((value) => value > 1);
}
