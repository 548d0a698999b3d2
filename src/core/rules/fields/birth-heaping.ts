import { birthColumns, type BirthCell } from '../birth-columns';
import { fieldLabel } from '../cells';
import { headingOf } from '../column-cells';
import type { Rule } from '../rule';

/** FD27. One date in 365 is a 1 January; one in ten is a sign that the day was filled in where only the year was known. */
export const birthHeaping: Rule = {
  meta: {
    code: 'FD27',
    id: 'birth-heaping',
    stage: 'values',
    severity: 'info',
    scope: 'table',
    needs: ['ngay_sinh'],
    autofix: 'no',
    source:
      'UN Principles and Recommendations for Population and Housing Censuses: heaping of ages and dates',
  },
  texts: {
    vi: {
      title: 'Nhiều người cùng ngày 01/01',
      why: 'Ngày 01/01 thường được điền thay cho ngày không rõ; tuổi của những người này có thể lệch gần một năm.',
      fix: 'Lọc cột này theo 01/01 rồi xem lại giấy tờ; nếu chỉ biết năm thì ghi năm; cán bộ tự xác minh.',
      messages: {
        default:
          'Cột “{column}”: {count} trên {all} ngày sinh là 01/01 ({percent}%); có lẽ nhiều người chỉ biết năm sinh.',
      },
    },
    en: {
      title: 'Heaping on 01/01',
      why: '01/01 is often filled in for a day that is not known; the age of these people may be nearly a year off.',
      fix: 'Filter this column by 01/01 and see the documents; where only the year is known, write the year; the officer must find out.',
      messages: {
        default:
          'Column “{column}”: {count} of {all} birth dates are 01/01 ({percent}%); of many people probably only the year is known.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    for (const column of birthColumns(index).values()) {
      const { counts } = column;
      const total = counts.date + counts.text + counts.serial;
      if (total === 0) report.skip('blank');
      else {
        const count = column.cells.filter(isNewYear).length;
        const isHeap = total >= thresholds.wholeColumnRows && count > total * thresholds.newYearShare;
        if (!isHeap) report.pass();
        else {
          const percent = Math.round((count * 100) / total);
          const params = { column: fieldLabel('ngay_sinh'), count, all: total, percent };
          report.fail(headingOf(column.table, 'ngay_sinh'), { params });
        }
      }
    }
  },
};

function isNewYear({ person: { birth } }: BirthCell): boolean {
  return birth.kind === 'ok' && birth.value.day === 1 && birth.value.month === 1;
}
