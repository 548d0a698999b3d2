import { disabilityWithoutCertificate } from '../../../../src/core/rules/consistency/disability-without-certificate';
import type { Cell } from '../../../../src/core/model';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const person = (khuyet_tat: Cell, so_xac_nhan_kt: Cell) =>
  member({ ho_ten: 'Lê Văn Tư', quan_he: 'Con', khuyet_tat, so_xac_nhan_kt });
const list = (...members: ReturnType<typeof person>[]) =>
  gridRegister({ members: [member({ khuyet_tat: null, so_xac_nhan_kt: null }), ...members] });

testRule(disabilityWithoutCertificate, {
  valid: [
    ['a level with its certificate', list(person('Nặng', '12/GXN-UBND'), person('x', 345))],
    ['nobody is disabled', list(person('Không', null), person('Bình thường', null), person('-', null))],
    [
      'lists without a column for the certificate',
      gridRegister({ members: [member({ khuyet_tat: 'Nặng' })] }),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'a level, a mark, a word for nothing',
      list(person('Đặc biệt nặng', null), person('x', null), person('Nhẹ', 'chưa có')),
      [
        {
          at: 'Thành viên!E3',
          severity: 'warning',
          related: ['Thành viên!D3'],
          fix: null,
          says: ['Lê Văn Tư', 'Đặc biệt nặng'],
        },
        'Thành viên!E4',
        'Thành viên!E5',
      ],
    ],
    [
      'a column nobody filled is one finding',
      list(...Array.from({ length: 20 }, () => person('Nặng', null))),
      [{ at: 'Thành viên!E1', says: ['20'] }],
    ],
  ],
});
