import type { Cell, CellRef, RegisterTable } from '../../model';
import { columnName } from '../column-findings';
import type { Rule } from '../rule';

/** What Sheets and Excel show where a formula failed. */
const ERRORS = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
]);

/** ST33. Runs first: no other rule judges a cell that holds a formula's failure. */
export const formulaError: Rule = {
  meta: {
    code: 'ST33',
    id: 'formula-error',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'Google Sheets: ERROR.TYPE; Microsoft Excel: IFERROR',
  },
  texts: {
    vi: {
      title: 'Ô chứa lỗi công thức (#REF!, #N/A, #VALUE!)',
      why: 'Ô này không có số liệu nào: mọi phép đếm, phép cộng dùng tới nó đều sai hoặc báo lỗi theo.',
      fix: 'Mở ô, xem công thức đang trỏ tới đâu rồi sửa, hoặc gõ lại giá trị đúng; cán bộ tự xác minh.',
      messages: { default: 'Ô đang hiện {found} thay cho giá trị ở cột “{column}”.' },
    },
    en: {
      title: 'Formula error in a cell',
      why: 'The cell holds no data: every count and sum that uses it is wrong or fails with it.',
      fix: 'Open the cell, see what its formula points at and correct it, or type the right value; the officer must find out.',
      messages: { default: 'The cell shows {found} instead of a value in column “{column}”.' },
    },
  },
  check(register, { index }, report) {
    for (const table of register.tables) {
      const rows = [...table.dataRows, ...table.totalRows.map(({ row }) => row)];
      let sound = 0;
      for (const row of rows) {
        const failed = failedCells(table, row);
        if (failed.length === 0) sound++;
        for (const ref of failed) {
          const found = table.cells[ref.row - 1]?.[ref.column - 1] ?? null;
          const record = index.recordAt(table, row) ?? undefined;
          report.fail(ref, { record, found, params: { column: columnName(table, ref.column - 1) } });
        }
      }
      report.pass(sound);
    }
  },
};

function failedCells(table: RegisterTable, row: number): CellRef[] {
  const failed: CellRef[] = [];
  const cells = table.cells[row - 1] ?? [];
  for (let c = 0; c < cells.length; c++) {
    if (isFormulaError(cells[c])) failed.push({ sheet: table.sheet, row, column: c + 1 });
  }
  return failed;
}

function isFormulaError(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 0x23 && ERRORS.has(cell.trim().toUpperCase());
}
