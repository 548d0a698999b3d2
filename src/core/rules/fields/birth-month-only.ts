import type { Rule } from '../rule';
import { checkPartialBirths } from './partial-births';

/** FD18. Month and year without the day; the day is never made up. */
export const birthMonthOnly: Rule = {
  meta: {
    code: 'FD18',
    id: 'birth-month-only',
    stage: 'values',
    severity: 'info',
    scope: 'person',
    needs: ['ngay_sinh'],
    autofix: 'no',
    source: 'Luật Hộ tịch 60/2014/QH13, Điều 14: khai sinh ghi ngày, tháng, năm sinh',
  },
  texts: {
    vi: {
      title: 'Chỉ có tháng/năm',
      why: 'Thiếu ngày thì tuổi tính theo tháng; người sinh đúng tháng rà soát có thể lệch một tuổi.',
      fix: 'Giữ nguyên nếu giấy tờ cũng chỉ ghi tháng, năm; cán bộ tự bổ sung ngày khi có giấy tờ.',
      messages: {
        default: '{person}: chỉ ghi tháng, năm sinh {birth}, tuổi được tính theo tháng.',
        column: 'Cột “{column}”: {count} dòng chỉ ghi tháng, năm sinh; tuổi được tính theo tháng.',
      },
    },
    en: {
      title: 'Month/year only',
      why: 'Without the day ages are taken by month; whoever was born in the month of the review may be a year off.',
      fix: 'Leave it where the documents have no more; the officer must add the day once it is known.',
      messages: {
        default: '{person}: only month and year of birth, {birth}, are written; the age is taken by month.',
        column: 'Column “{column}”: {count} rows have month and year only; ages are taken by month.',
      },
    },
  },
  check(_register, context, report) {
    checkPartialBirths('month', () => true, context, report);
  },
};
