import { showBirth } from '../../text/dates';
import { birthColumns, type BirthCell } from '../birth-columns';
import { fieldLabel, placeOf } from '../cells';
import type { FindingDetails, Rule } from '../rule';
import { shiftedBirths } from '../shifted-births';

/**
 * FD24. The day of a date cell is taken in the spreadsheet's own time zone before the core sees it (src/addin/dates.ts),
 * so that this reader shifts nothing, and no time of day is left to judge by. What can still be judged is a column
 * that another program has shifted: the many births entered as 1 January come out as 31 December of the year before,
 * and then the ID numbers say the year after. FD08 and FD09 say nothing more of those persons.
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
        one: '{person}: ghi sinh ngày {found} mà số định danh là của năm sau; có thể ngày {birth} bị lùi một ngày vì khác múi giờ.',
      },
      fixes: {
        one: 'Đối chiếu thẻ căn cước; nếu đúng là {birth} thì kiểm tra múi giờ của tệp gốc và sửa lại; cán bộ tự sửa.',
      },
    },
    en: {
      title: 'Off-by-one by time zone',
      why: 'Copied between files of two time zones, every birth date may move a day back; 1 January becomes 31 December, and the year is wrong too.',
      fix: 'Set File ▸ Settings to the time zone (GMT+07:00) in both files, then copy the column again from its source; the officer must do it.',
      messages: {
        default:
          'Column “{column}”: {count} people are given as born on 31/12 with an ID number of the year after; the whole column may have moved a day back by time zone.',
        one: '{person}: born on {found} by the list, in the year after by the ID number; {birth} may have moved a day back by time zone.',
      },
      fixes: {
        one: 'Compare with the ID card; if it is {birth}, look at the time zone of the source and correct the date; the officer must do it.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    const shifted = shiftedBirths(index, thresholds);
    for (const { table, counts } of birthColumns(index).values()) {
      if (!table.columns.has('cccd')) report.skip('no-column');
      else if (counts.date === 0) report.skip('blank');
      else {
        const cells = shifted.byTable.get(table) ?? [];
        const [first] = cells;
        if (first) report.fail(first.place, cells.length === 1 ? detailsOfOne(first) : detailsOf(cells));
        else report.pass();
      }
    }
  },
};

function detailsOf(cells: readonly BirthCell[]): FindingDetails {
  return {
    params: { column: fieldLabel('ngay_sinh'), count: cells.length, birth: '' },
    related: [
      ...cells.slice(1).map(({ place }) => place),
      ...cells.map(({ person }) => placeOf(person, 'cccd')),
    ],
    also: ['FD08', 'FD09'],
  };
}

function detailsOfOne({ person }: BirthCell): FindingDetails {
  const year = person.birth.kind === 'ok' ? person.birth.value.year + 1 : 0;
  return {
    person,
    message: 'one',
    params: { column: fieldLabel('ngay_sinh'), count: 1, birth: showBirth({ year, month: 1, day: 1 }) },
    related: [placeOf(person, 'cccd')],
    also: ['FD08', 'FD09'],
  };
}
