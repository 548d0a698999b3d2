import * as fc from 'fast-check';
import { isoDate } from '../../../src/core/text/calendar';
import { readBirth, showBirth } from '../../../src/core/text/dates';
import { firstDay, inYear, shortYearBirths, writtenYear } from '../../../src/core/text/odd-years';

const meanings = (text: string): string[] => {
  const written = writtenYear(text);
  return written ? shortYearBirths(written, '2024-12-31').map(showBirth) : [];
};

describe('writtenYear', () => {
  test.each<[string, string | null]>([
    ['15/05/0020', '15/5/0020'],
    ['15-5-205', '15/5/205'],
    ['15.05.19855', '15/5/19855'],
    ['15/05/20', '15/5/20'],
    ['0020-05-15', '15/5/0020'],
    ['00/00/62', '-/-/62'],
    ['5/19855', '-/5/19855'],
    ['19745', '-/-/19745'],
    [' ’62 ', '-/-/62'],
    // A day and month, or a month and year: nobody can tell.
    ['5/85', null],
    ['7', null],
    ['150562', null],
    ['??/??/19..', null],
    ['không nhớ', null],
  ])('%s is %s', (text, parts) => {
    const written = writtenYear(text);
    expect(written && [written.day ?? '-', written.month ?? '-', written.digits].join('/')).toBe(parts);
  });
});

describe('shortYearBirths', () => {
  // O09: the century is never picked; what is possible at 31/12/2024 is listed.
  test.each<[string, string[]]>([
    ['15/05/20', ['15/05/1920', '15/05/2020']],
    ['15/05/62', ['15/05/1962']],
    ['14.3.15', ['14/03/1915', '14/03/2015']],
    ['1/1/25', ['01/01/1925']],
    ['31/12/24', ['31/12/1924', '31/12/2024']],
    // 1913 would make 111 years.
    ['01/01/13', ['01/01/2013']],
    ['29/02/23', []],
    ['29/02/24', ['29/02/1924', '29/02/2024']],
    ['00/05/20', ['05/1920', '05/2020']],
    ['62', ['1962']],
    ['15/05/2020', []],
  ])('%s may be %j', (text, dates) => expect(meanings(text)).toEqual(dates));

  test('every meaning ends in the digits written, is a day of the calendar and not in the future', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.nat(99));
    fc.assert(
      fc.property(day, ([d, m, y]) => {
        const digits = String(y).padStart(2, '0');
        for (const text of meanings(`${d}/${m}/${digits}`)) {
          expect(text.slice(-2)).toBe(digits);
          const birth = readBirth(text);
          expect(birth.kind).toBe('ok');
          if (birth.kind === 'ok') expect(firstDay(birth.value) <= '2024-12-31').toBe(true);
        }
      }),
    );
  });
});

test('a birth date moved to another year stays a day of the calendar', () => {
  expect(inYear({ day: 29, month: 2 }, 2024)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(inYear({ day: 29, month: 2 }, 2023)).toBeNull();
  expect(inYear({ day: null, month: 13 }, 2023)).toBeNull();
  expect(inYear({ day: 5, month: null }, 2023)).toEqual({ year: 2023, month: null, day: null });
  expect(firstDay({ year: 2023, month: 4, day: null })).toBe(isoDate(2023, 4, 1));
});
