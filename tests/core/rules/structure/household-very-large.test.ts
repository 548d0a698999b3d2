import { householdVeryLarge } from '../../../../src/core/rules/structure/household-very-large';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const sized = (ma_ho: string, so_nhan_khau: number | string | null) =>
  household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, so_nhan_khau });
const listed = (ma_ho: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    member({ ma_ho, ho_ten: `Lê Văn A${at}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con' }),
  );

testRule(householdVeryLarge, {
  valid: [
    ['fourteen', register(sized('H001', 14))],
    [
      'fourteen and a lodger',
      gridRegister({ members: [...listed('H001', 14), member({ ho_ten: 'Lê B', quan_he: 'Ở trọ' })] }),
    ],
    ['no size', register(sized('H001', null), sized('H002', 'nhiều')), { blank: 1, unreadable: 1 }],
  ],
  invalid: [
    [
      'fifteen and more, by the declared size',
      register(sized('H001', 15), sized('H002', 3), sized('H003', 44)),
      [
        { at: 'Hộ!C2', severity: 'warning', fix: null, says: ['15'] },
        { at: 'Hộ!C4', says: ['44'] },
      ],
    ],
    [
      'by the persons listed, once for both sheets',
      gridRegister({ households: [sized('H001', 15)], members: listed('H001', 15) }),
      [{ at: 'Hộ!A2', related: ['Hộ!C2'], says: ['danh sách có 15'] }],
    ],
  ],
});

describe('with a threshold of the ward’s own', () => {
  testRule(householdVeryLarge, {
    inputs: { rules: { off: [], severity: {}, thresholds: { largeHousehold: 10 } } },
    valid: [['nine', register(sized('H001', 9))]],
    invalid: [['ten and eleven', register(sized('H001', 10), sized('H002', 11)), ['Hộ!C2', 'Hộ!C3']]],
  });
});
