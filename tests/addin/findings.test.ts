/** Living with findings through the built bundle: reasons, settings, colours on the cells. */
import ExcelJS from 'exceljs';
import { saveWorkbook } from '../../runner/xlsx/save';
import { partsOf } from '../fake/xlsx-files';
import { open, smallWorkbook, staffSheets } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Checked {
  ok: boolean;
  findings: { code: string; cell: string; severity: string }[];
  waived?: { code: string; reason: string; author: string }[];
  rules?: object;
  summary: string[];
  sheetsWritten: string[];
}
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await smallWorkbook();
});
/** One head written twice with a number and once without, a code and a number used twice. */
async function duplicatesWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách hộ');
  list.addRow(['Mã hộ', 'Họ và tên chủ hộ', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Thôn', 'Số nhân khẩu']);
  const head = (code: string, name: string, birth: string, sex: string, number: string | null) =>
    list.addRow([code, name, birth, sex, number, 'Thôn 1', 3]);
  head('H1', 'Lê Văn Một', '05/03/1971', 'Nam', '051071000011');
  head('H2', 'Lê Văn Một', '05/03/1971', 'Nam', '051071000011');
  head('H3', 'Nguyễn Thị Hồng Loan', '05/06/1971', 'Nữ', null);
  head('H4', 'Nguyễn Thị Hồng Loan', '05/06/1971', 'Nữ', null);
  head('H5', 'Võ Văn Bảy', '01/02/1980', 'Nam', '051080000017');
  head('H5', 'Đỗ Văn Tám', '01/02/1981', 'Nam', '051081000018');
  head('H7', 'Hồ Văn Chín', '01/02/1982', 'Nam', '051082000019');
  head('H8', 'Cao Văn Mười', '01/02/1983', 'Nam', '051082000019');
  head('H9', 'Mai Văn Chánh', '01/02/1984', 'Nam', '051084000020');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const check = ({ bundle }: Opened) => bundle.call('kiemTraSoHo') as Checked;
const sheetOf = ({ environment }: Opened, name: string) => {
  const found = environment.workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
/** The row (0-based) of a code on GN Lỗi dữ liệu, and the columns of reason and name. */
function rowOf(opened: Opened, code: string): { row: number; reason: number } {
  const { values } = sheetOf(opened, 'GN Lỗi dữ liệu');
  const row = values.findIndex((cells) => cells[4] === code && /^[0-9a-f]{16}\./.test(String(cells[12])));
  expect(row).toBeGreaterThan(0);
  return { row, reason: 10 };
}
function type(opened: Opened, code: string, reason: string, author = 'Lê Thị Duyệt'): void {
  const { row, reason: column } = rowOf(opened, code);
  const cells = sheetOf(opened, 'GN Lỗi dữ liệu').values[row] as unknown[];
  cells[column] = reason;
  cells[column + 1] = author;
}

describe('passing a finding over with a reason', () => {
  it('takes it out of the next check, lists it in GN Ngoại lệ and says so', async () => {
    const opened = await open(bytes);
    expect(check(opened).findings.map(({ code }) => code)).toContain('FD29');
    type(opened, 'FD29', 'Đã hỏi hộ, ghi đúng như sổ', 'Lê Thị Duyệt');
    const next = check(opened);
    expect(next.findings.map(({ code }) => code)).not.toContain('FD29');
    expect(next.waived).toMatchObject([
      { code: 'FD29', reason: 'Đã hỏi hộ, ghi đúng như sổ', author: 'Lê Thị Duyệt' },
    ]);
    expect(next.sheetsWritten).toEqual(['GN Ngoại lệ', 'GN Lỗi dữ liệu']);
    expect(next.summary.join(' ')).toContain('bỏ qua có lý do: 1');
    expect(JSON.stringify(sheetOf(opened, 'GN Ngoại lệ').values)).toContain('Đang áp dụng');
  });

  it('lasts over later checks, sorting and inserted rows', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'Đúng như sổ');
    check(opened);
    const list = sheetOf(opened, 'Danh sách hộ');
    const rows = list.values.splice(3, 4);
    list.values.splice(3, 0, ...rows.reverse());
    const after = check(opened);
    expect(after.waived?.map(({ code }) => code)).toEqual(['FD29']);
    expect(after.findings.map(({ code }) => code)).not.toContain('FD29');
  });

  it('is void when the value changes: the finding is back and GN Ngoại lệ says why', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'Đúng như sổ');
    check(opened);
    (sheetOf(opened, 'Danh sách hộ').values[6] as unknown[])[3] = 'Ná';
    const after = check(opened);
    expect(after.findings.map(({ code }) => code)).toContain('FD29');
    expect(JSON.stringify(sheetOf(opened, 'GN Ngoại lệ').values)).toContain('giá trị đã đổi');
  });

  it('is taken back by clearing the reason', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'Đúng như sổ');
    check(opened);
    const row = sheetOf(opened, 'GN Ngoại lệ').values.find((cells) => cells[1] === 'FD29') as unknown[];
    row[4] = '';
    expect(check(opened).findings.map(({ code }) => code)).toContain('FD29');
  });
});

/** Types a reason on every row of a finding; answers how many. */
function typeAll(opened: Opened, reason: string): number {
  const rows = sheetOf(opened, 'GN Lỗi dữ liệu').values.filter((cells) =>
    /^[0-9a-f]{16}\./.test(String(cells[12])),
  );
  for (const cells of rows as unknown[][]) {
    cells[10] = reason;
    cells[11] = 'Lê Thị Duyệt';
  }
  return rows.length;
}

describe('every finding passed over', () => {
  it('duplicates came back when the list was sorted: all stay passed over, none is told as mended', async () => {
    const opened = await open(await duplicatesWorkbook());
    const codes = new Set(check(opened).findings.map(({ code }) => code));
    for (const code of ['ST05', 'ST16', 'ST17', 'ST19']) expect(codes).toContain(code);
    const count = typeAll(opened, 'Đã đối chiếu');
    expect(check(opened).findings).toEqual([]);
    const list = sheetOf(opened, 'Danh sách hộ');
    const rows = list.values.splice(1, 9);
    list.values.splice(1, 0, ...rows.reverse());
    const after = check(opened);
    expect(after.findings).toEqual([]);
    expect(after.waived).toHaveLength(count);
    const ledger = JSON.stringify(sheetOf(opened, 'GN Ngoại lệ').values);
    expect(ledger).not.toContain('Không còn lỗi');
    expect(ledger).not.toContain('Hết hiệu lực:');
  });

  it('a renamed sheet keeps the reasons', async () => {
    const opened = await open(await duplicatesWorkbook());
    check(opened);
    typeAll(opened, 'Đã đối chiếu');
    check(opened);
    sheetOf(opened, 'Danh sách hộ').name = 'Sổ hộ 2024';
    expect(check(opened).findings).toEqual([]);
  });
});

describe('what cannot be taken as a reason', () => {
  it('is one nobody stands for: told, and kept beside the finding until a name is written', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'Đã hỏi hộ, ghi đúng như sổ', '');
    const next = check(opened);
    expect(next.waived).toBeUndefined();
    expect(next.findings.map(({ code }) => code)).toContain('FD29');
    const text = JSON.stringify(sheetOf(opened, 'GN Lỗi dữ liệu').values);
    expect(text).toContain('chưa ghi người duyệt: FD29 H4 Võ Thị Dung “Đã hỏi hộ, ghi đúng như sổ”');
    const { row, reason } = rowOf(opened, 'FD29');
    const cells = sheetOf(opened, 'GN Lỗi dữ liệu').values[row] as unknown[];
    expect(cells[reason]).toBe('Đã hỏi hộ, ghi đúng như sổ');
    cells[reason + 1] = 'Lê Thị Duyệt';
    expect(check(opened).waived).toHaveLength(1);
  });

  it('is a row of GN Ngoại lệ whose name was cleared: the finding is back, its reason beside it', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'Đã hỏi hộ, ghi đúng như sổ');
    check(opened);
    const listed = sheetOf(opened, 'GN Ngoại lệ').values.find((cells) => cells[1] === 'FD29') as unknown[];
    listed[5] = '';
    expect(check(opened).findings.map(({ code }) => code)).toContain('FD29');
    const { row, reason } = rowOf(opened, 'FD29');
    expect(sheetOf(opened, 'GN Lỗi dữ liệu').values[row]?.[reason]).toBe('Đã hỏi hộ, ghi đúng như sổ');
  });

  it('is asked for: without a name nothing is typed', async () => {
    const opened = await open(bytes, {
      answers: [{ button: 'OK', text: 'Đã hỏi hộ' }, { button: 'OK', text: ' ' }, { button: 'OK' }],
    });
    check(opened);
    const { row, reason } = rowOf(opened, 'FD29');
    opened.environment.select(`'GN Lỗi dữ liệu'!A${row + 1}`);
    opened.bundle.call('boQuaLoi');
    expect(sheetOf(opened, 'GN Lỗi dữ liệu').values[row]?.[reason]).toBe('');
    expect(opened.environment.alerts.map(({ text }) => text).join(' ')).toContain('Phải ghi tên người duyệt');
  });

  it('is told and stays where it was typed', async () => {
    const opened = await open(bytes);
    check(opened);
    type(opened, 'FD29', 'x', 'Lê Thị Duyệt');
    const { values } = sheetOf(opened, 'GN Lỗi dữ liệu');
    const heading = values.find((cells) => String(cells[0]).startsWith('Thôn 2:')) as unknown[];
    heading[10] = 'cả nhóm đúng';
    const next = check(opened);
    expect(next.waived).toBeUndefined();
    expect(next.findings.map(({ code }) => code)).toContain('FD29');
    expect(next.summary.join(' ')).toContain('Chưa nhận 2 dòng');
    const text = JSON.stringify(sheetOf(opened, 'GN Lỗi dữ liệu').values);
    expect(text).toContain('lý do chưa ghi thành lời: FD29 H4 Võ Thị Dung “x” “Lê Thị Duyệt”');
    expect(text).toContain('“cả nhóm đúng”');
    const { row, reason } = rowOf(opened, 'FD29');
    const kept = sheetOf(opened, 'GN Lỗi dữ liệu').values[row] as unknown[];
    expect([kept[reason], kept[reason + 1]]).toEqual(['x', 'Lê Thị Duyệt']);
  });
});

describe('GN Cài đặt', () => {
  it('switches a rule off, which the sheet and the report tell; typed cells outlast opening it again', async () => {
    const opened = await open(bytes);
    opened.bundle.call('moCaiDat');
    const rule = () =>
      sheetOf(opened, 'GN Cài đặt').values.find((cells) => cells[4] === 'rule:FD29') as unknown[];
    rule()[3] = 'Tắt';
    opened.bundle.call('moCaiDat');
    expect(rule()[3]).toBe('Tắt');
    const result = check(opened);
    expect(result.findings.map(({ code }) => code)).not.toContain('FD29');
    expect(result.rules).toEqual({ off: ['FD29'], severity: {}, thresholds: {} });
    expect(JSON.stringify(sheetOf(opened, 'GN Lỗi dữ liệu').values)).toContain('Quy tắc đã tắt');
  });
});

describe('findings shown on the register’s cells', () => {
  it('leave values, colours and notes of the staff; taken away, everything is as it was', async () => {
    const opened = await open(bytes);
    const before = staffSheets(opened.environment);
    const rules = JSON.stringify(sheetOf(opened, 'Danh sách hộ').conditionalRules);
    expect(opened.bundle.call('toMauLoi')).toMatchObject({ ok: true, sheets: ['Danh sách hộ'] });
    const list = sheetOf(opened, 'Danh sách hộ');
    expect(list.conditionalRules.length).toBeGreaterThan(0);
    expect([...list.notes.values()].join(' ')).toContain('FD29');
    // A4 carries the staff's own note.
    expect([...list.notes.values()].join(' ')).toContain('Đã đối chiếu');
    opened.bundle.call('toMauLoi');
    expect([...list.notes.values()].filter((note) => note.split('⟦').length > 2)).toEqual([]);
    expect(opened.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: ['Danh sách hộ'] });
    expect(staffSheets(opened.environment)).toBe(before);
    expect(JSON.stringify(list.conditionalRules)).toBe(rules);
    expect(opened.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: [] });
  });

  const ours = (opened: Opened) => {
    const { notes, conditionalRules } = sheetOf(opened, 'Danh sách hộ');
    return {
      notes: [...notes.values()].filter((note) => note.includes('GN kiểm tra')).length,
      rules: conditionalRules.filter(({ values }) => String(values[0]).includes('GN kiem tra')).length,
    };
  };

  it('notes go although the staff have cleared the colour rules', async () => {
    const opened = await open(bytes);
    const before = staffSheets(opened.environment);
    opened.bundle.call('toMauLoi');
    sheetOf(opened, 'Danh sách hộ').conditionalRules = [];
    expect(ours(opened).notes).toBeGreaterThan(0);
    expect(opened.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: ['Danh sách hộ'] });
    expect(ours(opened)).toEqual({ notes: 0, rules: 0 });
    expect(staffSheets(opened.environment)).toBe(before);
    expect(opened.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: [] });
  });

  it('colours go although the staff have cleared the notes', async () => {
    const opened = await open(bytes);
    opened.bundle.call('toMauLoi');
    const { notes } = sheetOf(opened, 'Danh sách hộ');
    notes.clear();
    expect(ours(opened).rules).toBeGreaterThan(0);
    expect(opened.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: ['Danh sách hộ'] });
    expect(ours(opened)).toEqual({ notes: 0, rules: 0 });
  });

  it('a colour rule that another program spelled anew is still ours', async () => {
    const opened = await open(bytes);
    opened.bundle.call('toMauLoi');
    const list = sheetOf(opened, 'Danh sách hộ');
    list.conditionalRules = list.conditionalRules.map((rule) => ({
      ...rule,
      values: ['=len( "GN kiem tra" ) = 11'],
    }));
    opened.bundle.call('boToMauLoi');
    expect(ours(opened)).toEqual({ notes: 0, rules: 0 });
  });

  it('notes below the last filled row go as well', async () => {
    const opened = await open(bytes);
    opened.bundle.call('toMauLoi');
    const list = sheetOf(opened, 'Danh sách hộ');
    list.values.splice(5);
    expect(ours(opened).notes).toBeGreaterThan(0);
    opened.bundle.call('boToMauLoi');
    expect(ours(opened)).toEqual({ notes: 0, rules: 0 });
  });

  it('the sheet remembers them while they are there, and no longer', async () => {
    const opened = await open(bytes);
    const keys = () => sheetOf(opened, 'Danh sách hộ').metadata.map(({ key }) => key);
    opened.bundle.call('toMauLoi');
    opened.bundle.call('toMauLoi');
    expect(keys()).toEqual(['giam-ngheo.highlights']);
    opened.bundle.call('boToMauLoi');
    expect(keys()).toEqual([]);
  });

  it('are taken away in a later session too: saved, opened and saved again the sheet is as it was', async () => {
    const first = await open(bytes);
    first.bundle.call('toMauLoi');
    const second = await open(await saveWorkbook(first.environment.workbook));
    expect(ours(second).rules).toBeGreaterThan(0);
    expect(second.bundle.call('boToMauLoi')).toMatchObject({ ok: true, sheets: ['Danh sách hộ'] });
    expect(ours(second)).toEqual({ notes: 0, rules: 0 });
    const after = partsOf(await saveWorkbook(second.environment.workbook));
    const before = partsOf(bytes);
    for (const path of ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']) {
      expect(after[path]).toBe(before[path]);
      expect(before[path]).not.toBe(undefined);
    }
  });
});
