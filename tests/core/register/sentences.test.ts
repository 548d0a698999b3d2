import {
  ignoredSheetSentence,
  skippedRowSentence,
  unmappedColumnSentence,
} from '../../../src/core/messages/register';
import { readRegister } from '../../../src/core/register/read-register';
import { columnLetter } from '../../../src/core/register/columns';
import { gridOf, headerOf } from '../../support/builders';

describe('what the reader says of what it left alone', () => {
  const { tables, ignoredSheets } = readRegister([
    gridOf([
      ['Mã hộ', 'Tên chủ hộ', 'Điểm B1', 'Điểm B1', 'Màu sơn'],
      ['H1', 'Lê A', 100, 120, 'xanh'],
      [null, 'Ghi chú: đã đối chiếu'],
      ['H2', 'Lê B', 100, 100, 'đỏ'],
    ]),
    gridOf([['Số liệu riêng']], 'Nháp', 1),
  ]);

  test('names the sheet, the row, the column and the reason, in both languages', () => {
    expect(ignoredSheets.map(({ sheet, reason }) => ignoredSheetSentence(sheet, reason, 'vi'))).toEqual([
      'Trang “Nháp” để nguyên: không có hàng tiêu đề nào với tên cột quen thuộc.',
    ]);
    const [table] = tables;
    expect(table?.skippedRows.map(({ row, reason }) => skippedRowSentence(row, reason, 'en'))).toEqual([
      'Row 3: a note, or a line numbered in advance without name and figures.',
    ]);
    expect(
      table?.unmapped.map(({ column, header, reason, candidates }) =>
        unmappedColumnSentence(columnLetter(column), header, reason, candidates.map(headerOf), 'vi'),
      ),
    ).toEqual([
      'Cột C “Điểm B1” chưa dùng: có hai cột cùng tên cho Điểm B1 mà số liệu khác nhau. Đổi tên một cột hoặc chọn cột cần lấy.',
      'Cột D “Điểm B1” chưa dùng: có hai cột cùng tên cho Điểm B1 mà số liệu khác nhau. Đổi tên một cột hoặc chọn cột cần lấy.',
      'Cột E “Màu sơn” để nguyên: chưa biết là trường nào.',
    ]);
  });
});
