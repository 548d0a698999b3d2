/** What a heading opens and what ends it, line by line. */
import type { Line } from '../../../../src/core/targets/plan-text/lines';
import { linesOf } from '../../../../src/core/targets/plan-text/lines';
import { runInOf, sectionOf } from '../../../../src/core/targets/plan-text/sections';

/** One line, as it is read from a text. */
const lineOf = (text: string): Line => {
  const [line] = linesOf(text);
  if (!line) throw new Error('no line');
  return line;
};
const words = (list: string) => list.split('|');

describe('what a heading opens', () => {
  it.each([
    ...words(
      'Khái quát tình hình|Đánh giá kết quả|Đặc điểm tình hình|Tổng hợp kết quả|Thực trạng khó khăn|Sơ lược đặc điểm|Phân tích nguyên nhân|Một số tồn tại',
    ),
    ...words('Tình hình|Kết quả|Đánh giá|Thực trạng|Đặc điểm|Tồn tại|Khó khăn|Thuận lợi|Ưu điểm|Nhược điểm'),
    ...words('Bài học|Nguyên nhân|Kinh phí|Nguồn vốn|Nguồn kinh phí|Nguồn lực|Dự toán|Nhu cầu vốn'),
    ...words('Nhu cầu kinh phí|Cơ cấu vốn|Cơ cấu nguồn|Căn cứ|Hạn chế|Hạn chế, tồn tại|Hạn chế và tồn tại'),
    ...words('Những tồn tại|Những hạn chế|Những kết quả|Những khó khăn|Kết quả thực hiện các chỉ tiêu'),
  ])('%s: the past', (title) => expect(sectionOf(lineOf(`I. ${title}`))).toBe('past'));

  it.each([
    ...words(
      'Nhiệm vụ|Giải pháp|Biện pháp|Nội dung|Tổ chức thực hiện|Phân công|Trách nhiệm|Mục đích|Yêu cầu',
    ),
    ...words('Quan điểm|Phạm vi|Đối tượng|Thời gian|Tiến độ|Chế độ|Kiểm tra|Giám sát|Kiến nghị|Đề xuất'),
    ...words('Nơi nhận|Chuẩn nghèo|Tiêu chuẩn|Tiêu chí|Giải thích'),
    ...words('Các nhiệm vụ|Một số giải pháp|Những giải pháp|Nội dung, nhiệm vụ|Nội dung giải pháp'),
    'Nội dung chương trình mục tiêu quốc gia',
  ])('%s: tasks', (title) => expect(sectionOf(lineOf(`I. ${title}`))).toBe('tasks'));

  it.each([
    ...words('Chỉ tiêu|Các chỉ tiêu chủ yếu|Mục tiêu cụ thể|Cụ thể|Mục tiêu năm 2026|Chỉ tiêu giảm nghèo'),
    ...words('Phương hướng, mục tiêu|Nhiệm vụ và các chỉ tiêu|Quan điểm, mục tiêu|Mục đích, mục tiêu'),
    ...words(
      'Cụ thể:|Về mục tiêu|Phương hướng,mục tiêu|Nội dung chỉ tiêu|Phương hướng và mục tiêu|Nhiệm vụ, các mục tiêu',
    ),
  ])('%s: the list', (title) => expect(sectionOf(lineOf(`I. ${title}`))).toBe('list'));

  it.each(words('Mục tiêu|“Mục tiêu”|Mục tiêu …|Mục tiêu chung|Mục tiêu tổng quát|Chỉ tiêu chung'))(
    '%s: the aims',
    (title) => expect(sectionOf(lineOf(`I. ${title}`))).toBe('aims'),
  );

  it.each([
    ...words('Chương trình mục tiêu quốc gia|Thực hiện MTQG|Hạn chế đói nghèo|Cụ thể hóa chủ trương'),
    ...words(
      'Phấn đấu nhằm đạt mục tiêu|Không giao chỉ tiêu|Để đạt mục tiêu|Cho vay vốn|Chỉ tiêu: giảm 5 hộ',
    ),
    ...words('Về kết quả|Thực hiện mục tiêu quốc gia|Việc cụ thể'),
  ])('%s: nothing', (title) => expect(sectionOf(lineOf(`I. ${title}`))).toBeNull());
});

describe('what looks like a heading', () => {
  const padded = (start: string, length: number) => `${start} ${'x'.repeat(length - start.length - 1)}`;
  it.each([
    ['in capitals', padded('CHỈ TIÊU', 140).toUpperCase(), 'list'],
    ['in capitals, too long', padded('CHỈ TIÊU', 141).toUpperCase(), null],
    ['before a list', `${padded('các chỉ tiêu', 139)}:`, 'list'],
    ['before a list, too long', `${padded('các chỉ tiêu', 140)}:`, null],
    ['a chapter with a full stop', `I. ${padded('Chỉ tiêu', 58)}.`, 'list'],
    ['a long sentence of a chapter', `I. ${padded('Chỉ tiêu', 59)}.`, null],
    ['a number with a semicolon', '1.1. Chỉ tiêu;', 'list'],
    ['a point with a full stop', 'a) Chỉ tiêu.', null],
    ['a sentence', 'Chỉ tiêu.', null],
    ['a point with a mark in it', 'a) Chỉ tiêu v.v của xã', 'list'],
    ['a paragraph with a later capital', 'các Chỉ tiêu', null],
    ['a bullet', `- ${padded('Chỉ tiêu', 109)}`, 'list'],
    ['a long bullet', `- ${padded('Chỉ tiêu', 110)}`, null],
    ['a plus', '+ Chỉ tiêu', null],
    ['a paragraph', padded('Chỉ tiêu', 79), 'list'],
    ['a long paragraph', padded('Chỉ tiêu', 80), null],
    ['a paragraph with a small letter', 'chỉ tiêu', null],
    ['a paragraph of something else', 'Kết quả', null],
    ['with a figure', 'I. Chỉ tiêu giảm 5 hộ', null],
  ])('%s', (_, text, section) => expect(sectionOf(lineOf(text))).toBe(section));
});

describe('a heading with its text behind it', () => {
  it.each([
    ['1. Mục tiêu năm 2026: giảm 5 hộ', 'list', 'Mục tiêu năm 2026: '.length],
    ['Mục tiêu chung: giảm 5 hộ', 'aims', 'Mục tiêu chung: '.length],
    ['Phương hướng, mục tiêu:giảm 5 hộ', 'list', 'Phương hướng, mục tiêu:'.length],
    ['1. Các chỉ tiêu: giảm 5 hộ', 'list', 'Các chỉ tiêu: '.length],
    ['1. Kinh phí: 5 hộ', 'past', 'Kinh phí: '.length],
  ])('%s', (text, section, bodyAt) => expect(runInOf(lineOf(text))).toEqual({ section, bodyAt }));

  it.each([
    '1. Giao chỉ tiêu cho các thôn: giảm 5 hộ',
    '1. Đạt mục tiêu chung: giảm 5 hộ',
    '1. Mục tiêu:',
    '1. Chỉ tiêu số 5: giảm 5 hộ',
    '1. Chỉ tiêu nhóm 12: giảm 5 hộ',
    'I. Yêu: 5',
    `1. Mục tiêu ${'x '.repeat(40)}: 5 hộ`,
    '1. Hộ nghèo: giảm 5 hộ',
  ])('none: %s', (text) => expect(runInOf(lineOf(text))).toBeNull());
});
