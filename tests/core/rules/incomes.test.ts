import type { Cell } from '../../../src/core/model';
import { scaled } from '../../../src/core/register/quantity-at';
import { readRegister } from '../../../src/core/register/read-register';
import { amount, incomeColumns } from '../../../src/core/rules/incomes';
import { indexRegister } from '../../../src/core/rules/register-index';
import type { RuleReport } from '../../../src/core/rules/rule';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { gridOf, register } from '../../support/builders';

function look(header: string | readonly string[], ...cells: readonly Cell[]) {
  const headers = typeof header === 'string' ? [header] : header;
  const read = readRegister([
    gridOf([
      ...headers.map((words) => ['Mã hộ', 'Họ và tên chủ hộ', words]),
      ...cells.map((cell, at) => [`H${at}`, `Lê Văn ${'ABCDEGHIKLMN'[at]}`, cell]),
    ]),
  ]).register;
  const told: [string, number][] = [];
  const report = {
    pass: (count: number) => told.push(['pass', count]),
    skip: (reason: string, count: number) => told.push([reason, count]),
  } as unknown as RuleReport;
  const [column] = incomeColumns(indexRegister(read), THRESHOLDS, report);
  return {
    unit: column?.unit,
    sound: column?.sound,
    told,
    incomes: column?.incomes.map(({ income }) => income),
  };
}
const INCOME = 'Thu nhập bình quân';
/** What a column in dong makes of one cell; undefined where nothing is wrong with it. */
const of = (cell: Cell, header = INCOME) => look(header, cell).incomes?.[0];
const guess = (text: string, header = INCOME) => {
  const income = of(text, header);
  return income?.kind === 'unreadable' ? income.guess : income;
};

it.each<[string, 0 | 3 | 6]>([
  ['Thu nhập bình quân', 0],
  ['Thu nhập bình quân (đồng)', 0],
  ['Thu nhập bình quân (nghìn đồng)', 3],
  ['Thu nhập bình quân (ngàn đồng)', 3],
  ['Thu nhập bình quân (1000đ)', 3],
  ['Thu nhập bình quân (1.000 đồng)', 3],
  ['Thu nhập bình quân (1,000 VND)', 3],
  ['Thu nhập bình quân (triệu đồng)', 6],
])('%s gives its numbers in powers of ten: %i', (header, unit) => {
  expect(look(header, 1_500_000).unit?.power).toBe(unit);
});

describe('an income cell', () => {
  it('is sound where it is a number of a usual amount, or no power of ten makes it one', () => {
    expect(look(INCOME, 100_000, 1_500_000, 50_000_000)).toMatchObject({ sound: 3, incomes: [] });
    expect(look(INCOME, 99_999, 0, -1500)).toMatchObject({ sound: 3, incomes: [] });
    expect(look(INCOME, 1500, 1_500_000)).toMatchObject({ sound: 1, incomes: [{ vnd: 1500 }] });
    expect(look('Thu nhập bình quân (triệu đồng)', 1.5)).toMatchObject({ sound: 1 });
  });

  it('is counted where nothing is written, and where there is no column', () => {
    expect(look(INCOME, 1_500_000, null, '-', 'không rõ').told).toEqual([
      ['no-column', 0],
      ['blank', 3],
      ['pass', 1],
    ]);
    const told: [string, number][] = [];
    const skip = (reason: string, count: number) => told.push([reason, count]);
    const read = register({ ma_ho: 'H1', chu_ho: 'Lê Văn Một' }, { ma_ho: 'H2', chu_ho: 'Lê Văn Hai' });
    expect(incomeColumns(indexRegister(read), THRESHOLDS, { skip } as unknown as RuleReport)).toEqual([]);
    expect(told).toEqual([
      ['no-column', 2],
      ['blank', 0],
    ]);
  });

  it('says by what power of ten an unusual amount would be usual: thousands, dong too many, millions', () => {
    const factor = (cell: number) => of(cell);
    expect(factor(1500)).toMatchObject({ vnd: 1500, factor: 3, isText: false });
    expect(factor(1_500_000_000)).toMatchObject({ factor: -3 });
    expect(factor(1.5)).toMatchObject({ factor: 6 });
    // The least is 100 000: 100 × 1000, and 99 × 1000 is not; the most 50 million: 50 000 × 1000, 50 × 1 000 000.
    const factors = [100, 99, 50_000, 50_001, 50, 51].map((cell) => {
      const income = of(cell);
      return income?.kind === 'ok' ? income.factor : null;
    });
    expect(factors).toEqual([3, null, 3, null, 6, null]);
  });

  it('as text is told as text, in the unit of the column unless it names its own', () => {
    const thousands = 'Thu nhập bình quân (nghìn đồng)';
    expect(of('1.500.000')).toEqual({
      kind: 'ok',
      isText: true,
      vnd: 1_500_000,
      value: 1_500_000,
      factor: null,
    });
    expect(of('1500', thousands)).toEqual({
      kind: 'ok',
      isText: true,
      vnd: 1_500_000,
      value: 1500,
      factor: null,
    });
    expect(of('1,5 triệu', thousands)).toEqual({
      ...{ kind: 'ok', isText: true, vnd: 1_500_000, value: 1500 },
      factor: null,
    });
  });

  it('is unreadable in other words, as a share, or as a date', () => {
    for (const cell of ['lương hưu', '70%', { date: '2024-01-01' }])
      expect(of(cell)).toEqual({ kind: 'unreadable', guess: null });
  });
});

describe('what an unreadable amount can only mean', () => {
  it('is the one of thousands and decimals that is usual', () => {
    // 1,500 is 1500 dong or 1,5: 1500 thousand and 1,5 million are the same usual income.
    expect(guess('1,500')).toBe(1_500_000);
    expect(guess('1.500 triệu')).toBe(1_500_000);
    expect(guess('1,500', 'Thu nhập bình quân (nghìn đồng)')).toBe(1500);
    // 120.000 or 120 (thousand): both 120 thousand dong.
    expect(guess('120,000')).toBe(120_000);
  });

  it('has an O for a zero', () => {
    expect(guess('1.5OO.000')).toBe(1_500_000);
    expect(guess('15ooooo')).toBe(1_500_000);
    expect(guess('O,8 triệu')).toBe(800_000);
  });

  it('is nothing where a digit is in doubt, two incomes are meant, or none is usual', () => {
    for (const text of ['1.5?0.000', '1.5…', 'lương 3 cọc 3 đồng', '1.500.0', '12O.OOO.OOO.OOO', 'OOO'])
      expect([text, guess(text)]).toEqual([text, null]);
  });
});

it('moves the decimal mark without the errors of a product', () => {
  // 1.1 × 10⁶ is 1100000.0000000002 in doubles.
  expect([scaled(1.1, 6), scaled(1100000, -6), scaled(7, 0), scaled(1e21, -3), scaled(1.5e-7, 3)]).toEqual([
    ...[1100000, 1.1, 7, 1e18, 0.00015],
  ]);
});

it('shows an amount with the decimals it has', () => {
  expect([amount(1500, 'vi'), amount(1.25, 'vi'), amount(1.25, 'en')]).toEqual(['1.500', '1,25', '1.25']);
});
