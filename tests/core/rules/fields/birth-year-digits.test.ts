import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { ageOver100 } from '../../../../src/core/rules/fields/age-over-100';
import { birthSerialNumber } from '../../../../src/core/rules/fields/birth-serial-number';
import { birthUnreadable } from '../../../../src/core/rules/fields/birth-unreadable';
import { birthYearDigits } from '../../../../src/core/rules/fields/birth-year-digits';
import { household, readSheets, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

testRule(birthYearDigits, {
  valid: [
    [
      '1900 is the first year taken, and a serial number is no odd year',
      register(
        household({ ngay_sinh: '01/01/1900' }),
        household({ ngay_sinh: 23670 }),
        household({ ngay_sinh: 1938 }),
      ),
    ],
    [
      'a century that is missing, a future year and words are other rules’',
      register(
        household({ ngay_sinh: '15/05/20' }),
        household({ ngay_sinh: '15/05/2985' }),
        household({ ngay_sinh: 'không nhớ' }),
        household({ ngay_sinh: null }),
      ),
      { unreadable: 3, blank: 1 },
    ],
    [
      // Serial 19855 is 11/05/1954 (=DATE(1954;5;11) shows 19855 without a format).
      'the ID number tells that 19855 is a day of 1954',
      register(household({ ngay_sinh: 19855, cccd: '051054990001' })),
    ],
    [
      'beside other serial numbers 19855 is one',
      register(household({ ngay_sinh: 19855 }), household({ ngay_sinh: 23670 })),
    ],
  ],
  invalid: [
    [
      'says what is wrong with the year: its digits, or that it is before 1900',
      register(
        household({ ngay_sinh: '15/05/205' }),
        household({ ngay_sinh: '15/05/0020' }),
        household({ ngay_sinh: '15/05/1850' }),
      ),
      [
        { at: 'Hộ!C2', fix: null, says: ['phải đủ 4 chữ số, ở đây là “205”'] },
        { at: 'Hộ!C3', fix: null, says: ['phải đủ 4 chữ số, ở đây là “0020”'] },
        { at: 'Hộ!C4', fix: null, says: ['năm 1850 trước năm 1900'] },
      ],
    ],
    [
      'the year of the ID number is proposed where the digits are a slip of it',
      register(
        household({ ngay_sinh: '15/05/0020', cccd: '051220999071' }),
        household({ ngay_sinh: '15/05/0205', cccd: '051205999071' }),
        household({ ngay_sinh: '15/05/19855', cccd: '051085999071' }),
        household({ ngay_sinh: { date: '0020-05-15' }, cccd: '051220999072' }),
        household({ ngay_sinh: '15/05/205', cccd: '051087999071' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '15/05/2020', apply: 'confirm' }, related: ['Hộ!D2'] },
        { at: 'Hộ!C3', fix: { value: '15/05/2005', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: '15/05/1985', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: { value: '15/05/2020', apply: 'confirm' } },
        // 205 is no slip of 1987.
        { at: 'Hộ!C6', fix: null, related: ['Hộ!D6'] },
      ],
    ],
    [
      'without an ID number nothing is proposed',
      register(household({ ngay_sinh: '15/05/19855' }), household({ ngay_sinh: '1890' })),
      [
        { at: 'Hộ!C2', fix: null, says: ['19855'] },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'a day the proposed year does not have is not proposed',
      register(household({ ngay_sinh: '29/02/19855', cccd: '051085999071' })),
      [{ at: 'Hộ!C2', fix: null }],
    ],
    [
      'a number with a digit too many in a column of years',
      register(
        household({ ngay_sinh: 19745 }),
        household({ ngay_sinh: 1962 }),
        household({ ngay_sinh: 1938 }),
        household({ ngay_sinh: 19855, cccd: '051085999071' }),
      ),
      [
        { at: 'Hộ!C2', fix: null },
        { at: 'Hộ!C5', fix: { value: 1985, apply: 'confirm' } },
      ],
    ],
  ],
});

test('FD20 is the only rule on its cell, also where years stand in two columns', () => {
  const rules = [birthYearDigits, birthUnreadable, birthAfterReview, ageOver100, birthSerialNumber];
  const columns = ['ma_ho', 'ho_ten', 'nam_sinh_nam', 'nam_sinh_nu', 'ngay_sinh'];
  const pair = readSheets({
    'DS hộ': {
      columns: columns.slice(0, 4),
      rows: [
        ['H001', 'Hồ Hoàng Toàn', 19745, ''],
        ['H002', 'Hồ Thị Lan', '', 1962],
      ],
    },
  }).register;
  const single = register(
    household({ ngay_sinh: 1890 }),
    household({ ngay_sinh: 19745 }),
    household({ ngay_sinh: 1962 }),
    household({ ngay_sinh: 1963 }),
  );
  const told = [pair, single].flatMap((one) =>
    runRules(one, rules).findings.map(({ code, ref }) => `${code} ${cellName(ref)}`),
  );
  expect(told).toEqual(['FD20 DS hộ!C2', 'FD20 Hộ!C2', 'FD20 Hộ!C3']);
});
