import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { classesSheet } from '../../../src/core/reports/classes-sheet';
import type { Row } from '../../support/builders';
import { register as registerOf } from '../../support/builders';
import {
  cellAt,
  cutTexts,
  refusedMerges,
  tooWide,
  rowSaying,
  shownRow,
  texts,
  wrongFormulas,
} from './model-checks';
import { settings, standard } from './sample';

function sheetOf(rows: readonly Row[], lang: 'vi' | 'en' = 'vi') {
  const register = registerOf(...rows);
  const run = { ...settings, lang };
  const classifications = register.households.map((household) => classifyHousehold(household, run, standard));
  return classesSheet({ settings: run, standard, register, classifications, both: null, remarks: [] });
}
const row = (code: string, phan_loai: string, b1: number | null, b2: number | null, more: Row = {}): Row => ({
  thon: 'Tổ dân phố 1',
  ma_ho: code,
  chu_ho: `Nguyễn Văn ${code}`,
  so_nhan_khau: 4,
  phan_loai,
  b1,
  b2,
  ...more,
});
// Urban: poor at B1 ≤ 175 and B2 ≥ 30, near-poor at B1 ≤ 175 and B2 < 30 (TT 07/2021)
const sheet = sheetOf([
  row('H1', 'Hộ nghèo', 165, 50),
  row('H2', 'Hộ cận nghèo', 165, 50),
  row('H3', 'Hộ cận nghèo', null, null),
  row('H4', 'Hộ không nghèo', null, null),
  row('H5', 'Hộ không nghèo', 190, 10),
  row('H6', 'Hộ thoát nghèo', 190, 10),
  row('H7', 'Hộ cân nghéo', 170, 20),
]);
const header = rowSaying(sheet, 'Căn cứ');
const listed = sheet.rows.slice(header).map((_, index) => shownRow(sheet, header + 1 + index));

describe('a household for whom points and income give two classes', () => {
  // NĐ 07/2021 Điều 3: 1.500.000 ≤ 2.000.000 and at least 3 of 12 is poor; TT 07/2021: B1 200 > 175 is not.
  const marks: Row = { d01: 'x', d02: 'x', d03: 'x' };
  const two = sheetOf([
    row('H1', 'Hộ không nghèo', 200, 30, { thu_nhap: 1_500_000, ...marks }),
    row('H2', 'Hộ nghèo', 120, 30, { thu_nhap: 2_500_000, ...marks }),
    row('H3', 'Hộ nghèo', 200, 30, { thu_nhap: 1_500_000, ...marks }),
    row('H4', 'Hộ nghèo', 120, 30, { thu_nhap: 1_500_000, ...marks }),
    row('H5', 'Hộ không nghèo', 200, 0, { thu_nhap: 2_500_000 }),
  ]);
  const at = rowSaying(two, 'Căn cứ');
  const shown = [1, 2, 3, 4].map((index) => shownRow(two, at + index));

  it('is listed and never called agreeing, though the register has the class of the points', () => {
    expect(shown.map((cells) => [cells[1], cells[9]])).toEqual([
      ['H1', 'Hai cách khác nhau'],
      ['H2', 'Hai cách khác nhau'],
      ['H3', 'Khác'],
      ['H4', 'Khớp'],
    ]);
    const counted = rowSaying(two, 'Hộ nghèo');
    expect([0, 1, 2, 3].map((index) => shownRow(two, counted + index).slice(8))).toEqual([
      ['Khớp', 2],
      ['Khác', 1],
      ['Thiếu dữ liệu', 0],
      ['Hai cách khác nhau', 2],
    ]);
  });

  it('has both reasons with their numbers and articles', () => {
    const reason = String(shown[0]?.[10]);
    expect(reason).toContain(
      'Điểm B1 = 200 (> 175, thành thị): hộ không nghèo theo khoản 2 Điều 3 NĐ 07/2021/NĐ-CP',
    );
    expect(reason).toContain(
      'Thu nhập 1.500.000 đồng/người/tháng (≤ 2.000.000, thành thị) và thiếu hụt 3–12 chỉ số (≥ 3): hộ nghèo theo điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP.',
    );
  });

  it('is no text cut off', () => expect(cutTexts(two)).toEqual([]));
});

describe('a household whose area cannot be read, and decides', () => {
  it('is listed with the reason, whatever the register says', () => {
    const open = sheetOf([row('H1', 'Hộ không nghèo', 150, 30, { khu_vuc: 'TT' })]);
    const cells = shownRow(open, rowSaying(open, 'Căn cứ') + 1);
    expect([cells[1], cells[9], cells[10]]).toEqual([
      'H1',
      'Thiếu dữ liệu',
      'Ô Khu vực ghi “TT”, không rõ thành thị hay nông thôn; hai khu vực cho hai kết quả khác nhau nên chưa phân loại được.',
    ]);
  });
});

describe('classesSheet', () => {
  it('lists the poor, near-poor and escaped, those that differ and those whose class cannot be read', () => {
    expect(listed.map((cells) => cells[1])).toEqual(['H1', 'H2', 'H3', 'H6', 'H7']);
  });

  it('puts the class in the register beside the computed one, with the verdict in a word', () => {
    expect(listed.map((cells) => cells.slice(7, 10))).toEqual([
      ['Hộ nghèo', 'Hộ nghèo', 'Khớp'],
      ['Hộ cận nghèo', 'Hộ nghèo', 'Khác'],
      ['Hộ cận nghèo', 'Thiếu dữ liệu', 'Thiếu dữ liệu'],
      ['Hộ mới thoát nghèo', 'Hộ không nghèo', 'Khớp'],
      ['“Hộ cân nghéo”', 'Hộ cận nghèo', 'Khác'],
    ]);
  });

  it('gives the reason with the points, the line and the article', () => {
    const reason = String(listed[1]?.[10]);
    expect(reason).toMatch(/^Điểm B1 = 165 \(≤ 175, thành thị\) và B2 = 50 \(≥ 30\): hộ nghèo theo .*Điều 3/);
  });

  it('counts every household once, in the register and computed', () => {
    const first = rowSaying(sheet, 'Hộ nghèo');
    const counts = [0, 1, 2, 3, 4].map((index) => {
      const cells = shownRow(sheet, first + index);
      return [cells[0], cells[3], cells[6]];
    });
    expect(counts).toEqual([
      ['Hộ nghèo', 1, 2],
      ['Hộ cận nghèo', 2, 1],
      ['Hộ không nghèo (gồm hộ mới thoát nghèo)', 3, 2],
      ['Không đọc được hoặc thiếu dữ liệu', 1, 2],
      ['Tổng số hộ', 7, 7],
    ]);
    expect([0, 1, 2].map((index) => shownRow(sheet, first + index).slice(8))).toEqual([
      ['Khớp', 3],
      ['Khác', 2],
      ['Thiếu dữ liệu', 2],
    ]);
    expect(wrongFormulas(sheet)).toEqual([]);
  });

  it('links the code to the household’s row, and the row where there is no code', () => {
    expect(cellAt(sheet, `B${header + 2}`).link).toEqual({ sheet: 'Hộ', row: 3, column: 2 });
    const without = sheetOf([
      row('H1', 'Hộ nghèo', 165, 50),
      { ...row('', 'Hộ nghèo', 165, 50), ma_ho: null },
    ]);
    expect(texts(without)).toContain('Dòng 3');
  });

  it('shows a dash for a figure that is missing, and what is written where it is no number', () => {
    expect(listed[2]?.slice(3, 7)).toEqual([4, '–', '–', '–']);
    const model = sheetOf([row('H1', 'Hộ nghèo', 165, 50, { so_nhan_khau: 'bốn' })]);
    const text = shownRow(model, rowSaying(model, 'Căn cứ') + 1)[3];
    expect(text).toBe('bốn');
  });

  it('orders by hamlet as the register does', () => {
    const model = sheetOf([
      row('H1', 'Hộ nghèo', 165, 50, { thon: 'Thôn B' }),
      row('H2', 'Hộ nghèo', 165, 50, { thon: 'Thôn A' }),
      row('H3', 'Hộ nghèo', 165, 50, { thon: 'Thôn B' }),
    ]);
    const first = rowSaying(model, 'Căn cứ') + 1;
    expect([0, 1, 2].map((index) => shownRow(model, first + index)[1])).toEqual(['H1', 'H3', 'H2']);
  });

  it('keeps a name that begins like a formula as text', () => {
    const model = sheetOf([row('H1', 'Hộ nghèo', 165, 50, { chu_ho: '=A1' })]);
    const cell = cellAt(model, `C${rowSaying(model, 'Căn cứ') + 1}`);
    expect([cell.value, cell.formula]).toEqual(['=A1', undefined]);
  });

  it('merges the same cells however many households are listed', () => {
    const many = Array.from({ length: 300 }, (_, index) => row(`H${index}`, 'Hộ nghèo', 165, 50));
    expect(sheetOf(many).merges).toEqual(sheet.merges);
  });

  it('repeats the header on A4 landscape and cuts no text in either language', () => {
    expect(sheet.print).toMatchObject({ orientation: 'landscape', repeatRows: { from: header, to: header } });
    const long = row('H1', 'Hộ nghèo', 165, 50, {
      chu_ho: 'Nguyễn Hoàng Thị Phương Thảo Nguyên',
      thon: 'Tổ dân phố Vĩnh Bình Đông',
    });
    for (const model of [sheet, sheetOf([long]), sheetOf([long], 'en')]) {
      expect(cutTexts(model)).toEqual([]);
      expect(refusedMerges(model)).toEqual([]);
      expect(tooWide(model)).toEqual([]);
      expect(model.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(252);
    }
  });

  it('says so when no household has to be listed', () => {
    expect(texts(sheetOf([row('H1', 'Hộ không nghèo', 190, 0)]))).toContain('Không có hộ nào để liệt kê.');
  });
});
