import { headOfTwoHouseholds } from '../../../../src/core/rules/structure/head-of-two-households';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const at = (ma_ho: string, chu_ho: string, cccd: string | null) => household({ ma_ho, chu_ho, cccd });
const [one, two, three] = ['051083990001', '051083990002', '051199990003'] as const;

testRule(headOfTwoHouseholds, {
  valid: [
    ['each head has a number of his own', register(at('H001', 'Lê Một', one), at('H002', 'Lê Một', two))],
    [
      'another name is ST16; without a number nothing is told',
      register(at('H001', 'Lê Một', one), at('H002', 'Lê Hai', one), at('H003', 'Lê Ba', null)),
      { 'other-error': 1, blank: 1 },
    ],
    [
      'a child of two households is ST15',
      gridRegister({
        members: [
          member({ cccd: one }),
          member({ ho_ten: 'Lê Ba', quan_he: 'Con', cccd: three }),
          member({ ma_ho: 'H002', cccd: two }),
          member({ ma_ho: 'H002', ho_ten: 'Lê Ba', quan_he: 'Con', cccd: three }),
        ],
      }),
    ],
    [
      'the head of a household that he left',
      gridRegister({
        members: [
          member({ cccd: one, trang_thai: 'Chuyển đi' }),
          member({ ma_ho: 'H002', cccd: one, trang_thai: 'Có mặt' }),
        ],
      }),
    ],
  ],
  invalid: [
    [
      'once a household, at the later row, with the codes and names of both',
      register(
        at('H001', 'Lê Văn Một', one),
        at('H002', 'LÊ VĂN MỘT', one),
        at('H003', 'Lê Văn Ba', two),
        at('H004', 'Lê Văn Ba', two),
      ),
      [
        {
          at: 'Hộ!C3',
          related: ['Hộ!C2', 'Hộ!A2', 'Hộ!B2', 'Hộ!A3', 'Hộ!B3'],
          fix: null,
          says: ['H001', 'H002', '0510•••••001'],
        },
        { at: 'Hộ!C5' },
      ],
    ],
    [
      'with all its members it is one finding',
      gridRegister({
        members: ['H001', 'H002'].flatMap((ma_ho) => [
          member({ ma_ho, cccd: one }),
          member({ ma_ho, ho_ten: 'Lê Ba', quan_he: 'Con', cccd: three }),
        ]),
      }),
      [{ at: 'Thành viên!D4', says: ['1 người khác'] }],
    ],
  ],
});
