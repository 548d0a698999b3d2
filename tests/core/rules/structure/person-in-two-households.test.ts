import { readRegister } from '../../../../src/core/register/read-register';
import { headOfTwoHouseholds } from '../../../../src/core/rules/structure/head-of-two-households';
import { householdCodeDuplicate } from '../../../../src/core/rules/structure/household-code-duplicate';
import { personInTwoHouseholds } from '../../../../src/core/rules/structure/person-in-two-households';
import { gridOf, gridRegister, household, member, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const at = (ma_ho: string, chu_ho: string, fields = {}) =>
  household({ ma_ho, chu_ho, ngay_sinh: 1983, cccd: '051083990001', ...fields });
/** A child in a household whose head the list names. */
const child = (ma_ho: string, fields = {}) =>
  member({ ma_ho, ho_ten: 'Lê Thị Ba', quan_he: 'Con', ngay_sinh: 1999, cccd: '051199990162', ...fields });
const head = (ma_ho: string, cccd: string) => member({ ma_ho, ngay_sinh: 1969, cccd });
const [one, two, three] = ['051069990161', '051069990162', '051069990163'] as const;

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
        households: [household({ cccd: one })],
        members: [member({ cccd: one })],
      }),
    ],
    ['another name is ST16', register(at('H001', 'Lê Một'), at('H002', 'Lê Hai')), { 'other-error': 1 }],
    ['two heads are ST19', register(at('H001', 'Lê Một'), at('H002', 'Lê Một')), { 'other-error': 1 }],
    [
      'a head still listed at his parents’ is ST34',
      gridRegister({
        members: [head('H001', one), child('H001'), child('H002', { quan_he: 'Chủ hộ' })],
      }),
      { 'other-error': 1 },
    ],
    [
      'who is said to have moved away is counted once',
      gridRegister({
        members: [
          { ...head('H001', one), trang_thai: 'Có mặt' },
          { ...child('H001'), trang_thai: 'Chuyển đi' },
          { ...head('H002', two), trang_thai: 'Có mặt' },
          { ...child('H002'), trang_thai: 'Có mặt' },
        ],
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
            ['H001', 'Lê Văn Hai', '051083990001', 1],
          ],
          'Hộ giảm',
          1,
        ),
      ]).register,
    ],
  ],
  invalid: [
    [
      'one finding a number, at the later household; the households are named',
      gridRegister({
        members: [
          head('H001', one),
          child('H001'),
          head('H002', two),
          child('H002'),
          child('H002', { ho_ten: 'Lê Văn Tư', cccd: '051099990002' }),
          head('H003', three),
          child('H003', { ho_ten: 'Lê Văn Tư', cccd: 51099990002 }),
          head('H004', '051069990164'),
          child('H004', { ho_ten: 'LÊ VĂN TƯ', cccd: '051 099 990 002' }),
        ],
      }),
      [
        {
          at: 'Thành viên!E5',
          related: ['Thành viên!E3'],
          fix: null,
          says: ['Lê Thị Ba', 'H001', 'H002', '0511•••••162'],
        },
        { at: 'Thành viên!E10', related: ['Thành viên!E6', 'Thành viên!E8'] },
      ],
    ],
    [
      'two persons of the same two households are one finding',
      gridRegister({
        members: [
          head('H001', one),
          child('H001'),
          child('H001', { ho_ten: 'Lê Văn Tư', cccd: '051099990002' }),
          head('H002', two),
          child('H002'),
          child('H002', { ho_ten: 'Lê Văn Tư', cccd: '051099990002' }),
        ],
      }),
      [
        {
          at: 'Thành viên!E6',
          related: ['Thành viên!E3', 'Thành viên!E4', 'Thành viên!E7'],
          says: ['1 người khác của các hộ này'],
        },
      ],
    ],
    [
      'the cell that contradicts its own row is the suspect, though it stands first',
      gridRegister({
        members: [
          head('H001', one),
          child('H001', { gioi_tinh: 'Nam' }),
          head('H002', two),
          child('H002', { gioi_tinh: 'Nữ' }),
        ],
      }),
      [{ at: 'Thành viên!E3', related: ['Thành viên!E5'], says: ['Lê Thị Ba', 'giới tính'] }],
    ],
    [
      'a head and a child of a household without head: nothing tells which is the old one',
      gridRegister({
        members: [child('H001', { quan_he: 'Chủ hộ' }), child('H002')],
      }),
      ['Thành viên!E3'],
    ],
    [
      'a member of two households, while their heads stand on both sheets',
      gridRegister({
        households: [
          household({ cccd: one }),
          household({ ma_ho: 'H002', chu_ho: 'Lưu Văn Khác', cccd: two }),
        ],
        members: [
          member({ cccd: one }),
          child('H001', { ngay_sinh: null }),
          member({ ma_ho: 'H002', ho_ten: 'Lưu Văn Khác', cccd: two }),
          child('H002', { ngay_sinh: null }),
        ],
      }),
      [{ at: 'Thành viên!D5', related: ['Thành viên!D3'] }],
    ],
  ],
});

describe('ST15 beside ST05', () => {
  it('a household written twice under one code is said once, at the code', () => {
    const twice = register(at('H001', 'Lê Một'), at('H001', 'Lê Một'), at('H002', 'Lê Hai', { cccd: null }));
    const { findings } = runRules(twice, [
      householdCodeDuplicate,
      headOfTwoHouseholds,
      personInTwoHouseholds,
    ]);
    expect(findings.map(({ code, ref, also }) => [code, cellName(ref), also])).toEqual([
      ['ST05', 'Hộ!A3', ['ST15']],
    ]);
  });
});
