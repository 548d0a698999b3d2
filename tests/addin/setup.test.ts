/** Thiết lập sổ hộ in the stand-in: the sheet, the dialogs, the yellow cells, the panel's functions, the memory. */
import ExcelJS from 'exceljs';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';

interface Sheet {
  sheet: string;
  fields: { field: string; column: string }[];
  questions: { text: string }[];
}
interface Columns {
  ok: boolean;
  sheets: Sheet[];
  values: Record<
    string,
    { field: string; valid: number; invalid: number; blank: number; examples: string[] }[]
  >;
  error?: { code: string; message: string };
}
interface Result {
  ok: boolean;
  summary: string[];
  sheetsWritten: string[];
  register: { sheets: { name: string; columns: Record<string, string>; questions: { text: string }[] }[] };
  error?: { code: string; message: string };
}

let bytes: Uint8Array;
/** Two columns 'Điểm B1' with different values, a column nobody knows, a wrong class. */
beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách hộ');
  list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH']);
  list.addRow(['DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow(['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ', 'Điểm B1', 'Điểm B1', 'Cụm']);
  list.addRow(['H1', 'Lê Văn An', 4, 'Hộ nghèo', 120, 100, 'Thôn 1']);
  list.addRow(['H2', 'Trần Thị Bình', 3, 'Hộ cân nghéo', 140, 150, 'Thôn 2']);
  bytes = new Uint8Array(await book.xlsx.writeBuffer());
});

const start = (options: EnvironmentOptions = {}): Promise<Opened> => open(bytes, options);
const setupSheet = ({ environment }: Opened) => {
  const sheet = environment.workbook.sheets.find(({ name }) => name === 'GN Thiết lập');
  if (!sheet) throw new Error('no GN Thiết lập');
  return sheet;
};
const columnsOf = ({ bundle }: Opened, action = 'kiemTraSoHo') =>
  (bundle.call(action) as Result).register.sheets[0]?.columns ?? {};
const typeInto = (opened: Opened, letter: string, text: string | number) => {
  const row = setupSheet(opened).values.find((cells) => cells[0] === letter);
  if (!row) throw new Error(`no row ${letter}`);
  (row as unknown[])[6] = text;
};
const answers = (...texts: string[]) => ({ answers: texts.map((text) => ({ button: 'OK', text })) });

describe('the menu action', () => {
  it('asks which of two columns is meant, keeps the answer, and every later action uses it', async () => {
    const opened = await start(answers('F'));
    expect(columnsOf(opened)).not.toHaveProperty('b1');
    const result = opened.bundle.call('moThietLap') as Result;
    expect(result.sheetsWritten).toEqual(['GN Thiết lập']);
    expect(result.register.sheets[0]?.questions).toEqual([]);
    expect(opened.environment.alerts[0]).toMatchObject({ kind: 'prompt', buttons: 'OK_CANCEL' });
    expect(opened.environment.alerts[0]?.text).toContain('E “Điểm B1”: 120 · 140');
    expect(columnsOf(opened).b1).toBe('F');
    expect(columnsOf(opened, 'phanLoaiHo').b1).toBe('F');
  });

  it('finds the answer again after a column was inserted and the sheet was renamed', async () => {
    const opened = await start(answers('F'));
    opened.bundle.call('moThietLap');
    const [list] = opened.environment.workbook.sheets;
    if (!list) throw new Error('no list');
    for (const row of list.values) (row as unknown[]).unshift(null);
    list.name = 'Sổ năm 2025';
    expect(columnsOf(opened).b1).toBe('G');
  });

  it('refuses an answer with a sentence and asks again', async () => {
    const opened = await start(answers('QQ', 'A', 'e'));
    opened.bundle.call('moThietLap');
    const asked = opened.environment.alerts.filter(({ kind }) => kind === 'prompt').map(({ text }) => text);
    expect(asked[1]).toContain('Trang tính không có cột này');
    expect(asked[2]).toContain('Cột này đang là “Mã hộ”');
    expect(columnsOf(opened).b1).toBe('E');
  });

  it('takes 0 for none of them and does not ask again', async () => {
    const opened = await start(answers('0'));
    const result = opened.bundle.call('moThietLap') as Result;
    expect(result.register.sheets[0]?.questions).toEqual([]);
    expect(columnsOf(opened)).not.toHaveProperty('b1');
  });

  it('puts a question off when it is cancelled: nothing is stored and it is asked the next time', async () => {
    const opened = await start({ answers: [{ button: 'CANCEL' }] });
    const result = opened.bundle.call('moThietLap') as Result;
    expect(result.register.sheets[0]?.questions).toHaveLength(1);
    // Only that somebody looked: the panel's next step is another then.
    expect([...opened.environment.workbook.properties.document.keys()]).toEqual(['giam-ngheo.set-up']);
  });

  it('lists questions, columns with reasons and samples, and columns left alone on the sheet', async () => {
    const opened = await start({ answers: [{ button: 'CLOSE' }] });
    opened.bundle.call('moThietLap');
    const text = JSON.stringify(setupSheet(opened).values);
    for (const words of [
      'Việc cần quyết định: 1',
      'H1 · H2',
      'Chắc chắn',
      'Để nguyên',
      'chưa biết là trường nào',
    ])
      expect(text).toContain(words);
  });
});

describe('a yellow cell of GN Thiết lập', () => {
  it('corrects a column by the field’s name, and 0 leaves a column alone', async () => {
    const opened = await start({ answers: [{ button: 'CLOSE' }, { button: 'CLOSE' }] });
    opened.bundle.call('moThietLap');
    typeInto(opened, 'G', 'thôn');
    typeInto(opened, 'C', 0);
    const again = opened.bundle.call('moThietLap') as Result;
    expect(again.summary.join()).toContain('Đã nhận 2 chỗ sửa');
    const columns = columnsOf(opened);
    expect(columns.thon).toBe('G');
    expect(columns).not.toHaveProperty('so_nhan_khau');
  });

  it('with something that is no field is told and changes nothing', async () => {
    const opened = await start({ answers: [{ button: 'CLOSE' }, { button: 'CLOSE' }] });
    opened.bundle.call('moThietLap');
    typeInto(opened, 'G', 'màu sơn');
    opened.bundle.call('moThietLap');
    expect(JSON.stringify(setupSheet(opened).values)).toContain('cột G, “màu sơn”');
    expect(columnsOf(opened)).not.toHaveProperty('thon');
  });
});

describe('the panel', () => {
  const decisions = [{ sheet: 'Danh sách hộ', column: 'E', field: 'b1' }];

  it('proposes, previews without storing, and saves', async () => {
    const opened = await start();
    const proposed = opened.bundle.call('bangDeXuatCot') as Columns;
    expect(proposed.sheets[0]?.questions).toHaveLength(1);
    const preview = opened.bundle.call('bangXemTruocCot', [decisions]) as Columns;
    expect(preview.sheets[0]?.fields).toContainEqual(expect.objectContaining({ field: 'b1', column: 'E' }));
    expect(columnsOf(opened)).not.toHaveProperty('b1');
    opened.bundle.call('bangLuuCot', [decisions]);
    expect(columnsOf(opened).b1).toBe('E');
  });

  it('counts what can be read of a column and shows what cannot', async () => {
    const opened = await start();
    const { values } = opened.bundle.call('bangDeXuatCot') as Columns;
    expect(values['Danh sách hộ']?.find(({ field }) => field === 'phan_loai')).toEqual({
      field: 'phan_loai',
      column: 'D',
      valid: 1,
      invalid: 1,
      blank: 0,
      examples: ['Hộ cân nghéo'],
      different: 1,
    });
  });

  it('exports what was chosen, and another copy of the workbook imports it', async () => {
    const opened = await start();
    opened.bundle.call('bangLuuCot', [decisions]);
    const { file } = opened.bundle.call('bangXuatCot') as { file: unknown };
    const other = await start();
    expect(other.bundle.call('bangNhapCot', [file])).toMatchObject({ ok: true });
    expect(columnsOf(other).b1).toBe('E');
    const stated = await start();
    stated.bundle.call('bangNhapCot', [
      { 'Danh sách hộ': { headerRows: [3], columns: { b1: 'F', thon: 'G' } } },
    ]);
    expect(columnsOf(stated)).toMatchObject({ b1: 'F', thon: 'G' });
  });

  it('refuses what cannot be kept with a sentence, and stores nothing', async () => {
    const opened = await start();
    const bad = [{ sheet: 'Danh sách hộ', column: 'E', field: 'mau_son' }];
    expect(opened.bundle.call('bangLuuCot', [bad])).toMatchObject({
      ok: false,
      error: { code: 'mapping.unknown-field' },
    });
    expect(
      opened.bundle.call('bangNhapCot', [{ 'Trang khác': { headerRows: [1], columns: {} } }]),
    ).toMatchObject({
      ok: false,
      error: { code: 'mapping.no-sheet' },
    });
    expect([...opened.environment.workbook.properties.document.keys()]).toEqual([]);
  });
});

describe('the memory', () => {
  it('is told as unreadable, not used, and replaced by the next choice', async () => {
    const opened = await start({ answers: [{ button: 'CLOSE' }, { button: 'OK', text: 'F' }] });
    opened.environment.workbook.properties.document.set('giam-ngheo.mapping', '{"record":1,');
    const checked = opened.bundle.call('kiemTraSoHo') as Result;
    expect(checked.ok).toBe(true);
    expect(checked.summary.join()).toContain('Không đọc được lựa chọn cột đã lưu');
    opened.bundle.call('moThietLap');
    opened.bundle.call('moThietLap');
    expect((opened.bundle.call('kiemTraSoHo') as Result).summary.join()).not.toContain('Không đọc được');
    expect(columnsOf(opened).b1).toBe('F');
  });

  it('keeps the old record whole whichever call of saving fails', async () => {
    const saved = async (failCall: number | null) => {
      const opened = await start();
      opened.bundle.call('bangLuuCot', [[{ sheet: 'Danh sách hộ', column: 'E', field: 'b1' }]]);
      const store = opened.environment.workbook.properties.document;
      const other = await start({ failCall });
      for (const [key, value] of store) other.environment.workbook.properties.document.set(key, value);
      const result = other.bundle.call('bangLuuCot', [
        [{ sheet: 'Danh sách hộ', column: 'F', field: 'b1' }],
      ]) as Columns;
      const after = await start();
      for (const [key, value] of other.environment.workbook.properties.document)
        after.environment.workbook.properties.document.set(key, value);
      return { ok: result.ok, b1: columnsOf(after).b1 };
    };
    expect(await saved(null)).toEqual({ ok: true, b1: 'F' });
    const outcomes = [];
    // Call 1 loads the code itself and throws in words of its own (tests/contract/load-job.test.ts).
    for (let call = 2; call <= 14; call++) outcomes.push(await saved(call));
    // Old or new, never neither.
    expect(outcomes.every(({ b1 }) => b1 === 'E' || b1 === 'F')).toBe(true);
    expect(outcomes.some(({ ok, b1 }) => !ok && b1 === 'E')).toBe(true);
  });
});
