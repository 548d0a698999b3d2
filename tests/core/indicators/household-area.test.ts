/** A household that writes an area of its own, held against the lines of that area. */
import * as fc from 'fast-check';
import { classifyByIncome } from '../../../src/core/indicators/class-by-income';
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { registerIncomes } from '../../../src/core/indicators/register-incomes';
import { reasonText } from '../../../src/core/messages/indicators';
import type { Area, Cell } from '../../../src/core/model';
import { standardById } from '../../../src/core/standards/index';
import { gridOfRecords, household, register, type Row } from '../../support/builders';
import { readRegister } from '../../../src/core/register/read-register';

const vn2022 = standardById('vn-2022');
const deprived = (count: number): Row =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`d${String(at + 1).padStart(2, '0')}`, at < count ? 'x' : null]),
  );
const judge = (fields: Row, area: Area = 'urban') => {
  const [one] = register(
    household({ khu_vuc: null, thu_nhap: null, b1: null, b2: null, ...fields }),
  ).households;
  return classifyHousehold(one!, { area }, vn2022);
};

// NĐ 07/2021 Điều 3: rural 1.500.000, urban 2.000.000; TT 07/2021: B1 140 and 175.
describe('the class of a household with an area of its own', () => {
  it('is by its own line, and the reason says so', () => {
    const rural = judge({ khu_vuc: 'Nông thôn', thu_nhap: 1_800_000, ...deprived(4) });
    expect(rural.result).toBe('notPoor');
    expect(reasonText(rural.reason, 'vi')).toBe(
      'Thu nhập 1.800.000 đồng/người/tháng, trên chuẩn nghèo và ≤ 2.250.000 (nông thôn): hộ không nghèo, có mức sống trung bình theo điểm c khoản 2 Điều 3 NĐ 07/2021/NĐ-CP. Khu vực lấy theo ô Khu vực của hộ, khác khu vực của đơn vị.',
    );
    expect(judge({ khu_vuc: 'Thành thị', thu_nhap: 1_800_000, ...deprived(4) }, 'rural').result).toBe('poor');
    expect(judge({ khu_vuc: 'xã Bình Minh', b1: 150, b2: 40 }).result).toBe('notPoor');
    expect(judge({ khu_vuc: 'Phường Phổ Minh', b1: 150, b2: 40 }, 'rural').result).toBe('poor');
  });

  it('is by the line of the run where nothing is written, or the same', () => {
    for (const khu_vuc of [null, 'Thành thị', '-', 'Khu vực III']) {
      const { result, reason } = judge({ khu_vuc, thu_nhap: 1_800_000, ...deprived(4) });
      expect([result, reason.params.areaNote]).toEqual(['poor', undefined]);
    }
  });

  it('is not known where the area cannot be read and decides', () => {
    const open = judge({ khu_vuc: 'TT', thu_nhap: 1_800_000, ...deprived(4) });
    expect(open.result).toBe('notAssessable');
    expect(reasonText(open.reason, 'vi')).toBe(
      'Ô Khu vực ghi “TT”, không rõ thành thị hay nông thôn; hai khu vực cho hai kết quả khác nhau nên chưa phân loại được.',
    );
    expect(judge({ khu_vuc: 'TT', b1: 150, b2: 40 }).result).toBe('notAssessable');
  });

  it('is known where both areas lead to it, by the line that is harder to meet', () => {
    const poor = judge({ khu_vuc: 'TT', thu_nhap: 1_500_000, ...deprived(3) });
    expect(reasonText(poor.reason, 'vi')).toBe(
      'Thu nhập 1.500.000 đồng/người/tháng (≤ 1.500.000, nông thôn) và thiếu hụt 3 chỉ số (≥ 3): hộ nghèo theo điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP. Ô Khu vực ghi “TT”, không rõ thành thị hay nông thôn; khu vực nào cũng cho kết quả này.',
    );
    // 2.250.001 is above average in the country and of average living standard in town: only "not poor" is common.
    const above = judge({ khu_vuc: 'TT', thu_nhap: 2_250_001 });
    expect([above.result, above.reason.code, above.reason.params.line]).toEqual([
      'notPoor',
      'income-not-poor',
      2_000_000,
    ]);
  });

  it('is not known where two lists say two things', () => {
    const { households } = readRegister([
      gridOfRecords([household({ khu_vuc: 'Thành thị', thu_nhap: 1_800_000, ...deprived(4) })], 'Hộ', 0),
      gridOfRecords([household({ khu_vuc: 'Nông thôn', phan_loai: 'Hộ nghèo' })], 'Hộ nghèo', 1),
    ]).register;
    const [one] = households;
    expect(one?.records).toHaveLength(2);
    expect(classifyHousehold(one!, { area: 'urban' }, vn2022).reason).toEqual({
      code: 'area-unreadable',
      params: { text: 'Thành thị / Nông thôn' },
    });
  });

  it('is what the own area alone would give, whatever the run; unread, only what both give', () => {
    const areas = fc.constantFrom<Area>('urban', 'rural');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000 }),
        fc.nat(12),
        areas,
        areas,
        (income, count, own, run) => {
          const by = (area: Area) => classifyByIncome(income, count, area, vn2022).result;
          const fields = { thu_nhap: income, ...deprived(count), b2: count * 10 };
          const khu_vuc = own === 'urban' ? 'Thành thị' : 'Nông thôn';
          expect(judge({ khu_vuc, ...fields }, run).byIncome.result).toBe(by(own));
          const both = by('urban') === by('rural') ? by('urban') : 'notAssessable';
          expect(judge({ khu_vuc: '?', ...fields }, run).byIncome.result).toBe(both);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('income measures with households of two areas', () => {
  const row = (so_nhan_khau: number, thu_nhap: Cell, khu_vuc: Cell, number: number): Row =>
    household({ ma_ho: `H${number}`, thon: 'Thôn 1', so_nhan_khau, thu_nhap, khu_vuc });
  const lines = { line: { rural: 1_500_000, urban: 2_000_000 }, area: 'urban' as Area };
  const incomes = registerIncomes(
    register(
      row(4, 1_200_000, 'Thành thị', 1),
      row(2, 1_200_000, 'Nông thôn', 2),
      row(3, 1_800_000, 'Nông thôn', 3),
      row(1, 1_500_000, 'Nông thôn', 4),
      row(5, 1_000_000, '??', 5),
    ),
    lines,
  )!;

  it('hold each against its own line, and leave out whose area cannot be read', () => {
    // Urban 4 persons lack 800.000 each (0,4 of the line); rural 2 lack 300.000 (0,2); 3 are above; 1 is at the line.
    expect(incomes.whole).toEqual({
      hamlet: null,
      households: 4,
      unknown: 1,
      persons: 10,
      poorHouseholds: 3,
      poorPersons: 7,
      // (4·0,4 + 2·0,2)/10; (4·0,16 + 2·0,04)/10
      fgt: [0.7, expect.closeTo(0.2, 12), expect.closeTo(0.072, 12)],
      shortfall: 4 * 800_000 + 2 * 300_000,
    });
    expect(incomes.otherLine).toEqual({ area: 'rural', line: 1_500_000, households: 3 });
    // Watts: (4·ln(2/1,2) + 2·ln(1,5/1,2)) / 10
    expect(incomes.inequality.watts).toBeCloseTo((4 * Math.log(2 / 1.2) + 2 * Math.log(1.5 / 1.2)) / 10, 12);
  });

  it('inequality is of the incomes themselves', () => {
    // In millions and persons: (4+2)·1,2 + 3·1,8 + 1·1,5 = 14,1; pairs 6·3·0,6 + 6·1·0,3 + 3·1·0,3 = 13,5; / (10·14,1).
    expect(incomes.inequality.gini).toBeCloseTo(13.5 / 141, 12);
  });
});
