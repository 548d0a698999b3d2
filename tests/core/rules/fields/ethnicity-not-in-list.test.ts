import { ethnicityNotInList } from '../../../../src/core/rules/fields/ethnicity-not-in-list';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(ethnicityNotInList, {
  valid: [
    [
      'another spelling is no error',
      register(
        ...['Kinh', "H'Mông", 'Cor', "H're", 'Khơ-me', 'Ca Dong'].map((dan_toc) => household({ dan_toc })),
      ),
    ],
    ['a blank is not judged', register(household({ dan_toc: null, so_nhan_khau: 3 })), { blank: 1 }],
  ],
  invalid: [
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
