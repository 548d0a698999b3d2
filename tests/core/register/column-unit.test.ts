import type { Cell } from '../../../src/core/model';
import { unitOfColumn } from '../../../src/core/register/column-unit';
import { explainRegister } from '../../../src/core/register/explain';
import { readRegister } from '../../../src/core/register/read-register';
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { registerIncomes } from '../../../src/core/indicators/register-incomes';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { gridOf } from '../../support/builders';

const MARKS = ['Việc làm', 'Người phụ thuộc', 'Dinh dưỡng'];

function reading(header: string, incomes: readonly Cell[], above: readonly Cell[][] = []) {
  const rows = incomes.map((income, i) => [`H${i}`, 'Ngô Văn Ân', 4, income, 'x', 'x', 'x']);
  return readRegister([
    gridOf([...above, ['Mã hộ', 'Họ tên chủ hộ', 'Số nhân khẩu', header, ...MARKS], ...rows], 'Hộ'),
  ]);
}
const tableOf = (header: string, above: readonly Cell[][] = []) => {
  const [table] = reading(header, [1500], above).register.tables;
  if (!table?.columns.has('thu_nhap')) throw new Error(`${header} is no column of incomes`);
  return table;
};

describe('the unit of a column of incomes', () => {
  test.each<[string, 0 | 3 | 6, 1 | 12, string]>([
    ['Thu nhập BQ/người/tháng (nghìn đồng)', 3, 1, 'header'],
    ['Thu nhập BQ/người/tháng (ngàn đồng)', 3, 1, 'header'],
    ['Thu nhập BQ/người/tháng (1000đ)', 3, 1, 'header'],
    ['Thu nhập BQ/người/tháng (1.000 đồng)', 3, 1, 'header'],
    ['Thu nhập BQ/người/tháng (ĐVT: nghìn đồng)', 3, 1, 'header'],
    ['Thu nhập bình quân đầu người (triệu đồng/tháng)', 6, 1, 'header'],
    ['Thu nhập bình quân đầu người (tr.đ)', 6, 1, 'header'],
    ['Thu nhập bình quân đầu người (1.000.000 đồng)', 6, 1, 'header'],
    ['Thu nhập BQ/người/tháng (đồng)', 0, 1, 'header'],
    ['Thu nhập BQ/người/tháng (VNĐ)', 0, 1, 'header'],
    ['Thu nhập BQ/người/tháng', 0, 1, 'usual'],
    ['Thu nhập bình quân đầu người (triệu đồng/năm)', 6, 12, 'header'],
    ['Thu nhập BQ/người/tháng (12 tháng qua)', 0, 1, 'usual'],
  ])('%s', (header, power, months, from) => {
    expect(unitOfColumn(tableOf(header), 'thu_nhap')).toEqual({ kind: 'ok', unit: { power, months, from } });
  });

  test.each([
    ['ĐVT: nghìn đồng', 3],
    ['Đơn vị tính: 1.000 đồng', 3],
    ['(Đơn vị: triệu đồng)', 6],
    ['Đơn vị tính: đồng', 0],
  ])('"%s" above the table', (line, power) => {
    const above = [['DANH SÁCH HỘ DÂN CƯ NĂM 2024'], [null, null, null, null, line]];
    expect(unitOfColumn(tableOf('Thu nhập BQ/người/tháng', above), 'thu_nhap')).toEqual({
      kind: 'ok',
      unit: { power, months: 1, from: 'above' },
    });
    // The header goes before the line.
    expect(unitOfColumn(tableOf('Thu nhập BQ/người/tháng (triệu đồng)', above), 'thu_nhap')).toMatchObject({
      unit: { power: 6, from: 'header' },
    });
  });

  test.each([
    'Thu nhập bình quân đầu người (nghìn đồng hoặc triệu đồng)',
    'Thu nhập bình quân đầu người (USD)',
    'Thu nhập bình quân đầu người năm 2024',
    'Thu nhập bình quân của hộ',
  ])('%s is asked about, and classifies nobody', (header) => {
    const read = reading(header, [1500]);
    const [household] = read.register.households;
    expect(household?.main.income).toEqual({ kind: 'unreadable', text: '1500' });
    if (!household) return;
    expect(classifyHousehold(household, { area: 'rural' }, vn2022)).toMatchObject({
      result: 'notAssessable',
      byIncome: { reason: { code: 'income-unit-unclear', params: { header } } },
    });
    const [sheet] = explainRegister(read, 'vi').sheets;
    expect(sheet?.questions.map(({ kind, columns }) => [kind, columns])).toEqual([['unclear-unit', ['D']]]);
  });
});

// Rural line 1.500.000, three deprivations: at the line is poor, a dong above it is not.
test.each<[string, Cell, number | 'unreadable', string]>([
  ['Thu nhập BQ/người/tháng (nghìn đồng)', 1500, 1_500_000, 'poor'],
  ['Thu nhập BQ/người/tháng (nghìn đồng)', 1500.001, 1_500_001, 'notPoor'],
  // The text '3.000' in a column of thousands is three million, never three thousand dong.
  ['Thu nhập BQ/người/tháng (nghìn đồng)', '3.000', 3_000_000, 'notPoor'],
  // Its own word goes before the header's.
  ['Thu nhập BQ/người/tháng (nghìn đồng)', '1,2 triệu', 1_200_000, 'poor'],
  ['Thu nhập bình quân đầu người (triệu đồng/tháng)', 1.5, 1_500_000, 'poor'],
  ['Thu nhập bình quân đầu người (triệu đồng/tháng)', 1.51, 1_510_000, 'notPoor'],
  ['Thu nhập bình quân đầu người (triệu đồng/tháng)', '2,3', 2_300_000, 'notPoor'],
  // One and a half million or one and a half billion.
  ['Thu nhập bình quân đầu người (triệu đồng/tháng)', '1.500', 'unreadable', 'notAssessable'],
  // 18 million a year are 18 / 12 = 1,5 million a month; 18,012 are 1,501.
  ['Thu nhập bình quân đầu người (triệu đồng/năm)', 18, 1_500_000, 'poor'],
  ['Thu nhập bình quân đầu người (triệu đồng/năm)', 18.012, 1_501_000, 'notPoor'],
  ['Thu nhập bình quân đầu người (triệu đồng/năm)', '1,5 triệu/tháng', 1_500_000, 'poor'],
  // The person in the brackets is the head the figure is of, nobody else: 18.000 thousand a year are 1.500 a month.
  ['Thu nhập BQ (ngàn đồng/người/năm)', 18_000, 1_500_000, 'poor'],
  ['Thu nhập BQ (ngàn đồng/người/năm)', 18_012, 1_501_000, 'notPoor'],
  ['Thu nhập bình quân (đồng/người/tháng)', 1_500_000, 1_500_000, 'poor'],
  ['Thu nhập (đồng/người/tháng)', 1_500_001, 1_500_001, 'notPoor'],
  ['TNBQ (1.000đ/người/tháng)', 1501, 1_501_000, 'notPoor'],
  ['Thu nhập bình quân đầu người/năm (triệu đồng)', 18, 1_500_000, 'poor'],
  ['Thu nhập BQ 1 người/1 tháng', 1_500_000, 1_500_000, 'poor'],
])('under “%s” %j is %p đồng a month: %s', (header, cell, dong, result) => {
  const [household] = reading(header, [cell]).register.households;
  const income = household?.main.income;
  expect(income?.kind === 'ok' ? income.value : income?.kind).toBe(dong);
  expect(household && classifyHousehold(household, { area: 'rural' }, vn2022).result).toBe(result);
});

test('the measures of income take the unit of the header', () => {
  // 900, 1.500 and 3.000 thousand, four persons each: two of three at or under 1.500.000; lacking (1.500 − 900) × 4.
  const { register } = reading('Thu nhập BQ/người/tháng (nghìn đồng)', [900, 1500, 3000]);
  expect(registerIncomes(register, 1_500_000)?.whole).toMatchObject({
    poorHouseholds: 2,
    poorPersons: 8,
    shortfall: 2_400_000,
  });
});

test('the set-up sheet says which unit was understood', () => {
  const whyOf = (header: string, above: Cell[][] = []) =>
    explainRegister(reading(header, [1500], above), 'vi').sheets[0]?.fields.find(
      ({ field }) => field === 'thu_nhap',
    )?.why;
  expect(whyOf('Thu nhập BQ/người/tháng (nghìn đồng)')).toContain(
    'hiểu là nghìn đồng/người/tháng theo tiêu đề',
  );
  expect(whyOf('Thu nhập BQ/người/tháng')).toContain('không ghi đơn vị, hiểu là đồng/người/tháng');
  expect(whyOf('Thu nhập BQ/người/tháng', [['ĐVT: triệu đồng']])).toContain(
    'triệu đồng/người/tháng theo dòng',
  );
});

test.each([
  ['Diện tích nhà ở (m2)', 'ok'],
  ['Diện tích nhà ở (m2/người)', 'unclear'],
  ['Diện tích nhà ở (ha)', 'unclear'],
])('an area under “%s” is %s', (header, kind) => {
  const cells = [
    ['Mã hộ', 'Họ tên chủ hộ', header, 'Số nhân khẩu'],
    ['H1', 'Ngô Văn Ân', 10, 4],
  ];
  const [table] = readRegister([gridOf(cells, 'Hộ')]).register.tables;
  if (table?.columns.has('dien_tich_nha')) expect(unitOfColumn(table, 'dien_tich_nha').kind).toBe(kind);
  else expect(kind).toBe('unclear');
});

test.each([
  'Thu nhập của vợ (đồng/người/tháng)',
  'Thu nhập bình quân đầu người năm trước (đồng/người/tháng)',
  // A mean of twelve months or their sum.
  'Thu nhập bình quân đầu người 12 tháng qua',
  'Thu nhập trên 1 triệu đồng/người',
  'Thu nhập bình quân hộ (đồng/năm)',
])('“%s” says more than an income a head: it is no such column', (header) => {
  expect(() => tableOf(header)).toThrow(header);
});

test('the income a head under a heading of two rows', () => {
  const rows = [
    ['Mã hộ', 'Họ tên chủ hộ', 'Thu nhập', null],
    [null, null, 'BQ/người/năm (nghìn đồng)', 'Tổng (nghìn đồng)'],
    ['H1', 'Ngô Văn Ân', 18_000, 72_000],
    ['H2', 'Lê Thị Ba', 18_012, 36_024],
  ];
  const { register } = readRegister([gridOf(rows, 'Hộ')]);
  expect(register.households.map(({ main: { income } }) => income)).toEqual([
    { kind: 'ok', value: 1_500_000 },
    { kind: 'ok', value: 1_501_000 },
  ]);
});
