import { householdCodeUnknown } from '../../../../src/core/rules/structure/household-code-unknown';
import { memberRowsScattered } from '../../../../src/core/rules/structure/member-rows-scattered';
import { gridRegister, household, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const of = (ma_ho: string | null, ho_ten: string, quan_he = 'Con') => member({ ma_ho, ho_ten, quan_he });
const family = (ma_ho: string, ...children: readonly string[]) => [
  of(ma_ho, `Lê Văn ${ma_ho}`, 'Chủ hộ'),
  ...children.map((name) => of(ma_ho, name)),
];

testRule(memberRowsScattered, {
  valid: [
    [
      'households one after the other',
      gridRegister({ members: [...family('H001', 'Lê Ba'), ...family('H002', 'Lê Tư')] }),
    ],
    [
      'a row without a code goes with the household above',
      gridRegister({
        members: [
          ...family('H001', 'Lê Ba'),
          of(null, 'Lê Tư'),
          of('H001', 'Lê Năm'),
          ...family('H002', 'Lê Sáu'),
        ],
      }),
    ],
    [
      'two heads whose rows stand apart are ST06',
      gridRegister({
        members: [...family('H001', 'Lê Ba'), ...family('H002', 'Lê Tư'), ...family('H001', 'Lê Năm')],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'at the rows that stand apart from most of the household',
      gridRegister({
        members: [
          ...family('H001', 'Lê Ba', 'Lê Tư'),
          ...family('H002', 'Lê Năm'),
          of('H001', 'Lê Sáu'),
          ...family('H003', 'Lê Bảy'),
          of('H002', 'Lê Tám'),
          of('H002', 'Lê Chín'),
        ],
      }),
      [
        {
          at: 'Thành viên!A7',
          severity: 'info',
          related: ['Thành viên!A2'],
          fix: null,
          says: ['H001', '1 người ở dòng 7'],
        },
        { at: 'Thành viên!A10', related: ['Thành viên!A11', 'Thành viên!A5'], says: ['dòng 10, 11'] },
      ],
    ],
    [
      'the household a stray row cuts in two says nothing',
      gridRegister({
        members: [
          ...family('H001', 'Lê Ba', 'Lê Tư'),
          ...family('H002', 'Lê Năm'),
          of('H001', 'Lê Sáu'),
          of('H002', 'Lê Bảy'),
        ],
      }),
      ['Thành viên!A7'],
    ],
    [
      'a list in another order is one finding',
      gridRegister({
        members: [1, 2].flatMap((turn) =>
          Array.from({ length: 25 }, (_, at) =>
            of(`H0${10 + at}`, `Lê Văn ${turn}`, turn === 1 ? 'Chủ hộ' : 'Vợ'),
          ),
        ),
      }),
      [{ at: 'Thành viên!A1', says: ['25 trên 25'] }],
    ],
  ],
});

describe('beside ST07', () => {
  testRule(memberRowsScattered, {
    after: [householdCodeUnknown],
    valid: [
      [
        'a mistyped code between the rows is the cause',
        gridRegister({
          households: [household({ so_nhan_khau: 3 })],
          members: [...family('H001', 'Lê Ba'), of('H0O1', 'Lê Tư'), of('H001', 'Lê Năm')],
        }),
        { 'other-error': 1 },
      ],
    ],
    invalid: [
      [
        'a stray row all the same',
        gridRegister({
          households: ['H001', 'H002', 'H003'].map((ma_ho) =>
            household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}` }),
          ),
          members: [
            ...family('H001', 'Lê Ba'),
            ...family('H002', 'Lê Tư'),
            of('H001', 'Lê Năm'),
            ...family('H003', 'Lê Bảy'),
            of('H002', 'Lê Sáu'),
          ],
        }),
        ['Thành viên!A6', 'Thành viên!A9'],
      ],
    ],
  });
});
