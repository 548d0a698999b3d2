/** Chèn mẫu sổ hộ: an empty register that the add-in itself reads with certainty once people stand in it. */
import ExcelJS from 'exceljs';
import { setCellValue } from '../../runner/fake-apps-script/workbook/cells';
import { open, smallWorkbook, type Opened } from '../support/small-workbook';

/** A workbook as Google makes a new one. */
async function blankWorkbook(names: readonly string[] = ['Trang tính1']): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const name of names) book.addWorksheet(name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const sheetOf = ({ environment }: Opened, name: string) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name)!;
const headings = (opened: Opened, name = 'Sổ hộ') => sheetOf(opened, name).values[3]!.map(String);

/** Three people, typed by heading: a poor household of two and one that is not. */
const PEOPLE: readonly Readonly<Record<string, string | number>>[] = [
  {
    'STT hộ': 1, 'Mã hộ': '0012', 'Họ và tên': 'Đinh Văn Mẫu', 'Quan hệ với chủ hộ': 'Chủ hộ', 'Ngày sinh': '15/03/1979',
    'Giới tính': 'Nam', 'Dân tộc': 'Hrê', CCCD: '051079000101', 'Có BHYT': 'Có', Thôn: 'Thôn 1', 'Số nhân khẩu': 2,
    'Thu nhập BQ/người/tháng': 900000, 'Việc làm': 'x', 'Người phụ thuộc': 0, 'Dinh dưỡng': 0, BHYT: 0, 'GD người lớn': 0,
    'GD trẻ em': 0, 'Chất lượng nhà': 'x', 'Diện tích nhà': 0, 'Nguồn nước': 0, 'Nhà tiêu': 'x', 'Viễn thông': 0,
    'Phương tiện TT': 0, 'Điểm B1': 120, 'Điểm B2': 30, 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ nghèo',
  },
  {
    'Họ và tên': 'Phạm Thị Ví', 'Quan hệ với chủ hộ': 'Vợ', 'Ngày sinh': '20/11/1982', 'Giới tính': 'Nữ', 'Dân tộc': 'Hrê',
    CCCD: '051182000202', 'Có BHYT': 'Có',
  },
  {
    'STT hộ': 2, 'Mã hộ': '0013', 'Họ và tên': 'Lê Thị Dụ', 'Quan hệ với chủ hộ': 'Chủ hộ', 'Ngày sinh': '01/02/1990',
    'Giới tính': 'Nữ', 'Dân tộc': 'Kinh', CCCD: '051190000303', 'Có BHYT': 'Có', Thôn: 'Thôn 2', 'Số nhân khẩu': 1,
    'Thu nhập BQ/người/tháng': 4000000, 'Việc làm': 0, 'Người phụ thuộc': 0, 'Dinh dưỡng': 0, BHYT: 0, 'GD người lớn': 0,
    'GD trẻ em': 0, 'Chất lượng nhà': 0, 'Diện tích nhà': 0, 'Nguồn nước': 0, 'Nhà tiêu': 0, 'Viễn thông': 0,
    'Phương tiện TT': 0, 'Điểm B1': 190, 'Điểm B2': 0, 'Phân loại đầu năm': 'Hộ không nghèo', 'Phân loại hộ': 'Hộ không nghèo',
  },
]; // prettier-ignore

/** The template with the people in it, the unit named. */
async function filled(): Promise<Opened> {
  const opened = await open(await blankWorkbook());
  expect(opened.bundle.call('chenMauSoHo')).toEqual({ ok: true, sheetsWritten: ['Sổ hộ'] });
  const sheet = sheetOf(opened, 'Sổ hộ');
  const names = headings(opened);
  setCellValue(sheet, 0, 0, 'ỦY BAN NHÂN DÂN XÃ BÌNH MINH');
  setCellValue(sheet, 1, 0, 'DANH SÁCH HỘ DÂN CƯ NĂM 2024');
  PEOPLE.forEach((person, at) => {
    for (const [name, value] of Object.entries(person)) {
      expect(names).toContain(name);
      setCellValue(sheet, 4 + at, names.indexOf(name), value);
    }
  });
  return opened;
}

interface SetUp {
  readonly ok: boolean;
  readonly register: {
    readonly sheets: readonly {
      readonly name: string;
      readonly fields: readonly { readonly field: string; readonly reason: string }[];
      readonly unmapped: unknown[];
      readonly questions: unknown[];
    }[];
  };
}

describe('chenMauSoHo', () => {
  it('keeps zeros and dates: ID number, code, phone and birth are text, income a number; lists offer and refuse nothing', async () => {
    const opened = await filled();
    const sheet = sheetOf(opened, 'Sổ hộ');
    const at = (name: string) => headings(opened).indexOf(name);
    for (const name of ['CCCD', 'Mã hộ', 'Số điện thoại', 'Ngày sinh']) {
      for (const row of [4, 500, 999])
        expect([name, sheet.styles[row]?.[at(name)]?.numberFormat]).toEqual([name, '@']);
    }
    expect(sheet.styles[4]?.[at('Thu nhập BQ/người/tháng')]?.numberFormat).toBe('#,##0');
    const text = JSON.stringify([...sheet.validations.values()]);
    for (const word of ['Chủ hộ', 'Nữ', 'Hộ cận nghèo']) expect(text).toContain(word);
    expect(text).not.toContain('"allowInvalid":false');
    expect(sheet.notes.size).toBeGreaterThan(25);
  });

  it('invents nothing: no row stands beneath the headings', async () => {
    const opened = await open(await blankWorkbook());
    opened.bundle.call('chenMauSoHo');
    const below = sheetOf(opened, 'Sổ hộ').values.slice(4).flat();
    expect(below.filter((value) => value !== '')).toEqual([]);
  });

  it('every column is known with certainty and nothing is asked', async () => {
    const opened = await filled();
    const result = opened.bundle.call('moThietLap', [{ options: {} }]) as SetUp;
    const sheet = result.register.sheets.find(({ name }) => name === 'Sổ hộ')!;
    expect(JSON.stringify(result)).toContain('"ok":true');
    expect(sheet.unmapped).toEqual([]);
    expect(sheet.fields).toHaveLength(headings(opened).filter((name) => name !== '').length);
    // Each heading is a field's own name: the surest ground there is.
    expect(sheet.fields.filter(({ reason }) => reason !== 'label')).toEqual([]);
    expect(sheet.questions).toEqual([]);
  });

  it('the check finds no error, and classes, indicators and GN Đa chiều are made of it', async () => {
    const { bundle } = await filled();
    const check = bundle.call('kiemTraSoHo', [{ options: {} }]) as {
      findings: { severity: string; code: string; message: string }[];
      register: { households: number };
    };
    expect(check.register.households).toBe(2);
    expect(
      check.findings.filter(({ severity, code }) => severity === 'error' || code.startsWith('ST')),
    ).toEqual([]);
    const classes = bundle.call('phanLoaiHo', [{ options: {} }]) as { sheetsWritten: string[] };
    expect(classes.sheetsWritten).toContain('GN Phân loại hộ');
    const indicators = bundle.call('tinhChiSo', [{ options: {} }]) as {
      sheetsWritten: string[];
      summary: string[];
    };
    expect(indicators.sheetsWritten).toEqual(expect.arrayContaining(['GN Chỉ số', 'GN Đa chiều']));
    // One household of two is poor.
    expect(indicators.summary.join('\n')).toContain('Hộ nghèo 50');
  });

  it('is the staff’s sheet: without our mark, without our colour, and never written over', async () => {
    const opened = await filled();
    const before = JSON.stringify(sheetOf(opened, 'Sổ hộ').values);
    expect(sheetOf(opened, 'Sổ hộ').metadata.map(({ key }) => key)).toEqual(['giam-ngheo.print']);
    opened.bundle.call('lamTatCa', [{ options: {} }]);
    expect(JSON.stringify(sheetOf(opened, 'Sổ hộ').values)).toBe(before);
  });

  it('says where the register is when there is one, empty template or filled list, and inserts nothing', async () => {
    const twice = await open(await blankWorkbook());
    twice.bundle.call('chenMauSoHo');
    expect(twice.bundle.call('chenMauSoHo')).toMatchObject({ ok: false, error: { code: 'register.exists' } });
    const other = await open(await smallWorkbook());
    const refused = other.bundle.call('chenMauSoHo') as { error: { message: string } };
    expect(refused.error.message).toContain('“Danh sách hộ”');
    expect(other.environment.workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách hộ', 'Ghi chú']);
  });

  it('takes another name when a sheet of the staff has it', async () => {
    const opened = await open(await blankWorkbook(['Sổ hộ']));
    expect(opened.bundle.call('chenMauSoHo')).toMatchObject({ sheetsWritten: ['Sổ hộ 2'] });
  });

  it('leaves no half sheet when a service fails in the middle', async () => {
    for (const failCall of [12, 25, 40]) {
      const opened = await open(await blankWorkbook(), { failCall });
      const result = opened.bundle.call('chenMauSoHo') as { ok: boolean };
      if (!result.ok)
        expect(opened.environment.workbook.sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
    }
  });
});
