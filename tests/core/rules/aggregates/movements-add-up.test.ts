import { readRegister } from '../../../../src/core/register/read-register';
import { movementsAddUp } from '../../../../src/core/rules/aggregates/movements-add-up';
import { gridOfRecords, household } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

const POOR =
  'STT | Đơn vị | Tổng số hộ nghèo đầu kỳ | Thoát nghèo - trở thành hộ cận nghèo | Thoát nghèo - vượt chuẩn cận nghèo | Số hộ khác giảm | Hộ cận nghèo trở thành hộ nghèo | Bổ sung - tái nghèo | Bổ sung - phát sinh mới | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ';
const NEAR =
  'STT | Đơn vị | Tổng số hộ cận nghèo đầu kỳ | Trở thành hộ nghèo | Vượt chuẩn cận nghèo | Số hộ khác giảm | Hộ nghèo trở thành hộ cận nghèo | Tái cận nghèo | Phát sinh mới | Số hộ khác tăng | Tổng số hộ cận nghèo cuối kỳ';
const poor = (...rows: readonly string[]) =>
  printed(['TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2024', POOR, ...rows].join('\n'), 'DB nghèo');
const near = (...rows: readonly string[]) =>
  printed(['TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO NĂM 2024', NEAR, ...rows].join('\n'), 'DB cận nghèo', 8);
const plain = (...rows: readonly string[]) =>
  printed(['Tổ dân phố | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm', ...rows].join('\n'));
const read = (...grids: readonly ReturnType<typeof printed>[]) => readRegister(grids).register;

testRule(movementsAddUp, {
  valid: [
    // 12 - 5 - 2 - 0 + 0 + 0 + 2 + 0 = 7, hamlet 1 of shared/workbooks/pho-minh-2024.truth.json.
    ['the form balances; a blank is 0', read(poor('1 | Thôn 1 | 12 | 5 | 2 |  | 0 | 0 | 2 |  | 7'))],
    ['start, up, down, end', read(plain('Tổ 1 | 10 | 1 | 3 | 8'))],
    [
      'both forms agree about those who went from one to the other',
      read(
        poor('1 | Thôn 1 | 12 | 5 | 2 | 0 | 1 | 0 | 2 | 0 | 8'),
        near('1 | Thôn 1 | 10 | 1 | 3 | 0 | 5 | 0 | 0 | 0 | 11'),
      ),
    ],
    [
      'an end that is blank, a part nobody can read',
      read(plain('Tổ 1 | 10 | 1 | 3 |', 'Tổ 2 | 10 | mấy | 3 | 8')),
      { blank: 1, unreadable: 1 },
    ],
    [
      'the older form without other gains and losses cannot add up',
      read(
        printed(
          'Thôn | Hộ nghèo đầu năm | Thoát nghèo | Tái nghèo | Phát sinh | Hộ nghèo cuối năm\nThôn 1 | 10 | 3 | 0 | 1 | 9',
        ),
      ),
      { 'no-column': 1 },
    ],
    [
      // 10 − 4 − 1 + 3 + 0 = 8: the 2 who became near-poor are among the 4, the 1 who fell back among the 3.
      '“Số hộ thoát nghèo” and “Số hộ phát sinh” that count their neighbours in',
      read(
        printed(
          'Thôn | Hộ nghèo đầu kỳ | Số hộ thoát nghèo | Trở thành hộ cận nghèo | Khác giảm | Số hộ phát sinh | Tái nghèo | Khác tăng | Hộ nghèo cuối kỳ\nThôn 1 | 10 | 4 | 2 | 1 | 3 | 1 | 0 | 8',
        ),
      ),
    ],
    [
      // 10 − 1 − 2 + 0 + 1 = 8: 'Giảm' and 'Tăng' are what the named columns leave.
      'what left otherwise beside “Số hộ thoát nghèo”',
      read(
        printed(
          'Thôn | Hộ nghèo đầu kỳ | Số hộ thoát nghèo | Giảm | Số hộ phát sinh | Tăng | Hộ nghèo cuối kỳ\nThôn 1 | 10 | 2 | 1 | 1 | 0 | 8',
        ),
      ),
    ],
    [
      'the poor who escaped are none of the near-poor’s movements',
      read(
        printed(
          'Thôn | Hộ cận nghèo đầu kỳ | Số hộ thoát nghèo | Khác giảm | Số hộ phát sinh | Khác tăng | Hộ cận nghèo cuối kỳ\nThôn 1 | 10 | 2 | 1 | 3 | 0 | 12',
        ),
      ),
    ],
    [
      'needs and debts that arose are no households',
      read(
        printed(
          'Thôn | Hộ nghèo đầu kỳ | Khác giảm | Nhu cầu phát sinh | Khác tăng | Hộ nghèo cuối kỳ\nThôn 1 | 10 | 2 | 5 | 0 | 8',
        ),
      ),
    ],
  ],
  invalid: [
    [
      'a row that balances in no reading is told by the plainest',
      read(
        printed(
          'DIỄN BIẾN HỘ NGHÈO\nThôn | Hộ nghèo đầu kỳ | Số hộ thoát nghèo | Trở thành hộ cận nghèo | Khác giảm | Số hộ phát sinh | Khác tăng | Hộ nghèo cuối kỳ\nThôn 1 | 10 | 4 | 2 | 1 | 3 | 0 | 9\nThôn 2 | 10 | 4 | 2 | 1 | 3 | 0 | 10',
          'DB nghèo',
        ),
      ),
      // 10 + 3 − (4 + 2 + 1) = 6, 10 + 3 − (4 + 1) = 8, 10 + 3 − (2 + 1) = 10: the second row balances.
      [{ at: 'DB nghèo!H3', expected: '6' }],
    ],
    [
      'households and persons, with every part as evidence',
      read(
        poor(
          '1 | Thôn 1 | 12 | 5 | 2 | 0 | 0 | 0 | 2 | 0 | 8',
          '2 | Thôn 2 | 9 | 1 | 0 | 1 | 1 | 1 | 1 | 0 | 9',
        ),
      ),
      [
        {
          at: 'DB nghèo!K3',
          related: [...'CGHIJDEF'].map((letter) => `DB nghèo!${letter}3`),
          expected: '7',
          fix: null,
          says: ['Thôn 1', 'hộ nghèo', '12', '8', '7', '1'],
        },
        { at: 'DB nghèo!K4', expected: '10' },
      ],
    ],
    [
      'a row of persons',
      read(
        printed(
          `
DIỄN BIẾN HỘ NGHÈO
STT | Đơn vị | Phân tổ | Đầu kỳ | Tăng | Giảm | Cuối kỳ
1 | Thôn 1 | Hộ | 10 | 1 | 3 | 8
 | | Nhân khẩu | 40 | 4 | 10 | 35`,
          'DB',
        ),
      ),
      [{ at: 'DB!G4', expected: '34', says: ['khẩu hộ nghèo'] }],
    ],
    [
      'the two forms disagree about those who became near-poor',
      read(
        poor('1 | Thôn 1 | 12 | 5 | 2 | 0 | 1 | 0 | 2 | 0 | 8'),
        near('1 | Thôn 1 | 10 | 1 | 3 | 0 | 4 | 0 | 0 | 0 | 10'),
      ),
      [{ at: 'DB cận nghèo!G3', related: ['DB nghèo!D3'], says: ['Thôn 1', '4', 'DB nghèo', '5'] }],
    ],
    [
      'households whose movement is open are shown',
      read(
        gridOfRecords(
          [
            household({ ma_ho: 'H1', thon: 'Tổ 1', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: 'Hộ nghèo' }),
            household({ ma_ho: 'H2', thon: 'Tổ 1', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: null }),
            household({ ma_ho: 'H3', thon: 'Tổ 2', phan_loai_dau_ky: null, phan_loai: 'Hộ nghèo' }),
          ],
          'Hộ',
        ),
        plain('Tổ 1 | 10 | 1 | 3 | 7', 'Tổng cộng | 10 | 1 | 3 | 7'),
      ),
      [
        { at: 'Tổng hợp!E2', related: ['Tổng hợp!B2', 'Tổng hợp!C2', 'Tổng hợp!D2', 'Hộ!E3'] },
        { at: 'Tổng hợp!E3', related: ['Tổng hợp!B3', 'Tổng hợp!C3', 'Tổng hợp!D3', 'Hộ!E3', 'Hộ!E4'] },
      ],
    ],
  ],
});
