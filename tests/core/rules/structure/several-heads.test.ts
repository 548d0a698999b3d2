import { readRegister } from '../../../../src/core/register/read-register';
import { severalHeads } from '../../../../src/core/rules/structure/several-heads';
import { gridOfRecords, gridRegister, household, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const man = { ngay_sinh: '05/03/1970', gioi_tinh: 'Nam', cccd: '051070990001' };

testRule(severalHeads, {
  valid: [
    ['one head', gridRegister({ members: [member(man), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })] })],
    ['the same person twice is ST14', gridRegister({ members: [member(man), member(man)] })],
    [
      'a dead head beside his successor',
      gridRegister({
        members: [
          member({ ...man, trang_thai: 'Đã chết' }),
          member({ ho_ten: 'Lê Thị Hai', trang_thai: 'Còn ở' }),
        ],
      }),
    ],
    [
      'rows without a code do not make a household',
      gridRegister({
        members: [member({ ma_ho: null }), member({ ma_ho: null, ho_ten: 'Đỗ Văn Hai' }), member()],
      }),
    ],
  ],
  invalid: [
    [
      'once a household, at the last head, with the other heads as evidence',
      gridRegister({
        members: [
          member(man),
          member({ ho_ten: 'Lê Thị Hai', ngay_sinh: 1974, gioi_tinh: 'Nữ', cccd: '051174990002' }),
          member({
            ma_ho: 'H002',
            ho_ten: 'Trần Văn Ba',
            ngay_sinh: 1950,
            gioi_tinh: 'Nam',
            cccd: '051050990003',
          }),
          member({
            ma_ho: 'H002',
            ho_ten: 'Trần Văn Tư',
            ngay_sinh: 1980,
            gioi_tinh: 'Nam',
            cccd: '051080990004',
          }),
        ],
      }),
      [
        {
          at: 'Thành viên!C3',
          related: ['Thành viên!C2'],
          fix: { value: 'Vợ', apply: 'confirm' },
          says: ['Nguyễn Văn Ân', 'Lê Thị Hai'],
        },
        { at: 'Thành viên!C5', related: ['Thành viên!C4'], fix: { value: 'Con', apply: 'confirm' } },
      ],
    ],
    [
      'three heads, and two of one age and sex: nothing is suggested',
      gridRegister({
        members: [
          ...['Một', 'Hai', 'Ba'].map((name) => member({ ho_ten: `Lê Văn ${name}`, gioi_tinh: 'Nam' })),
          ...['Tư', 'Năm'].map((name) =>
            member({ ma_ho: 'H002', ho_ten: `Lê Văn ${name}`, ngay_sinh: 1980, gioi_tinh: 'Nam' }),
          ),
        ],
      }),
      [
        { at: 'Thành viên!C4', related: ['Thành viên!C2', 'Thành viên!C3'], fix: null, says: ['3'] },
        { at: 'Thành viên!C6', fix: null },
      ],
    ],
    [
      'a numbered head without the word counts beside another with it',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ho_ten: 'Lê Văn Một', quan_he: null, ngay_sinh: 1970 },
          { stt_ho: null, ho_ten: 'Lê Thị Hai', quan_he: 'Chủ hộ', ngay_sinh: 1975 },
        ]),
      ]).register,
      [{ at: 'Hộ!C3', related: ['Hộ!C2'] }],
    ],
    [
      'a household list with its member sheet is judged once',
      gridRegister({
        households: [household({ so_nhan_khau: 2 })],
        members: [member(), member({ ho_ten: 'Lê Thị Hai' })],
      }),
      ['Thành viên!C3'],
    ],
  ],
});
