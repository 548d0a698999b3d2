/** A workbook whose developer metadata another program dropped: our sheets are known again by name and title lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ID_COLUMN, LIST, differences, fixWorkbook, staffLooks } from '../support/fix-workbook';
import { open, type Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  findings: { code: string }[];
  waived: unknown[];
  fixes: { cell: string }[];
  undone: { cell: string }[];
  kept: { cell: string; message: string }[];
  summary: string[];
}
const RUNNER = { options: {} };
const call = ({ bundle }: Opened, name: string) => bundle.call(name, [RUNNER]) as Result;
const sheets = ({ environment }: Opened) => environment.workbook.sheets;
const names = (opened: Opened) => sheets(opened).map(({ name }) => name);
const sheetOf = (opened: Opened, name: string) => sheets(opened).find((sheet) => sheet.name === name)!;
const loseMarks = (opened: Opened): void => {
  for (const sheet of sheets(opened)) {
    sheet.metadata.length = 0;
    // The file was saved: what its formulas give is known.
    for (const [key, { text }] of sheet.formulas) sheet.formulas.set(key, { text, pending: false });
  }
};
/** As after a download and upload: marks and document properties are gone, and the sheets have other ids. */
const throughAnotherProgram = (opened: Opened): void => {
  loseMarks(opened);
  const ids = sheets(opened).map(({ id }) => id);
  // Each sheet gets the id another had: an id alone says nothing any more.
  sheets(opened).forEach((sheet, at) => Object.assign(sheet, { id: ids[(at + 1) % ids.length] }));
};
const isFinding = (cells: readonly unknown[]): boolean => /^[0-9a-f]{16}\./.test(String(cells[12]));
/** Types a reason and a name beside the first finding. */
const passOver = (opened: Opened): void => {
  const row = sheetOf(opened, 'GN Lỗi dữ liệu').values.find(isFinding) as unknown[];
  row[10] = 'Đã đối chiếu thẻ căn cước';
  row[11] = 'Lê Thị Hoa';
};
const opening = async () => {
  const opened = await open(await fixWorkbook({ households: 6, idCell: (at) => (at < 2 ? 'lost' : 'text') }));
  return { ...opened, before: staffLooks(opened.environment) };
};

it('has every kind of our sheets again under its own name, whatever was written', async () => {
  const opened = await open(readFileSync(join(__dirname, '..', '..', 'examples', 'pho-minh-2024.xlsx')));
  const all = ['lamTatCa', 'moThietLap', 'phanLoaiHo', 'tinhChiSo', 'xemCacHo', 'xuatBieuMau', 'moCaiDat'];
  const actions = [...all, 'moHuongDan', 'chenBangDiemB1'];
  const run = (list: readonly string[]) => list.map((name) => call(opened, name).ok);
  expect(run(actions)).toEqual(actions.map(() => true));
  const before = names(opened);
  expect(before.filter((name) => name.startsWith('GN ')).length).toBeGreaterThan(15);
  loseMarks(opened);
  // The point table is there, and is known to be: it is not inserted twice.
  expect(run(actions)).toEqual(actions.map((name) => name !== 'chenBangDiemB1'));
  expect(names(opened).sort()).toEqual([...before].sort());
});

it('keeps what was passed over, and makes no second sheet', async () => {
  const opened = await opening();
  call(opened, 'kiemTraSoHo');
  passOver(opened);
  const { findings } = call(opened, 'kiemTraSoHo');
  const before = names(opened);
  throughAnotherProgram(opened);
  const after = call(opened, 'kiemTraSoHo');
  expect(after.waived).toHaveLength(1);
  expect(after.findings).toHaveLength(findings.length);
  expect(names(opened)).toEqual(before);
  expect(after.summary.join('\n')).not.toContain('Lưu ý');
  expect(after.summary[0]).toContain('đã nhận lại 2 trang GN');
  expect(call(opened, 'kiemTraSoHo').summary.join('\n')).not.toContain('nhận lại');
  expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
});

it('takes a reason typed since, in English as well', async () => {
  const opened = await opening();
  opened.bundle.call('doiNgonNgu');
  call(opened, 'kiemTraSoHo');
  passOver(opened);
  loseMarks(opened);
  expect(call(opened, 'kiemTraSoHo').waived).toHaveLength(1);
});

it.each([
  ['marks alone', loseMarks],
  ['marks and ids', throughAnotherProgram],
])('undoes a run of fixes although the file lost %s', async (_, lose) => {
  const opened = await opening();
  expect(call(opened, 'suaTuDong').fixes.length).toBeGreaterThan(0);
  lose(opened);
  const { undone, kept } = call(opened, 'hoanTac');
  expect([undone.length > 0, kept]).toEqual([true, []]);
  expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
});

it('keeps a cell that was written since, and says why', async () => {
  const opened = await opening();
  call(opened, 'suaTuDong');
  throughAnotherProgram(opened);
  const cells = sheetOf(opened, LIST).values[3] as unknown[];
  cells[ID_COLUMN - 1] = '051060111111';
  const { kept } = call(opened, 'hoanTac');
  expect(kept).toEqual([expect.objectContaining({ cell: 'E4' })]);
  expect(kept[0]?.message).not.toBe('');
  expect(cells[ID_COLUMN - 1]).toBe('051060111111');
});

describe('a sheet of the staff named like one of ours', () => {
  const withOwn = async (name: string) => {
    const edit = (_list: unknown, book: { addWorksheet(name: string): { addRow(cells: unknown[]): void } }) =>
      book.addWorksheet(name).addRow(['Việc cần nhớ', 'họp tổ ngày 5']);
    const opened = await open(await fixWorkbook({ households: 6, edit }));
    return { ...opened, own: JSON.stringify(sheetOf(opened, name).values) };
  };

  it('is never written to, and is named in one sentence', async () => {
    const opened = await withOwn('GN Lỗi dữ liệu');
    const first = call(opened, 'kiemTraSoHo');
    call(opened, 'kiemTraSoHo');
    expect(JSON.stringify(sheetOf(opened, 'GN Lỗi dữ liệu').values)).toBe(opened.own);
    expect(names(opened)).toEqual([LIST, 'GN Lỗi dữ liệu', 'GN Lỗi dữ liệu (2)']);
    expect(first.summary.filter((line) => line.includes('“GN Lỗi dữ liệu”'))).toHaveLength(1);
  });

  it('does not hide ours, which has a number behind its name', async () => {
    const opened = await withOwn('GN Lỗi dữ liệu');
    call(opened, 'kiemTraSoHo');
    loseMarks(opened);
    call(opened, 'kiemTraSoHo');
    expect(JSON.stringify(sheetOf(opened, 'GN Lỗi dữ liệu').values)).toBe(opened.own);
    expect(names(opened)).toEqual([LIST, 'GN Lỗi dữ liệu', 'GN Lỗi dữ liệu (2)']);
  });

  it('is no log, and an undo says that it is not', async () => {
    const opened = await withOwn('GN Nhật ký sửa');
    const { summary } = call(opened, 'hoanTac');
    expect(summary[0]).toBe('Không có lần sửa nào để hoàn tác.');
    expect(summary[1]).toContain('“GN Nhật ký sửa”');
  });
});
