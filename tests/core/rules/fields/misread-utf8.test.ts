import { readRegister } from '../../../../src/core/register/read-register';
import { misreadUtf8 } from '../../../../src/core/rules/fields/misread-utf8';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

/** The text's UTF-8 bytes read as Latin-1, by Node's own decoder. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const rows = [
  household({ chu_ho: misread('Nguyễn Hoàng Cường'), dia_chi: misread('Số 5 đường Cây Gạo') }),
  household({ ma_ho: 'H002', chu_ho: misread('Trần Thị Đào'), dia_chi: 'Tổ 3' }),
];

testRule(misreadUtf8, {
  valid: [
    ['Unicode', register(household({ chu_ho: 'Nguyễn Hoàng Cường', dia_chi: '“Cây Gạo” – tổ 3' }))],
    ['Ã and á of Vietnamese', register(household({ chu_ho: 'LÃ VĂN Á', dia_chi: 'xã Phổ Minh' }))],
  ],
  invalid: [
    [
      'each column once, restored',
      register(...rows),
      [
        {
          at: 'Hộ!B2',
          severity: 'error',
          related: ['Hộ!B3'],
          fix: {
            value: 'Nguyễn Hoàng Cường',
            apply: 'confirm',
            batch: [{ ref: { sheet: 'Hộ', row: 3, column: 2 }, value: 'Trần Thị Đào' }],
          },
        },
        { at: 'Hộ!C2', fix: { value: 'Số 5 đường Cây Gạo', apply: 'confirm' } },
      ],
    ],
    [
      'letters of which bytes are missing are not guessed',
      // Windows-1252 dropped the last byte of 'ễ' (E1 BB 85) and left 'á»'.
      register(household({ chu_ho: 'Nguyá»n An' })),
      [{ at: 'Hộ!B2', fix: null, says: ['không khôi phục được'] }],
    ],
  ],
});

it('FD42 is silent once its values are written', () => {
  const grids = gridsOf({ households: rows });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [misreadUtf8]).findings;
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
