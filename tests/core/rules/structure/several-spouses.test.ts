import { severalSpouses } from '../../../../src/core/rules/structure/several-spouses';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const as = (ho_ten: string, quan_he: string, ngay_sinh: number | null, fields = {}) =>
  member({ ho_ten, quan_he, ngay_sinh, ...fields });
const head = as('Lê Văn Một', 'Chủ hộ', 1960);
const wife = as('Trần Thị Hai', 'Vợ', 1962);

testRule(severalSpouses, {
  valid: [
    ['one spouse', gridRegister({ members: [head, wife, as('Lê Thị Ba', 'Con dâu', 1990)] })],
    [
      'a first wife who has died',
      gridRegister({
        members: [
          { ...head, trang_thai: 'Có mặt' },
          { ...wife, trang_thai: 'Đã chết' },
          as('Lê Thị Ba', 'Vợ', 1965, { trang_thai: 'Có mặt' }),
        ],
      }),
    ],
    [
      'the same wife twice is ST14',
      gridRegister({
        members: [head, wife, wife].map((row) => ({ ...row, ngay_sinh: '01/02/1962' })),
      }),
    ],
    [
      'two heads have a spouse each',
      gridRegister({ members: [head, wife, as('Lê Văn Ba', 'Chủ hộ', 1980), as('Lê Thị Tư', 'Vợ', 1982)] }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'the one of a child’s age, whichever stands last; no more than ask where ages do not tell',
      gridRegister({
        members: [
          head,
          as('Lê Thị Trẻ', 'Vợ', 1975, { gioi_tinh: 'Nữ' }),
          wife,
          ...[head, wife, as('Lê Thị Tư', 'Vợ', 1970)].map((row) => ({ ...row, ma_ho: 'H002' })),
          as('Hồ Thị Chủ', 'Chủ hộ', 1950, { ma_ho: 'H003' }),
          as('Hồ Văn Chồng', 'Chồng', 1948, { ma_ho: 'H003' }),
          as('Hồ Văn Rể', 'Chồng', 1980, { ma_ho: 'H003' }),
        ],
      }),
      [
        {
          // 1975 − 1960 = 15 years: as old as a child may be.
          at: 'Thành viên!C3',
          severity: 'warning',
          related: ['Thành viên!C4'],
          fix: { value: 'Con dâu', apply: 'confirm' },
          says: ['2 người', 'Lê Thị Trẻ', 'Trần Thị Hai'],
        },
        { at: 'Thành viên!C7', related: ['Thành viên!C6'], fix: null },
        { at: 'Thành viên!C10', fix: { value: 'Con rể', apply: 'confirm' } },
      ],
    ],
    [
      'fourteen years younger is a spouse; without birth years nothing is proposed',
      gridRegister({
        members: [
          head,
          wife,
          as('Lê Thị Tư', 'Vợ', 1974),
          ...[head, wife, wife].map((row) => ({ ...row, ma_ho: 'H002', ngay_sinh: null })),
        ],
      }),
      [
        { at: 'Thành viên!C4', fix: null },
        { at: 'Thành viên!C7', fix: null },
      ],
    ],
  ],
});
