/** AG13 and AG14: a total gets its formula, when a person says so, and an undo gives back what stood there. */
import ExcelJS from 'exceljs';
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';
import { differences, staffLooks } from '../support/fix-workbook';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  fixes: {
    cell: string;
    before: unknown;
    after: unknown;
    code: string;
    isFormula?: boolean;
    result?: number;
  }[];
  toConfirm: { cell: string; code: string; values: unknown[]; isFormula?: boolean; result?: number }[];
  findings: { code: string; cell: string; fix?: { apply: string } }[];
  undone: { cell: string; before: unknown; after: unknown }[];
  kept: { cell: string; reason: string }[];
  summary: string[];
}
const LIST = 'DS hộ';
const call = ({ bundle }: Opened, name: string, args: unknown[] = []) => bundle.call(name, args) as Result;
const RUNNER = { options: {} };
const sheetOf = ({ environment }: Opened, name = LIST) =>
  environment.workbook.sheets.find((sheet) => sheet.name === name)!;
const codes = ({ findings }: Result) =>
  findings.filter(({ code }) => /^AG1[34]$/.test(code)).map(({ code, cell }) => `${code} ${cell}`);

/**
 * Five households of 2, 3, 4, 5 and 6 persons (20), 1 woman each (5). The total of persons leaves the last two rows
 * out (9); the total of women is typed, and wrong (4).
 */
async function opening(options: EnvironmentOptions = {}, women: ExcelJS.CellValue = 4) {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet(LIST);
  list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH – DANH SÁCH HỘ DÂN CƯ NĂM 2024']);
  list.addRow(['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Số nữ', 'Tổng thu nhập', 'Phân loại hộ']);
  ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].forEach((name, at) =>
    list.addRow([at + 1, `H00${at + 1}`, `Lê Văn ${name}`, at + 2, 1, 6000000, 'Hộ nghèo']),
  );
  list.addRow([
    'Tổng cộng',
    { formula: 'ROWS(B3:B7)', result: 5 },
    null,
    { formula: 'SUM(D3:D5)', result: 9 },
    women,
    { formula: 'SUM(F3:F7)', result: 30000000 },
  ]);
  for (const cell of ['D8', 'E8']) {
    list.getCell(cell).numFmt = '#,##0';
    list.getCell(cell).font = { bold: true };
    list.getCell(cell).note = 'Đã ký duyệt';
  }
  const opened = await open(new Uint8Array(await book.xlsx.writeBuffer()), options);
  return { ...opened, before: staffLooks(opened.environment) };
}
const formulaIn = (opened: Opened, column: number, row = 8) =>
  sheetOf(opened).formulas.get((row - 1) * 32768 + column - 1)?.text;
const chosen = ({ toConfirm }: Result) =>
  toConfirm
    .filter(({ code }) => /^AG1[34]$/.test(code))
    .map(({ cell, code, values }) => ({ sheet: LIST, cell, code, value: values[0] }));

describe('a total that needs its formula', () => {
  it('is offered with the formula and what it gives, never written by the bulk button', async () => {
    const opened = await opening();
    expect(codes(call(opened, 'kiemTraSoHo', [RUNNER])).sort()).toEqual(['AG13 E8', 'AG14 D8']);
    const fixed = call(opened, 'suaTuDong', [RUNNER]);
    expect(fixed.toConfirm.filter(({ isFormula }) => isFormula)).toEqual([
      expect.objectContaining({ cell: 'D8', code: 'AG14', values: ['=SUM(D3:D7)'], result: 20 }),
      expect.objectContaining({ cell: 'E8', code: 'AG13', values: ['=SUM(E3:E7)'], result: 5 }),
    ]);
    expect(fixed.fixes).toEqual([]);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });

  it('is asked about with formula and result, cell by cell', async () => {
    const opened = await opening({ answers: [{ button: 'YES' }, { button: 'YES' }, { button: 'OK' }] });
    const result = call(opened, 'suaTungLoi');
    const texts = opened.environment.alerts.map(({ text }) => text);
    expect(texts.some((text) => text.includes('DS hộ D8: 9 → =SUM(D3:D7) (ra 20)'))).toBe(true);
    expect(texts.some((text) => text.includes('DS hộ E8: 4 → =SUM(E3:E7) (ra 5)'))).toBe(true);
    expect(result.fixes.map(({ cell, after }) => [cell, after])).toEqual([
      ['D8', '=SUM(D3:D7)'],
      ['E8', '=SUM(E3:E7)'],
    ]);
  });

  it.each(['vi_VN', 'en_US'])('gets it, and nothing else of any sheet changes: %s', async (locale) => {
    const opened = await opening({ locale });
    const made = call(opened, 'bangSua', [chosen(call(opened, 'bangXemTruocSua'))]);
    expect(made).toMatchObject({
      ok: true,
      fixes: [
        { cell: 'D8', after: '=SUM(D3:D7)', isFormula: true, result: 20 },
        { cell: 'E8', after: '=SUM(E3:E7)', isFormula: true, result: 5 },
      ],
    });
    expect(made.summary.join('\n')).not.toContain('quy tắc vẫn báo');
    expect([formulaIn(opened, 4), formulaIn(opened, 5)]).toEqual(['SUM(D3:D7)', 'SUM(E3:E7)']);
    const places = new Set(
      Object.keys(differences(opened.before, staffLooks(opened.environment))).map((at) =>
        at.replace(/ style$/, ''),
      ),
    );
    for (const at of places) expect(at).toMatch(/R8C[45] (?:value|formulas)$/);
    expect(codes(made)).toEqual([]);
    const line = sheetOf(opened, 'GN Nhật ký sửa').values[3]!;
    expect([line[3], line[5], line[6], line[8]]).toEqual(['D8', '=SUM(D3:D5)', '=SUM(D3:D7)', 'đã xác nhận']);
  });

  it('has back the old formula and the typed number after an undo', async () => {
    const opened = await opening();
    call(opened, 'bangSua', [chosen(call(opened, 'bangXemTruocSua'))]);
    const result = call(opened, 'hoanTac', [RUNNER]);
    expect(result.kept).toEqual([]);
    expect(result.undone.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ['D8', '=SUM(D3:D7)', '=SUM(D3:D5)'],
      ['E8', '=SUM(E3:E7)', 4],
    ]);
    expect([formulaIn(opened, 4), formulaIn(opened, 5)]).toEqual(['SUM(D3:D5)', undefined]);
    const left = differences(opened.before, staffLooks(opened.environment));
    // The stand-in keeps no value of a formula it has written: the sheet works it out.
    expect(Object.keys(left).filter((at) => !/R8C4 (?:value|formulas)$/.test(at))).toEqual([]);
  });

  it('keeps a formula somebody wrote since, and says so', async () => {
    const opened = await opening();
    call(opened, 'bangSua', [chosen(call(opened, 'bangXemTruocSua'))]);
    sheetOf(opened).formulas.set(7 * 32768 + 3, { text: 'SUM(D3:D6)', pending: false });
    expect(call(opened, 'hoanTac', [RUNNER])).toMatchObject({
      undone: [{ cell: 'E8' }],
      kept: [{ cell: 'D8', reason: 'formula' }],
    });
    expect(formulaIn(opened, 4)).toBe('SUM(D3:D6)');
  });

  it('stays a formula in a cell formatted as text', async () => {
    const opened = await opening({}, 4);
    const { styles } = sheetOf(opened);
    styles[7]![4] = { ...styles[7]![4]!, numberFormat: '@' };
    const before = staffLooks(opened.environment);
    call(opened, 'bangSua', [chosen(call(opened, 'bangXemTruocSua')).filter(({ cell }) => cell === 'E8')]);
    expect(formulaIn(opened, 5)).toBe('SUM(E3:E7)');
    call(opened, 'hoanTac', [RUNNER]);
    expect(differences(before, staffLooks(opened.environment))).toEqual({});
  });

  it('is not offered where another formula fills the cell', async () => {
    const opened = await opening({}, { formula: 'ARRAYFORMULA(D3:E7)', result: 4 });
    sheetOf(opened).formulas.set(7 * 32768 + 3, { text: 'ARRAYFORMULA(SUM(D3:D5))', pending: false });
    expect(chosen(call(opened, 'bangXemTruocSua'))).toEqual([]);
  });
});

describe('the total of a summary by hamlet', () => {
  /** 10 + 20 + 30 = 60 households, 1 + 2 + 3 = 6 poor, 4 + 5 + 6 = 15 near-poor; the total of the poor is typed, 5. */
  async function openingSummary() {
    const book = new ExcelJS.Workbook();
    const list = book.addWorksheet(LIST);
    list.addRow(['ỦY BAN NHÂN DÂN XÃ BÌNH MINH – DANH SÁCH HỘ NĂM 2024']);
    list.addRow(['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ']);
    list.addRow(['H001', 'Lê Văn Một', 'Hộ nghèo']);
    list.addRow(['H002', 'Lê Văn Hai', 'Hộ nghèo']);
    const summary = book.addWorksheet('Tổng hợp');
    summary.addRow(['Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo']);
    for (const row of [
      ['Tổ 1', 10, 1, 4],
      ['Tổ 2', 20, 2, 5],
      ['Tổ 3', 30, 3, 6],
    ])
      summary.addRow(row);
    const sums = [{ formula: 'SUM(B2:B4)', result: 60 }, 5, { formula: 'SUM(D2:D4)', result: 15 }];
    summary.addRow(['Tổng cộng', ...sums]);
    const opened = await open(new Uint8Array(await book.xlsx.writeBuffer()));
    return { ...opened, before: staffLooks(opened.environment) };
  }

  it('gets its formula when a person says so, and gives it back', async () => {
    const opened = await openingSummary();
    expect(codes(call(opened, 'kiemTraSoHo', [RUNNER]))).toEqual(['AG13 C5']);
    const choices = [{ sheet: 'Tổng hợp', cell: 'C5', code: 'AG13', value: '=SUM(C2:C4)' }];
    call(opened, 'bangXemTruocSua');
    const done = call(opened, 'bangSua', [choices]);
    expect(done.fixes.map(({ cell, after, result }) => [cell, after, result])).toEqual([
      ['C5', '=SUM(C2:C4)', 6],
    ]);
    expect(call(opened, 'hoanTac', [RUNNER]).undone).toHaveLength(1);
    expect(differences(opened.before, staffLooks(opened.environment))).toEqual({});
  });
});
