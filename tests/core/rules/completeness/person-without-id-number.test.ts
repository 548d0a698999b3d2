import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { personWithoutIdNumber } from '../../../../src/core/rules/completeness/person-without-id-number';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const child = (ngay_sinh: string | number | null, cccd: string | null = null) =>
  member({ ho_ten: 'Lê Thị Hai', quan_he: 'Con', ngay_sinh, cccd });
const head = member({ ngay_sinh: 1970, cccd: '051070990001', trang_thai: null });

// Luật Căn cước 26/2023, Điều 19: from 14. Review on 31/12/2024: born up to 31/12/2010.
testRule(personWithoutIdNumber, {
  after: [birthAfterReview],
  valid: [
    [
      'everybody has one, right or wrong',
      gridRegister({ members: [head, child('31/12/2010', '0510709900011')] }),
    ],
    [
      'a child the day before 14, or without a clear age',
      gridRegister({ members: [head, child('01/01/2011'), child(2011)] }),
    ],
    [
      'nobody knows how old',
      gridRegister({ members: [head, child(null), child('không nhớ'), child('01/01/2047')] }),
      { blank: 1, unreadable: 1, 'other-error': 1 },
    ],
    [
      'helpers and the dead',
      gridRegister({
        members: [
          head,
          member({ ho_ten: 'Kim Thị Tư', quan_he: 'Giúp việc', ngay_sinh: 1990 }),
          member({ ho_ten: 'Lê Văn Năm', quan_he: 'Cha đẻ', ngay_sinh: 1940, trang_thai: 'Đã chết' }),
        ],
      }),
    ],
    ['no column', register(household({ ngay_sinh: 1970 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'a blank, a 0, a dash, words for none, digits to fill the cell',
      register(
        ...[null, '0', '-', 'chưa làm', '000000000000'].map((cccd) => household({ ngay_sinh: 1970, cccd })),
      ),
      [
        { at: 'Hộ!D2', severity: 'warning', fix: null, says: ['54 tuổi', 'Nguyễn Văn Ân'] },
        'Hộ!D3',
        'Hộ!D4',
        'Hộ!D5',
        { at: 'Hộ!D6', says: ['số định danh thật'] },
      ],
    ],
    [
      '14 on the day of the review',
      gridRegister({ members: [head, child('31/12/2010')] }),
      [{ at: 'Thành viên!E3', says: ['14 tuổi'] }],
    ],
    [
      'a head whose age nobody wrote, and one born ahead of the review',
      register(
        household({ ngay_sinh: null, cccd: null }),
        household({ ngay_sinh: '01/01/2047', cccd: null }),
      ),
      [{ at: 'Hộ!D2', says: ['chưa có số định danh'] }, 'Hộ!D3'],
    ],
    [
      'nobody on the list has one: once, at the heading',
      register(...Array.from({ length: 20 }, () => household({ ngay_sinh: 1970, cccd: null }))),
      [{ at: 'Hộ!D1', says: ['20'], fix: null }],
    ],
  ],
});

// Mid-year, somebody of whom only the year 2010 is known may be 13 or 14.
testRule(personWithoutIdNumber, {
  settings: { asOf: '2024-06-30' },
  valid: [
    [
      'an age the birth date does not tell',
      gridRegister({ members: [head, child(2010)] }),
      { 'age-unsure': 1 },
    ],
  ],
  invalid: [],
});
