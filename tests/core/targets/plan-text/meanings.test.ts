/** Wordings that were read as something else, with certainty. Each expected reading follows from the words alone. */
import fc from 'fast-check';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const HEAD = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2026\nII. MỤC TIÊU CỤ THỂ\n';
const read = (line: string) => readPlanText(`${HEAD}- ${line}`).targets;

describe('a rate with its figure and no verb is the level aimed at', () => {
  it.each([
    [
      'Tỷ lệ hộ nghèo: 3,1%; hộ cận nghèo: 4,2%.',
      [
        ['poor', 3.1],
        ['nearPoor', 4.2],
      ],
    ],
    ['Tỷ lệ hộ nghèo đạt 3,1%.', [['poor', 3.1]]],
    ['Đến cuối năm 2026, tỷ lệ hộ cận nghèo toàn xã là 2,5%.', [['nearPoor', 2.5]]],
    [
      'Tỷ lệ hộ nghèo còn 2%; hộ cận nghèo 3%.',
      [
        ['poor', 2],
        ['nearPoor', 3],
      ],
    ],
  ] as const)('%s', (line, wanted) =>
    expect(read(line)).toMatchObject(
      wanted.map(([group, value]) => ({ kind: 'reduce-rate', form: 'to', group, value, sure: true })),
    ),
  );

  it('below a heading that says they fall, it may be by how much', () =>
    expect(readPlanText(`${HEAD}1. Giảm tỷ lệ hộ nghèo:\n- Hộ nghèo: 1,2%`).targets).toMatchObject([
      { kind: 'reduce-rate', value: 1.2, sure: false, doubts: ['by-or-to'] },
    ]));

  it('a share of a service is none', () =>
    expect(read('Tỷ lệ bao phủ BHYT của hộ nghèo: 100%; hộ cận nghèo: 98%.').map(({ kind }) => kind)).toEqual(
      ['reach-share', 'reach-share'],
    ));
});

describe('one person in each household', () => {
  it.each([
    'Ít nhất 01 người trong độ tuổi lao động của mỗi hộ nghèo có việc làm.',
    'Mỗi hộ nghèo có một lao động có việc làm ổn định.',
    'Tối thiểu một lao động thuộc từng hộ nghèo được đào tạo nghề.',
  ])('%s', (line) => expect(read(line)).toMatchObject([{ kind: 'one-per-household', group: 'poor' }]));

  it('two in each household are no two in all', () =>
    expect(read('Mỗi hộ nghèo có ít nhất 02 lao động có việc làm.')).toMatchObject([
      { value: 2, per: 'body', sure: false },
    ]));
});

describe('a figure for each body or person', () => {
  it.each([
    ['Mỗi đoàn thể nhận giúp đỡ ít nhất 02 hộ nghèo.', 2],
    ['Mỗi đảng viên giúp đỡ 01 hộ nghèo.', 1],
    ['Mỗi chi hội giúp 02 hộ thoát nghèo.', 2],
  ])('%s is to be asked about', (line, value) => {
    const [target] = read(line);
    expect(target).toMatchObject({ kind: 'reach-count', value, per: 'body', sure: false });
    expect(target?.doubts).toContain('each-body');
  });
});

describe('whom and what', () => {
  it('children are no poor households', () =>
    expect(read('Giảm 1/3 số trẻ em suy dinh dưỡng ở hộ nghèo.')).toMatchObject([
      { kind: 'reduce-relative', ratio: '1/3', qualifier: 'trẻ em suy dinh dưỡng', sure: false },
    ]));

  it('a people is no whole of the ethnic minorities', () =>
    expect(read('Tỷ lệ hộ nghèo người dân tộc Hrê giảm 2%.')).toMatchObject([
      { group: 'poor', qualifier: 'người dân tộc Hrê' },
    ]));

  it('the households of another group beside a rate do not vanish', () => {
    const found = read('Tỷ lệ hộ nghèo giảm 0,75% (tương ứng 13 hộ nghèo và 6 hộ cận nghèo).');
    expect(found).toMatchObject([
      { kind: 'reduce-rate', value: 0.75, count: 13, group: 'poor' },
      { kind: 'reduce-count', value: 6, group: 'nearPoor', sure: false },
    ]);
    expect(read('Tỷ lệ hộ nghèo giảm 0,75% (tương ứng 6 hộ cận nghèo và 13 hộ nghèo).')[0]).toMatchObject({
      count: 13,
      group: 'poor',
    });
  });

  it.each([
    ['Tập huấn kỹ thuật sản xuất cho 120 lượt hộ nghèo, hộ cận nghèo.', 'skills-training'],
    ['100% cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn kiến thức.', 'officers-training'],
    ['Tập huấn nghiệp vụ cho 15 cán bộ giảm nghèo.', 'officers-training'],
    ['Ít nhất 60% hộ nghèo có nhu cầu vay vốn làm công trình nước sạch được vay vốn.', 'credit'],
    ['Ít nhất 90% hộ nghèo được truyền thông về sử dụng nhà tiêu hợp vệ sinh.', 'communication'],
  ])('%s is about %s', (line, about) => expect(read(line)).toMatchObject([{ about }]));

  it.each([
    ['100% phụ nữ mang thai thuộc hộ nghèo được khám thai.', 'phụ nữ mang thai'],
    ['100% người cao tuổi thuộc hộ nghèo có thẻ BHYT.', 'người cao tuổi'],
    ['Trẻ em 6 - 15 tuổi thuộc hộ nghèo đi học đúng độ tuổi đạt tối thiểu 97%.', 'trẻ em 6 - 15 tuổi'],
    ['100% học sinh tiểu học thuộc hộ nghèo đến trường.', 'học sinh tiểu học'],
    ['60% đến 70% hộ nghèo có nhu cầu được vay vốn.', 'hộ có nhu cầu'],
  ])('%s is a share of: %s', (line, denominator) => expect(read(line)).toMatchObject([{ denominator }]));

  it('jobs after a target of the poor may be for everybody', () =>
    expect(
      read('70% lao động thuộc hộ nghèo được đào tạo nghề; tạo việc làm cho 180 lao động.')[1],
    ).toMatchObject({ value: 180, sure: false }));
});

describe('one goal is one target', () => {
  it.each([
    [
      'Giảm 86 hộ nghèo, đưa tỷ lệ hộ nghèo từ 14,75% xuống còn 10,76%.',
      { value: 10.76, count: 86, from: 14.75 },
    ],
    [
      'Số hộ nghèo: giảm 15 hộ (từ 47 hộ xuống còn 32 hộ), tỷ lệ hộ nghèo cuối năm còn 0,55%.',
      { value: 0.55, count: 15 },
    ],
    ['Tỷ lệ hộ nghèo giảm 0,85%, giảm 14 hộ nghèo.', { value: 0.85, count: 14 }],
  ])('%s', (line, wanted) =>
    expect(read(line)).toMatchObject([{ kind: 'reduce-rate', group: 'poor', ...wanted }]),
  );

  it('two groups stay two, and so does "trên" in households', () => {
    expect(read('Giảm 86 hộ nghèo, đưa tỷ lệ hộ cận nghèo xuống còn 3%.')).toHaveLength(2);
    expect(read('Giảm trên 86 hộ nghèo, đưa tỷ lệ hộ nghèo xuống còn 3%.')).toMatchObject([
      { kind: 'reduce-count', value: 86, strict: true },
      { kind: 'reduce-rate', value: 3 },
    ]);
  });

  it('how a target is shared out over the hamlets is shown, not proposed', () => {
    const line =
      'Giảm 62 hộ nghèo; trong đó thôn Khe Nóng 15 hộ, thôn Bản Mới 20 hộ, các thôn còn lại 27 hộ.';
    const { targets, unrecognised } = readPlanText(`${HEAD}- ${line}`);
    expect(targets).toMatchObject([{ kind: 'reduce-count', value: 62, group: 'poor', qualifier: null }]);
    expect(unrecognised).toMatchObject([{ sentence: expect.stringContaining('thôn Khe Nóng 15 hộ') }]);
  });

  it('the general aim that says a target of the list again is to be looked at', () => {
    const text =
      '1. Mục tiêu chung: phấn đấu tỷ lệ hộ nghèo giảm 1,2%.\n2. Mục tiêu cụ thể\n- Tỷ lệ hộ nghèo giảm 1,2%.';
    expect(readPlanText(text).targets).toMatchObject([
      { value: 1.2, sure: false, doubts: ['same-goal'] },
      { value: 1.2, sure: true },
    ]);
  });

  it('a second figure for the same fall is to be looked at', () =>
    expect(read('Giảm 15 hộ nghèo, phấn đấu giảm 18 hộ.')[1]).toMatchObject({
      value: 18,
      doubts: ['same-goal'],
    }));
});

describe('a table of targets', () => {
  const rows = [
    ['TT', 'Nội dung', 'Đơn vị tính', 'Thực hiện 2025', 'Kế hoạch 2026'],
    ['1', 'Số hộ cận nghèo giảm', 'Hộ', '58', '62'],
    ['2', 'Tỷ lệ giảm hộ nghèo', '%', '4,1', '4,5'],
    ['3', 'Tỷ lệ hộ nghèo sử dụng nước sạch', '%', '90', '≥ 95'],
    ['4', 'Thu nhập bình quân hộ nghèo', 'triệu đồng', '18', '22'],
  ];
  it.each([
    ['tabs', (cells: readonly string[]) => cells.join('\t')],
    ['bars', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
  ])('is read by its headings, each row to be looked at: %s', (_, joined) => {
    const text = `${HEAD}${rows.map(joined).join('\n')}\n- Giảm 05 hộ nghèo.`;
    const { targets, unrecognised } = readPlanText(text);
    expect(targets).toMatchObject([
      { kind: 'reduce-count', value: 62, group: 'nearPoor', sure: false },
      { kind: 'reduce-rate', value: 4.5, group: 'poor', sure: false },
      { kind: 'reach-share', value: 95, group: 'poor', sure: false },
      { kind: 'reduce-count', value: 5, group: 'poor', sure: true },
    ]);
    expect(targets[0]?.doubts).toContain('from-table');
    expect(text.slice(targets[0]?.start, targets[0]?.end)).toBe(joined(rows[1] ?? []));
    expect(unrecognised).toMatchObject([{ sentence: expect.stringContaining('Thu nhập bình quân') }]);
  });

  it('with two columns of plans no figure is chosen', () => {
    const text = `${HEAD}TT\tChỉ tiêu\tKế hoạch huyện giao\tKế hoạch xã\n1\tSố hộ nghèo giảm\t20\t25`;
    const { targets, unrecognised } = readPlanText(text);
    expect(targets).toEqual([]);
    expect(unrecognised).toHaveLength(1);
  });

  it('under the results is none', () =>
    expect(readPlanText(`I. KẾT QUẢ NĂM 2025\n${rows.map((row) => row.join('\t')).join('\n')}`)).toEqual({
      targets: [],
      unrecognised: [],
    }));
});

/** 1 to 999 as they are said. */
function inWords(value: number): string {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const one = tens > 1 && ones === 1 ? 'mốt' : tens > 0 && ones === 5 ? 'lăm' : (digits[ones] ?? '');
  return [
    hundreds > 0 ? `${digits[hundreds]} trăm` : '',
    tens > 1 ? `${digits[tens]} mươi` : tens === 1 ? 'mười' : hundreds > 0 && ones > 0 ? 'linh' : '',
    ones > 0 ? one : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

describe('numbers in words', () => {
  it('are read as digits are', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(read(`Giảm ${inWords(value)} hộ nghèo.`)).toMatchObject([
          { kind: 'reduce-count', value, group: 'poor', qualifier: null },
        ]);
        if (value <= 100)
          expect(read(`${inWords(value)} phần trăm hộ nghèo có nước sạch.`)).toMatchObject([
            { kind: 'reach-share', value, group: 'poor' },
          ]);
      }),
    ));

  it.each([
    [
      'Ít nhất ba phần tư hộ nghèo được vay vốn.',
      { kind: 'reach-share', value: 75, ratio: '3/4', sure: false },
    ],
    ['Hai phần ba hộ nghèo được vay vốn.', { kind: 'reach-share', value: null, ratio: '2/3', sure: false }],
    ['Giảm một phần ba số hộ nghèo.', { kind: 'reduce-relative', ratio: '1/3' }],
    ['Số hộ nghèo giảm còn 1/3 so với đầu năm.', { kind: 'reduce-relative', ratio: '2/3', sure: false }],
    ['Tỷ lệ hộ nghèo giảm không phẩy năm phần trăm.', { kind: 'reduce-rate', value: 0.5, decimals: 1 }],
    ['Xây dựng hai đến ba mô hình giảm nghèo.', { kind: 'reach-count', value: 2, max: 3 }],
    ['Bảo đảm 9/10 hộ nghèo có nước sạch.', { value: 9, of: 10, sure: false }],
    ['Trong năm hộ nghèo giảm 12 hộ.', { kind: 'reduce-count', value: 12 }],
    ['Không để một hộ nghèo nào thiếu đói.', { kind: 'at-most-count', value: 0 }],
  ])('%s', (line, wanted) => expect(read(line)).toMatchObject([wanted]));
});

it('(đạt 100%) at the end is the figure', () =>
  expect(read('Bảo đảm mọi người thuộc hộ nghèo đều có thẻ BHYT (đạt 100%).')).toMatchObject([
    { kind: 'reach-share', value: 100, denominator: 'người', group: 'poor' },
  ]));
