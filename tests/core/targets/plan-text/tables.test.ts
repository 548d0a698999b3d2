/** Tables of targets pasted from a document: which column is the figure, and what a row says. */
import { tableRowsOf, withoutRows } from '../../../../src/core/targets/plan-text/tables';

const rows = (lines: readonly string[], year: number | null = 2026) => tableRowsOf(lines.join('\n'), year);
const said = (lines: readonly string[], year?: number | null) =>
  rows(lines, year)
    .filter(({ heading }) => !heading)
    .map(({ sentence }) => sentence && sentence.text);
const HEAD = 'TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch';

describe('the row of headings', () => {
  const ROW = '1\tHộ thoát nghèo\thộ\t62';
  it.each([
    ...['Chỉ tiêu', 'Nội dung', 'Tên', 'Danh mục', 'Các chỉ tiêu', 'Nội dung chỉ tiêu', 'Tên các mục tiêu'],
    ...['Nhiệm vụ', 'Mục tiêu chủ yếu', 'NỘI  DUNG', 'Các chỉ tiêu chủ yếu'],
  ])('names the targets with "%s"', (name) =>
    expect(said([`TT\t${name}\tĐơn vị\tKế hoạch`, ROW])).toEqual(['Hộ thoát nghèo: 62 hộ']),
  );
  it.each(['Đơn vị', 'Đơn vị tính', 'ĐVT', 'Đơn  vị\u00a0tính'])('names units with "%s"', (unit) =>
    expect(said([`TT\tChỉ tiêu\t${unit}\tKế hoạch`, ROW])).toEqual(['Hộ thoát nghèo: 62 hộ']),
  );
  it.each([
    ...['Kế hoạch', 'Kế hoạch năm 2026', 'Chỉ tiêu giao', 'Mục tiêu', 'Giao', 'Số lượng', 'Năm 2026', '2026'],
  ])('names the figures with "%s"', (value) =>
    expect(said([`TT\tNội dung\tĐVT\t${value}`, ROW])).toEqual(['Hộ thoát nghèo: 62 hộ']),
  );

  it.each([
    ['no targets', 'TT\tThôn\tĐVT\tKế hoạch'],
    ['no figures', 'TT\tChỉ tiêu\tĐVT\tTỷ lệ'],
    ['figures of results only', 'TT\tChỉ tiêu\tĐVT\tThực hiện kế hoạch'],
    ['figures of an estimate', 'TT\tChỉ tiêu\tĐVT\tƯớc năm 2025'],
    ['remarks', 'TT\tChỉ tiêu\tĐVT\tGhi chú kế hoạch'],
    ['bodies', 'TT\tChỉ tiêu\tĐVT\tCơ quan giao'],
    ['other words in the name', 'TT\tCác chỉ tiêu xã hội\tĐVT\tKế hoạch'],
    ['other words before it', 'TT\tXã hội, chỉ tiêu\tĐVT\tKế hoạch'],
    ['a year with other words', 'TT\tChỉ tiêu\tĐVT\tLũy kế 2026'],
    ['a year with words behind', 'TT\tChỉ tiêu\tĐVT\t2026 cũ'],
    ['a name alone', '\t\tNội dung'],
  ])('is none with %s', (_, head) => expect(rows([head, ROW])).toEqual([]));

  it.each(['Tên đơn vị', 'Đơn vị chủ trì'])('names no units with "%s"', (head) =>
    expect(said([`TT\tChỉ tiêu\t${head}\tKế hoạch`, '1\tHộ thoát nghèo\tUBND\t62'])).toEqual([
      'Hộ thoát nghèo: 62',
    ]),
  );
  it('may begin with an empty cell', () =>
    expect(said(['\tChỉ tiêu\tĐVT\tKế hoạch', ROW])).toEqual(['Hộ thoát nghèo: 62 hộ']));

  it('may name them in the first column, and the unit behind the figure', () => {
    expect(said(['Chỉ tiêu\tĐVT\tKế hoạch', 'Hộ thoát nghèo\thộ\t62'])).toEqual(['Hộ thoát nghèo: 62 hộ']);
    expect(said(['Chỉ tiêu\tKế hoạch\tĐVT', 'Hộ thoát nghèo\t62\thộ'])).toEqual(['Hộ thoát nghèo: 62 hộ']);
    expect(said(['ĐVT\tChỉ tiêu\tKế hoạch', 'hộ\tHộ thoát nghèo\t62'])).toEqual(['Hộ thoát nghèo: 62 hộ']);
  });
});

describe('which column is the figure', () => {
  const ROW = 'Hộ thoát nghèo\t50\t62';
  it.each([
    ['of the plan’s year', 'Chỉ tiêu\tKế hoạch 2025\tKế hoạch 2026', 2026, 'Hộ thoát nghèo: 62'],
    ['of the other year', 'Chỉ tiêu\tKế hoạch 2025\tKế hoạch 2026', 2025, 'Hộ thoát nghèo: 50'],
    ['not results', 'Chỉ tiêu\tThực hiện 2026\tKế hoạch 2026', 2026, 'Hộ thoát nghèo: 62'],
    ['the only one', 'Chỉ tiêu\tĐầu năm\tKế hoạch', 2026, 'Hộ thoát nghèo: 62'],
    ['not a year alone that is past', 'Chỉ tiêu\t2025\t2026', 2026, 'Hộ thoát nghèo: 62'],
    ['unknown, with two', 'Chỉ tiêu\tKế hoạch 2025\tKế hoạch 2026', null, null],
    ['unknown, with none of the year', 'Chỉ tiêu\tKế hoạch 2024\tKế hoạch 2025', 2026, null],
    ['unknown, with two of the year', 'Chỉ tiêu\tKế hoạch 2026\tChỉ tiêu 2026', 2026, null],
  ])('%s', (_, head, year, sentence) => {
    expect(said([head, ROW], year)).toEqual([sentence]);
  });
  it('without a year, a heading "null" is none of it', () =>
    expect(said(['Chỉ tiêu\tKế hoạch null\tKế hoạch 2026', ROW], null)).toEqual([null]));
});

describe('what a row says', () => {
  it.each([
    ['the unit behind the figure', '1\tHộ thoát nghèo\tHộ\t62', 'Hộ thoát nghèo: 62 hộ'],
    ['a share without a space', '1\tTỷ lệ hộ nghèo\t%\t2,5', 'Tỷ lệ hộ nghèo: 2,5%'],
    ['cells without their spaces', '1\t Hộ thoát nghèo \t hộ \t 62 ', 'Hộ thoát nghèo: 62 hộ'],
    ['no unit twice', '1\tHộ thoát nghèo\tHộ\t62 hộ', 'Hộ thoát nghèo: 62 hộ'],
    ['no per cent twice', '1\tTỷ lệ hộ nghèo\t%\t2,5%', 'Tỷ lệ hộ nghèo: 2,5%'],
    ['a figure with words in front', '1\tTỷ lệ hộ nghèo\t%\tdưới 2', 'Tỷ lệ hộ nghèo: dưới 2%'],
    ['the figure alone', '1\tHộ thoát nghèo\t\t62', 'Hộ thoát nghèo: 62'],
    ['no bracket at the end of the name', '1\tHộ thoát nghèo (hộ dân)\tHộ\t62', 'Hộ thoát nghèo: 62 hộ'],
    ['no bracket, though empty', '1\tHộ thoát nghèo()\tHộ\t62', 'Hộ thoát nghèo: 62 hộ'],
    ['a bracket within the name', '1\tHộ (nghèo) thoát nghèo\tHộ\t62', 'Hộ (nghèo) thoát nghèo: 62 hộ'],
    ['no colon twice', '1\tHộ thoát nghèo:\tHộ\t62', 'Hộ thoát nghèo: 62 hộ'],
    ['no full stop', '1\tHộ thoát nghèo.\tHộ\t62', 'Hộ thoát nghèo: 62 hộ'],
    ['a mark within the name', '1\tHộ: thoát nghèo\tHộ\t62', 'Hộ: thoát nghèo: 62 hộ'],
    ['nothing without a figure', '1\tHộ thoát nghèo\thộ 5\tnhiều', null],
    ['nothing without a name', '1\t\thộ gia đình\t62', null],
  ])('%s', (_, row, sentence) => expect(said([HEAD, row])).toEqual([sentence]));

  it.each([
    ['Tỷ lệ hộ nghèo (%)', '2,5', 'Tỷ lệ hộ nghèo: 2,5%'],
    ['Thoát nghèo (Hộ gia đình)', '62', 'Thoát nghèo: 62 hộ gia đình'],
    ['Thoát nghèo', '62', 'Thoát nghèo: 62'],
    ['Hộ (dân) thoát nghèo', '62', 'Hộ (dân) thoát nghèo: 62'],
    ['Thoát nghèo (đợt 1)', '62', 'Thoát nghèo: 62'],
  ])('without a column of units, the one in brackets: %s', (name, figure, sentence) =>
    expect(said(['TT\tChỉ tiêu\tKế hoạch', `1\t${name}\t${figure}`])).toEqual([sentence]),
  );

  it('a cell that is missing is empty', () => {
    expect(said(['TT\tTên\tĐVT\tGhi chú\tKế hoạch', '1\tHộ thoát nghèo\thộ 5'])).toEqual([null]);
    expect(said(['TT\tKế hoạch\tTên\tGhi chú\tĐVT', '1\t62\tHộ thoát nghèo'])).toEqual([
      'Hộ thoát nghèo: 62',
    ]);
  });
});

describe('what is a row', () => {
  it.each([
    ['cells between bars', ['| TT | Chỉ tiêu | Kế hoạch |', '| 1 | Hộ thoát nghèo | 62 |'], 1],
    ['a line without a figure', [HEAD, 'I\tVề nhà ở\t\t'], 0],
    ['a line with a number in front alone', [HEAD, '1\tVề nhà ở\t\t'], 0],
    ['a line without words', [HEAD, '1\t2\t3\t4'], 0],
    ['letters alone', [HEAD, 'A\tB\tC\t4'], 0],
    ['no heading before', ['1\tHộ thoát nghèo\thộ\t62'], 0],
    ['prose between', [HEAD, 'Các thôn thực hiện.', '1\tHộ thoát nghèo\thộ\t62'], 0],
    ['a blank line between', [HEAD, '  ', '1\tHộ thoát nghèo\thộ\t62'], 1],
    ['two cells', [HEAD, 'Hộ thoát nghèo\t62'], 0],
  ])('%s', (_, lines, count) => expect(said(lines)).toHaveLength(count));

  it.each([
    ['| TT | Chỉ tiêu | Kế hoạch |', '| 1 | Hộ thoát nghèo | 62 |'],
    ['|TT|Chỉ tiêu|Kế hoạch|', '|1|Hộ thoát nghèo|62|'],
    ['  | TT | Chỉ tiêu | Kế hoạch |  ', '  | 1 | Hộ thoát nghèo | 62 |  '],
    ['Chỉ tiêu | Kế hoạch | Ghi chú', 'Hộ thoát nghèo | 62 | cả xã'],
    ['| Chỉ tiêu | Ghi chú | Kế hoạch', '| Hộ thoát nghèo | cả xã | 62'],
  ])('bars at the ends are no cells: %s', (head, row) =>
    expect(said([head, row])).toEqual(['Hộ thoát nghèo: 62']),
  );

  it('stands where it stood, single spaces shown', () => {
    const text = `Mở đầu\r\n${HEAD}\r\n1\tHộ  thoát nghèo\thộ\t62 \r\n`;
    const [head, row, ...more] = tableRowsOf(text, 2026);
    expect(more).toEqual([]);
    expect(head).toEqual({ start: 8, end: 8 + HEAD.length, sentence: null, text: '', heading: true });
    expect(row).toMatchObject({ text: '1 Hộ thoát nghèo hộ 62', heading: false, start: 10 + HEAD.length });
    expect(text.slice(row?.start, row?.end)).toBe('1\tHộ  thoát nghèo\thộ\t62 ');
    // Each letter of what it says is the row's, the end is its end.
    expect(row?.sentence?.at).toEqual([...Array.from('Hộ thoát nghèo: 62 hộ', () => row?.start), row?.end]);
    expect(withoutRows(text, [row ?? head!])).toBe(
      `Mở đầu\r\n${HEAD}\r\n${'\n'.repeat('1\tHộ  thoát nghèo\thộ\t62 '.length)}\r\n`,
    );
  });
  it('that says nothing stands there too', () => {
    const [first, last] = ['1\tHộ  nghèo\thộ\tnhiều (5)', '2\tXóm\thộ 5\t'] as const;
    const start = HEAD.length + 1 + first.length + 1;
    expect(rows([HEAD, first, last])[2]).toEqual({
      start,
      end: start + last.length,
      text: '2 Xóm hộ 5',
      sentence: null,
      heading: false,
    });
  });
});
