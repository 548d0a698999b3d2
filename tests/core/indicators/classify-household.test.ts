import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { DomainError } from '../../../src/core/errors';
import { classifyByIncome } from '../../../src/core/indicators/class-by-income';
import { classifyByPoints } from '../../../src/core/indicators/class-by-points';
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { classText, reasonText } from '../../../src/core/messages/indicators';
import type { Area, Reading } from '../../../src/core/model';
import { standardById, STANDARDS } from '../../../src/core/standards/index';
import { household, record } from '../../support/indicator-records';
import type { RecordFields } from '../../support/indicator-records';

const vn2016 = standardById('vn-2016');
const vn2022 = standardById('vn-2022');
const vn2027 = standardById('vn-2027');

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
  return 'no error';
};

describe('classifyByIncome under NĐ 07/2021', () => {
  const path = join(__dirname, '../../fixtures/indicators/vn_classification_boundaries.csv');
  const rows = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1);
  const expected: Record<string, [string, string]> = {
    HN: ['poor', 'income-poor'],
    HCN: ['nearPoor', 'income-near-poor'],
    MSTB: ['notPoor', 'income-average'],
    K: ['notPoor', 'income-not-poor'],
  };

  it('is checked on all 88 boundary rows', () => {
    expect(rows).toHaveLength(88);
  });
  it.each(rows.map((row) => row.split(',')))(
    '%s, %s đồng, %s deprivations: %s',
    (area, income, deprived, name) => {
      const { result, reason } = classifyByIncome(Number(income), Number(deprived), area as Area, vn2022);
      expect([result, reason.code]).toEqual(expected[name ?? '']);
    },
  );
});

describe('classifyByIncome under the other standards', () => {
  it.each([
    // QĐ 59/2015: at the policy line poor whatever the deprivations; up to the minimum line they decide
    [700000, 0, 'rural', 'poor'],
    [700001, 2, 'rural', 'nearPoor'],
    [700001, 3, 'rural', 'poor'],
    [1000000, 3, 'rural', 'poor'],
    [1000001, 10, 'rural', 'notPoor'],
    [900000, 0, 'urban', 'poor'],
    [1300000, 2, 'urban', 'nearPoor'],
    [1300001, 3, 'urban', 'notPoor'],
  ] as const)('2016: %d đồng with %d deprivations, %s: %s', (income, deprived, area, result) => {
    expect(classifyByIncome(income, deprived, area, vn2016).result).toBe(result);
  });
  it.each([
    [2200000, 3, 'rural', 'poor'],
    [2200001, 12, 'rural', 'notPoor'],
    [2800000, 2, 'urban', 'nearPoor'],
    [2800000, 3, 'urban', 'poor'],
    [2800001, 3, 'urban', 'notPoor'],
  ] as const)('2027: %d đồng with %d deprivations, %s: %s', (income, deprived, area, result) => {
    expect(classifyByIncome(income, deprived, area, vn2027).result).toBe(result);
  });
});

describe('classifyByIncome with gaps', () => {
  const judge = (income: number | null, deprived: Parameters<typeof classifyByIncome>[1]) => {
    const { result, reason } = classifyByIncome(income, deprived, 'rural', vn2022);
    return [result, reason.code];
  };

  it('does not assess a household without an income', () => {
    expect(judge(null, 3)).toEqual(['notAssessable', 'income-missing']);
  });
  it('does not assess one at most at the line whose deprivations are unknown', () => {
    expect(judge(1500000, null)).toEqual(['notAssessable', 'deprived-missing']);
    expect(judge(1500000, { from: 2, to: 3 })).toEqual(['notAssessable', 'deprived-partly-missing']);
  });
  it('assesses where what is known decides', () => {
    expect(judge(1500001, null)).toEqual(['notPoor', 'income-average']);
    expect(judge(1500000, { from: 3, to: 7 })).toEqual(['poor', 'income-poor']);
    expect(judge(1500000, { from: 0, to: 2 })).toEqual(['nearPoor', 'income-near-poor']);
    expect(classifyByIncome(700000, null, 'rural', vn2016).result).toBe('poor');
  });
  it('refuses impossible numbers', () => {
    expect(codeOf(() => judge(-1, 3))).toBe('class.income-invalid');
    expect(codeOf(() => judge(NaN, 3))).toBe('class.income-invalid');
    expect(codeOf(() => judge(1, -1))).toBe('class.deprived-invalid');
    expect(codeOf(() => judge(1, 2.5))).toBe('class.deprived-invalid');
    expect(codeOf(() => judge(1, 13))).toBe('class.deprived-invalid');
    expect(codeOf(() => judge(1, { from: 3, to: 2 }))).toBe('class.deprived-invalid');
  });
  it('never gives a richer household a poorer class', () => {
    const rank = { poor: 0, nearPoor: 1, notPoor: 2, notAssessable: -1 };
    const areas = fc.constantFrom<Area>('urban', 'rural');
    fc.assert(
      fc.property(
        fc.nat(4e6),
        fc.nat(1e6),
        fc.nat(10),
        areas,
        fc.constantFrom(...STANDARDS),
        (low, more, d, area, s) => {
          const poorer = classifyByIncome(low, d, area, s).result;
          const richer = classifyByIncome(low + more, d, area, s).result;
          expect(rank[richer]).toBeGreaterThanOrEqual(rank[poorer]);
        },
      ),
    );
  });
});

describe('classifyByPoints', () => {
  it.each([
    // TT 07/2021: at most 140 (urban 175) and at least 30 is poor; at the line is in
    [140, 30, 'rural', 'poor'],
    [140, 20, 'rural', 'nearPoor'],
    [141, 120, 'rural', 'notPoor'],
    [175, 30, 'urban', 'poor'],
    [175, 20, 'urban', 'nearPoor'],
    [176, 30, 'urban', 'notPoor'],
    [180, 30, 'urban', 'notPoor'], // boundary row L167 of clean-one-header.xlsx
    [0, 0, 'urban', 'nearPoor'],
  ] as const)('B1 %d, B2 %d, %s: %s', (b1, b2, area, result) => {
    expect(classifyByPoints(b1, b2, area, vn2022).result).toBe(result);
  });
  it('does not assess without B1, nor without B2 when B1 is at most at the line', () => {
    expect(classifyByPoints(null, 30, 'urban', vn2022).reason.code).toBe('b1-missing');
    expect(classifyByPoints(175, null, 'urban', vn2022).reason.code).toBe('b2-missing');
    expect(classifyByPoints(176, null, 'urban', vn2022).result).toBe('notPoor');
  });
  it('has no points for 2016 and 2027: the old ones are not carried over', () => {
    for (const standard of [vn2016, vn2027]) {
      const { result, reason } = classifyByPoints(100, 30, 'urban', standard);
      expect([result, reason.code]).toEqual(['notAssessable', 'points-no-table']);
    }
  });
  it('refuses negative, broken and impossible points', () => {
    expect(codeOf(() => classifyByPoints(-5, 30, 'urban', vn2022))).toBe('class.b1-invalid');
    expect(codeOf(() => classifyByPoints(150.5, 30, 'urban', vn2022))).toBe('class.b1-invalid');
    expect(codeOf(() => classifyByPoints(150, -10, 'urban', vn2022))).toBe('class.b2-invalid');
    // Ten points an indicator: 35 is no number of indicators. No table reaches 601 points.
    expect(codeOf(() => classifyByPoints(150, 35, 'urban', vn2022))).toBe('class.b2-step');
    expect(codeOf(() => classifyByPoints(601, 30, 'urban', vn2022))).toBe('class.b1-invalid');
    expect(codeOf(() => classifyByPoints(150, 12.5, 'urban', vn2022))).toBe('class.b2-invalid');
    expect(codeOf(() => classifyByPoints(150, 130, 'urban', vn2022))).toBe('class.b2-invalid'); // 12 × 10 at most
  });
});

describe('impossible points in the register', () => {
  it.each([
    [150, 35, 'class.b2-step'],
    [150, 130, 'class.b2-invalid'],
    [180, 35, 'class.b2-step'],
    [1400, 30, 'class.b1-invalid'],
    [-1, 30, 'class.b1-invalid'],
  ])('B1 = %d, B2 = %d classify nobody, and the reason names the number', (b1, b2, code) => {
    const scored = household(record({ b1: { kind: 'ok', value: b1 }, b2: { kind: 'ok', value: b2 } }));
    expect(classifyHousehold(scored, { area: 'urban' }, vn2022)).toMatchObject({
      result: 'notAssessable',
      reason: { code },
    });
  });
});

describe('classifyHousehold', () => {
  const ok = (value: number): Reading<number> => ({ kind: 'ok', value });
  const classify = (first: RecordFields, ...others: RecordFields[]) =>
    classifyHousehold(household(record(first), ...others.map(record)), { area: 'urban' }, vn2022);
  const marks = (count: number) => Array.from({ length: 12 }, (_, at) => at < count);

  it('judges by points alone, by income alone, or by both when they agree', () => {
    expect(classify({ b1: ok(165), b2: ok(50) })).toMatchObject({ result: 'poor', by: 'points' });
    expect(classify({ income: ok(1900000), deprivations: marks(2) })).toMatchObject({
      result: 'nearPoor',
      by: 'income',
    });
    const both = classify({ b1: ok(165), b2: ok(50), income: ok(1900000), deprivations: marks(5) });
    expect(both).toMatchObject({ result: 'poor', by: 'points' });
    expect(both.byIncome.result).toBe('poor');
  });
  it('lets the points decide and keeps both when income says otherwise', () => {
    const judged = classify({ b1: ok(165), b2: ok(50), income: ok(2500000), deprivations: marks(5) });
    expect(judged.result).toBe('poor');
    expect(judged.byPoints.result).toBe('poor');
    expect(judged.byIncome.result).toBe('notPoor');
    expect(reasonText(judged.reason, 'vi')).toBe(
      'Theo điểm B1, B2 là hộ nghèo, theo thu nhập và thiếu hụt là hộ không nghèo: lấy theo điểm của phiếu rà soát; hãy kiểm tra lại. ' +
        'Điểm B1 = 165 (≤ 175, thành thị) và B2 = 50 (≥ 30): hộ nghèo theo điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP, TT 07/2021/TT-BLĐTBXH. ' +
        'Thu nhập 2.500.000 đồng/người/tháng, trên chuẩn nghèo và ≤ 3.000.000 (thành thị): hộ không nghèo, có mức sống trung bình theo điểm c khoản 2 Điều 3 NĐ 07/2021/NĐ-CP.',
    );
  });
  it('takes a value missing on the main list from the next list', () => {
    const main = { b1: { kind: 'blank' } as const, b2: ok(50) };
    expect(classify(main, { b1: ok(145), b2: ok(50) }).result).toBe('poor');
  });
  it('counts deprivations by B2 where no list has marks', () => {
    expect(classify({ income: ok(1900000), b2: ok(30) }).byIncome.result).toBe('poor');
    expect(classify({ income: ok(1900000), b2: ok(25) }).byIncome.reason.code).toBe('deprived-missing');
  });
  it('reads twelve blank marks beside a blank B2 as a form nobody filled in', () => {
    const empty = { income: ok(1900000), deprivations: marks(0) };
    expect(classify({ ...empty, b2: { kind: 'blank' } }).reason.code).toBe('deprived-missing');
    expect(classify({ ...empty, b2: ok(0) }).result).toBe('nearPoor');
  });
  it('reads them so whether or not the list has the column of B2', () => {
    const empty = { income: ok(1900000), deprivations: marks(0) };
    expect(classify({ ...empty, b2: { kind: 'absent' } }).reason.code).toBe('deprived-missing');
    const unread = classify({ ...empty, b2: { kind: 'unreadable', text: '?' } });
    expect(unread.byIncome.reason.code).toBe('deprived-missing');
    // Three indicators of ten points: poor (TT 07/2021).
    expect(classify({ ...empty, b2: ok(30) }).byIncome.result).toBe('poor');
  });
  it('leaves open what an unreadable mark could decide', () => {
    const open = [true, true, null, ...marks(0).slice(3)];
    const judged = classify({ income: ok(1900000), deprivations: open });
    expect(reasonText(judged.reason, 'vi')).toBe(
      'Thu nhập 1.900.000 đồng/người/tháng (≤ 2.000.000, thành thị); thiếu hụt 2–3 chỉ số vì có chỉ số chưa rõ, chưa biết có đủ 3 hay không nên chưa phân loại được.',
    );
  });
  it('tells what is written where a number was needed, and does not stop at impossible numbers', () => {
    expect(reasonText(classify({ b1: { kind: 'unreadable', text: 'một trăm' } }).reason, 'vi')).toBe(
      'Điểm B1 ghi “một trăm”, không phải số, nên chưa phân loại được.',
    );
    expect(reasonText(classify({ b1: ok(-5), b2: ok(30) }).reason, 'en')).toBe(
      'B1 = -5 is not possible: B1 is a whole number from 0 to 600.',
    );
    expect(classify({}).reason.code).toBe('no-data');
    expect(classify({}).by).toBeNull();
  });
  it('cannot judge by 2027 from the old points, and says so', () => {
    const old = household(record({ b1: ok(165), b2: ok(50) }));
    expect(classifyHousehold(old, { area: 'urban' }, vn2027).reason.code).toBe('points-no-table');
  });
  it('judges by 2027 from eleven known marks where the twelfth cannot change the class', () => {
    const judge = (deprived: number, income: number) => {
      const fields = { income: ok(income), deprivations: marks(deprived) };
      return classifyHousehold(household(record(fields)), { area: 'urban' }, vn2027).result;
    };
    expect(judge(3, 2800000)).toBe('poor');
    expect(judge(2, 2800000)).toBe('notAssessable'); // waste handling is not in the register yet
    expect(judge(1, 2800000)).toBe('nearPoor');
    expect(judge(2, 2800001)).toBe('notPoor');
  });
});

describe('the reason in words', () => {
  it('names both values, both limits and the article', () => {
    expect(reasonText(classifyByPoints(165, 50, 'urban', vn2022).reason, 'vi')).toBe(
      'Điểm B1 = 165 (≤ 175, thành thị) và B2 = 50 (≥ 30): hộ nghèo theo điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP, TT 07/2021/TT-BLĐTBXH.',
    );
    expect(reasonText(classifyByIncome(1500000, 2, 'rural', vn2022).reason, 'vi')).toBe(
      'Thu nhập 1.500.000 đồng/người/tháng (≤ 1.500.000, nông thôn) và thiếu hụt 2 chỉ số (< 3): hộ cận nghèo theo điểm b khoản 2 Điều 3 NĐ 07/2021/NĐ-CP.',
    );
    expect(reasonText(classifyByIncome(2000001, 5, 'urban', vn2022).reason, 'en')).toBe(
      'Income 2,000,001 VND per person and month, above the poverty line and ≤ 3,000,000 (urban): not poor, average living standard under điểm c khoản 2 Điều 3 NĐ 07/2021/NĐ-CP.',
    );
  });
  it('leaves no slot open and names a decree, whatever the inputs', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    fc.assert(
      fc.property(
        maybe(fc.nat(4e6)),
        maybe(fc.nat(10)),
        maybe(fc.nat(250)),
        fc.constantFrom<Area>('urban', 'rural'),
        fc.constantFrom(...STANDARDS),
        fc.constantFrom('vi' as const, 'en' as const),
        (income, deprived, b1, area, standard, lang) => {
          const b2 = deprived === null ? null : deprived * 10;
          const judged = [
            classifyByIncome(income, deprived, area, standard),
            classifyByPoints(b1, b2, area, standard),
          ];
          for (const { result, reason } of judged) {
            const text = reasonText(reason, lang);
            expect(text).not.toMatch(/[{}]/);
            expect(text).not.toBe(reason.code);
            if (result !== 'notAssessable') expect(text).toContain(standard.decree);
          }
        },
      ),
    );
  });
  it('names the classes as the forms do', () => {
    const words = (['poor', 'nearPoor', 'notPoor', 'notAssessable'] as const).map((c) => classText(c, 'vi'));
    expect(words).toEqual(['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Thiếu dữ liệu']);
  });
});
