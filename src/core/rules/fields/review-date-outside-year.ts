import type { RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import { readBirth } from '../../text/dates';
import { saysNothing } from '../cells';
import { rowDetails } from '../column-findings';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/** FD58. The year of the review date of the settings; a date with its year alone is enough. */
export const reviewDateOutsideYear: Rule = {
  meta: {
    code: 'FD58',
    id: 'review-date-outside-year',
    stage: 'values',
    severity: 'warning',
    scope: 'household',
    needs: ['ngay_ra_soat'],
    autofix: 'no',
    source: 'QĐ 24/2021/QĐ-TTg: rà soát định kỳ từ 01/9 đến 14/12 hằng năm',
  },
  texts: {
    vi: {
      title: 'Ngày lập/rà soát sai niên độ',
      why: 'Phiếu rà soát của năm khác không dùng để công nhận hộ nghèo, hộ cận nghèo năm nay được.',
      fix: 'Xem lại ngày trên phiếu, hoặc ngày rà soát chung chọn ở bảng làm việc; cán bộ tự xác minh.',
      messages: {
        default:
          '{household}: cột “Ngày rà soát” ghi {found}, không thuộc năm {year} của ngày rà soát chung.',
        column:
          'Cột “Ngày rà soát”: {count} ô ghi ngày không thuộc năm {year} của ngày rà soát chung, ví dụ {found}.',
      },
    },
    en: {
      title: 'Survey date outside the year',
      why: 'A review form of another year cannot be used to recognise this year’s poor and near-poor households.',
      fix: 'See the date on the form, or the common review date set in the side panel; the officer must find out.',
      messages: {
        default:
          '{household}: the column “Ngày rà soát” says {found}, not in {year}, the year of the common review date.',
        column:
          'Column “Ngày rà soát”: {count} dates are not in {year}, the year of the common review date, such as {found}.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      if (table.columns.has('ngay_ra_soat')) checkTable(table, context, report);
    }
  },
};

function checkTable(table: RegisterTable, context: RuleContext, report: RuleReport): void {
  const year = Number(context.settings.asOf.slice(0, 4));
  const wrong: Place[] = [];
  for (const record of context.index.records) {
    if (record.table !== table) continue;
    const place: Place = { table, row: record.rowOf('ngay_ra_soat'), field: 'ngay_ra_soat' };
    const cell = cellAt(table, record.rowOf('ngay_ra_soat'), 'ngay_ra_soat');
    const date = readBirth(cell);
    if (date.kind === 'ok' && date.value.year === year) report.pass();
    else if (date.kind === 'ok') wrong.push(place);
    else report.skip(date.kind === 'unreadable' && !saysNothing(cell) ? 'unreadable' : 'blank');
  }
  const [first, ...others] = wrong;
  if (!first) return;
  if (wrong.length >= context.thresholds.wholeColumnRows) {
    report.fail(first, { message: 'column', params: { count: wrong.length, year }, alsoAt: others });
    return;
  }
  for (const place of wrong) {
    const { params, ...about } = rowDetails(context, table, place.row);
    report.fail(place, { ...about, params: { ...params, year } });
  }
}
