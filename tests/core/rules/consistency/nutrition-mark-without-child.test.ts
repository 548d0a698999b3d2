import { nutritionMarkWithoutChild } from '../../../../src/core/rules/consistency/nutrition-mark-without-child';
import { birthImpossible } from '../../../../src/core/rules/fields/birth-impossible';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { household, register } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

const born = (...dates: readonly (string | number | null)[]) => ({
  members: dates.map((ngay_sinh) => ({ ngay_sinh })),
});

// NĐ 07/2021, Phụ lục: children under 16. At 30/06/2024: born after 30/06/2008.
testRule(nutritionMarkWithoutChild, {
  after: [birthImpossible, householdSizeMismatch],
  settings: { asOf: '2024-06-30' },
  valid: [
    ['a child of fifteen', markedRegister('d03', [{ mark: 'x', ...born(1970, '01/07/2008') }])],
    ['a year that leaves 15 or 16', markedRegister('d03', [{ mark: 'x', ...born(1970, 2008) }])],
    [
      'no mark, nothing to say; households nobody assessed',
      markedRegister('d03', [
        { mark: null, ...born(1970), row: { b2: 0 } },
        { mark: null, ...born(1970), row: { b2: 30 } },
        { mark: null, ...born(1970), row: { phan_loai: 'Hộ không nghèo', b2: 0 } },
      ]),
    ],
    [
      'a list that has the heads alone, and no size',
      markedRegister('d03', [
        { mark: 'x', ...born(1970), row: { so_nhan_khau: null } },
        { mark: 'x', ...born(1980), row: { so_nhan_khau: null } },
        { mark: 'x', ...born(1980, 2015), row: { so_nhan_khau: null } },
      ]),
      { 'members-partial': 2 },
    ],
    [
      'an age nobody knows may be that of a child',
      markedRegister('d03', [
        { mark: 'x', ...born(1970, null) },
        { mark: 'x', ...born(1970, '31/02/2015') },
      ]),
      { blank: 1, unreadable: 1 },
    ],
    [
      'more declared than listed: the child may be missing from the list',
      markedRegister('d03', [{ mark: 'x', ...born(1970), row: { so_nhan_khau: 2 } }]),
      { 'other-error': 1 },
    ],
    [
      'a mark nobody can read',
      markedRegister('d03', [
        { mark: '?', ...born(1970) },
        { mark: 'x', ...born(2015) },
      ]),
      { unreadable: 1 },
    ],
    ['no members', register(household({ phan_loai: 'Hộ nghèo', d03: 'x' })), { 'no-members': 1 }],
    ['no such column', register(household({ phan_loai: 'Hộ nghèo' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'nobody under sixteen',
      markedRegister('d03', [
        { mark: 'x', ...born(1970, '30/06/2008') },
        { mark: 'x', ...born(1970, 2007), row: { so_nhan_khau: null } },
      ]),
      [
        {
          at: 'Hộ!F2',
          severity: 'error',
          related: ['Thành viên!D2', 'Thành viên!D3'],
          fix: { value: null, apply: 'confirm' },
          says: ['Nguyễn Văn Ân 53–54', 'Lê Minh B 16'],
        },
        'Hộ!F3',
      ],
    ],
    [
      'the mark is taken away as the column writes no',
      markedRegister('d03', [
        { mark: 'x', ...born(1970) },
        { mark: '-', ...born(1970) },
      ]),
      [{ at: 'Hộ!F2', fix: { value: '-', apply: 'confirm' }, expected: '-' }],
    ],
  ],
});

testRule(nutritionMarkWithoutChild, {
  settings: { standard: 'vn-2027' },
  valid: [
    [
      'a standard whose annex nobody has read judges nobody',
      markedRegister('d03', [{ mark: 'x', ...born(1970) }]),
      { 'no-definition': 1 },
    ],
  ],
  invalid: [],
});
