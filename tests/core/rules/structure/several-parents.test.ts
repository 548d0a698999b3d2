import { severalParents } from '../../../../src/core/rules/structure/several-parents';
import { gridRegister, member } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const as = (quan_he: string, ho_ten = `Lê ${quan_he}`, fields = {}) => member({ ho_ten, quan_he, ...fields });
const family = (...relations: readonly string[]) =>
  gridRegister({ members: [member(), ...relations.map((word) => as(word))] });

testRule(severalParents, {
  valid: [
    ['both parents', family('Cha đẻ', 'Mẹ')],
    [
      'in-laws, foster and step-parents beside them',
      family('Bố đẻ', 'Mẹ đẻ', 'Bố vợ', 'Mẹ vợ', 'Mẹ kế', 'Cha nuôi'),
    ],
    [
      'one of them has died',
      gridRegister({
        members: [
          member(),
          as('Mẹ', 'Lê Thị A', { trang_thai: 'Đã mất' }),
          as('Mẹ', 'Lê Thị B', { trang_thai: 'Có mặt' }),
        ],
      }),
    ],
    [
      'two households run together',
      gridRegister({
        members: [member(), as('Mẹ', 'Lê Thị A'), as('Chủ hộ', 'Đỗ Văn Hai'), as('Mẹ', 'Đỗ Thị B')],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'two mothers; two of each',
      gridRegister({
        members: [
          member(),
          as('Mẹ', 'Lê Thị A'),
          as('Mẹ đẻ', 'Đỗ Thị B'),
          ...[
            member(),
            as('Cha', 'Lê Văn C'),
            as('Mẹ', 'Lê Thị D'),
            as('Bố', 'Đỗ Văn E'),
            as('Má', 'Đỗ Thị G'),
          ].map((row) => ({ ...row, ma_ho: 'H002' })),
        ],
      }),
      [
        {
          at: 'Thành viên!C4',
          severity: 'warning',
          related: ['Thành viên!C3'],
          fix: null,
          says: ['2 người', 'mẹ đẻ'],
        },
        {
          at: 'Thành viên!C9',
          related: ['Thành viên!C6', 'Thành viên!C7', 'Thành viên!C8'],
          says: ['4 người', 'cha, mẹ đẻ'],
        },
      ],
    ],
  ],
});
