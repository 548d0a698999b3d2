import type { Cell } from '../../../../src/core/model';
import { birthStoredAsText } from '../../../../src/core/rules/fields/birth-stored-as-text';
import { gridRegister, household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const births = (...cells: readonly Cell[]) => cells.map((ngay_sinh) => household({ ngay_sinh }));
const dates = (count: number): Cell[] => Array.from({ length: count }, () => ({ date: '1970-03-25' }));
const texts = (count: number): Cell[] => Array.from({ length: count }, () => '25/03/1970');

testRule(birthStoredAsText, {
  valid: [
    ['a column of text is the rule in Vietnamese registers', register(...births(...texts(5)))],
    ['a column of dates', register(...births(...dates(5)))],
    ['a cell or two of the other kind are below a tenth', register(...births(...texts(30), ...dates(3)))],
    ['one cell is never a mixture', register(...births(...texts(3), ...dates(1)))],
    ['nothing to read', register(...births('không nhớ', null)), { blank: 1 }],
  ],
  invalid: [
    [
      'the fewer dates are offered as text, to be confirmed',
      register(...births(...texts(18), ...dates(2))),
      [
        {
          at: 'Hộ!C1',
          severity: 'info',
          says: ['18 ô', '2 ô'],
          fix: {
            value: '25/03/1970',
            apply: 'confirm',
            at: { sheet: 'Hộ', row: 20, column: 3 },
            batch: [{ ref: { sheet: 'Hộ', row: 21, column: 3 }, value: '25/03/1970' }],
          },
        },
      ],
    ],
    [
      'text among more dates is for the officer; two lists, two findings',
      gridRegister({
        households: births(...dates(5), ...texts(2)),
        members: [...dates(5), ...texts(2)].map((ngay_sinh, i) => ({
          ma_ho: 'H001',
          ho_ten: `Ngô Văn ${'ABCDEFG'[i]}`,
          ngay_sinh,
        })),
      }),
      [
        { at: 'Hộ!C1', fix: null },
        { at: 'Thành viên!C1', fix: null },
      ],
    ],
  ],
});
