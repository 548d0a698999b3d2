import { childrenOnly } from '../../../../src/core/rules/structure/children-only';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const born = (ma_ho: string, ...births: readonly (string | number | null)[]) =>
  births.map((ngay_sinh, at) =>
    member({ ma_ho, ho_ten: `Lê Văn A${at}`, quan_he: at === 0 ? 'Chủ hộ' : 'Em', ngay_sinh }),
  );

// Ages are taken at 31/12/2024.
testRule(childrenOnly, {
  valid: [
    [
      'an adult, of age that very day',
      gridRegister({ members: [...born('H001', 2012, '31/12/2006'), ...born('H002', 1960)] }),
    ],
    ['an adult beside a birth nobody can read', gridRegister({ members: born('H001', 'không nhớ', 1980) })],
    [
      'blank and unreadable births may be an adult’s',
      gridRegister({ members: [...born('H001', 2015, null), ...born('H002', 2015, '15/05/20')] }),
      { blank: 1, unreadable: 1 },
    ],
    ['a list of heads names no members', register(household({ ngay_sinh: 2015, so_nhan_khau: 3 }))],
    [
      'the ID number says that the oldest was born in 1984',
      gridRegister({ members: [member({ ngay_sinh: 2014, cccd: '051084990001' })] }),
    ],
  ],
  invalid: [
    [
      'under 15 a warning, under 18 a note; at the oldest',
      gridRegister({
        members: [
          ...born('H001', 2016, '01/01/2010'),
          ...born('H002', '01/01/2007'),
          ...born('H003', '31/12/2009'),
        ],
      }),
      [
        {
          at: 'Thành viên!D3',
          severity: 'warning',
          related: ['Thành viên!D2'],
          fix: null,
          says: ['2 người', 'lớn nhất 14 tuổi', '15 tuổi'],
        },
        { at: 'Thành viên!D4', severity: 'info', says: ['lớn nhất 17 tuổi', '18 tuổi'] },
        { at: 'Thành viên!D5', severity: 'info', says: ['lớn nhất 15 tuổi'] },
      ],
    ],
    [
      'the dead and lodgers are nobody’s adults',
      gridRegister({
        members: [
          member({ ngay_sinh: 1970, trang_thai: 'Đã chết' }),
          member({ ho_ten: 'Lê Thị Con', quan_he: 'Con', ngay_sinh: 2012, trang_thai: 'Có mặt' }),
          member({ ho_ten: 'Lê Thị Trọ', quan_he: 'Ở trọ', ngay_sinh: 1990, trang_thai: 'Có mặt' }),
        ],
      }),
      ['Thành viên!D3'],
    ],
  ],
});

describe('beside ST09', () => {
  testRule(childrenOnly, {
    after: [householdSizeMismatch],
    valid: [
      [
        'the adults may be those who are missing from the list',
        gridRegister({ members: born('H001', 2015).map((row) => ({ ...row, so_nhan_khau: 3 })) }),
        { 'other-error': 1 },
      ],
    ],
    invalid: [
      [
        'a full list is judged',
        gridRegister({
          members: ['H001', 'H002']
            .flatMap((code) => born(code, 2015))
            .map((row) => ({ ...row, so_nhan_khau: 1 })),
        }),
        ['Thành viên!D2', 'Thành viên!D3'],
      ],
    ],
  });
});
