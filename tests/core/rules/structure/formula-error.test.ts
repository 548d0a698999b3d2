import { formulaError } from '../../../../src/core/rules/structure/formula-error';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(formulaError, {
  valid: [
    ['values of any kind', register(household({ so_nhan_khau: 3, dia_chi: 'Tổ 1' }))],
    ['a word behind a number sign is text', register(household({ dia_chi: '#12 đường Lê Lợi' }))],
  ],
  invalid: [
    [
      'each cell that shows a failure, in any column',
      register(
        household({ so_nhan_khau: '#REF!', dia_chi: '#N/A' }),
        household({ ma_ho: 'H002', so_nhan_khau: 2, dia_chi: '#value!' }),
      ),
      [
        { at: 'Hộ!C2', severity: 'error', says: ['#REF!', 'Số nhân khẩu'] },
        { at: 'Hộ!D2', says: ['#N/A', 'Địa chỉ'] },
        'Hộ!D3',
      ],
    ],
  ],
});

it('no other rule judges the cell', () => {
  const broken = register(household({ so_nhan_khau: '#REF!' }));
  expect(runRules(broken, [formulaError, householdSizeNotPositive]).findings.map(({ code }) => code)).toEqual(
    ['ST33'],
  );
});
