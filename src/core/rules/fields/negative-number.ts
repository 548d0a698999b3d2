import type { RegisterTable } from '../../model';
import type { FieldId } from '../../register/fields';
import { readNumber } from '../../text/numbers';
import { cellOf, fieldLabel, saysNothing } from '../cells';
import type { Place, Rule, RuleReport } from '../rule';

/** Columns of a register that count or measure something. */
const OF_HOUSEHOLDS: readonly FieldId[] = [
  'so_nhan_khau',
  'so_nu',
  'b1',
  'b2',
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
];
const OF_PERSONS: readonly FieldId[] = ['tuoi'];

/** FD52. A negative size is ST10's and a negative score FD53's: they say the same of the same cell. */
export const negativeNumber: Rule = {
  meta: {
    code: 'FD52',
    id: 'negative-number',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency: counts, areas, scores, incomes and ages are 0 or more',
  },
  texts: {
    vi: {
      title: 'Số âm',
      why: 'Số khẩu, diện tích, thu nhập, tuổi không thể âm; số âm làm sai tổng cộng và các so sánh với chuẩn.',
      fix: 'Xem phiếu rà soát rồi ghi lại số đúng; cán bộ tự xác minh.',
      messages: {
        default: '{household}: ô “{column}” ghi {found}, là số âm.',
        person: '{person}: ô “{column}” ghi {found}, là số âm.',
      },
    },
    en: {
      title: 'Negative number',
      why: 'Sizes, areas, incomes and ages cannot be negative; a negative number spoils totals and every comparison with a standard.',
      fix: 'See the review form and write the right number; the officer must find out.',
      messages: {
        default: '{household}: “{column}” is {found}, a negative number.',
        person: '{person}: “{column}” is {found}, a negative number.',
      },
    },
  },
  check(_register, { index }, report) {
    const fieldsOf = new Map<RegisterTable, readonly FieldId[]>();
    for (const record of index.records) {
      const { table } = record;
      let fields = fieldsOf.get(table);
      if (!fields) fieldsOf.set(table, (fields = OF_HOUSEHOLDS.filter((field) => table.columns.has(field))));
      if (fields.length === 0) report.skip('no-column');
      for (const field of fields) {
        const place: Place = { table, row: record.rowOf(field), field };
        if (isNegative(place, report)) report.fail(place, { record, params: { column: fieldLabel(field) } });
      }
    }
    for (const { person } of index.persons) {
      const { table, row } = person;
      for (const field of OF_PERSONS) {
        if (!table.columns.has(field)) continue;
        const place: Place = { table, row, field };
        if (isNegative(place, report)) {
          report.fail(place, { person, message: 'person', params: { column: fieldLabel(field) } });
        }
      }
    }
  },
};

/** Whether the cell is a fault of this rule; whatever else it is, the report is told. */
function isNegative(place: Place, report: RuleReport): boolean {
  const cell = cellOf(place);
  const value = typeof cell === 'number' ? cell : null;
  if (value !== null && value >= 0) {
    report.pass();
    return false;
  }
  if (saysNothing(cell)) report.skip('blank');
  else if (report.hasError(place)) report.skip('other-error');
  else {
    const reading = readNumber(typeof cell === 'string' ? cell.replace(/^\s*\u2212/, '-') : cell);
    if (reading.kind !== 'ok') report.skip(reading.kind === 'blank' ? 'blank' : 'unreadable');
    else if (reading.value.value >= 0) report.pass();
    else return true;
  }
  return false;
}
