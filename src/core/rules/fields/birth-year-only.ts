import type { Rule } from '../rule';
import { checkPartialBirths } from './partial-births';

/**
 * FD17. The year alone is a way of writing a birth date, not a fault: usual for the elderly, and what a column
 * 'Năm sinh' asks for. Day and month are never made up, and 1938 is never the serial number of a day in 1905.
 */
export const birthYearOnly: Rule = {
  meta: {
    code: 'FD17',
    id: 'birth-year-only',
    stage: 'values',
    severity: 'info',
    scope: 'person',
    needs: ['ngay_sinh'],
    autofix: 'no',
    source: 'Luật Hộ tịch 60/2014/QH13, Điều 14: khai sinh ghi ngày, tháng, năm sinh',
  },
  texts: {
    vi: {
      title: 'Chỉ có năm sinh',
      why: 'Chỉ biết năm thì tuổi tính theo năm; trẻ sắp đủ 6 tuổi hay người sắp đủ 80 tuổi có thể lệch một tuổi.',
      fix: 'Giữ nguyên nếu giấy tờ cũng chỉ ghi năm; cán bộ tự bổ sung ngày, tháng khi có giấy tờ.',
      messages: {
        default: '{person}: chỉ ghi năm sinh {birth}, tuổi được tính theo năm.',
        column: 'Cột “{column}”: {count} dòng chỉ ghi năm sinh, tuổi được tính theo năm.',
      },
    },
    en: {
      title: 'Year only',
      why: 'With the year alone ages are taken by year; a child about to be 6 or somebody about to be 80 may be a year off.',
      fix: 'Leave it where the documents have no more; the officer must add day and month once they are known.',
      messages: {
        default: '{person}: only the birth year {birth} is written; the age is taken by year.',
        column: 'Column “{column}”: {count} rows have the birth year only; ages are taken by year.',
      },
    },
  },
  check(_register, context, report) {
    checkPartialBirths('year', ({ asksYear }) => !asksYear, context, report);
  },
};
