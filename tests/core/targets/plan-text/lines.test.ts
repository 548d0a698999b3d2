/** Bullets, wrapped lines and capitals of a pasted text. */
import { isCapitals, linesOf, markOf } from '../../../../src/core/targets/plan-text/lines';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';

const textsOf = (text: string) => linesOf(text).map((line) => line.text);

describe('the bullet or number in front', () => {
  it.each([
    ['Phần thứ nhất: ', 0],
    ['PHẦN THỨ HAI – ', 0],
    ['Phần thứ ba - ', 0],
    ['Phần thứ tư. ', 0],
    ['Phần thứ năm ', 0],
    ['Phần I. ', 0],
    ['Phần viii) ', 0],
    ['Phần I.', 0],
    ['Phần I. -', 0],
    ['Phần B ', 0],
    ['Phần 2: ', 0],
    ['I. ', 1],
    ['IV/ ', 1],
    ['XII) ', 1],
    ['II . ', 1],
    ['A. ', 1],
    ['K) ', 1],
    ['II.', 1],
    ['1. ', 2],
    ['12) ', 2],
    ['1.', 2],
    ['3/ ', 2],
    ['Mục 4. ', 2],
    ['2 . ', 2],
    ['1.1. ', 3],
    ['2.10 ', 3],
    ['12.1. ', 3],
    ['1.2.3) ', 3],
    ['1.2.3.4 ', 3],
    ['(1) ', 4],
    ['(12) ', 4],
    ['a) ', 4],
    ['đ) ', 4],
    ['a1) ', 4],
    ['ii) ', 4],
    ['iv) ', 4],
    ['ix. ', 4],
    ['viii) ', 4],
    ['xiii. ', 4],
    ['b.', 4],
    ['a )', 4],
    ['- ', 6],
    ['–', 6],
    ['• ', 6],
    ['\uf0b7 ', 6],
    ['* ', 6],
    ['+ ', 7],
    ['+', 7],
  ])('"%s" is of level %d', (mark, level) => {
    expect(markOf(passageOf(`${mark}Giảm 5 hộ`))).toEqual({ level, length: mark.length });
  });

  it.each([
    '1.250 lượt',
    '2,5% số hộ',
    '12 hộ',
    '10/12 hộ',
    'v.v.',
    'Phần lớn hộ nghèo',
    'Phần của xã',
    'IIa hộ',
    'TP. Huế',
    'I',
    '-',
    '+',
    'Hộ nghèo - 5',
    'Giảm 1. hộ',
    'Hộ phần 2',
    'Hộ 2.1. Giảm',
    'Hộ +Giảm',
    '2.5.',
    '(tương ứng 5 hộ)',
    'có 5 hộ',
  ])('"%s" begins with none', (text) => expect(markOf(passageOf(text))).toBeNull());

  it('a figure may follow a bracket, a dash or a plus at once', () => {
    expect(markOf(passageOf('a)5 hộ'))).toEqual({ level: 4, length: 2 });
    expect(markOf(passageOf('-5 hộ'))).toEqual({ level: 6, length: 1 });
    expect(markOf(passageOf('-(5 hộ)'))).toEqual({ level: 6, length: 1 });
    expect(markOf(passageOf('+5 hộ'))).toEqual({ level: 7, length: 1 });
  });
});

describe('a line goes on', () => {
  it.each(
    'giảm|đạt|còn|là|từ|đến|ít nhất|tối thiểu|tối đa|không quá|vượt quá|trên|dưới|hơn|khoảng|lên|xuống|cho|và|hoặc|có|được|với|của|thuộc|hỗ trợ|tổ chức|mở|xây dựng|xây mới|sửa chữa|xóa|đào tạo|tạo|ứng|đương|năm|tháng|số|trong đó|riêng|bình quân|mỗi|các|những|tại|theo|hộ|tỷ lệ|mức|lần lượt|,|(|–|+|-'.split(
      '|',
    ),
  )('behind "%s", though a capital or a figure begins the next', (end) =>
    expect(textsOf(`Hộ X ${end}\n12 Y`)).toEqual([`Hộ X ${end} 12 Y`]),
  );

  it.each([
    ['a small letter', 'Xã Phổ Minh giúp đỡ\nhộ nghèo', 1],
    ['a bracket', 'Giảm 5 hộ nghèo\n(tương ứng 1%)', 1],
    ['an open bracket', 'Giảm 5 hộ nghèo (Thôn\nĐông)', 1],
    ['a closed bracket', 'Giảm 5 hộ nghèo (Thôn)\nĐông', 2],
    ['a colon within', 'Xã giúp: vay vốn\nhộ nghèo', 1],
    ['a full stop', 'Giảm 5 hộ.\nhộ nghèo', 2],
    ['a full stop in quotes', 'Giảm “5 hộ.”\nhộ nghèo', 2],
    ['a semicolon', 'Giảm 5 hộ;\nhộ nghèo', 2],
    ['a colon', 'Mục tiêu:\nhộ nghèo', 2],
    ['a heading in capitals', 'MỤC TIÊU\nhộ nghèo', 2],
    ['a figure', 'Giảm hộ nghèo\n12 hộ', 2],
    ['a capital', 'Giảm hộ nghèo\nHộ cận nghèo', 2],
    ['a bullet', 'Giảm hộ nghèo và\n- hộ cận nghèo', 2],
    ['a bullet alone on its line', '-\nHộ nghèo', 1],
    ['a blank line', 'Giảm hộ nghèo\n\nhộ cận nghèo', 2],
    ['a blank line in the middle of words', 'Giảm số hộ nghèo và\n\nhộ cận nghèo', 1],
    ['a blank line in front of a capital', 'Giảm số hộ nghèo và\n\nHộ cận nghèo', 2],
    // 41 letters and 40.
    ['a blank line behind a long line', `${'a'.repeat(41)}\n\nhộ`, 1],
    ['a blank line behind a line of forty letters', `${'a'.repeat(40)}\n\nhộ`, 2],
  ])('%s', (_, text, count) => expect(textsOf(text)).toHaveLength(count));

  // A line of at least four fifths of the longest, and of more than fifty letters, was broken by the page.
  it.each([
    [100, 80, 1],
    [100, 79, 2],
    [130, 104, 1],
    [131, 105, 2],
    [55, 51, 1],
    [55, 50, 2],
  ])('of a width of %d letters, behind one of %d', (width, length, count) =>
    expect(textsOf(`${'w'.repeat(width - 1)}.\n${'a'.repeat(length)}\nHộ nghèo`)).toHaveLength(count + 1),
  );
  it('but not before a figure', () =>
    expect(textsOf(`${'w'.repeat(100)}.\n${'a'.repeat(99)}\n5 hộ nghèo`)).toHaveLength(3));

  it('and before one with a figure in it', () =>
    expect(textsOf(`${'w'.repeat(100)}.\n${'a'.repeat(99)}\nHộ 5 nghèo`)).toHaveLength(2));
  it('from the number of a part that stands alone', () => {
    expect(linesOf('PHẦN I\nMỤC TIÊU')).toMatchObject([{ text: ' MỤC TIÊU', level: 0, marked: true }]);
    expect(textsOf('Giảm 5 hộ.\nPHẦN II')).toEqual(['Giảm 5 hộ.']);
    expect(textsOf('\n\nGiảm 5 hộ.\n\n\nXây nhà.\n')).toEqual(['Giảm 5 hộ.', 'Xây nhà.']);
  });

  it('keeps level and mark of its first part', () =>
    expect(linesOf('a) Giảm số\nhộ nghèo\nNâng cao đời sống')).toMatchObject([
      { text: 'Giảm số hộ nghèo', level: 4, marked: true },
      { text: 'Nâng cao đời sống', level: 5, marked: false },
    ]));
});

it.each([
  ['KẾ HOẠCH', true],
  ['I. MỤC TIÊU', true],
  ['Kế hoạch', false],
  ['A B', false],
  ['12%', false],
])('"%s" in capitals: %s', (text, capitals) => expect(isCapitals(text)).toBe(capitals));
