import { readRegister } from '../../../../src/core/register/read-register';
import { householdWithoutHead } from '../../../../src/core/rules/structure/household-without-head';
import { gridOfRecords, gridRegister, household, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

testRule(householdWithoutHead, {
  valid: [
    [
      'one head, abbreviated',
      gridRegister({ members: [member({ quan_he: 'CH' }), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })] }),
    ],
    [
      'a head who has died is not a missing head',
      gridRegister({
        members: [
          member({ trang_thai: 'Đã chết' }),
          member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', trang_thai: 'Có mặt' }),
        ],
      }),
      { 'head-left': 1 },
    ],
    [
      'a misspelt word may be the head',
      gridRegister({
        members: [member({ quan_he: 'Chủ hộộ' }), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })],
      }),
      { unreadable: 1 },
    ],
    [
      'a numbered head whose relation is left blank',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ho_ten: 'Lê Văn Một', quan_he: null, ngay_sinh: 1970 },
          { stt_ho: null, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', ngay_sinh: 1975 },
        ]),
      ]).register,
    ],
    [
      'a list of heads alone is not asked',
      gridRegister({ households: [household({ so_nhan_khau: 2 })] }),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'two households without a head; the lone person may be made one',
      gridRegister({
        members: [
          member({ quan_he: 'Vợ' }),
          member({ ho_ten: 'Lê Văn Ba', quan_he: 'Con' }),
          member({ ma_ho: 'H002', ho_ten: 'Trần Thị Tư', quan_he: null }),
          member({ ma_ho: 'H003', ho_ten: 'Phạm Văn Năm' }),
        ],
      }),
      [
        { at: 'Thành viên!C2', related: ['Thành viên!C3'], fix: null, says: ['2', 'H001'] },
        { at: 'Thành viên!C4', fix: { value: 'Chủ hộ', apply: 'confirm' }, says: ['Trần Thị Tư'] },
      ],
    ],
    [
      'a marked head row still needs the word',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ho_ten: 'Lê Văn Một', quan_he: 'Anh', ngay_sinh: 1970 },
          { stt_ho: null, ho_ten: 'Lê Văn Hai', quan_he: 'Em', ngay_sinh: 1975 },
          { stt_ho: 2, ho_ten: 'Lê Văn Ba', quan_he: 'Chủ hộ', ngay_sinh: 1960 },
        ]),
      ]).register,
      ['Hộ!C2'],
    ],
  ],
});
