/** Numbers the ward types beside the law: a province's higher line, and thresholds no text was found for. */
import { classifyByIncome } from '../../../src/core/indicators/class-by-income';
import { classifyByPoints } from '../../../src/core/indicators/class-by-points';
import { localStandard, NO_LOCAL, BOUND_KEYS, type LocalThresholds } from '../../../src/core/standards/local';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';

const province = (incomeLine: LocalThresholds['province']['incomeLine']): LocalThresholds => ({
  ...NO_LOCAL,
  province: { document: 'NQ 05/2022/NQ-HĐND', incomeLine },
});

describe('a province’s own line', () => {
  // A line of 2,500,000 above the national 2,000,000: an income of 2,200,000 with 3 deprivations becomes poor.
  it('makes a household poor that the national line leaves out, and is cited', () => {
    const { standard, isTyped } = localStandard(vn2022, province({ urban: 2500000 }));
    expect(isTyped).toBe(true);
    expect(classifyByIncome(2200000, 3, 'urban', vn2022).result).toBe('notPoor');
    const local = classifyByIncome(2200000, 3, 'urban', standard);
    expect(local.result).toBe('poor');
    expect(local.reason.params['line']).toBe(2500000);
    expect(local.reason.params['source']).toContain('NQ 05/2022/NQ-HĐND');
    expect(standard.incomeLine.urban.confidence).toBe('low');
  });

  it('leaves the area without one at the national line', () => {
    const { standard } = localStandard(vn2022, province({ urban: 2500000 }));
    expect(standard.incomeLine.rural).toEqual(vn2022.incomeLine.rural);
  });

  it('may be the national line itself, but not below', () => {
    expect(localStandard(vn2022, province({ rural: 1500000 })).standard.incomeLine.rural.value).toBe(1500000);
    expect(() => localStandard(vn2022, province({ rural: 1499999 }))).toThrow(
      expect.objectContaining({ code: 'standard.local-line-lower' }),
    );
  });
});

describe('points under a province’s higher line', () => {
  // TT 07/2021: 140 points are 1.500.000 rural. Under 1.800.000 a B1 of 141 may be below that line or above it.
  const { standard } = localStandard(vn2022, province({ rural: 1800000 }));

  it('tell what they tell of the nation’s line, and nothing above it', () => {
    expect(classifyByPoints(140, 30, 'rural', standard).result).toBe('poor');
    expect(classifyByPoints(140, 20, 'rural', standard).result).toBe('nearPoor');
    const above = classifyByPoints(141, 20, 'rural', standard);
    expect(above).toMatchObject({ result: 'notAssessable', reason: { code: 'points-line-unknown' } });
    expect(above.reason.params).toMatchObject({ b1: 141, line: 140, income: 1800000 });
  });

  it('are whole where the area has no line of its own, or the nation’s', () => {
    expect(classifyByPoints(176, 30, 'urban', standard).result).toBe('notPoor');
    const same = localStandard(vn2022, province({ rural: 1500000 })).standard;
    expect(classifyByPoints(141, 30, 'rural', same).result).toBe('notPoor');
  });

  it('are the province’s own where they are typed', () => {
    const typed = localStandard(vn2022, {
      ...NO_LOCAL,
      province: { document: 'NQ 01', incomeLine: { rural: 1800000 }, b1Line: { rural: 155 } },
    }).standard;
    expect(classifyByPoints(155, 30, 'rural', typed).result).toBe('poor');
    expect(classifyByPoints(156, 30, 'rural', typed).result).toBe('notPoor');
    expect(typed.points?.b1Line.rural).toMatchObject({ confidence: 'low', source: { decree: 'NQ 01' } });
  });

  it('may not lie below those of the national line', () => {
    const lower = { document: null, incomeLine: { rural: 1800000 }, b1Line: { rural: 139 } };
    expect(() => localStandard(vn2022, { ...NO_LOCAL, province: lower })).toThrow(
      expect.objectContaining({ code: 'standard.local-points-lower' }),
    );
  });
});

describe('thresholds of 2027–2030 that no text was found for', () => {
  const open = (values: LocalThresholds['open']): LocalThresholds => ({ ...NO_LOCAL, open: values });

  it('stay unknown while nothing is typed', () => {
    expect(localStandard(vn2027, NO_LOCAL)).toEqual({ standard: vn2027, isTyped: false });
  });

  it('are taken as a group or not at all', () => {
    expect(localStandard(vn2027, open({ b1Rural: 150, b1Urban: 180, b2Cut: 30 })).standard.points).toBeNull();
    const { standard, isTyped } = localStandard(
      vn2027,
      open({ b1Rural: 150, b1Urban: 180, b2Cut: 30, b2PerIndicator: 10 }),
    );
    expect(isTyped).toBe(true);
    expect(classifyByPoints(150, 30, 'rural', standard).result).toBe('poor');
    expect(classifyByPoints(151, 30, 'rural', standard).result).toBe('notPoor');
  });

  it('fill the annex only when all nine bounds are typed', () => {
    const eight = Object.fromEntries(BOUND_KEYS.slice(1).map((key) => [key, 16]));
    expect(localStandard(vn2027, open(eight)).standard.bounds).toBeNull();
    const nine = Object.fromEntries(BOUND_KEYS.map((key) => [key, 16]));
    expect(localStandard(vn2027, open(nine)).standard.bounds?.areaBelow).toMatchObject({
      value: 16,
      confidence: 'low',
    });
  });

  it('never replace what the law says', () => {
    const { standard } = localStandard(
      vn2022,
      open({ b1Rural: 1, b1Urban: 1, b2Cut: 1, b2PerIndicator: 1, averageRural: 1, averageUrban: 1 }),
    );
    expect(standard).toBe(vn2022);
  });
});
