import { hamletNotInList } from '../../../../src/core/rules/structure/hamlet-not-in-list';
import { membersInDifferentHamlets } from '../../../../src/core/rules/structure/members-in-different-hamlets';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

type Hamlet = string | null;
const NAMES = ['Một', 'Hai', 'Ba', 'Tư'];
const at = (ma_ho: string, ...hamlets: readonly Hamlet[]) =>
  hamlets.map((thon, index) =>
    member({ ma_ho, ho_ten: `Lê Văn ${NAMES[index]}`, quan_he: index === 0 ? 'Chủ hộ' : 'Con', thon }),
  );

testRule(membersInDifferentHamlets, {
  valid: [
    [
      'one hamlet, in three spellings',
      gridRegister({ members: at('H001', 'Tổ 5', 'TDP 05', 'tổ dân phố số 5') }),
    ],
    [
      'written on the head’s row alone; blank everywhere',
      gridRegister({ members: [...at('H001', 'Tổ 5', null, null), ...at('H002', null, null)] }),
      { blank: 2 },
    ],
    [
      'who moved away lives elsewhere',
      gridRegister({
        members: [
          ...at('H001', 'Tổ 5', 'Tổ 5').map((row) => ({ ...row, trang_thai: 'Có mặt' })),
          member({ ho_ten: 'Lê Đi', quan_he: 'Con', thon: 'Tổ 6', trang_thai: 'Chuyển đi' }),
        ],
      }),
    ],
    [
      'two households under one code are ST06',
      gridRegister({ members: [...at('H001', 'Tổ 5'), member({ ho_ten: 'Hồ Văn Khác', thon: 'Tổ 6' })] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'once a household: at the rows that differ from the head’s',
      gridRegister({
        members: [...at('H001', 'Tổ 5', 'Tổ 6'), ...at('H002', 'Tổ 5', 'Tổ 5', 'Tổ 6', 'Tổ 7')],
      }),
      [
        {
          at: 'Thành viên!D3',
          related: ['Thành viên!D2'],
          fix: { value: 'Tổ 5', apply: 'confirm' },
          says: ['Lê Văn Hai ghi “Tổ 6”', '“Tổ 5”'],
        },
        {
          at: 'Thành viên!D6',
          related: ['Thành viên!D7', 'Thành viên!D4'],
          fix: {
            value: 'Tổ 5',
            apply: 'confirm',
            batch: [{ ref: { sheet: 'Thành viên', row: 7, column: 4 }, value: 'Tổ 5' }],
          },
          says: ['“Tổ 6”, “Tổ 7”'],
        },
      ],
    ],
    [
      'at the head’s when all others agree',
      gridRegister({ members: at('H001', 'Tổ 6', 'Tổ 5', 'Tổ 5') }),
      [{ at: 'Thành viên!D2', fix: { value: 'Tổ 5', apply: 'confirm' } }],
    ],
  ],
});

describe('beside ST26', () => {
  testRule(membersInDifferentHamlets, {
    after: [hamletNotInList],
    inputs: { lists: { hamlets: ['Tổ 5', 'Tổ 6'] } },
    valid: [
      [
        'a name that is not in the list is the cause',
        gridRegister({ members: at('H001', 'Tổ 5', 'Tổ 55') }),
        { 'other-error': 1 },
      ],
    ],
    invalid: [
      [
        'two hamlets of the list',
        gridRegister({ members: [...at('H001', 'Tổ 5', 'Tổ 6'), ...at('H002', 'Tổ 6', 'Tổ 5')] }),
        ['Thành viên!D3', 'Thành viên!D5'],
      ],
    ],
  });
});
