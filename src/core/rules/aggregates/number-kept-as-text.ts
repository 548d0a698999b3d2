import type { RegisterTable, Severity } from '../../model';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { fieldLabel } from '../cells';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { headingOf } from '../column-cells';

const NUMBERS: readonly FieldId[] = [
  'so_nhan_khau',
  'so_nu',
  'b1',
  'b2',
  'tuoi',
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
];
/** Money with words in it is FD50's: which unit was meant is not for a safe fix. */
const MONEY: ReadonlySet<FieldId> = new Set(['thu_nhap', 'tong_thu_nhap']);
const BARE = /^[\s\d.,+-]+$/;
/** 'khoảng 40', '≥ 30' are no numbers to add up. */
const BEGINS_WITH_NUMBER = /^\s*[+-]?\d/;
/** Taken for most of a column. */
const MOST = 0.5;

/**
 * AG15. Safe: the value stays what it is. A column most of which is text is one finding with all its cells. On a list
 * without total rows nothing adds the column up as it stands: a warning there.
 */
export const numberKeptAsText: Rule = {
  meta: {
    code: 'AG15',
    id: 'number-kept-as-text',
    stage: 'agreement',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'safe',
    source: 'Google Sheets: SUM, AVERAGE bỏ qua ô chữ',
  },
  texts: {
    vi: {
      title: 'Số liệu lưu dạng chữ không được SUM cộng',
      why: 'Công thức SUM bỏ qua ô này mà không báo lỗi; dòng cộng thiếu nhưng nhìn vẫn thấy đủ số.',
      fix: 'Đổi ô thành số {value}; sửa an toàn.',
      messages: {
        default: '{household}: cột “{column}” ghi “{found}” dạng chữ, dòng cộng không tính ô này.',
        column: 'Cột “{column}” có {count} trên {all} ô là chữ, dòng cộng không tính các ô này.',
      },
      fixes: { column: 'Đổi cả cột thành số; sửa an toàn.' },
    },
    en: {
      title: 'Text numbers ignored by SUM',
      why: 'SUM skips the cell without a word; the total is too small though every number is there to see.',
      fix: 'Turn the cell into the number {value}; safe.',
      messages: {
        default: '{household}: “{found}” in column “{column}” is text, which totals leave out.',
        column: '{count} of {all} cells of column “{column}” are text, which totals leave out.',
      },
      fixes: { column: 'Turn the whole column into numbers; safe.' },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      for (const field of NUMBERS) if (table.columns.has(field)) judgeColumn(table, field, context, report);
    }
  },
};

interface TextNumber {
  readonly place: Place;
  readonly value: number;
}

function judgeColumn(
  table: RegisterTable,
  field: FieldId,
  { thresholds }: RuleContext,
  report: RuleReport,
): void {
  const found: TextNumber[] = [];
  const column = table.columns.get(field) ?? -1;
  let numbers = 0;
  for (const row of table.dataRows) {
    // Nearly every cell is a number: nothing more is asked of it.
    const cell = table.cells[row - 1]?.[column];
    if (typeof cell === 'number') numbers++;
    if (typeof cell !== 'string') continue;
    const value = numberIn(cell, field);
    if (value === null) continue;
    const place: Place = { table, row, field };
    if (report.hasError(place)) report.skip('other-error');
    else found.push({ place, value });
  }
  const all = numbers + found.length;
  report.pass(numbers);
  if (found.length >= thresholds.wholeColumnRows && found.length > all * MOST) tellColumn(found, all, report);
  else for (const { place, value } of found) tellCell(place, value, report);
}

function numberIn(cell: string, field: FieldId): number | null {
  if (!BEGINS_WITH_NUMBER.test(cell) || (MONEY.has(field) && !BARE.test(cell))) return null;
  const number = readNumber(cell);
  return number.kind === 'ok' && !number.value.percent ? number.value.value : null;
}

function tellCell(place: Place, value: number, report: RuleReport): void {
  report.fail(place, {
    severity: severityIn(place.table),
    params: { column: fieldLabel(place.field), value },
    expected: String(value),
    fix: { value, apply: 'safe' },
  });
}

function tellColumn(found: readonly TextNumber[], all: number, report: RuleReport): void {
  const [first, ...rest] = found;
  if (!first) return;
  const { table, field } = first.place;
  report.fail(headingOf(table, field), {
    message: 'column',
    severity: severityIn(table),
    params: { column: fieldLabel(field), count: found.length, all },
    fix: {
      value: first.value,
      apply: 'safe',
      at: first.place,
      batch: rest.map(({ place, value }) => ({ at: place, value })),
    },
  });
}

const severityIn = ({ totalRows }: RegisterTable): Severity => (totalRows.length > 0 ? 'error' : 'warning');
