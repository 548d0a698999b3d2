import type { Cell, SheetGrid } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { birthColumns, cellsOfForm, skipUnread, startsLikeYear } from '../../../src/core/rules/birth-columns';
import { indexRegister } from '../../../src/core/rules/register-index';
import { gridOf, gridOfRecords } from '../../support/builders';

const columnOf = (grid: SheetGrid) =>
  [...birthColumns(indexRegister(readRegister([grid]).register)).values()][0];
const born = (...cells: readonly Cell[]) =>
  columnOf(
    gridOfRecords(cells.map((ngay_sinh, at) => ({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, ngay_sinh }))),
  )!;
/** Under a header of one's own. */
const headed = (...header: readonly string[]) =>
  columnOf(
    gridOf([
      ...header.map((words) => ['Mã hộ', 'Họ và tên chủ hộ', words, 'Số nhân khẩu']),
      ['H1', 'Lê Văn Một', 1970, 3],
    ]),
  );

describe('a column of birth dates', () => {
  // 25569 is the spreadsheet's number of 01/01/1970 (days since 30/12/1899).
  const column = born({ date: '1970-03-05' }, '05/03/1970', 25569, 1970, '03/1970', 'bé', null, '1971');

  it('counts its cells by what they are', () => {
    expect(column.counts).toEqual({
      date: 1,
      text: 1,
      serial: 1,
      year: 2,
      month: 1,
      unreadable: 1,
      blank: 1,
    });
    expect([column.read, column.cells.length]).toEqual([6, 8]);
  });

  it('gives the cells of one form in the order of the rows', () => {
    const rows = (form: Parameters<typeof cellsOfForm>[1]) =>
      cellsOfForm(column, form).map(({ place }) => place.row);
    expect([rows('year'), rows('serial'), rows('text'), rows('date')]).toEqual([[5, 9], [4], [3], [2]]);
    expect(cellsOfForm(born(1970), 'serial')).toEqual([]);
  });

  it('tells serial numbers that may be a year with a digit too many from others', () => {
    // 19705 is 11/12/1953, or 1970 and a 5.
    expect(born(25569, 19705, 40000).plainSerials).toBe(2);
    expect([18999, 19000, 19705, 20999, 21000, 19705.5, '19705', null].map(startsLikeYear)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      // The same number kept as text.
      true,
      false,
    ]);
  });

  it('says which cells no rule over it can judge', () => {
    const skipped: [string, number | undefined][] = [];
    skipUnread(column, {
      pass() {},
      fail() {},
      hasError: () => false,
      errorRows: () => [],
      skip: (reason, count) => skipped.push([reason, count]),
    });
    expect(skipped).toEqual([
      ['blank', 1],
      ['unreadable', 1],
    ]);
  });
});

describe('what the header asks for', () => {
  it.each(['Năm sinh', 'Năm sinh (dương lịch)', 'NĂM SINH'])('%s: the year', (header) => {
    expect(headed(header)?.asksYear).toBe(true);
  });

  it.each(['Ngày sinh', 'Ngày, tháng, năm sinh', 'Ngày tháng năm sinh'])(
    '%s: more than the year',
    (header) => {
      expect(headed(header)?.asksYear).toBe(false);
    },
  );
});

it('is not there without a column of dates', () => {
  expect(columnOf(gridOfRecords([{ ma_ho: 'H1', chu_ho: 'Lê Văn Một', so_nhan_khau: 3 }]))).toBeUndefined();
  expect(
    columnOf(
      gridOfRecords([
        { stt_ho: 1, ho_ten: 'Lê Văn Một', quan_he: 'Chủ hộ', nam_sinh_nam: 1970, nam_sinh_nu: null },
      ]),
    ),
  ).toBeUndefined();
});

it('keeps the order of the rows where members of one household stand apart', () => {
  const grid = gridOfRecords(
    ['H1', 'H2', 'H1', 'H2'].map((ma_ho, at) => ({
      ma_ho,
      ho_ten: `Lê Văn ${at}`,
      quan_he: at < 2 ? 'Chủ hộ' : 'Con',
      ngay_sinh: 1970 + at,
    })),
  );
  expect(columnOf(grid)?.cells.map(({ place }) => place.row)).toEqual([2, 3, 4, 5]);
});
