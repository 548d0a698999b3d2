/** Which figures rest on a number that was typed, or on a threshold no text was found for. */
import {
  BOUND_KEYS,
  hasTypedNumbers,
  isUnverified,
  localStandard,
  NO_LOCAL,
  restsOnOpenIndicators,
  restsOnTyped,
  type LocalThresholds,
} from '../../../src/core/standards/local';
import { vn2016 } from '../../../src/core/standards/vn-2016';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { vn2027 } from '../../../src/core/standards/vn-2027';

const line = (own: Partial<LocalThresholds['province']>) =>
  localStandard(vn2022, {
    ...NO_LOCAL,
    province: { document: null, incomeLine: { rural: 1800000 }, ...own },
  }).standard;
const open = (values: LocalThresholds['open']) =>
  localStandard(vn2027, { ...NO_LOCAL, open: values }).standard;

const RAISED = line({});
const WITH_POINTS = line({ b1Line: { rural: 155 } });
const TYPED_POINTS = open({ b1Rural: 150, b1Urban: 180, b2Cut: 30, b2PerIndicator: 10 });
const TYPED_AVERAGE = open({ averageRural: 3300000, averageUrban: 4200000 });
const TYPED_BOUNDS = open(Object.fromEntries(BOUND_KEYS.map((key) => [key, 16])));

describe('a standard', () => {
  // Thresholds of the indicators were read of NĐ 07/2021 alone.
  it.each([
    ['of 2016–2021', vn2016, false, true, true],
    ['of 2022–2026', vn2022, false, false, false],
    ['of 2027–2030', vn2027, false, true, true],
    ['with a province’s line', RAISED, true, false, true],
    ['with typed points', TYPED_POINTS, true, true, true],
    ['with typed average lines', TYPED_AVERAGE, true, true, true],
    ['with typed bounds', TYPED_BOUNDS, true, true, true],
  ])('%s', (_name, standard, typed, openIndicators, unverified) => {
    expect(hasTypedNumbers(standard)).toBe(typed);
    expect(restsOnOpenIndicators(standard)).toBe(openIndicators);
    expect(isUnverified(standard)).toBe(unverified);
  });

  it('rests on open indicators when one of them is open', () => {
    const [first, ...rest] = vn2022.indicators;
    const indicators = first ? [{ ...first, confidence: 'low' } as const, ...rest] : [];
    expect(restsOnOpenIndicators({ indicators })).toBe(true);
  });

  it.each([
    ['b2Cut', { ...vn2022.points, b2Cut: TYPED_POINTS.points?.b2Cut ?? vn2022.points.b2Cut }],
    [
      'b2PerIndicator',
      {
        ...vn2022.points,
        b2PerIndicator: TYPED_POINTS.points?.b2PerIndicator ?? vn2022.points.b2PerIndicator,
      },
    ],
  ])('has typed numbers when %s alone is', (_name, points) => {
    expect(hasTypedNumbers({ ...vn2022, points })).toBe(true);
    expect(restsOnTyped({ ...vn2022, points }, 'rural', 'points')).toBe(true);
    expect(restsOnTyped({ ...vn2022, points }, 'rural', 'income')).toBe(false);
  });
});

describe('a class', () => {
  it.each([
    // A line of the rural area: its classes by income; points stay those of the circular.
    ['with a province’s line', RAISED, { rural: ['income', null], urban: [] }],
    ['with a province’s line and points', WITH_POINTS, { rural: ['income', 'points', null], urban: [] }],
    ['with typed points', TYPED_POINTS, { rural: ['points'], urban: ['points'] }],
    ['with typed average lines', TYPED_AVERAGE, { rural: ['income', null], urban: ['income', null] }],
    // Bounds check marks; they make no class.
    ['with typed bounds', TYPED_BOUNDS, { rural: [], urban: [] }],
    ['of 2016–2021, without points or average lines', vn2016, { rural: [], urban: [] }],
  ])('%s rests on typed numbers', (_name, standard, expected) => {
    const ways = ['income', 'points', null] as const;
    const resting = (area: 'rural' | 'urban') => ways.filter((by) => restsOnTyped(standard, area, by));
    expect({ rural: resting('rural'), urban: resting('urban') }).toEqual(expected);
  });
});
