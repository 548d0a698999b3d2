/** The section of each line: what a heading opens holds until another ends it. */
import type { Line } from '../../../../src/core/targets/plan-text/lines';
import { linesOf } from '../../../../src/core/targets/plan-text/lines';
import { sectionsOf } from '../../../../src/core/targets/plan-text/sections';

/** One line, as it is read from a text. */
const lineOf = (text: string): Line => {
  const [line] = linesOf(text);
  if (!line) throw new Error('no line');
  return line;
};
describe('the section of each line', () => {
  const placesOf = (...lines: string[]) => sectionsOf(lines.map(lineOf), 2026).map(({ section }) => section);
  it.each([
    [['Giảm 5 hộ'], ['none']],
    [
      ['Giảm 5 hộ', 'I. Giải pháp'],
      ['none', 'tasks'],
    ],
    [
      ['Giảm 5 hộ', 'I. Chỉ tiêu'],
      ['tasks', 'list'],
    ],
    [
      ['Giảm 5 hộ', 'I. Mục tiêu chung'],
      ['tasks', 'aims'],
    ],
    // 'Mục tiêu' alone, with a list behind it, before it, and with text of its own
    [
      ['1. Mục tiêu', '2. Chỉ tiêu'],
      ['aims', 'list'],
    ],
    [
      ['1. Chỉ tiêu', '2. Mục tiêu'],
      ['list', 'list'],
    ],
    [
      ['1. Mục tiêu: nâng cao đời sống', '- Giảm 5 hộ'],
      ['list', 'list'],
    ],
    // Behind a heading with its text the section before goes on, at its rank and not below it
    [
      ['1. Mục tiêu: giảm 5 hộ', '2. Cho vay 45 hộ'],
      ['list', 'tasks'],
    ],
    [
      ['1. Mục tiêu: giảm 5 hộ', 'a) Cho vay 45 hộ'],
      ['list', 'list'],
    ],
    [
      ['- Mục tiêu: giảm 5 hộ', 'Cho vay 45 hộ', '- Vay 45 hộ'],
      ['list', 'list', 'tasks'],
    ],
    [
      ['1. Mục tiêu năm 2026: giảm 5 hộ', '2. Chỉ tiêu khác', '3. Vay 45 hộ'],
      ['list', 'list', 'list'],
    ],
    [
      ['1. Mục tiêu năm 2026: giảm 5 hộ', 'II. Chỉ tiêu: giảm 4 hộ', 'III. Vay 45 hộ'],
      ['list', 'list', 'tasks'],
    ],
    [
      ['Kết quả:', '2. Mục tiêu: giảm 20 hộ', '3. Giảm 5 hộ cận nghèo'],
      ['past', 'list', 'list'],
    ],
    // What ends a list
    [
      ['I. Chỉ tiêu', 'a) Giải pháp'],
      ['list', 'tasks'],
    ],
    [
      ['I. Chỉ tiêu', '- Giải pháp:'],
      ['list', 'list'],
    ],
    [
      ['- Chỉ tiêu:', '- Giải pháp:'],
      ['list', 'tasks'],
    ],
    [
      ['- Chỉ tiêu:', 'I. Mục tiêu cụ thể', '- Giải pháp:'],
      ['list', 'list', 'list'],
    ],
    [
      ['- Chỉ tiêu:', '+ Giải pháp:'],
      ['list', 'list'],
    ],
    [
      ['2. Chỉ tiêu', '3. Giải pháp: cho vay 5 hộ'],
      ['list', 'tasks'],
    ],
    [
      ['2. Chỉ tiêu', 'a) Tiêu chí nước sạch: 80% hộ'],
      ['list', 'list'],
    ],
    [
      ['Mục tiêu cụ thể:', 'TIÊU CHÍ NƯỚC SẠCH: 80% hộ'],
      ['list', 'list'],
    ],
    [
      ['Mục tiêu cụ thể:', 'GIẢI PHÁP: vận động nhân dân'],
      ['list', 'tasks'],
    ],
    // What ends the results
    [
      ['I. Kết quả', 'II. Cho vay vốn'],
      ['past', 'tasks'],
    ],
    [
      ['I. Kết quả', '1. Cho vay vốn'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', 'II. Cho vay 5 hộ'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', 'II. Tồn tại'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', 'CÔNG TÁC GIẢM NGHÈO'],
      ['past', 'tasks'],
    ],
    [
      ['I. Kết quả', 'BẢNG SỐ LIỆU'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', 'XÂY DỰNG KẾ HOẠCH'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', 'Kế hoạch giảm nghèo:'],
      ['past', 'past'],
    ],
    [
      ['KẾT QUẢ', '1. Cho vay vốn'],
      ['past', 'past'],
    ],
    [
      ['KẾT QUẢ', '1. Kế hoạch cho vay'],
      ['past', 'tasks'],
    ],
    [
      ['I. Kết quả', 'MỤC TIÊU CỤ THỂ'],
      ['past', 'list'],
    ],
    [
      ['I. Kết quả', '1. Các chỉ tiêu'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', '1. Các chỉ tiêu năm 2026'],
      ['past', 'list'],
    ],
    [
      ['I. Kết quả', '1. Mục tiêu chung năm 2026'],
      ['past', 'aims'],
    ],
    [
      ['I. Kết quả', '1. Các chỉ tiêu năm 2025'],
      ['past', 'past'],
    ],
    [
      ['I. Kết quả', '1. Nhiệm vụ năm 2026'],
      ['past', 'past'],
    ],
  ])('%j: %j', (lines, sections) => expect(placesOf(...lines)).toEqual(sections));

  it('a line that opens nothing is read like its neighbours, one before a list is not', () => {
    const headings = (...lines: string[]) =>
      sectionsOf(lines.map(lineOf), null).map(({ heading }) => heading);
    expect(headings('I. Chỉ tiêu', '- Nội dung hỗ trợ nhà ở', '- Nội dung hỗ trợ:', '- Chỉ tiêu xã')).toEqual(
      [true, false, true, true],
    );
  });
});
