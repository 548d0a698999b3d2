import { ethnicityNotInList } from '../../../../src/core/rules/fields/ethnicity-not-in-list';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(ethnicityNotInList, {
  valid: [
    [
      'capitals, spaces and composition make no other name',
      register(...['Kinh', 'KINH', 'hrê ', 'Ê Đê'.normalize('NFD')].map((dan_toc) => household({ dan_toc }))),
    ],
    ['a blank is not judged', register(household({ dan_toc: null, so_nhan_khau: 3 })), { blank: 1 }],
  ],
  invalid: [
    [
      'another spelling is no error: noted, with the name of the list as a safe fix',
      register(...['Kinh', 'Kinh', 'Kinh', 'Cor', "H're"].map((dan_toc) => household({ dan_toc }))),
      [
        { at: 'Hộ!C5', severity: 'info', fix: { value: 'Co', apply: 'safe' }, says: ['Cor'] },
        { at: 'Hộ!C6', severity: 'info', fix: { value: 'Hrê', apply: 'safe' } },
      ],
    ],
    [
      'a column that mostly has other spellings is noted once',
      register(...["H'Mông", 'Cor', 'Khơ-me', 'Ca Dong', 'Kinh'].map((dan_toc) => household({ dan_toc }))),
      [{ at: 'Hộ!C1', severity: 'info', related: ['Hộ!C2', 'Hộ!C3', 'Hộ!C4', 'Hộ!C5'] }],
    ],
    [
      // A safe fix once took the question mark away and made the household one of a minority.
      'a name in doubt is no group: never a safe fix',
      register(
        ...['Kinh?', 'Hre?', '(Kinh)', 'Kinh*', 'Kih?', '???x'].map((dan_toc) => household({ dan_toc })),
      ),
      [
        {
          at: 'Hộ!C2',
          severity: 'error',
          fix: { value: 'Kinh', apply: 'confirm' },
          says: ['“Kinh?”', 'nghi vấn'],
        },
        { at: 'Hộ!C3', severity: 'error', fix: { value: 'Hrê', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Kinh', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: { value: 'Kinh', apply: 'confirm' } },
        { at: 'Hộ!C6', fix: { value: 'Kinh', apply: 'confirm' } },
        { at: 'Hộ!C7', fix: null },
      ],
    ],
    [
      'one letter away: a suggestion to be confirmed',
      register(household({ dan_toc: 'Kih' }), household({ dan_toc: 'Kính' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Kinh', apply: 'confirm' }, says: ['Kih', 'Kinh'] },
        { at: 'Hộ!C3', fix: { value: 'Kinh', apply: 'confirm' } },
      ],
    ],
    [
      'numbers are never read, and nothing near is nothing suggested',
      register(household({ dan_toc: 4 }), household({ dan_toc: 'Nước ngoài' })),
      [
        { at: 'Hộ!C2', fix: null },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
  ],
});
