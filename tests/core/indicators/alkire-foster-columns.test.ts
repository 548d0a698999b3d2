/** What columns of marks are refused for, in the words of alkireFoster; gaps are strict unless said otherwise. */
import {
  alkireFosterAtCuts,
  alkireFosterOfColumns,
} from '../../../src/core/indicators/alkire-foster-columns';
import { packMarks } from '../../../src/core/indicators/mark-columns';

const COLUMNS = packMarks([
  [1, 0],
  [1, null],
  [0, 0],
]);

describe('columns that do not fit', () => {
  it.each<[string, Parameters<typeof alkireFosterOfColumns>, string, object]>([
    [
      'marks of two lengths',
      [{ ...COLUMNS, deprived: new Uint32Array(2) }, { k: 1 }],
      'af.rows-differ',
      { width: 3 },
    ],
    [
      'hamlets of fewer rows',
      [COLUMNS, { k: 1, groups: { of: new Uint32Array(2), count: 1 } }],
      'af.groups-differ',
      { rows: 3, names: 2 },
    ],
    ['weights of another number', [COLUMNS, { k: 1, weights: [1] }], 'af.rows-differ', { width: 1 }],
    [
      'sizes of fewer households',
      [COLUMNS, { k: 1, population: [1, 1] }],
      'af.population-invalid',
      { rows: 3, weights: 2 },
    ],
    [
      'a size below 0',
      [COLUMNS, { k: 1, population: [1, -1, 1] }],
      'af.population-invalid',
      { rows: 3, weights: 3 },
    ],
    [
      'a size without end',
      [COLUMNS, { k: 1, population: [1, 1, Infinity] }],
      'af.population-invalid',
      { rows: 3, weights: 3 },
    ],
    [
      'a size that is no number',
      [COLUMNS, { k: 1, population: [NaN, 1, 1] }],
      'af.population-invalid',
      { rows: 3, weights: 3 },
    ],
  ])('%s', (_name, given, code, params) => {
    expect(() => alkireFosterOfColumns(...given)).toThrow(expect.objectContaining({ code, params }));
  });
});

// Half of the points make poor: the first household is, the third is not, and the second is left out for its gap.
describe('a gap', () => {
  it('leaves a household out, unless it is to count as known or as none', () => {
    const poorOf = (missing?: 'strict' | 'available' | 'zero') => {
      const { used, dropped, poor } = alkireFosterOfColumns(COLUMNS, {
        k: 0.5,
        ...(missing ? { missing } : {}),
      }).total.sums;
      return { used, dropped, poor };
    };
    expect(poorOf()).toEqual({ used: 2, dropped: 1, poor: 1 });
    expect(poorOf('strict')).toEqual({ used: 2, dropped: 1, poor: 1 });
    expect(poorOf('available')).toEqual({ used: 3, dropped: 0, poor: 2 });
    expect(poorOf('zero')).toEqual({ used: 3, dropped: 0, poor: 2 });
  });
});

describe('several cuts', () => {
  it('are each counted over all households, of 0 persons as well', () => {
    const [half, all] = alkireFosterAtCuts(COLUMNS, [0.5, 1], { missing: 'zero', population: [4, 0, 2] });
    expect([half?.H, all?.H]).toEqual([4 / 6, 0]);
    expect(half?.sums).toMatchObject({ used: 3, dropped: 0, people: 6, poor: 4, poorGaps: null });
  });
});
