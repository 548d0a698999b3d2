import type { CheckResult, Finding, Register } from '../../../src/core/model';
import { findingsSheet } from '../../../src/core/reports/findings-sheet';
import { register as registerOf } from '../../support/builders';
import {
  cellAt,
  cutTexts,
  refusedMerges,
  tooWide,
  placedCells,
  rowSaying,
  shownRow,
  texts,
  wrongFormulas,
} from './model-checks';
import { settings, standard } from './sample';

const register: Register = registerOf(
  { thon: 'Tổ dân phố 1', ma_ho: 'PM0001', chu_ho: 'Trần Nhật Đạt', phan_loai: 'Hộ nghèo' },
  { thon: 'Tổ dân phố 2', ma_ho: 'PM0002', chu_ho: 'Nguyễn Chí Toàn', phan_loai: 'Hộ cận nghèo' },
);
const inHamlet = (hamlet: string | null, code = 'PM0001', name = 'Trần Nhật Đạt') => ({ code, name, hamlet });
function finding(over: Partial<Finding> = {}): Finding {
  return {
    code: 'FD02',
    rule: 'id-number-lost-zero',
    severity: 'error',
    ref: { sheet: 'DS hộ', row: 62, column: 14 },
    field: 'cccd',
    message: 'Số định danh mất số 0 ở đầu.',
    found: '51079000101',
    expected: '12 chữ số',
    todo: 'Thêm số 0 rồi xác nhận.',
    related: [],
    fix: null,
    household: inHamlet('Tổ dân phố 1'),
    also: [],
    key: { record: '00000000aaaaaaaa', value: '00000000bbbbbbbb' },
    ...over,
  };
}
const check = (
  findings: readonly Finding[],
  notAssessable: CheckResult['notAssessable'] = [],
): CheckResult => ({
  findings,
  notAssessable,
  passed: 1200,
});
const sheetOf = (result: CheckResult, lang: 'vi' | 'en' = 'vi') =>
  findingsSheet({
    settings: { ...settings, lang },
    standard,
    register,
    result,
    waived: 0,
    unkept: [],
    changes: [],
  });
const FINDINGS = [
  finding({ severity: 'warning', code: 'FD33', ref: { sheet: 'DS hộ', row: 62, column: 3 } }),
  finding({ household: inHamlet('Tổ dân phố 2', 'PM0002', 'Nguyễn Chí Toàn'), code: 'CS22' }),
  finding({ code: 'ST09' }),
  finding({ household: null, code: 'AG01', ref: { sheet: 'DS hộ', row: 1463, column: 10 } }),
];
const SKIPPED: CheckResult['notAssessable'] = [
  { code: 'CS22', rule: 'class-against-scores', reason: 'blank', count: 1339 },
  { code: 'FD07', rule: 'id-number-sex-digit', reason: 'unreadable', count: 3 },
];
const sheet = sheetOf(check(FINDINGS, SKIPPED));
const header = rowSaying(sheet, 'Việc cần làm');

describe('findingsSheet', () => {
  it('says what was checked, when and by which standard', () => {
    expect(cellAt(sheet, 'A1').value).toBe('KẾT QUẢ KIỂM TRA SỔ HỘ');
    expect(cellAt(sheet, 'A2').value).toBe(
      '(Phường Phổ Minh; trang tính “Hộ”; kiểm tra ngày 20/12/2024, tuổi tính đến ngày 31/12/2024; chuẩn 2022–2026, thành thị)',
    );
  });

  it('never cuts a sentence; of a long value the whole stands in a note', () => {
    const message = `${'Hai người có cùng số định danh. '.repeat(8)}Xem ô F90.`;
    const model = sheetOf(check([finding({ message, found: 'a'.repeat(200) })], []));
    const row = (model.rows[rowSaying(model, message) - 1] ?? []).flatMap((cell) => cell ?? []);
    expect(message.length).toBeGreaterThan(160);
    expect(row.map(({ value }) => value)).toContain(message);
    expect(row.find(({ note }) => note !== undefined)).toMatchObject({
      value: `${'a'.repeat(159)}…`,
      note: 'a'.repeat(200),
    });
  });

  it('counts by severity, and what could not be checked apart from what passed', () => {
    const rows = ['Lỗi', 'Cảnh báo', 'Gợi ý', 'Không kiểm tra được', 'Kiểm tra đạt'].map((_, index) =>
      shownRow(sheet, 5 + index).slice(0, 2),
    );
    expect(rows).toEqual([
      ['Lỗi', 3],
      ['Cảnh báo', 1],
      ['Gợi ý', 0],
      ['Không kiểm tra được', 1342],
      ['Kiểm tra đạt', 1200],
    ]);
  });

  it('counts by hamlet and by group of codes', () => {
    expect([5, 6, 7].map((row) => shownRow(sheet, row).slice(2, 5))).toEqual([
      ['Tổ dân phố 1', 1, 1],
      ['Tổ dân phố 2', 1, 0],
      ['Chung cả sổ', 1, 0],
    ]);
    expect([5, 6, 7, 8, 9].map((row) => shownRow(sheet, row).slice(5, 7))).toEqual([
      ['Cấu trúc hộ (ST)', 1],
      ['Trường dữ liệu (FD)', 1],
      ['Nhất quán (CS)', 1],
      ['Đầy đủ (CV)', 0],
      ['Tổng hợp (AG)', 1],
    ]);
  });

  it('goes hamlet by hamlet, a household together, the gravest first, the whole register last', () => {
    const rows = sheet.rows.slice(header, header + 7).map((_, index) => shownRow(sheet, header + 1 + index));
    expect(rows.map((row) => [row[0], row[4] ?? null])).toEqual([
      ['Tổ dân phố 1: 1 hộ, 1 lỗi, 1 cảnh báo', null],
      ['Lỗi', 'ST09'],
      ['Cảnh báo', 'FD33'],
      ['Tổ dân phố 2: 1 hộ, 1 lỗi', null],
      ['Lỗi', 'CS22'],
      ['Chung cả sổ: 1 lỗi', null],
      ['Lỗi', 'AG01'],
    ]);
  });

  it('repeats the household in grey at its second finding, so that the list still sorts and filters', () => {
    const [first, second] = [header + 2, header + 3].map((row) => cellAt(sheet, `B${row}`));
    expect([first?.value, second?.value]).toEqual(['PM0001\nTrần Nhật Đạt', 'PM0001\nTrần Nhật Đạt']);
    expect([first?.style?.color, second?.style?.color]).toEqual([undefined, '#666666']);
  });

  it('links each finding to its cell', () => {
    expect(cellAt(sheet, `D${header + 3}`)).toMatchObject({
      value: 'C62',
      link: { sheet: 'DS hộ', row: 62, column: 3 },
    });
  });

  it('never shows a whole ID number, whatever a rule hands over', () => {
    const leaking = finding({
      found: '051079000123',
      message: 'Số 051079000123 trùng.',
      expected: '051079000124',
      todo: 'Sửa 051079000123.',
    });
    const said = texts(sheetOf(check([leaking]))).join('\n');
    expect(said).not.toMatch(/\d{9}/);
    expect(said).toContain('0510•••••123');
  });

  it('names each rule that could not judge, how often and why', () => {
    const row = rowSaying(sheet, 'Không kiểm tra được khác với đúng: các lượt dưới đây chưa được kiểm tra.');
    expect(shownRow(sheet, row + 2).filter((value) => value !== null)).toEqual([
      'CS22',
      'Loại hộ trái với B1/B2',
      1339,
      'Ô cần thiết để trống',
    ]);
    expect(shownRow(sheet, 5).slice(7)).toEqual(['CS22: 1.339', 'Ô cần thiết để trống']);
  });

  it('points to the end of the sheet when more rules could not judge than the top has room for', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...SKIPPED[0],
      code: `FD0${index}`,
      rule: 'x',
      reason: 'blank',
      count: 1,
    }));
    const model = sheetOf(check([], many));
    expect(texts(model)).toContain('… và 4 dòng khác, xem cuối bảng');
  });

  it('starts a page for each hamlet, repeats the header, folds the counts', () => {
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      repeatRows: { from: header, to: header },
      breaksBefore: [header + 4, header + 6],
    });
    expect(sheet.foldRows).toEqual({ from: 3, to: header - 2 });
    expect(sheet.frozenRows).toBe(header);
  });

  it('freezes nothing when the counts would fill the screen', () => {
    const hamlets = Array.from({ length: 30 }, (_, index) =>
      finding({ household: inHamlet(`Thôn ${index + 1}`) }),
    );
    const model = sheetOf(check(hamlets));
    expect(model.frozenRows).toBe(0);
    // All thirty start a page: the counts fill the first one.
    expect(model.print.breaksBefore).toHaveLength(30);
  });

  it('merges and fixes the same rows however many findings there are', () => {
    const lots = Array.from({ length: 500 }, (_, index) =>
      finding({ household: inHamlet('Tổ dân phố 1', `PM${index}`) }),
    );
    // The table by rule below the findings moves down; nothing is added.
    const shapes = (findings: readonly Finding[]) =>
      sheetOf(check(findings)).merges.map(({ column, columns, rows }) => ({ column, columns, rows }));
    expect(shapes(lots)).toEqual(shapes([finding()]));
  });

  it('says so when nothing was found', () => {
    const model = sheetOf(check([]));
    expect(texts(model)).toContain('Không có lỗi, cảnh báo hay gợi ý nào trong các lượt đã kiểm tra.');
    expect(model.print.breaksBefore).toEqual([]);
  });

  it('keeps a value that begins like a formula as text, and says “(trống)” for a blank', () => {
    const model = sheetOf(
      check([finding({ found: '=HYPERLINK("x")' }), finding({ found: '', expected: '' })]),
    );
    const row = rowSaying(model, 'Việc cần làm') + 2;
    expect(cellAt(model, `G${row}`)).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(placedCells(model).filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
    expect(shownRow(model, row + 1).slice(6, 8)).toEqual(['(trống)', '–']);
  });

  it('cuts no text in either language, however long names and messages are', () => {
    const long = finding({
      message:
        'Số định danh của thành viên này trùng với số định danh của một thành viên khác trong hộ khác. '.repeat(
          3,
        ),
      household: inHamlet('Tổ dân phố 1', 'PM0001', 'Nguyễn Hoàng Thị Phương Thảo Nguyên'),
      found: 'x'.repeat(400),
    });
    for (const model of [sheet, sheetOf(check([long])), sheetOf(check(FINDINGS, SKIPPED), 'en')]) {
      expect(cutTexts(model)).toEqual([]);
      expect(refusedMerges(model)).toEqual([]);
      expect(tooWide(model)).toEqual([]);
      expect(wrongFormulas(model)).toEqual([]);
      // What is printed fills the page; the cells to type into stand beside it.
      const printed = model.columnWidths.slice(0, model.print.area.columns);
      expect(printed.reduce((sum, width) => sum + width, 0)).toBe(252);
    }
  });
});
