import { idNumberSexDigit } from '../../../../src/core/rules/fields/id-number-sex-digit';
import { relationAgainstSex } from '../../../../src/core/rules/consistency/relation-against-sex';
import { spouseSameSex } from '../../../../src/core/rules/consistency/spouse-same-sex';
import { gridRegister, member, type Row } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

// NĐ 137/2015, Điều 13: the fourth digit is even for men (0510…), odd for women (0511…).
const couple = (head: Row, spouse: Row, ma_ho = 'H001') => [
  member({ ma_ho, gioi_tinh: null, cccd: null, ...head }),
  member({ ma_ho, ho_ten: 'Lê Hai', quan_he: 'Vợ (chồng)', gioi_tinh: null, cccd: null, ...spouse }),
];

testRule(spouseSameSex, {
  after: [idNumberSexDigit, relationAgainstSex],
  valid: [
    [
      'a man and his wives, a woman and her husband',
      gridRegister({
        members: [
          ...couple({ gioi_tinh: 'Nam' }, { quan_he: 'Vợ', gioi_tinh: 'Nữ' }),
          member({ ho_ten: 'Lê Thị Ba', quan_he: 'Vợ', gioi_tinh: 'Nữ' }),
          ...couple({ gioi_tinh: 'Nữ' }, { quan_he: 'Chồng', gioi_tinh: 'Nam' }, 'H002'),
        ],
      }),
    ],
    [
      'no sex, no head, two heads',
      gridRegister({
        members: [
          ...couple({ gioi_tinh: 'Nam' }, {}),
          member({ ma_ho: 'H002', ho_ten: 'Lê Thị Ba', quan_he: 'Vợ', gioi_tinh: 'Nam' }),
          ...couple({ gioi_tinh: 'Nam' }, { gioi_tinh: 'Nam' }, 'H003'),
          member({ ma_ho: 'H003', ho_ten: 'Đỗ Văn Tư', gioi_tinh: 'Nam' }),
        ],
      }),
      { blank: 1, 'no-head': 2 },
    ],
    [
      'the relation or an ID number tells the cause: CS08 and FD07 say it',
      gridRegister({
        members: [
          ...couple({ gioi_tinh: 'Nam' }, { quan_he: 'Vợ', gioi_tinh: 'Nam' }),
          ...couple({ gioi_tinh: 'Nam', cccd: '051165990151' }, { gioi_tinh: 'Nam' }, 'H002'),
        ],
      }),
      { 'other-error': 2 },
    ],
    [
      'no column of the sex',
      gridRegister({ members: [member(), member({ quan_he: 'Vợ' })] }),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'the word wife beside a woman: the head is the doubtful one; an ID number behind the head: the spouse is',
      gridRegister({
        members: [
          ...couple({ gioi_tinh: 'Nữ' }, { quan_he: 'Vợ', gioi_tinh: 'Nữ' }),
          ...couple({ gioi_tinh: 'Nam', cccd: '051065990151' }, { gioi_tinh: 'Nam' }, 'H002'),
        ],
      }),
      [
        {
          at: 'Thành viên!D2',
          severity: 'warning',
          related: ['Thành viên!D3', 'Thành viên!C3'],
          fix: { value: 'Nam', apply: 'confirm' },
          says: ['Nguyễn Văn Ân', 'Lê Hai đúng là Nữ'],
        },
        { at: 'Thành viên!D5', fix: { value: 'Nữ', apply: 'confirm' }, expected: 'Nữ' },
      ],
    ],
    [
      'as much on both sides: the relation is asked about, nothing is offered',
      gridRegister({
        members: [
          ...couple({ gioi_tinh: 'Nữ', cccd: '051165990151' }, { gioi_tinh: 'Nữ', cccd: '051166990152' }),
          ...couple({ gioi_tinh: 'Nam' }, { gioi_tinh: 'Nam' }, 'H002'),
        ],
      }),
      [
        {
          at: 'Thành viên!C3',
          related: ['Thành viên!D3', 'Thành viên!D2'],
          fix: null,
          says: ['chủ hộ Nguyễn Văn Ân'],
        },
        { at: 'Thành viên!C5', fix: null },
      ],
    ],
    [
      'ID numbers confirm the sex of both: the relation is wrong, and nobody is offered another sex',
      gridRegister({
        members: [
          // Two men by their numbers (0510…), the second called Chồng: the word speaks for him, the head keeps his own.
          ...couple(
            { gioi_tinh: 'Nam', cccd: '051070990151' },
            { quan_he: 'Chồng', gioi_tinh: 'Nam', cccd: '051072990152' },
          ),
          // Two women (0511…) with Vợ.
          ...couple(
            { gioi_tinh: 'Nữ', cccd: '051170990153' },
            { quan_he: 'Vợ', gioi_tinh: 'Nữ', cccd: '051172990154' },
            'H002',
          ),
          // The head's number alone, beside the word: one of the two cells of the spouse or the relation.
          ...couple({ gioi_tinh: 'Nữ', cccd: '051170990155' }, { quan_he: 'Vợ', gioi_tinh: 'Nữ' }, 'H003'),
        ],
      }),
      [
        { at: 'Thành viên!C3', fix: null, says: ['“Chồng”', 'số định danh của cả hai'] },
        { at: 'Thành viên!C5', fix: null, says: ['“Vợ”', 'số định danh của cả hai'] },
        { at: 'Thành viên!C7', fix: null },
      ],
    ],
  ],
});
