/** Xem các hộ through the built bundle: the selected figure, the questions, the command line. */
import ExcelJS from 'exceljs';
import type { FieldId } from '../../src/core/register/fields';
import { headerOf } from '../support/builders';
import { KEYS, marks } from '../support/marked-ward';
import { saveWorkbook } from '../../runner/xlsx/save';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  sheetsWritten?: string[];
  rows?: { figure: string; list: { code: string }[] };
  error?: { code: string };
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
const opening = async (...texts: (string | null)[]): Promise<Opened> =>
  open(bytes, {
    answers: texts.map((text) =>
      text === null ? { button: 'CANCEL' as const } : { button: 'OK' as const, text },
    ),
  });
/** Opened again, as on another day: the values of formulas are there to be read. */
async function withIndicators(): Promise<Opened> {
  const first = await opening();
  first.bundle.call('tinhChiSo');
  return open(await saveWorkbook(first.environment.workbook));
}
const namesOf = ({ environment }: Opened) => environment.workbook.sheets.map((sheet) => sheet.name);

it('lists the households of a figure named on the command line, and leaves the staff’s sheets alone', async () => {
  const opened = await opening();
  const before = staffSheets(opened.environment);
  const result = opened.bundle.call('xemCacHo', [{ options: { rows: 'near-poor-rate' } }]) as Result;
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H2']);
  expect(result.sheetsWritten).toEqual(['GN Danh sách']);
  expect(staffSheets(opened.environment)).toBe(before);
});

it('asks which figure and where, at the menu, when none is selected', async () => {
  // 1 Hộ nghèo; 2 the first hamlet, behind the whole.
  const opened = await opening('1', '2');
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result.rows).toMatchObject({ figure: 'poor-rate:hamlet=Thôn 1' });
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H1']);
});

it('asks again after a number there is none of, and writes nothing when the question is left', async () => {
  // The sentence in between is answered as well.
  const opened = await opening('99', '', null);
  expect(opened.bundle.call('xemCacHo')).toBeNull();
  expect(namesOf(opened)).toEqual(['Danh sách hộ', 'Ghi chú']);
});

it('takes the selected cell of GN Chỉ số', async () => {
  const opened = await withIndicators();
  const sheet = opened.environment.workbook.sheets.find(({ name }) => name === 'GN Chỉ số')!;
  const row = sheet.values.findIndex((cells) => cells[0] === 'Thôn 2');
  opened.environment.select(`'GN Chỉ số'!B${row + 1}`);
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result.rows).toMatchObject({ figure: 'households:hamlet=Thôn 2' });
  expect(result.rows?.list.map(({ code }) => code)).toEqual(['H3', 'H4']);
});

it('says which cells can be selected when the selected one is none', async () => {
  const opened = await withIndicators();
  opened.environment.select("'GN Chỉ số'!A1");
  const result = opened.bundle.call('xemCacHo') as Result;
  expect(result).toMatchObject({ ok: false, error: { code: 'figure.no-cell' } });
  expect(namesOf(opened)).not.toContain('GN Danh sách');
});

describe('sheets other than GN Chỉ số', () => {
  const MARKED = [
    ['H1', 'Lê Văn An', 'Thôn 1', 4, 'Hộ nghèo', 1_200_000, 'Hộ không nghèo', [1, 2, 3]],
    ['H2', 'Trần Thị Bình', 'Thôn 1', 3, 'Hộ cận nghèo', 1_900_000, 'Hộ nghèo', [1]],
    ['H3', 'Đỗ Văn Cảnh', 'Thôn 2', 2, 'Hộ không nghèo', 3_000_000, 'Hộ không nghèo', []],
  ] as const;

  /** Opened with the sheets of Tính chỉ số, as on another day. */
  async function withSheets(): Promise<Opened> {
    const book = new ExcelJS.Workbook();
    const list = book.addWorksheet('Danh sách hộ');
    list.addRow(['DANH SÁCH HỘ DÂN CƯ PHƯỜNG BÌNH MINH NĂM 2024']);
    const fields = [
      'ma_ho',
      'chu_ho',
      'thon',
      'so_nhan_khau',
      'phan_loai',
      'thu_nhap',
      'phan_loai_dau_ky',
    ] as const;
    list.addRow([...fields, ...KEYS].map((field) => headerOf(field as FieldId)));
    for (const [code, head, hamlet, size, now, income, start, deprived] of MARKED)
      list.addRow([
        code,
        head,
        hamlet,
        size,
        now,
        income,
        start,
        ...Object.values(marks(deprived)).map((mark) => mark ?? 0),
      ]);
    const first = await open(new Uint8Array(await book.xlsx.writeBuffer()));
    const done = first.bundle.call('tinhChiSo') as Result;
    expect(done.sheetsWritten).toEqual(['GN Chỉ số', 'GN Diễn biến', 'GN Thu nhập', 'GN Đa chiều']);
    return open(await saveWorkbook(first.environment.workbook));
  }
  /** What the menu gives with the cell in a column of the row that begins with these words. */
  async function listedAt(sheetName: string, words: string, column: string): Promise<Result> {
    const opened = await withSheets();
    const sheet = opened.environment.workbook.sheets.find(({ name }) => name === sheetName)!;
    const row = sheet.values.findIndex((cells) => cells[0] === words);
    expect(row).toBeGreaterThan(0);
    opened.environment.select(`'${sheetName}'!${column}${row + 1}`);
    return opened.bundle.call('xemCacHo') as Result;
  }

  it.each([
    ['GN Đa chiều', 'Hộ', 'G', 'multidimensional-poor', ['H1']],
    ['GN Đa chiều', '1', 'C', 'multidimensional-poor:k=1', ['H1', 'H2']],
    // The title names a phường: the urban line, 2.000.000 (NĐ 07/2021/NĐ-CP), though its hamlets are called 'thôn'.
    ['GN Thu nhập', 'Toàn đơn vị', 'D', 'income-poor', ['H1', 'H2']],
    ['GN Diễn biến', 'Toàn đơn vị', 'D', 'movement-poor-to-near-poor', ['H2']],
  ])('%s, row %s, column %s: %s', async (sheet, words, column, figure, codes) => {
    const result = await listedAt(sheet, words, column);
    expect(result.rows?.figure).toBe(figure);
    expect(result.rows?.list.map(({ code }) => code)).toEqual(codes);
    expect(result.sheetsWritten).toEqual(['GN Danh sách']);
  });

  it('says why a number without households has none, and asks nothing', async () => {
    const result = await listedAt('GN Đa chiều', 'Hộ', 'J');
    expect(result).toMatchObject({ ok: false, error: { code: 'figure.unlisted-derived' } });
  });

  it('says of a number on a sheet without lists where there are some', async () => {
    const first = await withSheets();
    first.bundle.call('xuatBieuMau');
    const opened = await open(await saveWorkbook(first.environment.workbook));
    const form = opened.environment.workbook.sheets.find(({ name }) => name.startsWith('GN BM'))!;
    const row = form.values.findIndex((cells) => cells.some((cell) => typeof cell === 'number'));
    const column = form.values[row]!.findIndex((cell) => typeof cell === 'number');
    opened.environment.select(`'${form.name}'!${String.fromCharCode(65 + column)}${row + 1}`);
    const result = opened.bundle.call('xemCacHo') as Result;
    expect(result).toMatchObject({ ok: false, error: { code: 'figure.unlisted-sheet' } });
  });
});
