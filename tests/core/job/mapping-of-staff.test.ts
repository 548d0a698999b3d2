/** A mapping taken to another workbook is of the staff's sheets: GN Chỉ tiêu stands in neither. */
import { importColumns } from '../../../src/core/job/columns-panel';
import { readWorkbookGrids } from '../../../src/core/job/read-workbook';
import { setUp } from '../../../src/core/job/set-up';
import { gridOf } from '../../support/builders';

const LIST = gridOf(
  [
    ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
    ['H1', 'Lê Văn An', 'Hộ nghèo'],
  ],
  'Sổ',
  1,
);
const TARGETS = gridOf(
  [
    ['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025'],
    ['1', 'Giảm số hộ nghèo', 'hộ', 2],
  ],
  'GN Chỉ tiêu',
  2,
);

it('leaves our own sheets out when it is written', () => {
  const { report } = setUp([LIST, TARGETS], null, {}, '2025-01-05');
  expect(Object.keys(report.mapping)).toEqual(['Sổ']);
  expect(readWorkbookGrids([LIST], { mapping: report.mapping }).reading.register.households).toHaveLength(1);
});

it('passes over our own sheets of an older file, and still refuses a sheet that is missing', () => {
  const own = { 'GN Chỉ tiêu': { headerRows: [1], columns: { chi_tieu: 'B' } } };
  const list = { Sổ: { headerRows: [1], columns: { ma_ho: 'A', chu_ho: 'B' } } };
  expect(readWorkbookGrids([LIST], { mapping: { ...list, ...own } }).reading.tables).toHaveLength(1);
  expect(importColumns([LIST], { ...list, ...own }, {}).sheets.map(({ sheet }) => sheet)).toEqual(['Sổ']);
  const choices = (sheet: string) => ({
    version: 1,
    sheets: [{ sheetId: null, sheet, header: [], decisions: [], absent: [] }],
  });
  expect(importColumns([LIST], choices('GN Chỉ tiêu'), {}).sheets).toEqual([]);
  expect(() => importColumns([LIST], choices('Sổ cũ'), {})).toThrow('mapping.no-sheet');
});
