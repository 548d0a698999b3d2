import { birthColumns, type BirthCell } from '../birth-columns';
import { yearByNumber } from '../births';
import { fieldLabel, placeOf } from '../cells';
import type { Rule } from '../rule';

/**
 * FD24. The day of a date cell is taken in the spreadsheet's own time zone before the core sees it (src/addin/dates.ts),
 * so that this reader shifts nothing, and no time of day is left to judge by. What can still be judged is a column
 * that another program has shifted: the many births entered as 1 January come out as 31 December of the year before,
 * and then the ID numbers say the year after. One such person may be a slip; several are a shift of all of them.
 */
export const birthDayShifted: Rule = {
  meta: {
    code: 'FD24',
    id: 'birth-day-shifted',
    stage: 'values',
    severity: 'warning',
    scope: 'table',
    needs: ['ngay_sinh', 'cccd'],
    autofix: 'no',
    source: 'Google Sheets: a date cell is midnight in the time zone of the file',
  },
  texts: {
    vi: {
      title: 'Ngày lệch 1 ngày do múi giờ',
      why: 'Chép giữa hai tệp khác múi giờ có thể lùi mọi ngày sinh một ngày; người sinh 01/01 thành 31/12 năm trước, lệch cả năm sinh.',
      fix: 'Mở Tệp ▸ Cài đặt, đặt múi giờ (GMT+07:00) Hà Nội cho cả hai tệp rồi chép lại cột từ tệp gốc; cán bộ tự sửa.',
      messages: {
        default:
          'Cột “{column}”: {count} người ghi sinh ngày 31/12 mà số định danh là của năm sau; có thể cả cột bị lùi một ngày vì khác múi giờ.',
      },
    },
    en: {
      title: 'Off-by-one by time zone',
      why: 'Copied between files of two time zones, every birth date may move a day back; 1 January becomes 31 December, and the year is wrong too.',
      fix: 'Set File ▸ Settings to the time zone (GMT+07:00) in both files, then copy the column again from its source; the officer must do it.',
      messages: {
        default:
          'Column “{column}”: {count} people are given as born on 31/12 with an ID number of the year after; the whole column may have moved a day back by time zone.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    for (const { table, counts, cells } of birthColumns(index).values()) {
      if (!table.columns.has('cccd')) report.skip('no-column');
      else if (counts.date === 0) report.skip('blank');
      else {
        const shifted = cells.filter(isShifted);
        const [first] = shifted;
        if (!first || shifted.length < thresholds.shiftedLeastCells) report.pass();
        else {
          report.fail(first.place, {
            params: { column: fieldLabel('ngay_sinh'), count: shifted.length },
            related: [
              ...shifted.slice(1).map(({ place }) => place),
              ...shifted.map(({ person }) => placeOf(person, 'cccd')),
            ],
          });
        }
      }
    }
  },
};

/** A date cell on 31 December whose owner's ID number is of the next year. */
function isShifted({ form, cell, person }: BirthCell): boolean {
  if (form !== 'date' || typeof cell !== 'object' || cell === null) return false;
  if (!cell.date.endsWith('-12-31')) return false;
  const number = yearByNumber(person);
  return number !== null && number.sure && number.year === Number(cell.date.slice(0, 4)) + 1;
}
