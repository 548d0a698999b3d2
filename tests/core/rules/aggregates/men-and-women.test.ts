import { readRegister } from '../../../../src/core/register/read-register';
import { menAndWomen } from '../../../../src/core/rules/aggregates/men-and-women';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

const read = (...rows: readonly string[]) =>
  readRegister([printed(['Tổ dân phố | Tổng số khẩu | Nam | Nữ', ...rows].join('\n'))]).register;
/** A list by birth years of men and women, with total rows as the province's form has them. */
const list = (...rows: readonly string[]) =>
  readRegister([
    printed(
      [
        'STT | HỌ VÀ TÊN CHỦ HỘ VÀ THÀNH VIÊN | NĂM SINH | | Quan hệ với chủ hộ',
        ' | | Nam | Nữ | ',
        '1 | Lê Văn Một | 1970 | | Chủ hộ',
        ' | Lê Thị Hai | | 1975 | Vợ',
        ...rows,
      ].join('\n'),
      'Hộ nghèo',
    ),
  ]).register;

testRule(menAndWomen, {
  valid: [
    ['men and women make the persons', read('Tổ 1 | 10 | 4 | 6', 'Tổng cộng | 10 | 4 | 6')],
    ['persons left blank', read('Tổ 1 | | 4 | 6'), { blank: 1 }],
    [
      'no column of women',
      readRegister([printed('Tổ dân phố | Tổng số khẩu | Nam\nTổ 1 | 10 | 4')]).register,
    ],
    ['men or women left blank', read('Tổ 1 | 10 | | 6', 'Tổ 2 | 10 | 4 | ')],
    [
      'a total row whose men or women are no number, or not written',
      list(' | Cộng: 1 hộ, 3 khẩu | một | 1 | ', ' | Tổng cộng: 1 hộ, 3 khẩu | 1 | | '),
    ],
    [
      'a list with one column of birth dates',
      readRegister([
        printed(
          'STT | Họ và tên chủ hộ | Ngày sinh | Số nhân khẩu\n1 | Lê Văn Một | 1970 | 2\n | Cộng: 1 hộ, 3 khẩu | | 2',
          'Hộ',
        ),
      ]).register,
    ],
    ['a total row in words', list(' | Cộng: 1 hộ, 2 khẩu | 1 | 1 | ')],
    ['a total row that counts nobody', list(' | Cộng: 1 hộ | 1 | 1 | ')],
  ],
  invalid: [
    [
      'two areas, with men and women as evidence',
      read('Tổ 1 | 10 | 4 | 7', 'Tổ 2 | 20 | 9 | 11', 'Tổng cộng | 30 | 12 | 17'),
      [
        {
          at: 'Tổng hợp!B2',
          related: ['Tổng hợp!C2', 'Tổng hợp!D2'],
          expected: '11',
          fix: null,
          says: ['Tổ 1', '4', '7', '11', '10'],
        },
        { at: 'Tổng hợp!B4' },
      ],
    ],
    [
      'marks of men and women counted in a total row: 1 and 1 are not 3',
      readRegister([
        printed(
          [
            'STT | Họ và tên | Giới tính Nam | Giới tính Nữ | Quan hệ với chủ hộ',
            '1 | Lê Văn Một | x | | Chủ hộ',
            ' | Lê Thị Hai | | x | Vợ',
            ' | Cộng: 1 hộ, 3 khẩu | 1 | 1 | ',
          ].join('\n'),
          'Hộ nghèo',
        ),
      ]).register,
      [{ at: 'Hộ nghèo!B4', expected: '2' }],
    ],
    [
      'a total row in words',
      list(' | Cộng: 1 hộ, 3 khẩu | 1 | 1 | '),
      [{ at: 'Hộ nghèo!B5', related: ['Hộ nghèo!C5', 'Hộ nghèo!D5'], expected: '2', says: ['3'] }],
    ],
  ],
});
