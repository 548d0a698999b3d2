/** The small ward with a target sheet of its own. */
import ExcelJS from 'exceljs';
import { smallWorkbook } from './small-workbook';

type Row = readonly (string | number | null)[];
export const TARGETS: readonly Row[] = [
  ['a', 'Số hộ nghèo giảm', 'hộ', 3, 1],
  ['b', 'Mô hình giảm nghèo', 'mô hình', null, 1, 1],
  ['c', 'Cán bộ giảm nghèo được tập huấn', '%', null, 100, 2, 2],
];

export async function targetsInSmallWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const bytes = await smallWorkbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const plan = book.addWorksheet('Chỉ tiêu');
  plan.addRow(['CHỈ TIÊU GIẢM NGHÈO NĂM 2024']);
  plan.addRow([
    'TT',
    'Nội dung chỉ tiêu',
    'Đơn vị tính',
    'Số đầu năm',
    'Chỉ tiêu năm 2024',
    'Kết quả thực hiện',
    'Tổng số (mẫu số)',
  ]);
  for (const row of TARGETS) plan.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
