import { birthUnreadable } from '../../../../src/core/rules/fields/birth-unreadable';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(birthUnreadable, {
  valid: [
    [
      'full dates, years, 00/00 and real date cells',
      register(
        ...['05/03/1970', 1938, '1964', '00/00/2011', { date: '1987-08-07' }, '12.03.1976', '1962-10-07'].map(
          (ngay_sinh) => household({ ngay_sinh }),
        ),
      ),
    ],
    ['a date in no calendar is FD16', register(household({ ngay_sinh: '31/02/1973' })), { 'other-error': 1 }],
    [
      'a two-digit year lacks its century only',
      register(household({ ngay_sinh: '14/3/15' })),
      { 'two-digit-year': 1 },
    ],
    [
      'years of too many digits, of another age or in the far future have a rule of their own',
      register(
        ...['15/05/0020', 19745, '15/05/2985', '31/02/62'].map((ngay_sinh) => household({ ngay_sinh })),
      ),
      { 'other-error': 3 },
    ],
    ['a cell that says nothing is blank', register(household({ ngay_sinh: '...' })), { blank: 1 }],
  ],
  invalid: [
    [
      'words and marks instead of a date',
      register(household({ ngay_sinh: 'không nhớ' }), household({ ngay_sinh: '??/??/19..' })),
      [
        { at: 'Hộ!C2', says: ['không nhớ', 'Nguyễn Văn Ân'], fix: null },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
  ],
});
