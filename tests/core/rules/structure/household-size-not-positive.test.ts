import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(householdSizeNotPositive, {
  valid: [
    [
      'one or more, text digits too',
      register(household({ so_nhan_khau: 1 }), household({ so_nhan_khau: '05' })),
    ],
    ["a blank is CV01's", register(household({ so_nhan_khau: null, b1: 1 })), { blank: 1 }],
    ['a dash says nothing', register(household({ so_nhan_khau: '-' })), { blank: 1 }],
  ],
  invalid: [
    [
      'zero, a fraction, words',
      register(
        household({ so_nhan_khau: 0 }),
        household({ so_nhan_khau: 2.5 }),
        household({ so_nhan_khau: 'ba' }),
      ),
      [{ at: 'Hộ!C2', fix: null, says: ['0'] }, 'Hộ!C3', { at: 'Hộ!C4', says: ['ba'] }],
    ],
    [
      'the member list gives the count, to be confirmed',
      gridRegister({
        households: [household({ so_nhan_khau: 0 })],
        members: [member(), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })],
      }),
      [{ at: 'Hộ!C2', fix: { value: 2, apply: 'confirm' } }],
    ],
  ],
});
