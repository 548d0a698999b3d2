/** Where the targets of a plan begin and end, whatever its headings are called. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const briefs = (text: string) =>
  readPlanText(text).targets.map(({ kind, value, group }) => [kind, value, group]);
const plan = (...lines: string[]) => ['KẾ HOẠCH', 'Giảm nghèo bền vững năm 2024', ...lines].join('\n');
const FALL = [['reduce-rate', 1.11, 'poor']];
const TARGET = '- Tỷ lệ hộ nghèo giảm 1,11% (26 hộ).';
const TOLD = ['Cuối năm còn 84 hộ.', '- Tỷ lệ hộ nghèo giảm 0,9%.'];

describe('a heading that ends the results', () => {
  it.each([
    ['Phần I\nKẾT QUẢ NĂM 2023', 'Phần II\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024\nI. MỤC TIÊU'],
    ['Phần thứ nhất\nKẾT QUẢ NĂM 2023', 'Phần thứ hai\nKẾ HOẠCH GIẢM NGHÈO NĂM 2024\nI. MỤC TIÊU CỤ THỂ'],
    ['A. KẾT QUẢ NĂM 2023', 'B. NỘI DUNG KẾ HOẠCH NĂM 2024\nI. Mục tiêu'],
    ['I. KẾT QUẢ NĂM 2023', 'II. KẾ HOẠCH NĂM 2024\n1. Mục tiêu'],
    ['I. KẾT QUẢ NĂM 2023', 'II. CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024\n1. Chỉ tiêu cụ thể'],
    ['I. KẾT QUẢ NĂM 2023', 'II. PHƯƠNG HƯỚNG NĂM 2024\n1. Mục tiêu cụ thể'],
    ['I. KẾT QUẢ NĂM 2023', 'II. CÔNG TÁC GIẢM NGHÈO NĂM 2024\n1. Mục tiêu'],
    ['I. KẾT QUẢ NĂM 2023', 'II. TRIỂN KHAI NĂM 2024\n1. Mục tiêu'],
    ['I. KẾT QUẢ NĂM 2023', 'II. NHIỆM VỤ TRỌNG TÂM NĂM 2024\n1. Chỉ tiêu chủ yếu'],
    ['I. KẾT QUẢ NĂM 2023', 'PHƯƠNG HƯỚNG NĂM 2024\n1. Mục tiêu'],
    ['I. KẾT QUẢ NĂM 2023', 'MỤC TIÊU NĂM 2024'],
    ['I. Kết quả năm 2023: giảm 12 hộ nghèo.', 'II. Chỉ tiêu năm 2024:'],
    ['1. Đánh giá: năm 2023 giảm 12 hộ nghèo.', '2. Các chỉ tiêu:'],
  ])('%s … %s', (past, ahead) => {
    expect(briefs(plan(past, ...TOLD, ahead, TARGET, 'III. KINH PHÍ', 'Ngân sách xã 30%.'))).toEqual(FALL);
  });

  it.each([
    ['I. ĐÁNH GIÁ NĂM 2023', '1. Kết quả thực hiện các chỉ tiêu'],
    ['I. ĐÁNH GIÁ NĂM 2023', '1. Thực hiện mục tiêu giảm nghèo'],
    ['Phần I\nKẾT QUẢ NĂM 2023', 'II. Các chỉ tiêu đạt được'],
  ])('within the results a heading about targets tells which were met: %s … %s', (past, inner) => {
    expect(briefs(plan(past, inner, ...TOLD, 'II. MỤC TIÊU NĂM 2024', TARGET))).toEqual(FALL);
  });
});

describe('a target on the line of its heading', () => {
  const heads = [
    '1. Tình hình: Năm 2025, toàn xã có 1.980 hộ, tỷ lệ nghèo 5,05%.',
    '2. Mục tiêu năm 2026: giảm tỷ lệ hộ nghèo xuống còn 4,04%, tức giảm 20 hộ; hộ cận nghèo giảm 10 hộ.',
  ];
  const found = [
    ['reduce-rate', 4.04, 'poor'],
    ['reduce-count', 10, 'nearPoor'],
  ];

  it('is found whether or not another heading of targets follows', () => {
    expect(briefs(heads.join('\n'))).toEqual(found);
    expect(briefs([...heads, '3. Các chỉ tiêu khác:', '3.1 Giảm 05 hộ nghèo.'].join('\n'))).toEqual([
      ...found,
      ['reduce-count', 5, 'poor'],
    ]);
  });

  it('is shown without the heading', () =>
    expect(readPlanText(heads.join('\n')).targets[0]?.words).toBe(
      'giảm tỷ lệ hộ nghèo xuống còn 4,04%, tức giảm 20 hộ',
    ));

  it('makes no list of the tasks behind it', () => {
    const text = [
      '1. Mục tiêu: giảm 20 hộ nghèo.',
      '2. Cho vay vốn 45 hộ nghèo.',
      '3. Chỉ tiêu khác:',
      '- Giảm 05 hộ cận nghèo.',
    ];
    expect(briefs(text.join('\n'))).toEqual([
      ['reduce-count', 20, 'poor'],
      ['reduce-count', 5, 'nearPoor'],
    ]);
  });

  it('"Tiêu chí …: 80%" in a list is a target of it and ends nothing', () =>
    expect(
      briefs('II. CHỈ TIÊU\na) Tiêu chí nước sạch: 80% hộ nghèo có nước sạch.\nb) Giảm 20 hộ nghèo.'),
    ).toEqual([
      ['reach-share', 80, 'poor'],
      ['reduce-count', 20, 'poor'],
    ]));
});

describe('"Mục tiêu" alone', () => {
  const aim = 'Không có hộ tái nghèo. Nâng cao chất lượng cuộc sống của người nghèo.';

  it('is the list of targets where no other follows', () =>
    expect(readPlanText(`I. MỤC TIÊU\n${aim}`).targets.map(({ kind }) => kind)).toEqual([
      'at-most-count',
      'qualitative',
    ]));

  it('is the general aim where one follows', () =>
    expect(
      readPlanText(`1. Mục tiêu\nNâng cao chất lượng cuộc sống của người nghèo.\n2. Chỉ tiêu\n${TARGET}`)
        .targets,
    ).toHaveLength(1));
});
