/** A small ward in a workbook of its own: two hamlets, a list of all households, a target sheet, a staff note. */
import ExcelJS from 'exceljs';
import { createEnvironment } from '../../runner/fake-apps-script/index';
import type {
  EnvironmentOptions,
  FakeEnvironment,
  MemoryWorkbook,
} from '../../runner/fake-apps-script/index';
import { loadBundle } from '../../runner/load-bundle';
import type { LoadedBundle } from '../../runner/load-bundle';
import { loadWorkbook } from '../../runner/xlsx/load';
import { built } from './built';

/** Bytes of the workbook. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách hộ');
  list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH']);
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow([
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Năm sinh',
    'Giới tính',
    'Thôn',
    'Số nhân khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Điểm B2',
  ]);
  list.addRow(['H1', 'Lê Văn An', 1970, 'Nam', 'Thôn 1', 4, 'Hộ nghèo', 120, 30]);
  list.addRow(['H2', 'Trần Thị Bình', 1980, 'Nữ', 'Thôn 1', 3, 'Hộ cận nghèo', 140, 20]);
  list.addRow(['H3', '=CMD', 1975, 'Nam', 'Thôn 2', 5, 'Hộ không nghèo', 200, 0]);
  list.addRow(['H4', 'Võ Thị Dung', 1990, 'Nư', 'Thôn 2', 2, 'Hộ không nghèo', 210, 10]);
  list.getCell('A4').note = 'Đã đối chiếu';
  list.getCell('B5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  const notes = book.addWorksheet('Ghi chú');
  notes.addRow(['Tổng số khẩu', { formula: "SUM('Danh sách hộ'!F4:F7)", result: 14 }]);
  notes.mergeCells('A3:B3');
  notes.getCell('A3').value = 'Không xóa';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export interface Opened {
  readonly environment: FakeEnvironment;
  readonly bundle: LoadedBundle;
}

/** The workbook opened in the stand-in with the built bundle loaded. */
export async function open(bytes: Uint8Array, options: EnvironmentOptions = {}): Promise<Opened> {
  return openLoaded(await loadWorkbook(bytes), options);
}

/** The same with a workbook that is in memory: another execution, on what an earlier one left. */
export function openLoaded(workbook: MemoryWorkbook, options: EnvironmentOptions = {}): Opened {
  const environment = createEnvironment(workbook, {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    htmlFiles: {
      Sidebar: built('Sidebar.html'),
      VanBan: built('VanBan.html'),
      Viec: built('Viec.html'),
    },
    ...options,
  });
  return { environment, bundle: loadBundle(built('Code.js'), environment) };
}

/** Everything the stand-in holds of the sheets that are not the add-in's own, as comparable text. */
export function staffSheets({ workbook }: FakeEnvironment): string {
  return JSON.stringify(
    workbook.sheets
      .filter((sheet) => !sheet.name.startsWith('GN '))
      .map((sheet) => [
        sheet.name,
        sheet.values,
        [...sheet.formulas],
        [...sheet.notes],
        sheet.merges,
        sheet.styles,
      ]),
  );
}
