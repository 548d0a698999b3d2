import type { CellRef, RegisterTable } from '../../model';
import { cellText, isBlank, normaliseText } from '../../text/unicode';
import type { Rule } from '../rule';

interface OtherRow {
  readonly row: number;
  readonly at: CellRef;
  /** The total's words; null for a blank row. */
  readonly label: string | null;
}

/** ST29. A note and no fault: these rows are left out of every count. Blank rows together are one; a total below the last row is where it belongs. */
export const rowWithoutPerson: Rule = {
  meta: {
    code: 'ST29',
    id: 'row-without-person',
    stage: 'headers',
    severity: 'info',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Dòng trống / dòng tổng xen giữa dữ liệu',
      why: 'Dòng trống làm bộ lọc và sắp xếp dừng giữa chừng; dòng cộng bị cộng lẫn nếu tính tổng cả cột.',
      fix: 'Không cần sửa để kiểm tra: các dòng này không được tính là hộ; cán bộ tự quyết định giữ hay bỏ.',
      messages: {
        default: 'Dòng {row}: dòng trống giữa danh sách.',
        total: 'Dòng {row}: dòng cộng “{label}” giữa danh sách, không tính là hộ.',
        many: 'Có {count} dòng trống hoặc dòng cộng giữa danh sách, từ dòng {row}; không tính là hộ.',
      },
    },
    en: {
      title: 'Blank or subtotal row inside data',
      why: 'Filters and sorts stop at a blank row; a subtotal is added in when a whole column is summed.',
      fix: 'Nothing need be done: these rows are not taken for households; the officer must decide whether to keep them.',
      messages: {
        default: 'Row {row}: a blank row within the list.',
        total: 'Row {row}: the subtotal “{label}” within the list, not taken for a household.',
        many: 'There are {count} blank rows or subtotals within the list, from row {row}; not taken for households.',
      },
    },
  },
  check(register, { thresholds }, report) {
    for (const table of register.tables) {
      const found = [...blankRuns(table), ...totalsWithin(table)].sort((a, b) => a.row - b.row);
      const [first, ...others] = found;
      if (!first) report.pass();
      else if (found.length >= thresholds.wholeColumnRows) {
        const related = others.map(({ at }) => at);
        report.fail(first.at, { message: 'many', params: { count: found.length, row: first.row }, related });
      } else {
        for (const { at, row, label } of found) {
          report.fail(at, {
            message: label === null ? 'default' : 'total',
            params: { row, label: label ?? '' },
            found: label,
          });
        }
      }
    }
  },
};

/** The first row of each run of blank rows between two data rows. */
function blankRuns({ sheet, cells, dataRows }: RegisterTable): readonly OtherRow[] {
  const runs: OtherRow[] = [];
  dataRows.forEach((last, at) => {
    const next = dataRows[at + 1] ?? last;
    let before = false;
    for (let row = last + 1; row < next; row++) {
      const blank = (cells[row - 1] ?? []).every((cell) => isBlank(cell));
      if (blank && !before) runs.push({ row, at: { sheet, row, column: 1 }, label: null });
      before = blank;
    }
  });
  return runs;
}

function totalsWithin({ sheet, cells, dataRows, totalRows }: RegisterTable): readonly OtherRow[] {
  const last = dataRows[dataRows.length - 1] ?? 0;
  return totalRows
    .filter(({ row }) => row < last)
    .map(({ row, label }) => {
      // At the label where the row begins with it, else at the row's first cell.
      const first = (cells[row - 1] ?? []).findIndex((cell) => !isBlank(cell));
      const column = normaliseText(cellText(cells[row - 1]?.[first])) === label ? first : 0;
      return { row, label, at: { sheet, row, column: column + 1 } };
    });
}
