import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeUnknown } from '../../../../src/core/rules/structure/household-code-unknown';
import { gridOf, gridOfRecords, gridRegister, household, member, register } from '../../../support/builders';
import { RULES } from '../../../../src/core/rules/index';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const mains = (...codes: string[]) =>
  codes.map((ma_ho, at) => ({ ma_ho, chu_ho: `Lê Văn A${at}`, cccd: `05107099000${at}`, so_nhan_khau: 1 }));
const poorList = (code: string | null, cccd: string | null) =>
  gridOf(
    [
      ['DANH SÁCH HỘ NGHÈO'],
      ['STT hộ', 'Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'CCCD'],
      [1, code, 'Lê Văn Một', 'Chủ hộ', cccd],
      [null, null, 'Lê Thị Hai', 'Vợ', '051172990099'],
    ],
    'Hộ nghèo',
    1,
  );

testRule(householdCodeUnknown, {
  valid: [
    ['every code is known', gridRegister({ households: mains('H001'), members: [member()] })],
    ['a single list has nothing to be unknown to', register(household({ b1: 1 }))],
    ['a blank code is ST03', readRegister([gridOfRecords(mains('H001')), poorList(null, null)]).register],
    [
      'the main list lacks the code of that very household',
      readRegister([
        gridOfRecords([
          ...mains('H001'),
          { ma_ho: null, chu_ho: 'Lê Văn Một', cccd: '051070990077', so_nhan_khau: 1 },
        ]),
        poorList('H777', '051070990077'),
      ]).register,
      { 'other-error': 1 },
    ],
    [
      'the main list gives that very household the code of another (ST05)',
      gridRegister({
        households: mains('H001', 'H002', 'H002'),
        members: [member({ ma_ho: 'H003', ho_ten: 'Lê Văn A2', cccd: '051070990002' })],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'member rows: once a household, at its head, with the code a digit away that has no members',
      gridRegister({
        households: mains('PM0071', 'PM1071', 'PM0002'),
        members: [
          member({ ma_ho: 'PM0071', ho_ten: 'Lê Văn A0' }),
          member({ ma_ho: 'PM9071', ho_ten: 'Trần Thị Vợ', quan_he: 'Vợ' }),
          member({ ma_ho: 'PM9071', ho_ten: 'Trần Văn Chủ' }),
          member({ ma_ho: 'Q9', ho_ten: 'Đỗ Văn Lạ' }),
        ],
      }),
      [
        {
          at: 'Thành viên!A4',
          related: ['Thành viên!A3'],
          fix: {
            ...{ value: 'PM1071', apply: 'confirm' as const },
            batch: [{ ref: { sheet: 'Thành viên', row: 3, column: 1 }, value: 'PM1071' }],
          },
          says: ['PM9071', 'PM1071', 'Trần Văn Chủ'],
        },
        { at: 'Thành viên!A5', fix: null },
      ],
    ],
    [
      'the head’s row alone, one of all his rows, and a household of one: his number is on the household list',
      gridRegister({
        households: mains('H001', 'H002', 'H003'),
        members: [
          member({ ma_ho: 'H091', ho_ten: 'Lê Văn A0', cccd: '051070990000' }),
          member({ ma_ho: 'H001', ho_ten: 'Lê Thị Vợ', quan_he: 'Vợ', cccd: null }),
          member({ ma_ho: 'H092', ho_ten: 'Lê Văn A1', cccd: '051070990001' }),
          member({ ma_ho: 'H092', ho_ten: 'Lê Thị Con', quan_he: 'Con', cccd: null }),
          member({ ma_ho: 'H093', ho_ten: 'Lê Văn A2', cccd: '051070990002' }),
        ],
      }),
      [
        {
          at: 'Thành viên!A2',
          related: [],
          fix: { value: 'H001', apply: 'confirm' },
          says: ['số định danh'],
        },
        {
          at: 'Thành viên!A4',
          related: ['Thành viên!A5'],
          fix: {
            ...{ value: 'H002', apply: 'confirm' as const },
            batch: [{ ref: { sheet: 'Thành viên', row: 5, column: 1 }, value: 'H002' }],
          },
        },
        { at: 'Thành viên!A6', fix: { value: 'H003', apply: 'confirm' } },
      ],
    ],
    [
      'the code a letter away: of the household it stands in, or of the same hamlet',
      gridRegister({
        households: [
          { ma_ho: 'H001', chu_ho: 'Lê Văn Một', thon: 'Tổ 1' },
          { ma_ho: 'H011', chu_ho: 'Lê Văn Hai', thon: 'Tổ 2' },
          { ma_ho: 'H077', chu_ho: 'Lê Văn Ba', thon: 'Tổ 3' },
        ],
        members: [
          member({ ma_ho: 'H0O1', ho_ten: 'Lê Văn Một', thon: 'Tổ 1' }),
          member({ ma_ho: 'H001', ho_ten: 'Lê Thị Vợ', quan_he: 'Vợ', thon: 'Tổ 1' }),
          member({ ma_ho: 'H011', ho_ten: 'Lê Văn Hai', thon: 'Tổ 2' }),
          member({ ma_ho: 'H077', ho_ten: 'Lê Văn Ba', thon: 'Tổ 3' }),
          // Both H001 and H011 are a letter away and have rows.
          member({ ma_ho: 'H0I1', ho_ten: 'Lê Văn Cháu', quan_he: 'Cháu', thon: 'TDP số 2' }),
        ],
      }),
      [
        { at: 'Thành viên!A2', fix: { value: 'H001', apply: 'confirm' } },
        { at: 'Thành viên!A6', fix: { value: 'H011', apply: 'confirm' } },
      ],
    ],
    [
      'a row without a name is named by its place',
      gridRegister({
        households: mains('H001'),
        members: [member(), member({ ma_ho: 'AB101', ho_ten: null, ngay_sinh: 1990, quan_he: 'Con' })],
      }),
      [{ at: 'Thành viên!A3', says: ['Dòng 3: mã hộ AB101'] }],
    ],
    [
      'two codes a digit away: neither is offered',
      gridRegister({
        households: mains('PM0071', 'PM1071'),
        members: [member({ ma_ho: 'PM9071', ho_ten: 'Đỗ Văn Lạ' })],
      }),
      [{ at: 'Thành viên!A2', fix: null }],
    ],
    [
      "on another list the head's ID number decides",
      readRegister([gridOfRecords(mains('H001', 'H002')), poorList('H901', '051070990001')]).register,
      [{ at: 'Hộ nghèo!B3', fix: { value: 'H002', apply: 'confirm' }, says: ['H901', 'H002'] }],
    ],
  ],
});

describe('ST07 or ST03 is the one error of a household whose row has a wrong code', () => {
  const named = ['Trần Văn Một', 'Lê Thị Hai', 'Trần Văn Ba'];
  const rows = (codes: readonly (string | null)[], cccd: string | null) =>
    named.map((ho_ten, at) =>
      member({
        ...{ ma_ho: codes[at] ?? null, stt_tv: at + 1, ho_ten, cccd: at === 0 ? cccd : null },
        quan_he: ['Chủ hộ', 'Vợ', 'Con'][at] ?? null,
      }),
    );
  const other = member({ ma_ho: 'H500', stt_tv: 1, ho_ten: 'Đỗ Văn Tư', cccd: '051060990011' });
  const spouse = member({ ma_ho: 'H500', stt_tv: 2, ho_ten: 'Đỗ Thị Năm', quan_he: 'Vợ', cccd: null });
  const errors = (codes: readonly (string | null)[], cccd: string | null, declared = 2) =>
    runRules(
      gridRegister({
        households: [
          { ma_ho: 'H001', chu_ho: 'Trần Văn Một', cccd, so_nhan_khau: 3 },
          { ma_ho: 'H500', chu_ho: 'Đỗ Văn Tư', cccd: '051060990011', so_nhan_khau: declared },
        ],
        members: [...rows(codes, cccd), other, spouse],
      }),
      RULES.filter(({ meta }) => meta.code.startsWith('ST')),
    ).findings.map(({ code, ref }) => `${code} ${cellName(ref)}`);

  it.each([
    ['the head’s, told by his number', ['H777', 'H001', 'H001'], '051070990001', 'ST07 Thành viên!A2'],
    ['the head’s, told by nothing', ['H777', 'H001', 'H001'], null, 'ST07 Thành viên!A2'],
    ['the wife’s', ['H001', 'H777', 'H001'], '051070990001', 'ST07 Thành viên!A3'],
    ['the last child’s', ['H001', 'H001', 'H777'], null, 'ST07 Thành viên!A4'],
    ['the head’s, left blank', [null, 'H001', 'H001'], '051070990001', 'ST03 Thành viên!A2'],
    ['the head’s, left blank, told by nothing', [null, 'H001', 'H001'], null, 'ST03 Thành viên!A2'],
    ['all but the head’s', ['H001', 'H777', 'H777'], null, 'ST07 Thành viên!A3'],
  ])('%s', (_title, codes, cccd, expected) => {
    expect(errors(codes, cccd)).toEqual([expected]);
  });

  it('and another household that really lacks a person is still found', () => {
    expect(errors(['H001', 'H001', 'H777'], null, 3)).toEqual(['ST09 Hộ!D3', 'ST07 Thành viên!A4']);
  });
});
