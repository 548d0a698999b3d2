import { maritalStatusAgainstSpouse } from '../../../../src/core/rules/consistency/marital-status-against-spouse';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const couple = (
  ma_ho: string,
  head: string | null,
  spouse: string | null,
  trang_thai: string | null = null,
) => [
  member({ ma_ho, hon_nhan: head, trang_thai: null }),
  member({ ma_ho, ho_ten: 'Lê Thị Hai', quan_he: 'Vợ', hon_nhan: spouse, trang_thai }),
];

testRule(maritalStatusAgainstSpouse, {
  valid: [
    [
      'married; divorced under one roof',
      gridRegister({
        members: [...couple('H001', 'Đã kết hôn', 'Có chồng'), ...couple('H002', 'Ly hôn', 'Ly hôn')],
      }),
    ],
    [
      'a widower beside the row of his late wife; single without a spouse',
      gridRegister({
        members: [...couple('H001', 'Góa', null, 'Đã chết'), member({ ma_ho: 'H002', hon_nhan: 'Độc thân' })],
      }),
    ],
    [
      'nothing written, another word',
      gridRegister({ members: [...couple('H001', null, 'Có chồng'), ...couple('H002', 'Khác', 'Khác')] }),
      { blank: 1, unreadable: 1 },
    ],
  ],
  invalid: [
    [
      'once a household, at the head first',
      gridRegister({
        members: [
          ...couple('H001', 'Độc thân', 'Góa'),
          ...couple('H002', 'Đã kết hôn', 'Góa chồng'),
          ...couple('H003', 'Chưa lập gia đình', 'Đã kết hôn'),
        ],
      }),
      [
        {
          at: 'Thành viên!D2',
          severity: 'warning',
          related: ['Thành viên!D3', 'Thành viên!C3'],
          fix: null,
          says: ['“Độc thân”', 'Lê Thị Hai'],
        },
        { at: 'Thành viên!D5', says: ['Lê Thị Hai', 'Nguyễn Văn Ân là vợ/chồng'] },
        'Thành viên!D6',
      ],
    ],
  ],
});
