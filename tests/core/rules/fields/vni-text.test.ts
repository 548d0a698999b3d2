import { readRegister } from '../../../../src/core/register/read-register';
import { vniText } from '../../../../src/core/rules/fields/vni-text';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

// VNI Software's encoding table for Windows.
const rows = [
  household({ chu_ho: 'Nguyeãn Minh Trí', dia_chi: 'Toå 5, ñöôøng Baøu Sen' }),
  household({ ma_ho: 'H002', chu_ho: 'Ngoâ Nhaät Vinh', dia_chi: 'Toå 6' }),
  household({ ma_ho: 'H003', chu_ho: 'Võ Thị Hồng', dia_chi: 'Tổ 6' }),
];

testRule(vniText, {
  valid: [
    ['Unicode', register(household({ chu_ho: 'Nguyễn Minh Trí', dia_chi: 'Tổ 5' }))],
    ['TCVN3', register(household({ chu_ho: 'NguyÔn Minh TrÝ' }))],
  ],
  invalid: [
    [
      'each column once, every cell with its conversion, Unicode cells left alone',
      register(...rows),
      [
        {
          at: 'Hộ!B2',
          severity: 'error',
          related: ['Hộ!B3'],
          says: ['VNI', '2 ô'],
          fix: {
            value: 'Nguyễn Minh Trí',
            apply: 'confirm',
            batch: [{ ref: { sheet: 'Hộ', row: 3, column: 2 }, value: 'Ngô Nhật Vinh' }],
          },
        },
        {
          at: 'Hộ!C2',
          fix: {
            value: 'Tổ 5, đường Bàu Sen',
            apply: 'confirm',
            batch: [{ ref: { sheet: 'Hộ', row: 3, column: 3 }, value: 'Tổ 6' }],
          },
        },
      ],
    ],
    [
      'beside TCVN3 and Unicode names, each by its own words',
      register(
        ...['Leâ Thò Hoa', 'Mai Thò Lan', 'NguyÔn ThÞ Hoµ', 'TrÇn V¨n B×nh', 'Đỗ Thị Hồng'].map((chu_ho, i) =>
          household({ ma_ho: `H00${String(i)}`, chu_ho }),
        ),
      ),
      [
        {
          at: 'Hộ!B2',
          related: ['Hộ!B3'],
          fix: {
            value: 'Lê Thị Hoa',
            apply: 'confirm',
            batch: [{ ref: { sheet: 'Hộ', row: 3, column: 2 }, value: 'Mai Thị Lan' }],
          },
        },
      ],
    ],
  ],
});

it('FD41 is silent once its conversions are written', () => {
  const grids = gridsOf({ households: rows });
  const check = (sheets: typeof grids) => runRules(readRegister(sheets).register, [vniText]).findings;
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
