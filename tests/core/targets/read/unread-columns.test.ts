/** Columns of numbers that are nobody's, with head and first number. */
import type { Cell } from '../../../../src/core/model';
import type { TargetTable } from '../../../../src/core/register/targets-table';
import { unreadColumns } from '../../../../src/core/targets/read/unread-columns';

const found = (
  cells: readonly (readonly Cell[])[],
  headerRows: readonly number[],
  dataRows: readonly number[],
) =>
  unreadColumns({
    ...{ sheet: 'CT', cells, headerRows, dataRows },
    columns: new Map([['chi_tieu', 0]]),
  } as unknown as TargetTable).map(({ ref, header }) => [ref.row, ref.column, header]);

it('are told from left to right, under all rows of their head', () =>
  expect(
    found(
      [
        ['Chỉ tiêu', 'Năm  2023', null, 'Ghi chú', 'Ước'],
        [null, 'Số hộ', 'Khác', ' ', null],
        ['a', 'nhiều', 1, 'đang làm', null],
        ['b', 12, 2, null],
        // Rows may be shorter or not there at all.
        ['c'],
        ['d', 5, null, null, '7', 3],
      ],
      [1, 2, 9],
      [3, 9, 4, 5, 6],
    ),
  ).toEqual([
    [4, 2, 'Năm 2023 Số hộ'],
    [3, 3, 'Khác'],
    [6, 5, 'Ước'],
    [6, 6, ''],
  ]));

it('are none without rows', () => expect(found([['Chỉ tiêu', 1]], [1], [])).toEqual([]));
