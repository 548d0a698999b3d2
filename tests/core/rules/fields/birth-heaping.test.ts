import type { Cell } from '../../../../src/core/model';
import { birthHeaping } from '../../../../src/core/rules/fields/birth-heaping';
import { gridRegister, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const births = (newYear: number, others: number): Cell[] => [
  ...Array.from({ length: newYear }, (_, i): Cell => (i % 2 ? '01/01/1950' : { date: '1960-01-01' })),
  ...Array.from({ length: others }, (): Cell => '25/03/1970'),
];
const rows = (cells: readonly Cell[]) => cells.map((ngay_sinh) => household({ ngay_sinh }));

testRule(birthHeaping, {
  valid: [
    ['a tenth is not more than a tenth', register(...rows(births(3, 27)))],
    ['19 dates show nothing', register(...rows(births(19, 0)))],
    [
      'years alone are no dates',
      register(...rows([...Array.from({ length: 30 }, () => 1950), '01/01/1950'])),
    ],
    ['nothing to read', register(...rows([null, 'không nhớ'])), { blank: 1 }],
  ],
  invalid: [
    [
      'more than a tenth of a list: one finding at the heading of each list',
      gridRegister({
        households: rows(births(3, 17)),
        members: births(20, 0).map((ngay_sinh, i) => ({ ma_ho: 'H001', ho_ten: `Ngô Văn ${i}`, ngay_sinh })),
      }),
      [
        { at: 'Hộ!C1', severity: 'info', fix: null, says: ['3 trên 20', '15%'] },
        { at: 'Thành viên!C1', says: ['20 trên 20', '100%'] },
      ],
    ],
  ],
});
