import { multidimensionalSettings as settingsOf } from '../../../src/core/job/multidimensional-settings';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { weightKey } from '../../../src/core/reports/multidimensional-settings-block';
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
const multidimensionalSettings = (cells: Cell[][] | null) => settingsOf(cells, vn2022);
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

describe('weights typed in GN Cài đặt', () => {
  const all = (own: Readonly<Record<string, Cell>> = {}, otherwise: Cell = 1): Record<string, Cell> => ({
    [WEIGHTS]: 'tự nhập',
    ...Object.fromEntries(vn2022.indicators.map(({ key }) => [weightKey(key), own[key] ?? otherwise])),
  });
  const read = (typed: Readonly<Record<string, Cell>>) => multidimensionalSettings(cellsWith(typed));

  it('are taken with “tự nhập”: numbers, decimals in Vietnamese and English, 0', () => {
    const { choices, problems } = read(all({ viec_lam: '2,5', bhyt: '0.5', dinh_duong: 0 }));
    expect(choices.weighting).toBe('given');
    expect(choices.given).toMatchObject({ viec_lam: 2.5, bhyt: 0.5, dinh_duong: 0, nguon_nuoc: 1 });
    expect(problems('vi')).toEqual([]);
  });

  it.each([['abc'], [-1], ['-1'], ['25%'], ['2 điểm'], ['1,500'], [Math.PI]])(
    'are refused in one sentence for %p, and none of them is used',
    (wrong) => {
      const { choices, problems } = read(all({ viec_lam: wrong }));
      expect(choices).toEqual({ missing: 'strict', weighting: 'equal' });
      expect(problems('vi')).toEqual([
        expect.stringMatching(
          /^GN Cài đặt, ô D\d+: trọng số “.+” không phải số từ 0 trở lên.*được tính bằng nhau\.$/,
        ),
      ]);
      expect(problems('en')).toHaveLength(1);
    },
  );

  it('are refused where one is blank, and where all are 0', () => {
    const { [weightKey('bhyt')]: _, ...others } = all();
    expect(read(others).choices).toEqual({ missing: 'strict', weighting: 'equal' });
    expect(read(others).problems('vi')).toEqual([
      expect.stringContaining('chưa nhập trọng số của “Bảo hiểm y tế”'),
    ]);
    expect(read(all({}, 0)).choices.weighting).toBe('equal');
    expect(read(all({}, 0)).problems('vi')).toEqual([expect.stringContaining('tổng lớn hơn 0')]);
  });

  it('are said not to be used where they are not chosen', () => {
    const { choices, problems } = read({ ...all(), [WEIGHTS]: 'theo chiều' });
    expect(choices).toEqual({ missing: 'strict', weighting: 'nested' });
    expect(problems('vi')).toEqual([expect.stringContaining('chưa chọn “tự nhập”')]);
  });
});
