import { partAboveWhole } from '../../../../src/core/rules/consistency/part-above-whole';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { readRegister } from '../../../../src/core/register/read-register';
import { household, register } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

const summary = (header: string, ...rows: readonly string[]) =>
  readRegister([printed([header, ...rows].join('\n'))]).register;

testRule(partAboveWhole, {
  after: [householdSizeNotPositive],
  valid: [
    [
      'where the classes, or men and women, must add up, AG02 and AG03 say it',
      summary(
        'Thôn | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Hộ không nghèo | Tổng số khẩu | Nam | Nữ',
        'Thôn 1 | 10 | 12 | 3 | 7 | 40 | 50 | 20',
      ),
    ],
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
      'printed parts above their total',
      summary(
        'Thôn | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Tổng số khẩu | Khẩu nghèo',
        'Thôn 1 | 10 | 12 | 3 | 40 | 50',
        'Thôn 2 | 10 | 10 | 3 | 40 | 40',
      ),
      [
        { at: 'Tổng hợp!C2', related: ['Tổng hợp!B2'], fix: null, says: ['Thôn 1', '12', '10'] },
        { at: 'Tổng hợp!F2', related: ['Tổng hợp!E2'] },
      ],
    ],
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
