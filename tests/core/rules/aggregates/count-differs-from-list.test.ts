import { readRegister } from '../../../../src/core/register/read-register';
import { countDiffersFromList } from '../../../../src/core/rules/aggregates/count-differs-from-list';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

/** Two hamlets: households of 2 and 1 persons, and of 1; one person has died. */
const list = (...[first = '', second = '', all = '']: readonly string[]) =>
  readRegister([
    printed(
      `
DANH SÁCH HỘ NGHÈO NĂM 2024
STT | Họ và tên chủ hộ và thành viên | Năm sinh | Quan hệ với chủ hộ | Tình trạng
I | Tổ dân phố 1 | | |
1 | Lê Văn Một | 1970 | Chủ hộ |
 | Lê Thị Hai | 1975 | Vợ |
2 | Lê Văn Ba | 1960 | Chủ hộ |
 | ${first} | | |
II | Tổ dân phố 2 | | |
3 | Lê Văn Tư | 1980 | Chủ hộ |
 | Lê Văn Năm | 1950 | Cha đẻ | Đã chết
 | ${second} | | |
 | ${all} | | |`,
      'Hộ nghèo',
    ),
  ]).register;
const oneRow = (total: string) =>
  readRegister([
    printed(
      `
STT | Họ và tên chủ hộ | Năm sinh | Số nhân khẩu | Phân loại hộ
1 | Lê Văn Một | 1970 | 3 | Hộ nghèo
2 | Lê Văn Hai | 1971 | 4 | Hộ cận nghèo
3 | Lê Văn Ba | 1972 | 5 | Hộ cận nghèo
 | ${total} | | |`,
      'Hộ',
    ),
  ]).register;
/** One size is left blank, one class cannot be read. */
const oneRowSizes = (total: string) =>
  readRegister([
    printed(
      `
STT | Họ và tên chủ hộ | Năm sinh | Số nhân khẩu | Phân loại hộ
1 | Lê Văn Một | 1970 | | Hộ nghèo
2 | Lê Văn Hai | 1971 | 4 | hộ nghéo
 | ${total} | | |`,
      'Hộ',
    ),
  ]).register;
const escaped = (title: string, ...rows: readonly string[]) =>
  readRegister([
    printed([title, 'STT | Mã hộ | Họ và tên chủ hộ | Năm sinh | Điểm B1', ...rows].join('\n'), 'Thoát', 1),
    printed(
      `
DIỄN BIẾN HỘ NGHÈO NĂM 2024
STT | Đơn vị | Tổng số hộ nghèo đầu kỳ | Thoát nghèo - trở thành hộ cận nghèo | Thoát nghèo - vượt chuẩn cận nghèo | Số hộ khác giảm | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ
1 | Thôn 1 | 9 | 1 | 2 | 0 | 0 | 6
 | Tổng cộng | 9 | 1 | 2 | 0 | 0 | 6`,
      'Diễn biến',
      2,
    ),
  ]).register;
const three = [
  '1 | H1 | Lê Văn Một | 1970 | 200',
  '2 | H2 | Lê Văn Hai | 1971 | 210',
  '3 | H3 | Lê Văn Ba | 1972 | 220',
];

testRule(countDiffersFromList, {
  valid: [
    [
      'households and persons as listed; whoever counts the dead as well may be right',
      list('Cộng Tổ dân phố 1: 2 hộ, 3 khẩu', 'Cộng Tổ dân phố 2: 1 hộ, 2 khẩu', 'TỔNG CỘNG: 3 hộ, 5 khẩu'),
    ],
    ['the number of a hamlet is no count', list('Cộng Tổ dân phố 1 hộ nghèo: 2 hộ')],
    ['sizes of a list with one row a household', oneRow('Tổng cộng: 3 hộ, 12 khẩu')],
    ['by class', oneRow('Tổng cộng: 3 hộ (1 hộ nghèo, 2 hộ cận nghèo)')],
    ['one row a household, one of the sizes not known', oneRowSizes('Tổng cộng: 2 hộ, 99 khẩu')],
    ['persons alone, by class alone', oneRow('Tổng cộng: 12 khẩu')],
    ['a class alone', oneRow('Tổng cộng: 2 hộ cận nghèo')],
    ['all households with those of one class', oneRow('Tổng cộng: 3 hộ, trong đó 1 hộ nghèo')],
    ['a class nobody can read', oneRowSizes('Tổng cộng: 1 hộ nghèo, 1 hộ cận nghèo'), { unreadable: 1 }],
    ['a total that counts nothing', oneRow('Tổng cộng')],
    [
      'the list is of all who escaped, or of those above the line',
      escaped('DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024', ...three),
    ],
    [
      'two lists of those who escaped: nobody can tell which one the number is of',
      readRegister([
        printed(
          [
            'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024',
            'STT | Mã hộ | Họ và tên chủ hộ | Năm sinh',
            '1 | H1 | Lê Văn Một | 1970',
          ].join('\n'),
          'Thoát 1',
          1,
        ),
        printed(
          [
            'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024',
            'STT | Mã hộ | Họ và tên chủ hộ | Năm sinh',
            '1 | H5 | Lê Văn Năm | 1975',
          ].join('\n'),
          'Thoát 2',
          2,
        ),
        printed(
          'DIỄN BIẾN HỘ NGHÈO NĂM 2024\nSTT | Đơn vị | Tổng số hộ nghèo đầu kỳ | Thoát nghèo - trở thành hộ cận nghèo | Thoát nghèo - vượt chuẩn cận nghèo | Số hộ khác giảm | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ\n | Tổng cộng | 9 | 4 | 4 | 0 | 0 | 1',
          'Diễn biến',
          3,
        ),
      ]).register,
    ],
    ['only those above the line', escaped('DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024', ...three.slice(1))],
  ],
  invalid: [
    [
      'one household too many, one person too few; the grand total adds up the wrong ones',
      list('Cộng Tổ dân phố 1: 3 hộ, 3 khẩu', 'Cộng: 1 hộ, 4 khẩu', 'TỔNG CỘNG: 4 hộ, 7 khẩu'),
      [
        {
          at: 'Hộ nghèo!B7',
          expected: '2 hộ',
          fix: null,
          says: ['Cộng Tổ dân phố 1: 3 hộ, 3 khẩu', 'ghi 3 hộ', 'có 2 hộ'],
        },
        { at: 'Hộ nghèo!B11', expected: '1 khẩu' },
      ],
    ],
    [
      'a grand total that adds up the subtotals in households but not in persons',
      list('Cộng: 2 hộ, 3 khẩu', 'Cộng: 1 hộ, 1 khẩu', 'TỔNG CỘNG: 3 hộ, 6 khẩu'),
      [{ at: 'Hộ nghèo!B12', expected: '4 khẩu', says: ['ghi 6 khẩu'] }],
    ],
    [
      'a grand total beside a subtotal that counts nothing',
      list('Cộng: 2 hộ', 'Cộng', 'TỔNG CỘNG: 2 hộ'),
      [{ at: 'Hộ nghèo!B12', expected: '3 hộ' }],
    ],
    [
      'sizes of one-row lists; one class wrong, one right',
      oneRow('Tổng cộng: 3 hộ, 13 khẩu'),
      [{ at: 'Hộ!B5', expected: '12 khẩu', says: ['13 khẩu'] }],
    ],
    [
      'the wrong class alone is named',
      oneRow('Tổng cộng: 1 hộ nghèo, 3 hộ cận nghèo'),
      [{ at: 'Hộ!B5', expected: '2 hộ cận nghèo', says: ['ghi 3 hộ cận nghèo'] }],
    ],
    [
      'a grand total of its own',
      list('Cộng: 2 hộ', 'Cộng: 1 hộ', 'TỔNG CỘNG: 4 hộ'),
      [{ at: 'Hộ nghèo!B12', expected: '3 hộ' }],
    ],
    [
      'by class',
      oneRow('Tổng cộng: 2 hộ nghèo, 1 hộ cận nghèo'),
      [{ at: 'Hộ!B5', says: ['2 hộ nghèo, 1 hộ cận nghèo', '1 hộ nghèo, 2 hộ cận nghèo'] }],
    ],
    [
      'the printed number of those who escaped',
      escaped('DANH SÁCH HỘ THOÁT NGHÈO (VƯỢT CHUẨN CẬN NGHÈO) NĂM 2024', ...three),
      [
        {
          at: 'Diễn biến!E4',
          related: ['Thoát!C2'],
          expected: '3',
          fix: null,
          says: ['2 hộ', 'Thoát', '3 hộ'],
        },
      ],
    ],
  ],
});
