/** Income measures of a small register, by hand. */
import { registerIncomes } from '../../../src/core/indicators/register-incomes';
import type { Cell } from '../../../src/core/model';
import { register, sheet } from '../targets/support/sheets';

type Fields = Readonly<Record<string, Cell>>;
const LINE = 2_000_000;

function incomesOf(...rows: Fields[]) {
  return incomesBy('<=', ...rows);
}
function incomesBy(rule: '<=' | '<', ...rows: Fields[]) {
  const cells = rows.map((row, index) => ({
    STT: index + 1,
    'Mã hộ': `M${index}`,
    'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
    'Phân loại hộ': 'Hộ không nghèo',
    ...row,
  }));
  return registerIncomes(register(sheet('DS hộ', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', cells)), LINE, rule);
}
const household = (hamlet: string, persons: Cell, income: Cell): Fields => ({
  'Tổ dân phố': hamlet,
  'Số nhân khẩu': persons,
  'Thu nhập bình quân đầu người/tháng': income,
});
const ROWS = [
  household('Tổ 1', 4, 1_200_000),
  household('Tổ 1', 3, 2_000_000),
  household('Tổ 2', 3, 2_500_000),
  household('Tổ 2', 5, null),
];

describe('incomes of a register', () => {
  it('counts persons: 4 lack 800.000 each of 2.000.000, 3 stand at the line, 3 above, 5 are not known', () => {
    expect(incomesOf(...ROWS)!.whole).toEqual({
      hamlet: null,
      households: 3,
      unknown: 1,
      persons: 10,
      poorHouseholds: 2,
      poorPersons: 7,
      // 7/10; 4·0,4/10; 4·0,16/10
      fgt: [0.7, expect.closeTo(0.16, 12), expect.closeTo(0.064, 12)],
      shortfall: 3_200_000,
    });
  });

  it('leaves out those at the line where the ward chose so: 4 of 10 persons; the money stays', () => {
    const { lineRule, whole, inequality } = incomesBy('<', ...ROWS)!;
    expect(lineRule).toBe('<');
    expect(whole).toMatchObject({ poorHouseholds: 1, poorPersons: 4, shortfall: 3_200_000 });
    expect(whole.fgt).toEqual([0.4, expect.closeTo(0.16, 12), expect.closeTo(0.064, 12)]);
    // Four with 1,2 of 2 million, equal among themselves: 0,4 · (1 − 0,6).
    expect(inequality.sen).toBeCloseTo(0.16, 12);
    expect(incomesOf(...ROWS)!.lineRule).toBe('<=');
  });

  it('has hamlets that add up to the whole', () => {
    const { whole, hamlets } = incomesOf(...ROWS)!;
    const sum = (key: 'households' | 'unknown' | 'persons' | 'poorPersons' | 'shortfall'): number =>
      hamlets.reduce((total, area) => total + (area[key] ?? 0), 0);
    expect(hamlets.map(({ hamlet, shortfall }) => [hamlet, shortfall])).toEqual([
      ['Tổ 1', 3_200_000],
      ['Tổ 2', 0],
    ]);
    for (const key of ['households', 'unknown', 'persons', 'poorPersons', 'shortfall'] as const)
      expect(sum(key)).toBe(whole[key]);
  });

  it('divides Theil and MLD into what is within hamlets and what is between them', () => {
    const { byHamlet, inequality } = incomesOf(...ROWS)!;
    // Tổ 1: 4 at 1,2 and 3 at 2 million, mean 10,8/7; tổ 2: 3 at 2,5; all: mean 1,83. Tổ 2 is equal within.
    const [mean, one] = [1.83, 10.8 / 7];
    const inOne = (4 * (1.2 / one) * Math.log(1.2 / one) + 3 * (2 / one) * Math.log(2 / one)) / 7;
    const between = (10.8 / 18.3) * Math.log(one / mean) + (7.5 / 18.3) * Math.log(2.5 / mean);
    const { theil, mld } = byHamlet!;
    expect(theil.groups.map(({ name }) => name)).toEqual(['Tổ 1', 'Tổ 2']);
    expect(theil.groups[1]!.value).toBeCloseTo(0, 12);
    expect(theil.within).toBeCloseTo((10.8 / 18.3) * inOne, 12);
    expect(theil.between).toBeCloseTo(between, 12);
    expect(theil.within! + theil.between!).toBeCloseTo(inequality.theil!, 12);
    expect(mld.within! + mld.between!).toBeCloseTo(inequality.mld!, 12);
  });

  it('does not divide what an income of 0 leaves undefined, nor one hamlet', () => {
    expect(incomesOf(...ROWS, household('Tổ 2', 1, 0))!.byHamlet).toBeNull();
    expect(incomesOf(household('Tổ 1', 4, 1_200_000), household('Tổ 1', 2, 900_000))!.byHamlet).toBeNull();
  });

  it('measures inequality over persons', () => {
    const { inequality } = incomesOf(...ROWS)!;
    // In millions: mean 18,3/10 = 1,83; Σ wᵢwⱼ|yᵢ−yⱼ| over pairs 2·(12·0,8 + 12·1,3 + 9·0,5) = 59,4; /100/(2·1,83).
    expect(inequality.gini).toBeCloseTo(0.594 / 3.66, 12);
    // The richest two have 5, the poorest two 2,4; the richest one 2,5, the poorest four 4,8.
    expect(inequality.s80s20).toBeCloseTo(5 / 2.4, 12);
    expect(inequality.palma).toBeCloseTo(2.5 / 4.8, 12);
    expect(inequality.quintiles!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it('leaves a measure of logarithms undefined with an income of 0, and says so', () => {
    const { inequality, whole } = incomesOf(...ROWS, household('Tổ 2', 1, 0))!;
    expect([inequality.theil, inequality.mld, inequality.watts, inequality.zeroIncomes]).toEqual([
      null,
      null,
      null,
      1,
    ]);
    // The one without income lacks the whole line.
    expect(whole.shortfall).toBe(5_200_000);
  });

  it('takes a negative income, an unreadable one and a household without a size for not known', () => {
    const { whole } = incomesOf(
      ...ROWS,
      household('Tổ 2', 2, -5),
      household('Tổ 2', 2, 'nhiều'),
      household('Tổ 2', null, 900_000),
    )!;
    expect([whole.households, whole.unknown]).toEqual([3, 4]);
  });

  it('has nothing to say of a register without incomes', () => {
    expect(incomesOf(household('Tổ 1', 4, null))).toBeNull();
  });
});
