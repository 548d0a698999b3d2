import { readRegister } from '../../../../src/core/register/read-register';
import { personInTwoHouseholds } from '../../../../src/core/rules/structure/person-in-two-households';
import { gridOf, gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const at = (ma_ho: string, chu_ho: string, fields = {}) =>
  household({ ma_ho, chu_ho, ngay_sinh: 1983, cccd: '051083990001', ...fields });

testRule(personInTwoHouseholds, {
  valid: [
    ['numbers differ', register(at('H001', 'Lê Một'), at('H002', 'Lê Hai', { cccd: '051083990002' }))],
    [
      "made-up numbers are nobody's",
      register(
        ...['0', '000000000000', '123456789012'].flatMap((cccd) => [
          at('H001', 'Lê Một', { cccd }),
          at('H002', 'Lê Hai', { cccd }),
        ]),
      ),
      { unreadable: 6 },
    ],
    [
      'an old card of nine digits is no ID number',
      register(at('H001', 'Lê Một', { cccd: '215990001' }), at('H002', 'Lê Hai', { cccd: '215990001' })),
      { unreadable: 2 },
    ],
    [
      'the head on the household list and on the member sheet',
      gridRegister({
        households: [household({ cccd: '051083990001' })],
        members: [member({ cccd: '051083990001' })],
      }),
    ],
    [
      'one who left is on the list of those gone',
      readRegister([
        gridOf(
          [
            ['Mã hộ', 'Họ và tên chủ hộ', 'CCCD', 'Số nhân khẩu'],
            ['H002', 'Lê Văn Hai', '051083990001', 1],
          ],
          'DS hộ',
          0,
        ),
        gridOf(
          [
            ['DANH SÁCH HỘ GIẢM (chuyển đi, chết, xóa hộ)'],
            ['Mã hộ', 'Họ và tên chủ hộ', 'CCCD', 'Số nhân khẩu'],
            ['H001', 'Lê Văn Một', '051083990001', 1],
          ],
          'Hộ giảm',
          1,
        ),
      ]).register,
    ],
  ],
  invalid: [
    [
      'one finding a number, at the later household; both households are named',
      register(
        at('H001', 'Lê Văn Một'),
        at('H002', 'Lê Văn Hai'),
        at('H003', 'Lê Văn Ba', { ngay_sinh: 1990, cccd: '051090990002' }),
        at('H004', 'Lê Văn Tư', { ngay_sinh: 1990, cccd: 51090990002 }),
        at('H005', 'Lê Văn Năm', { ngay_sinh: 1990, cccd: '051 090 990 002' }),
      ),
      [
        {
          at: 'Hộ!D3',
          related: ['Hộ!D2'],
          fix: null,
          says: ['Lê Văn Hai', 'Lê Văn Một', 'H001', '0510•••••001'],
        },
        { at: 'Hộ!D6', related: ['Hộ!D4', 'Hộ!D5'] },
      ],
    ],
    [
      'the cell that contradicts its own row is the suspect, though it stands first',
      register(at('H001', 'Lê Văn Một', { ngay_sinh: 1950 }), at('H002', 'Lê Văn Hai')),
      [{ at: 'Hộ!D2', related: ['Hộ!D3'], says: ['Lê Văn Một', 'năm sinh'] }],
    ],
    [
      'a member of two households, while their heads stand on both sheets',
      gridRegister({
        households: [
          household({ cccd: '051069990161' }),
          household({ ma_ho: 'H002', chu_ho: 'Lưu Văn Khác', cccd: '051074990163' }),
        ],
        members: [
          member({ cccd: '051069990161' }),
          member({ ho_ten: 'Khúc Thị Con', quan_he: 'Con', cccd: '051199990162' }),
          member({ ma_ho: 'H002', ho_ten: 'Lưu Văn Khác', cccd: '051074990163' }),
          member({ ma_ho: 'H002', ho_ten: 'Lưu Thị Lặp', quan_he: 'Con', cccd: '051199990162' }),
        ],
      }),
      [{ at: 'Thành viên!D5', related: ['Thành viên!D3'] }],
    ],
  ],
});
