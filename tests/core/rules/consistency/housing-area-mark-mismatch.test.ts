import { housingAreaMarkMismatch } from '../../../../src/core/rules/consistency/housing-area-mark-mismatch';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { household, register, type Row } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

const home = (
  d08: string | null,
  dien_tich_nha: string | number | null,
  so_nhan_khau: number | null,
  more: Row = {},
) => household({ phan_loai: 'Hộ nghèo', b2: 10, d08, dien_tich_nha, so_nhan_khau, ...more });

// NĐ 07/2021, Phụ lục: below 8 m2 a person. 24/3 = 8, 23,9/3 = 7,966…
testRule(housingAreaMarkMismatch, {
  after: [householdSizeMismatch],
  valid: [
    ['eight a person is not deprived, below is', register(home(null, 24, 3), home('x', '23,9 m2', 3))],
    [
      'no area, an area nobody can read, none at all',
      register(home(null, null, 3), home('x', 'nhỏ', 3), home('x', 0, 3)),
      { blank: 1, unreadable: 2 },
    ],
    ['no size', register(home(null, 12, null), home(null, 24, 3)), { blank: 1 }],
    [
      'the area a person alone',
      register(household({ phan_loai: 'Hộ nghèo', d08: 'x', dien_tich_bq: '7,9' })),
    ],
    ['no column of the area', register(household({ phan_loai: 'Hộ nghèo', d08: 'x' })), { 'no-column': 1 }],
    [
      'the size has an error of its own',
      markedRegister('d08', [{ mark: null, members: [{}], row: { so_nhan_khau: 3, dien_tich_nha: 12 } }]),
      { 'other-error': 1 },
    ],
    [
      'a household that is not poor and has no marks was not assessed',
      register(home(null, 12, 3, { phan_loai: 'Hộ không nghèo', b2: 0 }), home(null, 24, 3)),
      { blank: 1 },
    ],
  ],
  invalid: [
    [
      'below eight and no mark; eight and a mark',
      register(home(null, 12, 2), home('x', 24, 3), home(null, '23,99', 3), home('x', 7, 1)),
      [
        {
          at: 'Hộ!E2',
          severity: 'error',
          related: ['Hộ!F2', 'Hộ!G2'],
          fix: { value: 'x', apply: 'confirm' },
          says: ['12 m2', '2 khẩu', '6 m2/người'],
        },
        { at: 'Hộ!E3', fix: { value: null, apply: 'confirm' }, says: ['8 m2/người', 'không dưới 8'] },
        // 23,99 / 3 = 7,9966…: shown as 7,99, never as 8.
        { at: 'Hộ!E4', says: ['7,99 m2/người'] },
      ],
    ],
    [
      'households that are not poor, where the list keeps marks for them as well',
      register(
        home('x', 12, 3, { phan_loai: 'Hộ không nghèo' }),
        home(null, 7, 4, { phan_loai: 'Hộ không nghèo', b2: 0 }),
        home(null, 6, 1, { phan_loai: 'Hộ thoát nghèo', b2: 10 }),
        // Without points nobody says that it was assessed.
        home(null, 6, 1, { phan_loai: 'Hộ không nghèo', b2: null }),
      ),
      [{ at: 'Hộ!E3', fix: { value: 'x', apply: 'confirm' } }, 'Hộ!E4'],
    ],
    [
      'by the area a person',
      register(
        household({ phan_loai: 'Hộ nghèo', b2: 10, d08: null, dien_tich_bq: 7 }),
        household({ phan_loai: 'Hộ nghèo', b2: 10, d08: 'x', dien_tich_bq: 7 }),
      ),
      [{ at: 'Hộ!E2', related: ['Hộ!F2'], fix: { value: 'x', apply: 'confirm' } }],
    ],
  ],
});
