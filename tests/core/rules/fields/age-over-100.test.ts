import { ageOver100 } from '../../../../src/core/rules/fields/age-over-100';
import { birthYearDigits } from '../../../../src/core/rules/fields/birth-year-digits';
import { household, member, gridRegister, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// Review date 31/12/2024: born 31/12/1924 makes 100 years that day, born 31/12/1923 makes 101.
testRule(ageOver100, {
  valid: [
    ['100 years', register(household({ ngay_sinh: '31/12/1924' }), household({ ngay_sinh: '01/01/1924' }))],
    // 1924 may be 31/12: at most 100 is possible, and the year 1923 alone may be 31/12/1923, 101.
    ['the year alone, when 100 is possible', register(household({ ngay_sinh: 1924 }))],
    [
      'who has died may be older',
      gridRegister({
        households: [household({ so_nhan_khau: 1 })],
        members: [
          member({ ngay_sinh: '01/01/1970', trang_thai: null }),
          member({ ho_ten: 'Mạc Thị Già', quan_he: 'Mẹ', ngay_sinh: '05/05/1915', trang_thai: 'Đã chết' }),
        ],
      }),
      { 'no-column': 1 },
    ],
    [
      'blank and unreadable are not judged',
      register(household({ ngay_sinh: null }), household({ ngay_sinh: 'không nhớ' })),
      { blank: 1, unreadable: 1 },
    ],
  ],
  invalid: [
    [
      'a warning above 100, an error above 120',
      register(
        household({ ngay_sinh: '31/12/1923' }),
        household({ ngay_sinh: 1904 }),
        household({ ngay_sinh: '31/12/1903' }),
      ),
      [
        { at: 'Hộ!C2', severity: 'warning', says: ['101 tuổi', '31/12/1923'], fix: null },
        { at: 'Hộ!C3', severity: 'warning', says: ['120 tuổi'] },
        { at: 'Hộ!C4', severity: 'error', says: ['121 tuổi', 'không thể có'] },
      ],
    ],
  ],
});

testRule(ageOver100, {
  after: [birthYearDigits],
  inputs: { rules: { off: [], severity: {}, thresholds: { ageUnusual: 90 } } },
  valid: [
    ['a year before 1900 is FD20 only', register(household({ ngay_sinh: 1890 })), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'a ward may look from 90 on',
      register(household({ ngay_sinh: '01/01/1933' }), household({ ngay_sinh: '01/01/1932' })),
      ['Hộ!C2', 'Hộ!C3'],
    ],
  ],
});
