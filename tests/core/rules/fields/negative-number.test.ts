import { negativeNumber } from '../../../../src/core/rules/fields/negative-number';
import { scoreOutOfRange } from '../../../../src/core/rules/fields/score-out-of-range';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { household, member, gridRegister, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(negativeNumber, {
  valid: [
    ['0 and above', register(household({ thu_nhap: 0, tuoi: 40, dien_tich_nha: '45,5' }))],
    [
      'blank, a dash and words are not judged',
      register(household({ thu_nhap: null, dien_tich_nha: '-', tong_thu_nhap: 'thấp' })),
      { blank: 2, unreadable: 1 },
    ],
    ['no column of numbers', register(household({ gioi_tinh: 'Nam' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'numbers and text, of households and of persons',
      register(
        household({ thu_nhap: -1_500_000, dien_tich_nha: '-45,5', tuoi: -3, tong_thu_nhap: '\u22125' }),
      ),
      [
        { at: 'Hộ!C2', fix: null, severity: 'error', says: ['-1500000', 'Thu nhập'] },
        { at: 'Hộ!D2', says: ['-45,5'] },
        { at: 'Hộ!E2', says: ['-3', 'Tuổi'] },
        { at: 'Hộ!F2' },
      ],
    ],
    [
      'members as well',
      gridRegister({
        households: [household({ b1: 100 })],
        members: [member({ tuoi: -1 }), member({ tuoi: -2 })],
      }),
      ['Thành viên!D2', 'Thành viên!D3'],
    ],
  ],
});

test('a negative size is ST10’s and a negative score FD53’s, which name FD52', () => {
  const read = register(household({ so_nhan_khau: -2, b1: -10, thu_nhap: -5 }));
  const { findings } = runRules(read, [householdSizeNotPositive, scoreOutOfRange, negativeNumber]);
  expect(findings.map(({ code, also }) => [code, also])).toEqual([
    ['ST10', ['FD52']],
    ['FD53', ['FD52']],
    ['FD52', []],
  ]);
});
