/** Chèn bảng điểm B1: inserted empty, filled in by staff, scored beside the register's B1. */
import { open, smallWorkbook, type Opened } from '../support/small-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
const sheetNamed = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name);

describe('chenBangDiemB1', () => {
  it('inserts the empty table once, and never writes over what staff typed', async () => {
    const opened = await open(bytes);
    expect(opened.bundle.call('chenBangDiemB1')).toMatchObject({
      ok: true,
      sheetsWritten: ['GN Bảng điểm B1'],
    });
    expect(opened.bundle.call('chenBangDiemB1')).toMatchObject({ ok: false, error: { code: 'b1.exists' } });
    expect(sheetNamed(opened, 'GN Bảng điểm B1')).toBeDefined();
  });

  it('an empty table scores nobody and says so; classes are written all the same', async () => {
    const opened = await open(bytes);
    opened.bundle.call('chenBangDiemB1');
    const result = opened.bundle.call('phanLoaiHo') as { sheetsWritten: string[]; summary: string[] };
    expect(result.sheetsWritten).toEqual(['GN Phân loại hộ', 'GN Thiếu hụt']);
    expect(result.summary.join('\n')).toContain('GN Bảng điểm B1 chưa có lựa chọn nào');
  });
});
