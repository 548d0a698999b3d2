import type { RegisterTable } from '../../model';
import { checkSummaryTexts } from './summary-texts';
import type { FieldId } from '../../register/fields';
import { readQuantity } from '../../register/quantities';
import { fieldLabel } from '../cells';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { headingOf } from '../column-cells';
import { isBareAmount, plainIncomes } from '../incomes';

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
/** 'khoảng 40', '≥ 30' are no numbers to add up. */
const BEGINS_WITH_NUMBER = /^\s*[+-]?\d/;
/** Taken for most of a column. */
const MOST = 0.5;

/**
 * AG15. Safe: the value stays what it is. A column most of which is text is one finding with all its cells.
 *
 * The catalogue's error holds where the table has a total row: a figure on the sheet is wrong. A list without one adds
 * nothing up; the number is read rightly by every count of ours and only a formula still to be written would miss it.
 * There it is a warning, and says so: truth files of registers in free style allow no more (workbooks/README.md).
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
      why: 'Công thức SUM bỏ qua ô này mà không báo lỗi; dòng cộng thiếu nhưng nhìn vẫn thấy đủ số. Bảng chưa có dòng cộng thì chỉ cảnh báo.',
      fix: 'Đổi ô thành số {value}; sửa an toàn.',
      messages: {
        default: '{household}: cột “{column}” ghi “{found}” dạng chữ, dòng cộng không tính ô này.',
        column: 'Cột “{column}” có {count} trên {all} ô là chữ, dòng cộng không tính các ô này.',
        noTotal:
          '{household}: cột “{column}” ghi “{found}” dạng chữ; khi lập công thức cộng cột này, ô đó sẽ bị bỏ sót.',
        columnNoTotal:
          'Cột “{column}” có {count} trên {all} ô là chữ; khi lập công thức cộng cột này, các ô đó sẽ bị bỏ sót.',
        summary:
          '“{label}”: ô ghi “{found}” dạng chữ nên “{total}” chỉ ra {printed}; tính cả ô này là {sum}.',
        summaryNoTotal: '“{label}”: ô ghi “{found}” dạng chữ; công thức cộng cột này sẽ bỏ sót ô đó.',
      },
      fixes: {
        column: 'Đổi cả cột thành số; sửa an toàn.',
        columnNoTotal: 'Đổi cả cột thành số; sửa an toàn.',
      },
    },
    en: {
      title: 'Text numbers ignored by SUM',
      why: 'SUM skips the cell without a word; the total is too small though every number is there to see. A table without a total row gets a warning only.',
      fix: 'Turn the cell into the number {value}; safe.',
      messages: {
        default: '{household}: “{found}” in column “{column}” is text, which totals leave out.',
        column: '{count} of {all} cells of column “{column}” are text, which totals leave out.',
        noTotal:
          '{household}: “{found}” in column “{column}” is text; a sum of the column, once written, would leave it out.',
        columnNoTotal:
          '{count} of {all} cells of column “{column}” are text; a sum of the column, once written, would leave them out.',
        summary:
          '“{label}”: “{found}” is text, so “{total}” shows only {printed}; with this cell it is {sum}.',
        summaryNoTotal: '“{label}”: “{found}” is text; a sum of the column would leave it out.',
      },
      fixes: {
        column: 'Turn the whole column into numbers; safe.',
        columnNoTotal: 'Turn the whole column into numbers; safe.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      for (const field of NUMBERS) if (table.columns.has(field)) judgeColumn(table, field, context, report);
    }
    for (const table of register.summaries) checkSummaryTexts(table, report);
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
  const numberIn = readerOf(table, field, thresholds);
  let numbers = 0;
  for (const row of table.dataRows) {
    // Nearly every cell is a number: nothing more is asked of it.
    const cell = table.cells[row - 1]?.[column];
    if (typeof cell === 'number') numbers++;
    if (typeof cell !== 'string') continue;
    const value = numberIn(cell);
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

/** What a text of the column is as a number; null where it is none, or another rule asks which. */
function readerOf(table: RegisterTable, field: FieldId, thresholds: RuleContext['thresholds']) {
  const isPlain = field === 'thu_nhap' ? plainIncomes(table, thresholds) : () => true;
  return (cell: string): number | null => {
    if (!BEGINS_WITH_NUMBER.test(cell) || (MONEY.has(field) && !isBareAmount(cell))) return null;
    const number = readQuantity(cell, field);
    return number.kind === 'ok' && !number.value.percent && isPlain(cell) ? number.value.value : null;
  };
}

function tellCell(place: Place, value: number, report: RuleReport): void {
  report.fail(place, {
    ...(hasTotal(place.table) ? {} : { message: 'noTotal', severity: 'warning' }),
    params: { column: fieldLabel(place.field), value },
    expected: value,
    fix: { value, apply: 'safe' },
    also: alsoOf(place.field),
  });
}

function tellColumn(found: readonly TextNumber[], all: number, report: RuleReport): void {
  const [first, ...rest] = found;
  if (!first) return;
  const { table, field } = first.place;
  report.fail(headingOf(table, field), {
    ...(hasTotal(table) ? { message: 'column' } : { message: 'columnNoTotal', severity: 'warning' }),
    params: { column: fieldLabel(field), count: found.length, all },
    also: alsoOf(field),
    fix: {
      value: first.value,
      apply: 'safe',
      at: first.place,
      batch: rest.map(({ place, value }) => ({ at: place, value })),
    },
  });
}

/** Of an income it is also money that is no number. */
const alsoOf = (field: FieldId): readonly string[] => (field === 'thu_nhap' ? ['FD50'] : []);
const hasTotal = ({ totalRows }: RegisterTable): boolean => totalRows.length > 0;
