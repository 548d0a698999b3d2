import * as fc from 'fast-check';
import type { BirthReading, Cell } from '../../../src/core/model';
import { daysInMonth, fromSerial, isoDate } from '../../../src/core/text/calendar';
import { readBirth, readBirthYear, readDate, showBirth } from '../../../src/core/text/dates';

const told = (reading: BirthReading): string => {
  if (reading.kind === 'ok') return showBirth(reading.value);
  return reading.kind === 'unreadable' ? `${reading.problem}: ${reading.text}` : reading.kind;
};

describe('readBirth', () => {
  test.each<[Cell, string]>([
    ['05/03/1970', '05/03/1970'],
    ['5/3/1970', '05/03/1970'],
    ['5-3-1970', '05/03/1970'],
    ['12.03.1976', '12/03/1976'],
    ['1976-03-12', '12/03/1976'],
    ['1976-03-12T00:00:00.000Z', '12/03/1976'],
    ['12/03/1976 00:00:00', '12/03/1976'],
    ['3/1970', '03/1970'],
    ['1964', '1964'],
    [1938, '1938'],
    ['00/00/2011', '2011'],
    ['00/05/2011', '05/2011'],
    [{ date: '1983-02-05' }, '05/02/1983'],
    // Serial numbers as a spreadsheet shows them: =DATE(1964;10;20) is 23670, =DATE(2014;10;20) is 41932.
    [23670, '20/10/1964'],
    [41932, '20/10/2014'],
    ['29/02/2024', '29/02/2024'],
    ['5.3.1970', '05/03/1970'],
    ['05 / 03 / 1970', '05/03/1970'],
    ['5\\3\\1970', '05/03/1970'],
    ["'05/03/1970", '05/03/1970'],
    ['12/03/1976 07:30', '12/03/1976'],
    ['1976/3/12', '12/03/1976'],
    ['1976-03', '03/1976'],
    ['01/1950', '01/1950'],
    ['00/1950', '1950'],
    ['00/00/1950', '1950'],
    ['--/--/1950', '1950'],
    ['-/-/1950', '1950'],
    ['../../1950', '1950'],
    ['…/…/1950', '1950'],
    ['__/__/1950', '1950'],
    ['??/??/1950', '1950'],
    ['xx/05/1950', '05/1950'],
    ['--/1950', '1950'],
    ['ngày 5 tháng 3 năm 1970', '05/03/1970'],
    ['Ngày 05 tháng 03 năm 1970', '05/03/1970'],
    ['Sinh ngày 5 tháng 3 năm 1970', '05/03/1970'],
    ['tháng 3 năm 1970', '03/1970'],
    ['Năm 1970', '1970'],
    ['Sinh năm 1970', '1970'],
    ['SN 1970', '1970'],
  ])('%j is %s', (cell, expected) => {
    expect(told(readBirth(cell))).toBe(expected);
  });

  test.each<[Cell, string]>([
    ['31/02/1973', 'impossible: 31/02/1973'],
    ['05/16/1996', 'impossible: 05/16/1996'],
    ['00/13/1996', 'impossible: 00/13/1996'],
    ['29/02/2023', 'impossible: 29/02/2023'],
    ['15/05/20', 'unreadable: 15/05/20'],
    ['14/3/15', 'unreadable: 14/3/15'],
    ['??/??/19..', 'unreadable: ??/??/19..'],
    ['15/05/0020', 'unreadable: 15/05/0020'],
    [{ date: '0020-05-15' }, 'unreadable: 15/05/0020'],
    [45, 'unreadable: 45'],
    [999999, 'unreadable: 999999'],
    [true, 'unreadable: TRUE'],
    ['5.3.70', 'unreadable: 5.3.70'],
    // Midnight of 12/03/1976 in Việt Nam is 17:00 of the day before in UTC: which day was meant is not known.
    ['1976-03-11T17:00:00.000Z', 'unreadable: 1976-03-11T17:00:00.000Z'],
    // Written so by English settings, where the month comes first.
    ['3/12/1976 12:00:00 AM', 'unreadable: 3/12/1976 12:00:00 AM'],
    ['khoảng 1970', 'unreadable: khoảng 1970'],
    ['1970-1975', 'unreadable: 1970-1975'],
    ['ngày 31 tháng 2 năm 1970', 'impossible: ngày 31 tháng 2 năm 1970'],
    ['19..', 'unreadable: 19..'],
    ['#REF!', 'unreadable: #REF!'],
  ])('%j is not a date: %s', (cell, expected) => {
    expect(told(readBirth(cell))).toBe(expected);
  });

  test('a column of years takes 19745 for a slip, not for a day of 1954', () => {
    expect(told(readBirthYear(19745))).toBe('unreadable: 19745');
    expect(told(readBirthYear(1974))).toBe('1974');
    expect(told(readBirthYear(null))).toBe('blank');
  });

  test('every day between 1908 and 2099 reads back from its text, its cell and its serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 73050 }), (serial) => {
        // Independent reckoning: milliseconds from the spreadsheet's day 0, 30/12/1899.
        const iso = new Date(Date.UTC(1899, 11, 30) + serial * 86400000).toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        expect(fromSerial(serial)).toEqual({ year, month, day });
        const value = { kind: 'ok', value: { year, month, day } };
        expect(readBirth(`${day}/${month}/${year}`)).toEqual(value);
        expect(readBirth({ date: iso })).toEqual(value);
        expect(readBirth(serial)).toEqual(value);
      }),
    );
  });
});

describe('readDate', () => {
  test('takes full dates only', () => {
    expect(readDate('18/12/2024')).toEqual({ kind: 'ok', value: '2024-12-18' });
    expect(readDate('12/2024')).toEqual({ kind: 'unreadable', text: '12/2024' });
    expect(readDate('')).toEqual({ kind: 'blank' });
  });
});

describe('calendar', () => {
  test('knows leap years: 1900 and 2100 have none, 2000 has', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
    expect([4, 12, 13, 0].map((month) => daysInMonth(2024, month))).toEqual([30, 31, 0, 0]);
  });

  test('writes a date with zeros', () => {
    expect(isoDate(2024, 3, 5)).toBe('2024-03-05');
  });
});
