/** A small ward that gives every action of the menu something to do. */
import ExcelJS from 'exceljs';
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/index';
import { loadWorkbook } from '../../../runner/xlsx/load';
import { FIRST_ROW, idNumber, LIST } from '../fix-workbook';

const HEADERS = [
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Thôn',
  'Số nhân khẩu',
  'Phân loại hộ',
  'Điểm B1',
  'Điểm B2',
];
/** The twelve services of NĐ 07/2021/NĐ-CP, Phụ lục. */
const SERVICES = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Sử dụng dịch vụ viễn thông',
  'Phương tiện tiếp cận thông tin',
];
/** Marks of the first household and of the second; the others have none. */
const DEPRIVED: readonly (readonly number[])[] = [
  [1, 4, 7],
  [9, 10],
];
const ROWS: readonly (readonly [
  name: string,
  sex: string,
  hamlet: string,
  persons: number,
  kind: string,
  b1: number,
  b2: number,
])[] = [
  ['Lê Văn An', 'Nam', 'Thôn 1', 4, 'Hộ nghèo', 120, 30],
  ['Trần Văn Bình', 'Nam', 'Thôn 1', 3, 'Hộ cận nghèo', 140, 20],
  ['Ngô Văn Chánh', 'Nam', 'Thôn 2', 5, 'Hộ không nghèo', 200, 0],
  // The number of a man: what is wrong is to be said by a person.
  ['Võ Văn Dũng', 'Nữ', 'Thôn 2', 2, 'Hộ không nghèo', 210, 10],
];

/**
 * Four households whose ID numbers have lost their zero, a sheet of the staff's with a total, a merge, a list.
 *
 * @param isMarked with the columns of the twelve services
 */
export async function crashRegister(isMarked = false): Promise<MemoryWorkbook> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet(LIST);
  list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH']);
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow(isMarked ? [...HEADERS, ...SERVICES] : HEADERS);
  ROWS.forEach(([name, sex, hamlet, persons, kind, b1, b2], at) => {
    const { text, year } = idNumber(at);
    const marks = SERVICES.map((_, service) => (DEPRIVED[at]?.includes(service + 1) ? 'x' : null));
    const own = [`H${at + 1}`, name, `02/03/${year}`, sex, Number(text), hamlet, persons, kind, b1, b2];
    list.addRow(isMarked ? [...own, ...marks] : own);
    list.getCell(FIRST_ROW + at, 5).numFmt = '0';
  });
  list.getCell('E4').note = 'Đã đối chiếu thẻ';
  list.getCell('E5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  list.getCell('D6').dataValidation = { type: 'list', formulae: ['"Nam,Nữ"'], showErrorMessage: true };
  const notes = book.addWorksheet('Ghi chú');
  notes.addRow(['Tổng số khẩu', { formula: `SUM('${LIST}'!G4:G7)`, result: 14 }]);
  notes.mergeCells('A3:B3');
  notes.getCell('A3').value = 'Không xóa';
  return loadWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Two hamlets' sheets of two households each, as they come before they are one register. */
export async function hamletWorkbook(): Promise<MemoryWorkbook> {
  const book = new ExcelJS.Workbook();
  for (const [at, hamlet] of (['Thôn 1', 'Thôn 2'] as const).entries()) {
    const list = book.addWorksheet(hamlet);
    list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH']);
    list.addRow([`DANH SÁCH HỘ DÂN CƯ ${hamlet.toUpperCase()} NĂM 2024`]);
    list.addRow(HEADERS);
    for (const index of [2 * at, 2 * at + 1]) {
      const [name, sex, , persons, kind, b1, b2] = ROWS[index]!;
      const { text, year } = idNumber(index);
      list.addRow([
        ...[`H${index + 1}`, name, `02/03/${year}`, sex, `0${text}`, hamlet],
        ...[persons, kind, b1, b2],
      ]);
    }
  }
  return loadWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A workbook without a register, of one sheet of the staff's. */
export async function bareWorkbook(): Promise<MemoryWorkbook> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ghi chú').addRow(['Không xóa', 1]);
  return loadWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
}
