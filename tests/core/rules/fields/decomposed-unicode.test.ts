import { readRegister } from '../../../../src/core/register/read-register';
import { decomposedUnicode } from '../../../../src/core/rules/fields/decomposed-unicode';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { applyFixes } from '../../../support/apply-fixes';
import { gridOf, gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const nfd = (text: string): string => text.normalize('NFD');
/** Twenty households whose class is decomposed: from here on one finding for the column. */
const twenty = Array.from({ length: 20 }, (_, i) =>
  household({ ma_ho: `H${String(i)}`, phan_loai: nfd('Hộ nghèo') }),
);

testRule(decomposedUnicode, {
  after: [tcvn3Text],
  valid: [
    ['composed letters', register(household({ phan_loai: 'Hộ cận nghèo', dia_chi: 'Tổ 3, đường Cây Gạo' }))],
    ['no accent at all', register(household({ chu_ho: 'Nguyen Van An' }))],
    ['numbers and dates', register(household({ b1: 140, ngay_sinh: { date: '1970-03-05' } }))],
  ],
  invalid: [
    [
      'a name and a class, with the composed text as a safe fix',
      register(household({ chu_ho: nfd('Bùi Thị Mỹ Ánh'), phan_loai: nfd('Hộ nghèo') })),
      [
        {
          at: 'Hộ!B2',
          severity: 'warning',
          fix: { value: 'Bùi Thị Mỹ Ánh', apply: 'safe' },
          says: ['Hộ H001'],
        },
        { at: 'Hộ!C2', fix: { value: 'Hộ nghèo', apply: 'safe' }, expected: 'Hộ nghèo' },
      ],
    ],
    [
      'with the other harmless faults of the cell put right in the same value',
      register(household({ chu_ho: ` ${nfd('Ðỗ  Văn')} Ân` })),
      [{ at: 'Hộ!B2', fix: { value: 'Đỗ Văn Ân', apply: 'safe' } }],
    ],
    [
      'a column without a known field',
      readRegister([
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Tên thường gọi'],
          ['H001', 'Nguyễn Văn Ân', nfd('Ba Ấn')],
        ]),
      ]).register,
      [{ at: 'Sheet1!C2', says: ['Hộ H001', 'Tên thường gọi'], fix: { value: 'Ba Ấn', apply: 'safe' } }],
    ],
    [
      'from twenty cells on the column, once, with a value for each cell',
      register(...twenty),
      [
        {
          at: 'Hộ!C2',
          says: ['20 ô'],
          related: twenty.slice(1).map((_, i) => `Hộ!C${String(i + 3)}`),
          fix: {
            value: 'Hộ nghèo',
            apply: 'safe',
            batch: twenty
              .slice(1)
              .map((_, i) => ({ ref: { sheet: 'Hộ', row: i + 3, column: 3 }, value: 'Hộ nghèo' })),
          },
        },
      ],
    ],
  ],
});

it('FD37 is silent once its fixes are written', () => {
  const grids = gridsOf({
    households: [...twenty, household({ chu_ho: nfd('Bùi Thị Mỹ Ánh'), phan_loai: 'HN' })],
  });
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [decomposedUnicode]).findings;
  const before = check(grids);
  expect(before).toHaveLength(2);
  expect(check(applyFixes(grids, before))).toEqual([]);
});
