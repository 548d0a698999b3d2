import { idNumberSexDigit } from '../../../../src/core/rules/fields/id-number-sex-digit';
import { nameAgainstSex } from '../../../../src/core/rules/consistency/name-against-sex';
import { relationAgainstSex } from '../../../../src/core/rules/consistency/relation-against-sex';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const named = (chu_ho: string, gioi_tinh: string | null, cccd: string | null = null) =>
  household({ chu_ho, gioi_tinh, cccd });

testRule(nameAgainstSex, {
  after: [idNumberSexDigit, relationAgainstSex],
  valid: [
    [
      'names that fit, that hint at nothing, at both, or hold the word as family or given name',
      register(
        named('Nguyễn Thị Lan', 'Nữ'),
        named('Trần Văn Bình', 'Nam'),
        named('Lê Minh Anh', 'Nữ'),
        named('Nguyễn Thị Văn Anh', 'Nữ'),
        named('Văn Ngọc Hà', 'Nữ'),
        named('Hồ Minh Thị', 'Nam'),
        named('Nguyen Van Anh', 'Nữ'),
      ),
    ],
    [
      'an ID number of the written sex is stronger than a name',
      register(named('Nguyễn Thị Lan', 'Nam', '051065990151')),
    ],
    [
      'an ID number or a relation of the other sex is reported already',
      gridRegister({
        members: [
          member({ gioi_tinh: 'Nam' }),
          member({ ho_ten: 'Lê Thị Hai', quan_he: 'Con', gioi_tinh: 'Nam', cccd: '051195990152' }),
          member({ ho_ten: 'Lê Thị Ba', quan_he: 'Con gái', gioi_tinh: 'Nam' }),
        ],
      }),
      { 'other-error': 2 },
    ],
    ['no sex written', register(named('Nguyễn Thị Lan', null)), { blank: 1 }],
    ['no column of the sex', register(household({ chu_ho: 'Nguyễn Thị Lan' })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'the name is all there is',
      register(named('Nguyễn Thị Lan', 'Nam'), named('Trần Văn Hoà', 'Nữ'), named('LÊ THỊ HAI', 'Nam')),
      [
        { at: 'Hộ!C2', severity: 'info', related: ['Hộ!B2'], fix: null, says: ['“Thị”', 'Nữ', 'Nam'] },
        { at: 'Hộ!C3', says: ['“Văn”'] },
        'Hộ!C4',
      ],
    ],
  ],
});
