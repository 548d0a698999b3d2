import { readRegister } from '../../../../src/core/register/read-register';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { gridOf, gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const two = [member(), member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ' })];

testRule(householdSizeMismatch, {
  after: [householdSizeNotPositive],
  valid: [
    ['sizes agree', gridRegister({ households: [household({ so_nhan_khau: 2 })], members: two })],
    [
      "a size left blank is CV01's",
      gridRegister({ households: [household({ so_nhan_khau: null, b1: 1 })], members: two }),
      { blank: 1 },
    ],
    [
      "a size that is no size is ST10's",
      gridRegister({ households: [household({ so_nhan_khau: 0 })], members: two }),
      { 'other-error': 1 },
    ],
    ['a list of heads alone is not compared', register(household({ so_nhan_khau: 4 }))],
    [
      'the dead, helpers and lodgers are not counted',
      gridRegister({
        households: [household({ so_nhan_khau: 1 })],
        members: [
          member({ trang_thai: null }),
          member({ ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', trang_thai: 'Đã chết' }),
          member({ ho_ten: 'Kim Thị Ba', quan_he: 'Giúp việc', trang_thai: null }),
        ],
      }),
    ],
    [
      // One of two may have died: the size is 1 or 2.
      'a size that depends on who may have left is left to CS34',
      gridRegister({
        households: [1, 2].map((so_nhan_khau, at) => household({ ma_ho: `H${at}`, so_nhan_khau })),
        members: [0, 1].flatMap((at) => [
          member({ ma_ho: `H${at}`, trang_thai: null }),
          member({ ma_ho: `H${at}`, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', trang_thai: 'Đã chết?' }),
        ]),
      }),
      { unreadable: 2 },
    ],
    [
      'the main list is not compared with the members another list names',
      readRegister([
        gridOf(
          [
            ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
            ['H001', 'Lê Văn Một', 5],
          ],
          'DS hộ',
          0,
        ),
        gridOf(
          [
            ['DANH SÁCH HỘ NGHÈO'],
            ['STT hộ', 'Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Số nhân khẩu'],
            [1, 'H001', 'Lê Văn Một', 'Chủ hộ', 2],
            [null, null, 'Lê Thị Hai', 'Vợ', null],
          ],
          'Hộ nghèo',
          1,
        ),
      ]).register,
    ],
  ],
  invalid: [
    [
      'two households, two findings, with both numbers and the count to confirm',
      gridRegister({
        households: [household({ so_nhan_khau: 3 }), household({ ma_ho: 'H002', so_nhan_khau: 1 })],
        members: [...two, ...two.map((row) => ({ ...row, ma_ho: 'H002' }))],
      }),
      [
        { at: 'Hộ!C2', fix: { value: 2, apply: 'confirm' }, expected: '2', says: ['3', '2', 'H001'] },
        { at: 'Hộ!C3', fix: { value: 2, apply: 'confirm' } },
      ],
    ],
  ],
});
