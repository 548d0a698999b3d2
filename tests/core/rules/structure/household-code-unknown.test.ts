import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeUnknown } from '../../../../src/core/rules/structure/household-code-unknown';
import { gridOf, gridOfRecords, gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

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
          fix: { value: 'PM1071', apply: 'confirm' },
          says: ['PM9071', 'PM1071', 'Trần Văn Chủ'],
        },
        { at: 'Thành viên!A5', fix: null },
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
