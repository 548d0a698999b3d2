import { partAboveWhole } from '../../../../src/core/rules/consistency/part-above-whole';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(partAboveWhole, {
  after: [householdSizeNotPositive],
  valid: [
    [
      'fewer women than members, all of them women, none',
      register(
        household({ so_nhan_khau: 4, so_nu: 1 }),
        household({ so_nhan_khau: 3, so_nu: 3 }),
        household({ so_nhan_khau: 1, so_nu: 0 }),
      ),
    ],
    [
      'blank, dash and words cannot be judged',
      register(
        household({ so_nhan_khau: 4, so_nu: null }),
        household({ so_nhan_khau: null, so_nu: 2 }),
        household({ so_nhan_khau: 4, so_nu: '-' }),
        household({ so_nhan_khau: 4, so_nu: 'hai' }),
      ),
      { blank: 3, unreadable: 1 },
    ],
    ["a size of 0 is ST10's", register(household({ so_nhan_khau: 0, so_nu: 2 })), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'more women than members, with the size as evidence',
      register(
        household({ so_nhan_khau: 3, so_nu: 4 }),
        household({ so_nhan_khau: 3, so_nu: 3 }),
        household({ so_nhan_khau: '2', so_nu: '03' }),
      ),
      [
        { at: 'Hộ!D2', related: ['Hộ!C2'], fix: null, says: ['H001', '4', '3'] },
        { at: 'Hộ!D4', related: ['Hộ!C4'] },
      ],
    ],
  ],
});
