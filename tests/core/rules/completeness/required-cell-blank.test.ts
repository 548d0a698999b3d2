import { readRegister } from '../../../../src/core/register/read-register';
import { householdCodeBlank } from '../../../../src/core/rules/structure/household-code-blank';
import { nameBlankOrSingleWord } from '../../../../src/core/rules/fields/name-blank-or-single-word';
import { requiredCellBlank } from '../../../../src/core/rules/completeness/required-cell-blank';
import {
  gridOf,
  gridOfRecords,
  gridRegister,
  household,
  member,
  register,
  type Row,
} from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const full: Row = household({
  thon: 'Thôn 1',
  ngay_sinh: 1970,
  gioi_tinh: 'Nam',
  cccd: '051070990001',
  so_nhan_khau: 2,
  phan_loai: 'Hộ nghèo',
});

testRule(requiredCellBlank, {
  after: [householdCodeBlank, nameBlankOrSingleWord],
  valid: [
    ['every required cell is written', register(full)],
    [
      'names and codes are asked for by other rules',
      register(full, { ...full, ma_ho: null, chu_ho: 'Quân' }),
    ],
    [
      'columns the list does not have are not asked for',
      register(household({ b1: null, dan_toc: null, ghi_chu: 'x' })),
    ],
    [
      'a lacking ID number is CV04 or FD14; helpers and the dead are not asked',
      gridRegister({
        members: [
          member({ ngay_sinh: 1970, gioi_tinh: 'Nam', cccd: null, trang_thai: null }),
          member({
            ho_ten: 'Kim Thị Tư',
            quan_he: 'Giúp việc',
            ngay_sinh: 1990,
            gioi_tinh: null,
            cccd: null,
            trang_thai: null,
          }),
          member({
            ho_ten: 'Lê Văn Năm',
            quan_he: 'Cha đẻ',
            ngay_sinh: null,
            gioi_tinh: null,
            cccd: null,
            trang_thai: 'Đã chết',
          }),
        ],
      }),
    ],
    [
      'a hamlet given by the group row above need not stand in the cell',
      readRegister([
        gridOf(
          [
            ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu'],
            ['I', null, 'Thôn 1', null, null],
            [1, 'H001', 'Lê Văn Một', null, 2],
            [2, 'H002', 'Lê Văn Hai', null, 3],
          ],
          'Hộ',
        ),
      ]).register,
    ],
  ],
  invalid: [
    [
      'a member’s relation: a warning; a head’s is not asked for',
      gridRegister({
        members: [
          member({ ngay_sinh: 1970, gioi_tinh: 'Nam', cccd: '051070990001' }),
          member({
            ho_ten: 'Kim Thị Tư',
            quan_he: null,
            ngay_sinh: 1990,
            gioi_tinh: 'Nữ',
            cccd: '051190990002',
          }),
        ],
      }),
      [{ at: 'Thành viên!C3', severity: 'warning', says: ['Kim Thị Tư', 'Quan hệ với chủ hộ'] }],
    ],
    [
      'each cell by its name; words for nothing are nothing',
      register(
        full,
        { ...full, phan_loai: null, so_nhan_khau: '-' },
        { ...full, thon: 'không rõ', gioi_tinh: null, ngay_sinh: '...', cccd: '0' },
      ),
      [
        { at: 'Hộ!G3', says: ['Số nhân khẩu', 'H001'], fix: null },
        { at: 'Hộ!H3', says: ['Phân loại hộ'] },
        { at: 'Hộ!D4', says: ['Ngày sinh', 'Nguyễn Văn Ân'] },
        { at: 'Hộ!E4', says: ['Giới tính'] },
      ],
    ],
    [
      'neither of the two year columns: one finding for both',
      readRegister([
        gridOfRecords([
          { stt_ho: 1, ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ', nam_sinh_nam: 1970, nam_sinh_nu: null },
          { stt_ho: null, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', nam_sinh_nam: null, nam_sinh_nu: null },
          { stt_ho: null, ho_ten: 'Lê Thị Ba', quan_he: 'Con', nam_sinh_nam: null, nam_sinh_nu: 2001 },
        ]),
      ]).register,
      [{ at: 'Hộ!D3', related: ['Hộ!E3'] }],
    ],
    [
      'a column blank on every row is one finding at its heading',
      register(...Array.from({ length: 25 }, () => ({ ...full, thon: null }))),
      [{ at: 'Hộ!C1', says: ['25', 'Thôn'] }],
    ],
  ],
});
