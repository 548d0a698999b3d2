import type { CellBlock, SheetDetails } from '../../../../src/core/model';
import { mergedDataCells } from '../../../../src/core/rules/structure/merged-data-cells';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridOf } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const MERGES: Readonly<Record<number, readonly CellBlock[]>> = {
  // Title, header and the hamlet's row.
  1: [
    { row: 1, column: 1, rows: 1, columns: 4 },
    { row: 3, column: 2, rows: 1, columns: 2 },
  ],
  // The household's number over its two persons, twice; the note over two rows; the names over two columns.
  2: [
    { row: 6, column: 1, rows: 2, columns: 1 },
    { row: 4, column: 1, rows: 2, columns: 1 },
    { row: 5, column: 2, rows: 1, columns: 2 },
  ],
};
const details: SheetDetails = { formulas: () => null, merges: (id) => MERGES[id] ?? null, fonts: () => null };
const sheet = (id: number) =>
  readRegister([
    gridOf(
      [
        ['DANH SÁCH HỘ NGHÈO', null, null, null],
        ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Năm sinh'],
        [null, 'Tổ dân phố 1', null, null],
        ['H001', 'Lê Văn Một', 'Chủ hộ', 1970],
        ['H001', 'Lê Thị Hai', 'Vợ', 1975],
        ['H002', 'Trần Văn Ba', 'Chủ hộ', 1960],
        ['H002', 'Trần Thị Tư', 'Vợ', 1964],
      ],
      'DS hộ',
      id,
    ),
  ]).register;

testRule(mergedDataCells, {
  inputs: { details },
  valid: [['title, header and hamlet rows are merged, no data', sheet(1)]],
  invalid: [
    [
      'one finding for the columns merged alike, at the first block',
      sheet(2),
      [
        { at: 'DS hộ!A4', severity: 'warning', related: ['DS hộ!A6'], says: ['“A”', '2 vùng', '4–5, 6–7'] },
        { at: 'DS hộ!B5', related: [], says: ['“B:C”'] },
      ],
    ],
  ],
});

it('where merges cannot be read nothing is judged', () => {
  expect(runRules(sheet(3), [mergedDataCells]).notAssessable).toEqual([
    { code: 'ST32', rule: 'merged-data-cells', reason: 'no-details', count: 1 },
  ]);
});
