/** Sentences that were read as something else, with certainty, or not at all. Expected by the words alone. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const HEAD = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nII. MỤC TIÊU CỤ THỂ\n';
const readingOf = (line: string) => readPlanText(`${HEAD}- ${line}`);
const read = (line: string) => readingOf(line).targets;

describe('all households with at least one person are one in each', () => {
  it.each([
    ['100% hộ nghèo có ít nhất một người có việc làm.', 'poor'],
    [
      '100% hộ nghèo, hộ cận nghèo trên địa bàn có ít nhất 01 thành viên trong độ tuổi lao động có việc làm.',
      'poor+nearPoor',
    ],
    ['Toàn bộ hộ nghèo có tối thiểu một lao động có việc làm.', 'poor'],
  ])('%s', (line, group) =>
    expect(read(line)).toMatchObject([{ kind: 'one-per-household', group, about: 'job', qualifier: null }]),
  );

  it('80% of them stay a share, and the person no target', () =>
    expect(read('80% hộ nghèo có ít nhất 01 lao động có việc làm.')).toMatchObject([
      { kind: 'reach-share', value: 80, about: 'job', denominator: 'hộ' },
    ]));
});

describe('a service behind the last of several groups is of them all', () => {
  it.each([
    ['90% hộ nghèo và 92% hộ cận nghèo được dùng nước hợp vệ sinh.', 'water'],
    ['90% hộ nghèo, 92% hộ cận nghèo có nhà tiêu hợp vệ sinh.', 'toilet'],
  ])('%s', (line, about) =>
    expect(read(line)).toMatchObject([
      { kind: 'reach-share', value: 90, group: 'poor', about },
      { kind: 'reach-share', value: 92, group: 'nearPoor', about },
    ]),
  );

  it('whether the need is of them all is asked', () =>
    expect(read('80% hộ nghèo, 90% hộ cận nghèo có nhu cầu được vay vốn.')).toMatchObject([
      { about: 'credit', sure: false },
      { about: 'credit', needOnly: true },
    ]));
});

describe('ethnic households are a part of the poor', () => {
  it.each([
    ['Giảm 20 hộ nghèo, trong đó hộ dân tộc thiểu số giảm 5 hộ.', 'reduce-count', 5],
    ['Tỷ lệ hộ nghèo giảm 0,5%, tương ứng 12 hộ nghèo, trong đó 4 hộ dân tộc thiểu số.', 'reduce-count', 4],
    ['Giảm 20 hộ nghèo, trong đó có 5 hộ nghèo dân tộc thiểu số.', 'reduce-count', 5],
    ['Tỷ lệ hộ nghèo sử dụng nước sạch đạt 80%, trong đó hộ dân tộc thiểu số 70%.', 'reach-share', 70],
  ])('%s', (line, kind, value) => {
    const found = read(line);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ group: 'poor' });
    expect(found[1]).toMatchObject({ kind, value, group: 'poor-ethnic', qualifier: 'dân tộc thiểu số' });
  });
});

describe('what is built is what is named', () => {
  it.each([
    ['Hỗ trợ xây dựng 10 nhà tiêu cho hộ nghèo.', 'nhà tiêu', 'toilet'],
    ['Xây dựng 10 nhà vệ sinh cho hộ nghèo.', 'nhà vệ sinh', 'toilet'],
    ['Xây mới 10 nhà ở cho hộ nghèo.', 'căn nhà', 'housing-new'],
    ['Hỗ trợ 10 hộ nghèo xây dựng nhà tiêu hợp vệ sinh.', 'hộ', 'toilet'],
  ])('%s', (line, unit, about) =>
    expect(read(line)).toMatchObject([{ kind: 'reach-count', value: 10, unit, about, qualifier: null }]),
  );
});

describe('fewer poor households without a verb of their own', () => {
  it('by a name', () =>
    expect(read('Giảm nghèo: 16 hộ; giảm cận nghèo: 5 hộ.')).toMatchObject([
      { kind: 'reduce-count', value: 16, group: 'poor' },
      { kind: 'reduce-count', value: 5, group: 'nearPoor' },
    ]));

  it('of those there are', () => {
    expect(read('Giảm 16/52 hộ nghèo.')).toMatchObject([{ kind: 'reduce-count', value: 16, from: 52 }]);
    expect(read('Giảm 2/3 hộ nghèo.')).toMatchObject([
      { kind: 'reduce-relative', value: null, ratio: '2/3', sure: false },
    ]);
  });
});

describe('being told of a service is not having it', () => {
  it.each([
    ['95% hộ nghèo được tập huấn sử dụng nước sạch.', 'skills-training'],
    ['85% hộ nghèo được cấp phát tờ rơi về nhà tiêu.', 'communication'],
    ['100% cán bộ giảm nghèo được tập huấn về bảo hiểm y tế.', 'officers-training'],
  ])('%s', (line, about) => expect(read(line)).toMatchObject([{ kind: 'reach-share', about }]));
});

describe('what a target is compared with makes it no result', () => {
  it.each([
    'Giảm ít nhất 16 hộ nghèo so với kết quả rà soát cuối năm 2023.',
    'Giảm tối thiểu 16 hộ nghèo, vượt chỉ tiêu thị xã giao.',
    'Phấn đấu giảm 16 hộ nghèo so với kết quả rà soát năm 2023.',
  ])('%s', (line) =>
    expect(read(line)).toMatchObject([{ kind: 'reduce-count', value: 16, group: 'poor', sure: true }]),
  );

  it.each([
    'Giảm 16 hộ nghèo, vượt chỉ tiêu thị xã giao.',
    'Giảm 16 hộ nghèo so với kết quả rà soát cuối năm 2023.',
  ])('without a bound it may be one, and outside the list it is: %s', (line) => {
    expect(read(line)).toMatchObject([{ value: 16, sure: false, doubts: ['maybe-situation'] }]);
    expect(readPlanText(line).targets).toEqual([]);
  });

  it.each([
    'Kết quả rà soát năm 2023 giảm 16 hộ nghèo.',
    'Theo kết quả rà soát, toàn phường có 52 hộ nghèo.',
    'Đã giảm 20 hộ nghèo, vượt chỉ tiêu giao.',
    'Giảm 20 hộ nghèo, đạt 120% kế hoạch.',
  ])('a result stays one, and is shown: %s', (line) => {
    expect(read(line)).toEqual([]);
    expect(readingOf(line).unrecognised).toHaveLength(1);
  });
});
