import { readRegister } from '../../../../src/core/register/read-register';
import { populationDiffers } from '../../../../src/core/rules/aggregates/population-differs';
import type { Cell } from '../../../../src/core/model';
import { gridOf, gridOfRecords, household } from '../../../support/builders';
import { printed } from '../../../support/summary';
import { testRule } from '../../../support/rule-tester';

/** 50 households of 4 persons: 200. */
const sizes = (last: Cell = 4) =>
  gridOfRecords(
    Array.from({ length: 50 }, (_, at) => household({ ma_ho: `H${at}`, so_nhan_khau: at === 49 ? last : 4 })),
    'Hộ',
  );
const read = (persons: number, { households = 50, title = 'BIỂU TỔNG HỢP DÂN SỐ', list = sizes() } = {}) =>
  readRegister([
    list,
    printed(
      `${title}\nTổ dân phố | Tổng số hộ | Tổng số khẩu | Nam | Nữ\nTổ 1 | ${households} | ${persons} | 1 | 1\nTổng cộng | ${households} | ${persons} | 1 | 1`,
      'Dân số',
    ),
  ]).register;
const titled = (() => {
  const { name, id, cells } = sizes();
  return gridOf([['DANH SÁCH HỘ NGHÈO'], ...cells], name, id);
})();

testRule(populationDiffers, {
  // A register is compared with one total a table: never more than one finding here.
  settings: { lang: 'vi' },
  valid: [
    ['the same', read(200)],
    // 1 % of 202 is 2,02; of 198 it is 1,98.
    ['within one per cent', read(202)],
    [
      'a table of the poor alone',
      read(20, { households: 5, title: 'TỔNG HỢP HỘ NGHÈO' }),
      { 'no-totals': 1 },
    ],
    [
      'the total row has no number of persons',
      readRegister([
        sizes(),
        printed('BIỂU TỔNG HỢP\nTổ dân phố | Tổng số hộ | Tổng số khẩu\nTổ 1 | 50 | 200\nTổng cộng | 50 | '),
      ]).register,
      { 'no-totals': 1 },
    ],
    [
      'no number of households, and a title of the poor',
      readRegister([
        sizes(),
        printed(
          'TỔNG HỢP NHÂN KHẨU HỘ NGHÈO\nTổ dân phố | Tổng số khẩu | Nam | Nữ\nTổng cộng | 20 | 10 | 10',
          'Biểu',
        ),
      ]).register,
      { 'no-totals': 1 },
    ],
    // 1 % of 202 is 2,02, of 200 it is 2: a table of 45 or 55 households is at the tenth that counts as the same.
    ['a tenth fewer or more households', read(200, { households: 45 })],
    ['a tenth and one more', read(20, { households: 56 }), { 'no-totals': 1 }],
    ['a household of nobody', read(196, { list: sizes(0) }), { blank: 1 }],
    ['no table', readRegister([sizes()]).register, { 'no-totals': 1 }],
    ['a size that is not known', read(100, { list: sizes(null) }), { blank: 1 }],
    ['lists of the poor alone', read(100, { list: titled }), { 'list-partial': 1 }],
  ],
  invalid: [
    [
      'more than one per cent',
      read(198),
      [{ at: 'Dân số!C4', severity: 'warning', fix: null, says: ['Tổng cộng', '198', '200', '2'] }],
    ],
  ],
});
