import { multidimensionalSettings } from '../../../src/core/job/multidimensional-settings';
import type { Cell } from '../../../src/core/model';
import { settingsSheet } from '../../../src/core/reports/settings-sheet';

/** GN Cài đặt with something typed, as it is read back. */
function cellsWith(typed: Readonly<Record<string, Cell>>): Cell[][] {
  const model = settingsSheet({
    settings: { lang: 'vi', unitName: null, standard: 'vn-2022' },
    typed: new Map(Object.entries(typed)),
    hamlets: [],
  });
  return model.rows.map((row) => row.map((cell) => (cell?.value ?? null) as Cell));
}
const MISSING = 'multidimensional:missing';
const WEIGHTS = 'multidimensional:weights';

describe('choices of GN Đa chiều typed in GN Cài đặt', () => {
  it('are strict and equal where nothing is typed, or no such sheet is there', () => {
    const strict = { missing: 'strict', weighting: 'equal' };
    expect(multidimensionalSettings(cellsWith({})).choices).toEqual(strict);
    expect(multidimensionalSettings(null).choices).toEqual(strict);
  });

  it.each([
    ['bỏ hộ', 'strict'],
    ['Đã rõ', 'available'],
    ['COI LÀ KHÔNG', 'zero'],
    ['available', 'available'],
    [' zero ', 'zero'],
  ])('takes %p for %s', (word, missing) => {
    const { choices, problems } = multidimensionalSettings(cellsWith({ [MISSING]: word }));
    expect(choices).toEqual({ missing, weighting: 'equal' });
    expect(problems('vi')).toEqual([]);
  });

  it('takes weights by dimension', () => {
    expect(multidimensionalSettings(cellsWith({ [WEIGHTS]: 'Theo chiều' })).choices.weighting).toBe('nested');
  });

  it.each([
    [MISSING, 'bằng nhau', 'bỏ hộ'],
    [MISSING, 0, 'bỏ hộ'],
    [WEIGHTS, 'bỏ hộ', 'bằng nhau'],
    [WEIGHTS, '1/12', 'bằng nhau'],
  ])('of %s, names the cell of %p and keeps the default', (key, typed, standard) => {
    const { choices, problems } = multidimensionalSettings(cellsWith({ [key]: typed }));
    expect(choices).toEqual({ missing: 'strict', weighting: 'equal' });
    expect(problems('vi')).toEqual([
      expect.stringMatching(new RegExp(`ô D\\d+: “${typed}”.*mặc định “${standard}”`)),
    ]);
  });
});
