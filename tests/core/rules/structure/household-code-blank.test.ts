import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeBlank } from '../../../../src/core/rules/structure/household-code-blank';
import { gridOfRecords, gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const row = (ma_ho: string | null, chu_ho: string) => household({ ma_ho, chu_ho, so_nhan_khau: 2 });

testRule(householdCodeBlank, {
  valid: [
    ['every row has a code', register(row('H001', 'Lê Văn Một'), row('H002', 'Lê Văn Hai'))],
    [
      'beneath a head the code is blank by design',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ma_ho: 'H001', ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ' },
          { stt_ho: null, ma_ho: null, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' },
        ]),
      ]).register,
    ],
    [
      'a stand-in is ST04, a formula error ST33',
      register(row('-', 'Lê Văn Một'), row('#N/A', 'Lê Văn Hai')),
      { 'other-error': 2 },
    ],
  ],
  invalid: [
    [
      'a row without a name is named by its place alone',
      register(
        row('PM0007', 'Lê Văn Một'),
        { ma_ho: null, chu_ho: null, cccd: '051079990009' },
        row('PM0020', 'Lê Văn Ba'),
      ),
      [{ at: 'Hộ!A3', says: ['Dòng 3: chưa có mã hộ'] }],
    ],
    [
      'two rows of the list; neighbours that count on tell the code',
      register(
        row('PM0007', 'Lê Văn Một'),
        row(null, 'Lê Văn Hai'),
        row('PM0009', 'Lê Văn Ba'),
        row(null, 'Lê Văn Tư'),
        row('PM0020', 'Lê Văn Năm'),
      ),
      [
        { at: 'Hộ!A3', fix: { value: 'PM0008', apply: 'confirm' }, says: ['3', 'Lê Văn Hai'] },
        { at: 'Hộ!A5', fix: null },
      ],
    ],
    [
      'a code already in use is not offered',
      register(
        row('PM0008', 'Lê Văn Không'),
        row('PM0007', 'Lê Văn Một'),
        row(null, 'Lê Văn Hai'),
        row('PM0009', 'Lê Văn Ba'),
      ),
      [{ at: 'Hộ!A4', fix: null }],
    ],
    [
      'blank codes of two heads, and of a member inside a block',
      gridRegister({
        members: [
          member({ ma_ho: null, ho_ten: 'Phạm Thị Một' }),
          member({ ma_ho: null, ho_ten: 'Đỗ Văn Hai' }),
          member({ ma_ho: 'H002', ho_ten: 'Võ Văn Ba' }),
          member({ ma_ho: null, ho_ten: 'Võ Thị Tư', quan_he: 'Vợ' }),
          member({ ma_ho: null, ho_ten: 'Võ Văn Năm', quan_he: 'Con' }),
          ...['Sáu', 'Bảy', 'Tám'].map((name) =>
            member({ ma_ho: 'H002', ho_ten: `Võ Văn ${name}`, quan_he: 'Con' }),
          ),
        ],
      }),
      [
        { at: 'Thành viên!A2', fix: null },
        { at: 'Thành viên!A3', fix: null },
        { at: 'Thành viên!A5', fix: { value: 'H002', apply: 'confirm' } },
        { at: 'Thành viên!A6', fix: { value: 'H002', apply: 'confirm' } },
      ],
    ],
    [
      'another list knows the code of the same head',
      readRegister([
        gridOfRecords([
          { ma_ho: null, chu_ho: 'Lê Văn Một', cccd: '051070990001', so_nhan_khau: 1 },
          { ma_ho: 'H005', chu_ho: 'Lê Văn Hai', cccd: '051070990002', so_nhan_khau: 1 },
        ]),
        {
          ...gridOfRecords(
            [{ stt_ho: 1, ma_ho: 'H004', ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ', cccd: '051070990001' }],
            'Hộ nghèo',
            1,
          ),
          cells: [
            ['DANH SÁCH HỘ NGHÈO'],
            ['STT hộ', 'Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'CCCD'],
            [1, 'H004', 'Lê Văn Một', 'Chủ hộ', '051070990001'],
            [null, null, 'Lê Thị Ba', 'Vợ', '051172990003'],
          ],
        },
      ]).register,
      [{ at: 'Hộ!A2', fix: { value: 'H004', apply: 'confirm' }, says: ['Hộ nghèo'] }],
    ],
    [
      'a column blank on every row is one finding at its heading',
      register(
        ...Array.from({ length: 25 }, (_, at) => ({ ma_ho: null, chu_ho: `Lê Văn A${at}`, so_nhan_khau: 1 })),
      ),
      [{ at: 'Hộ!A1', says: ['25'], fix: null }],
    ],
  ],
});
