import { readRegister } from '../../../../src/core/register/read-register';
import { hamletWithoutHousehold } from '../../../../src/core/rules/completeness/hamlet-without-household';
import { gridOf, gridOfRecords, household, register } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

const list = gridOfRecords([household({ thon: 'Thôn 1' }), household({ thon: 'thôn 02' })], 'Hộ');
const ofPoor = gridOf([['DANH SÁCH HỘ NGHÈO'], ...list.cells], 'Hộ nghèo');
const printedFor = (...rows: readonly string[]) =>
  readRegister([list, printed(['Đơn vị | Tổng số hộ | Hộ nghèo | Hộ cận nghèo', ...rows].join('\n'))])
    .register;

describe('the ward’s list', () => {
  testRule(hamletWithoutHousehold, {
    inputs: { lists: { hamlets: ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Xóm Mới'] } },
    valid: [
      [
        'every hamlet has a household, whatever its spelling',
        register(...['THÔN 1', 'Thôn số 2', 'thôn 03', 'Xóm Mới'].map((thon) => household({ thon }))),
      ],
      ['lists of the poor alone', readRegister([ofPoor]).register, { 'list-partial': 4 }],
      ['a register that names no hamlets', register(household({ so_nhan_khau: 3 })), { 'no-column': 4 }],
    ],
    invalid: [
      [
        'two hamlets without one',
        readRegister([list]).register,
        [
          { at: 'Hộ!C1', severity: 'warning', fix: null, says: ['“Thôn 3”', 'GN Cài đặt'] },
          { at: 'Hộ!C1', says: ['“Xóm Mới”'] },
        ],
      ],
    ],
  });
});

describe('without a list the printed summaries', () => {
  testRule(hamletWithoutHousehold, {
    valid: [
      [
        'the same hamlets, one without households, a total, another unit',
        printedFor(
          'Thôn 1 | 40 | 1 | 1',
          'Thôn 2 | 50 | 1 | 1',
          'Thôn 3 | 0 | 0 | 0',
          'Xã Bình An | 900 | 20 | 30',
          'Tổng cộng | 90 | 2 | 2',
        ),
      ],
      ['no list and no summary', readRegister([list]).register, { 'no-list': 1 }],
    ],
    invalid: [
      [
        'hamlets the register lacks, each once',
        printedFor('Thôn 1 | 40 | 1 | 1', 'Thôn 3 | 50 | 1 | 1', 'Thôn 4 | 10 | 1 | 1'),
        [{ at: 'Tổng hợp!A3', says: ['“Thôn 3”', 'biểu tổng hợp'] }, 'Tổng hợp!A4'],
      ],
    ],
  });
});
