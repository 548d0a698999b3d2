import type { TotalRow } from '../../model';
import { columnLetter } from '../../register/columns';
import type { Rule, RuleReport } from '../rule';
import { covers, extended, formulaOffer, readSumFormula, type SumFormula } from './sum-formula';
import { eachTotalRow, type TotalledTable } from './total-rows';

/** AG14. A total whose formula leaves rows of its own block out, or a grand total that leaves a subtotal out. */
export const sumRangeMissesRows: Rule = {
  meta: {
    code: 'AG14',
    id: 'sum-range-misses-rows',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'confirm',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Vùng SUM không phủ hết các dòng',
      why: 'Hộ thêm vào sau nằm ngoài vùng cộng: tổng thiếu hộ mà nhìn vào không thấy.',
      fix: 'Kéo vùng cộng cho đủ các dòng: ghi thành {formula}; cần xác nhận.',
      messages: {
        default: '“{label}”, cột “{column}”: công thức {found} bỏ sót {count} dòng ({rows}).',
        gap: '“{label}”, cột “{column}”: công thức {found} bỏ sót {count} dòng ({rows}).',
        subtotals: '“{label}”, cột “{column}”: công thức {found} bỏ sót {count} dòng cộng ({rows}).',
      },
      fixes: {
        gap: 'Thêm các dòng còn thiếu vào công thức; cán bộ tự gõ vào ô.',
        subtotals: 'Thêm các dòng cộng còn thiếu vào công thức; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'SUM range misses rows',
      why: 'Households added later stand outside the range: the total lacks them and nobody sees it.',
      fix: 'Extend the range to all rows: write {formula}; to be confirmed.',
      messages: {
        default: '“{label}”, column “{column}”: the formula {found} leaves {count} rows out ({rows}).',
        gap: '“{label}”, column “{column}”: the formula {found} leaves {count} rows out ({rows}).',
        subtotals: '“{label}”, column “{column}”: the formula {found} leaves {count} subtotals out ({rows}).',
      },
      fixes: {
        gap: 'Add the missing rows to the formula; the officer must type it.',
        subtotals: 'Add the missing subtotals to the formula; the officer must find out.',
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
  formulas.forEach((text, column) => {
    if (text === '') return;
    const sum = readSumFormula(text);
    if (sum === null) report.skip('other-formula');
    else checkFormula(table, total, { text, sum, column }, report);
  });
}

interface Written {
  readonly text: string;
  readonly sum: SumFormula;
  readonly column: number;
}

function checkFormula(table: TotalledTable, total: TotalRow, written: Written, report: RuleReport): void {
  const { sum, column, text } = written;
  const ofRows = total.dataRows.some((row) => covers(sum, row));
  const parts = ofRows ? total.dataRows : subtotalsOf(table, total);
  const missed = parts.filter((row) => !covers(sum, row));
  // A formula that reads none of the rows is about something else.
  if (missed.length === 0 || missed.length === parts.length) {
    report.pass();
    return;
  }
  const formula = ofRows ? extended(text, total.dataRows) : null;
  report.fail(
    { sheet: table.sheet, row: total.row, column: column + 1 },
    {
      found: text,
      message: !ofRows ? 'subtotals' : formula === null ? 'gap' : 'default',
      params: {
        label: total.label,
        column: columnLetter(column),
        count: missed.length,
        rows: rowsText(missed),
        formula: formula ?? '',
      },
      expected: formula ?? '',
      fix: formula === null ? null : formulaOffer(formula, table),
      also: ['AG01'],
    },
  );
}

function subtotalsOf({ totalRows }: TotalledTable, { kind, row }: TotalRow): readonly number[] {
  if (kind === 'subtotal') return [];
  const subtotals = totalRows.filter((other) => other.kind === 'subtotal').map((other) => other.row);
  const before = subtotals.filter((other) => other < row);
  // A grand total above everything adds up what is beneath it.
  return before.length > 0 ? before : subtotals;
}

/** '1192–1194, 1200': rows in runs. */
function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
