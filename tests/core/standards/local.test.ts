/** Numbers the ward types beside the law: a province's higher line, and thresholds no text was found for. */
import { classifyByIncome } from '../../../src/core/indicators/class-by-income';
import { classifyByPoints } from '../../../src/core/indicators/class-by-points';
import { localStandard, NO_LOCAL, BOUND_KEYS, type LocalThresholds } from '../../../src/core/standards/local';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';

/** A number the ward typed: never sure, and named by where it was typed. */
const ofWard = (value: number, document = 'GN Cài đặt') => ({
  value,
  source: { decree: document, article: 'GN Cài đặt' },
  confidence: 'low',
});

const province = (incomeLine: LocalThresholds['province']['incomeLine']): LocalThresholds => ({
  ...NO_LOCAL,
  province: { document: 'NQ 05/2022/NQ-HĐND', incomeLine },
});

const open = (values: LocalThresholds['open']): LocalThresholds => ({ ...NO_LOCAL, open: values });
const POINTS = { b1Rural: 150, b1Urban: 180, b2Cut: 30, b2PerIndicator: 10 };
const BOUNDS = Object.fromEntries(BOUND_KEYS.map((key, at) => [key, at + 1]));

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

  // NĐ 07/2021: 1.500.000 rural, in force 2022–2026.
  it('may be the national line itself, whose points go on, but not below', () => {
    const { standard, isTyped } = localStandard(vn2022, province({ rural: 1500000 }));
    expect(isTyped).toBe(true);
    expect(standard.incomeLine.rural.value).toBe(1500000);
    expect(standard.points).toBe(vn2022.points);
    expect(() => localStandard(vn2022, province({ rural: 1499999 }))).toThrow(
      expect.objectContaining({
        code: 'standard.local-line-lower',
        params: { area: 'rural', line: 1499999, national: 1500000, period: '2022–2026' },
      }),
    );
  });

  it.each([
    ['NQ 05/2022/NQ-HĐND', 'NQ 05/2022/NQ-HĐND'],
    [null, 'GN Cài đặt'],
  ])(
    'of the decision %s is cited as %s, in the line and beside the article of each class',
    (document, cited) => {
      const { standard } = localStandard(vn2022, {
        ...NO_LOCAL,
        province: { document, incomeLine: { rural: 1800000 } },
      });
      expect(standard.incomeLine.rural).toEqual(ofWard(1800000, cited));
      expect(standard.classSource).toEqual({
        poor: `điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP (${cited})`,
        nearPoor: `điểm b khoản 2 Điều 3 NĐ 07/2021/NĐ-CP (${cited})`,
        average: `điểm c khoản 2 Điều 3 NĐ 07/2021/NĐ-CP (${cited})`,
        notPoor: `khoản 2 Điều 3 NĐ 07/2021/NĐ-CP (${cited})`,
      });
    },
  );
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

  it('may be those of the national line, not below', () => {
    const withPoints = (rural: number) =>
      localStandard(vn2022, {
        ...NO_LOCAL,
        province: { document: null, incomeLine: { rural: 1800000 }, b1Line: { rural } },
      }).standard.points;
    expect(withPoints(140)).toEqual({
      ...vn2022.points,
      b1Line: { rural: ofWard(140), urban: vn2022.points.b1Line.urban },
      belowLine: { rural: false, urban: false },
    });
    expect(() => withPoints(139)).toThrow(
      expect.objectContaining({ code: 'standard.local-points-lower', params: { line: 139, national: 140 } }),
    );
  });

  it('are none where no table is known, whatever the line', () => {
    expect(localStandard(vn2027, province({ rural: 2500000 })).standard.points).toBeNull();
  });
});

describe('thresholds of 2027–2030 that no text was found for', () => {
  it('stay unknown while nothing is typed', () => {
    expect(localStandard(vn2027, NO_LOCAL)).toEqual({ standard: vn2027, isTyped: false });
  });

  it('make points: at the line is in', () => {
    const { standard } = localStandard(vn2027, open(POINTS));
    expect(classifyByPoints(150, 30, 'rural', standard).result).toBe('poor');
    expect(classifyByPoints(151, 30, 'rural', standard).result).toBe('notPoor');
  });

  it.each([
    [
      'points',
      POINTS,
      {
        b1Line: { rural: ofWard(150), urban: ofWard(180) },
        b2Cut: ofWard(30),
        b2PerIndicator: ofWard(10),
        cited: 'GN Cài đặt',
      },
    ],
    [
      'averageLine',
      { averageRural: 3300000, averageUrban: 4200000 },
      { rural: ofWard(3300000), urban: ofWard(4200000) },
    ],
    ['bounds', BOUNDS, Object.fromEntries(BOUND_KEYS.map((key, at) => [key, ofWard(at + 1)]))],
  ] as const)('make the %s when all of the group are typed, or not at all', (name, values, whole) => {
    expect(localStandard(vn2027, open(values))).toEqual({
      standard: { ...vn2027, [name]: whole },
      isTyped: true,
    });
    for (const left of Object.keys(values)) {
      const part = Object.fromEntries(Object.entries(values).filter(([key]) => key !== left));
      expect(localStandard(vn2027, open(part))).toEqual({ standard: vn2027, isTyped: false });
    }
  });

  it('never replace what the law says', () => {
    const { standard } = localStandard(
      vn2022,
      open({ b1Rural: 1, b1Urban: 1, b2Cut: 1, b2PerIndicator: 1, averageRural: 1, averageUrban: 1 }),
    );
    expect(standard).toBe(vn2022);
  });
});
