import type { TotalRow } from '../../model';
import { columnLetter } from '../../register/columns';
import { readNumber } from '../../text/numbers';
import type { Rule, RuleReport } from '../rule';
import { covers, extended, readSumFormula, formulaOffer, shiftColumns, type SumFormula } from './sum-formula';
import { eachTotalRow, type TotalledTable } from './total-rows';

/**
 * AG13. A total row whose other totals are formulas, with a number typed into one of them. Where the number is not
 * what the formula gives, the total is wrong today (error, and AG01 is told here); where it is, it will be wrong
 * after the next change.
 */
export const formulaOverwritten: Rule = {
  meta: {
    code: 'AG13',
    id: 'formula-overwritten',
    stage: 'printed',
    severity: 'warning',
    scope: 'report',
    needs: [],
    autofix: 'confirm',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Công thức bị ghi đè bằng số',
      why: 'Số gõ tay không đổi theo danh sách: thêm, bớt một hộ là tổng sai mà không ai thấy.',
      fix: 'Ghi lại công thức {formula} như các ô bên cạnh; cần xác nhận.',
      messages: {
        default:
          '“{label}”, cột “{column}”: ghi số {found} trong khi các ô cộng khác của dòng là công thức; hiện số này vẫn đúng.',
        unchecked:
          '“{label}”, cột “{column}”: ghi số {found} trong khi các ô cộng khác của dòng là công thức; chưa đối chiếu được vì có dòng không đọc được.',
        wrong:
          '“{label}”, cột “{column}”: ghi số {found} đè lên công thức; cộng các dòng được {sum} (lệch {difference}).',
      },
    },
    en: {
      title: 'Formula overwritten by a number in a total row',
      why: 'A typed number does not follow the list: with one household more or less the total is wrong and nobody sees it.',
      fix: 'Write the formula {formula} again, as in the cells beside it; to be confirmed.',
      messages: {
        default:
          '“{label}”, column “{column}”: the number {found} stands where the other totals of the row are formulas; it is still right today.',
        unchecked:
          '“{label}”, column “{column}”: the number {found} stands where the other totals of the row are formulas; unchecked because a row cannot be read.',
        wrong:
          '“{label}”, column “{column}”: the number {found} was typed over a formula; the rows add up to {sum} (off by {difference}).',
      },
    },
  },
  check(register, context, report) {
    eachTotalRow(register, context, report, (table, total, formulas) =>
      checkRow(table, total, formulas, report),
    );
  },
};

function checkRow(
  table: TotalledTable,
  total: TotalRow,
  formulas: readonly string[],
  report: RuleReport,
): void {
  const cells = table.cells[total.row - 1] ?? [];
  const sums = formulas.flatMap((text, column): ColumnSum[] => {
    const sum = text === '' ? null : readSumFormula(text);
    return sum && readsRows(sum, total) ? [{ column, text, sum }] : [];
  });
  const typed = cells.flatMap((cell, column) =>
    typeof cell === 'number' && !formulas[column] && holdsNumbers(table, total, column) ? [column] : [],
  );
  // One formula among typed numbers says nothing of how the row was made.
  if (typed.length === 0 || typed.length >= sums.length) report.pass();
  else for (const column of typed) tell(table, total, nearest(sums, column), column, report);
}

interface ColumnSum {
  readonly column: number;
  readonly text: string;
  readonly sum: SumFormula;
}

function nearest(sums: readonly ColumnSum[], column: number): ColumnSum | undefined {
  // A count beside a sum is no model for it.
  const adding = sums.filter(({ sum }) => sum.adds);
  return [...(adding.length > 0 ? adding : sums)].sort(
    (a, b) => Math.abs(a.column - column) - Math.abs(b.column - column),
  )[0];
}

function readsRows(sum: SumFormula, { dataRows }: TotalRow): boolean {
  return sum.kind === 'cells' || dataRows.some((row) => covers(sum, row));
}

/** A number in a column whose rows hold numbers is a total; the hamlet's number in the first column is not. */
function holdsNumbers(
  { cells, ratioColumns }: TotalledTable,
  { dataRows }: TotalRow,
  column: number,
): boolean {
  if (ratioColumns.includes(column + 1)) return false;
  const numbers = dataRows.filter((row) => readNumber(cells[row - 1]?.[column] ?? null).kind === 'ok');
  return numbers.length * 2 >= dataRows.length;
}

function tell(
  table: TotalledTable,
  total: TotalRow,
  beside: ColumnSum | undefined,
  column: number,
  report: RuleReport,
): void {
  const cell = table.cells[total.row - 1]?.[column];
  if (beside === undefined || typeof cell !== 'number') return;
  const formula = copied(beside, total, column);
  const sum = sumOf(table, rowsOf(readSumFormula(formula) ?? beside.sum, total), column);
  const isWrong = sum !== null && sum !== cell;
  report.fail(
    { sheet: table.sheet, row: total.row, column: column + 1 },
    {
      found: cell,
      message: sum === null ? 'unchecked' : isWrong ? 'wrong' : 'default',
      severity: isWrong ? 'error' : 'warning',
      params: {
        label: total.label,
        column: columnLetter(column),
        formula,
        sum: sum ?? '',
        difference: differenceOf(sum, cell),
      },
      expected: isWrong ? sum : formula,
      fix: formulaOffer(formula, table),
      also: isWrong ? ['AG01'] : [],
    },
  );
}

const differenceOf = (sum: number | null, cell: number): number | '' =>
  sum === null ? '' : Math.abs(sum - cell);

/** The formula beside, moved to this column; it may leave rows out itself (AG14), and that fault is not copied. */
function copied({ text, column: from, sum }: ColumnSum, { dataRows }: TotalRow, column: number): string {
  const formula = shiftColumns(text, column - from);
  const isOfRows = dataRows.some((row) => covers(sum, row));
  return (isOfRows ? extended(formula, dataRows) : null) ?? formula;
}

/** The rows a formula adds: those it names, or the data rows of its range. */
function rowsOf(sum: SumFormula, { dataRows }: TotalRow): readonly number[] {
  return sum.kind === 'cells'
    ? sum.spans.map(({ from }) => from)
    : dataRows.filter((row) => covers(sum, row));
}

/** Their sum as written; null when one cannot be read. A blank adds nothing. */
function sumOf({ cells }: TotalledTable, rows: readonly number[], column: number): number | null {
  let sum = 0;
  for (const row of rows) {
    const number = readNumber(cells[row - 1]?.[column] ?? null);
    if (number.kind === 'blank') continue;
    if (number.kind !== 'ok') return null;
    sum += number.value.value;
  }
  return sum;
}
