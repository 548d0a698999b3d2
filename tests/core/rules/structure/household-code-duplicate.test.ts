import { householdCodeDuplicate } from '../../../../src/core/rules/structure/household-code-duplicate';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(householdCodeDuplicate, {
  valid: [
    ['codes differ', register(household({ b1: 1 }), household({ ma_ho: 'H002', b1: 1 }))],
    [
      'blank codes are not one code',
      register(household({ ma_ho: null, b1: 1 }), household({ ma_ho: null, b1: 1 }), household({ b1: 1 })),
    ],
    [
      'member rows repeat the code by design',
      gridRegister({ members: [member(), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })] }),
    ],
  ],
  invalid: [
    [
      'a row without a name is named by its place',
      register(
        household({ ma_ho: 'PM1', chu_ho: null, cccd: '051079990009', b1: 1 }),
        household({ ma_ho: 'PM1', chu_ho: 'Lê Văn Hai', b1: 1 }),
      ),
      [{ at: 'Hộ!A3', related: ['Hộ!A2'], says: ['đã dùng cho dòng 2'] }],
    ],
    [
      'once a code, at the last row; capitals and spaces do not make another code',
      register(
        household({ ma_ho: 'PM1', chu_ho: 'Lê Văn Một', b1: 1 }),
        household({ ma_ho: 'PM2', chu_ho: 'Lê Văn Hai', b1: 1 }),
        household({ ma_ho: 'pm1 ', chu_ho: 'Lê Văn Ba', b1: 1 }),
        household({ ma_ho: 'PM2', chu_ho: 'Lê Văn Tư', b1: 1 }),
        household({ ma_ho: 'PM2', chu_ho: 'Lê Văn Năm', b1: 1 }),
      ),
      [
        { at: 'Hộ!A4', related: ['Hộ!A2'], fix: null, says: ['Lê Văn Ba', 'Lê Văn Một', 'dòng 2'] },
        { at: 'Hộ!A6', related: ['Hộ!A3', 'Hộ!A5'] },
      ],
    ],
  ],
});
