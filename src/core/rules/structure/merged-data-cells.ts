import type { CellBlock, RegisterTable } from '../../model';
import { columnLetter } from '../../register/columns';
import type { Rule, RuleReport } from '../rule';

/** ST32. One finding for the columns merged alike: a list with a merged household number has hundreds of such cells. */
export const mergedDataCells: Rule = {
  meta: {
    code: 'ST32',
    id: 'merged-data-cells',
    stage: 'headers',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'Google Sheets: chỉ ô đầu của vùng gộp có giá trị',
  },
  texts: {
    vi: {
      title: 'Ô gộp trong vùng dữ liệu',
      why: 'Chỉ ô đầu của vùng gộp có giá trị: lọc, sắp xếp và COUNTIF bỏ qua các dòng còn lại.',
      fix: 'Bỏ gộp rồi chép giá trị xuống từng dòng, làm trên bản sao của trang; cán bộ tự xác minh.',
      messages: {
        default: 'Cột “{columns}” có {count} vùng ô gộp trong phần dữ liệu (dòng {rows}).',
      },
    },
    en: {
      title: 'Merged cells in data',
      why: 'Only the first cell of a merge holds the value: filters, sorting and COUNTIF pass over the other rows.',
      fix: 'Unmerge and copy the value down, on a copy of the sheet; the officer must find out.',
      messages: {
        default: 'Column “{columns}” has {count} merged blocks among the data (rows {rows}).',
      },
    },
  },
  check(register, { details }, report) {
    for (const table of register.tables) {
      const merges = details.merges(table.sheetId);
      if (merges === null) report.skip('no-details');
      else checkTable(table, merges, report);
    }
  },
};

function checkTable(table: RegisterTable, merges: readonly CellBlock[], report: RuleReport): void {
  const data = new Set(table.dataRows);
  const groups = new Map<string, CellBlock[]>();
  for (const block of merges) {
    if (!touches(block, data)) continue;
    const columns = columnsOf(block);
    const known = groups.get(columns);
    if (known) known.push(block);
    else groups.set(columns, [block]);
  }
  if (groups.size === 0) report.pass();
  for (const [columns, blocks] of groups) tell(table, columns, blocks, report);
}

function touches({ row, rows }: CellBlock, data: ReadonlySet<number>): boolean {
  for (let r = row; r < row + rows; r++) if (data.has(r)) return true;
  return false;
}

function columnsOf({ column, columns }: CellBlock): string {
  const first = columnLetter(column - 1);
  return columns === 1 ? first : `${first}:${columnLetter(column + columns - 2)}`;
}

/** How many rows a message names before it says 'and more'. */
const SHOWN = 3;

function tell(
  { sheet }: RegisterTable,
  columns: string,
  blocks: readonly CellBlock[],
  report: RuleReport,
): void {
  const [first, ...others] = [...blocks].sort((a, b) => a.row - b.row);
  if (first === undefined) return;
  const ref = ({ row, column }: CellBlock) => ({ sheet, row, column });
  const named = [first, ...others].slice(0, SHOWN).map(({ row, rows }) => spanText(row, rows));
  report.fail(ref(first), {
    params: {
      columns,
      count: blocks.length,
      rows: named.join(', ') + (blocks.length > SHOWN ? ', …' : ''),
    },
    related: others.map(ref),
    // Columns merged alike; the number of columns tells 'B' from 'B:C', whose letters an inserted column changes.
    subject: `merged ${first.columns}`,
  });
}

const spanText = (row: number, rows: number): string =>
  rows === 1 ? String(row) : `${row}–${row + rows - 1}`;
