/** Whatever number is selected, as many households are listed as it counts, or one sentence says why none are. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { gridOfRecords, household } from '../../support/builders';
import { checkedCells } from '../../support/listed-cells';
import { marks } from '../../support/marked-ward';
import { multidimensionalChoices } from '../../support/multidimensional-choices';
import { readXlsx } from '../../support/read-xlsx';
import '../../support/property-seed';

const ROOT = join(__dirname, '../../..');
const BOOKS = join(ROOT, 'tests/fixtures/workbooks');
const OPTIONS = { area: 'urban', asOf: '2024-12-31' } as const;

describe('every number of GN Chỉ số, GN Đa chiều, GN Thu nhập and GN Diễn biến', () => {
  it('has its households in pho-minh-2024, or says why it has none', async () => {
    const grids = await readXlsx(join(ROOT, 'examples/pho-minh-2024.xlsx'));
    const { wrong, mute, listed } = checkedCells(grids, OPTIONS);
    expect(wrong).toEqual([]);
    expect(mute).toEqual([]);
    expect(listed.multidimensional).toBeGreaterThan(150);
    // Two forms, households and persons, the ward and six hamlets, nine columns.
    expect(listed.transitions).toBe(2 * 2 * 7 * 9);
  });

  it('has its households in a year with incomes and last year’s register', async () => {
    const [grids, previous] = [
      await readXlsx(join(BOOKS, 'end-2024.xlsx')),
      await readXlsx(join(BOOKS, 'start-2024.xlsx')),
    ];
    const { wrong, mute, listed } = checkedCells(grids, { ...OPTIONS, previous });
    expect(wrong).toEqual([]);
    expect(mute).toEqual([]);
    // Of the ward and six hamlets: households, unknown, poor, persons, poor persons, their share, the money.
    expect(listed.incomes).toBe(7 * 7);
    expect(listed.multidimensional).toBeGreaterThan(150);
    expect(listed.transitions).toBeGreaterThan(2 * 2 * 7 * 8);
  });

  it.each([
    ['bỏ hộ', 'bằng nhau'],
    ['đã rõ', 'theo chiều'],
    ['coi là không', 'bằng nhau'],
  ])('has its households in a register with gaps: %s, %s', async (missing, weights) => {
    const grids = await readXlsx(join(BOOKS, 'messy-text.xlsx'));
    const { wrong, mute, listed } = checkedCells(grids, OPTIONS, multidimensionalChoices(missing, weights));
    expect(wrong).toEqual([]);
    expect(mute).toEqual([]);
    expect(listed.multidimensional).toBeGreaterThan(100);
    expect(listed.incomes).toBeGreaterThan(7);
  });

  it('has its households in any register, with any gap', () => {
    const one = fc.record({
      deprived: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
      unclear: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      thon: fc.constantFrom('Tổ 1', 'Tổ 2', null),
      so_nhan_khau: fc.constantFrom(1, 3, 5, null),
      thu_nhap: fc.constantFrom(0, 900_000, 2_000_000, 3_000_000, null, 'nhiều'),
      gioi_tinh: fc.constantFrom('Nam', 'Nữ', null),
      dan_toc: fc.constantFrom('Kinh', 'Hrê', null),
      phan_loai: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', null),
      phan_loai_dau_ky: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', null),
      tai_ngheo: fc.constantFrom('x', null),
    });
    const policies = fc.tuple(
      fc.constantFrom('bỏ hộ', 'đã rõ', 'coi là không'),
      fc.constantFrom('bằng nhau', 'theo chiều'),
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), policies, (rows, [missing, weights]) => {
        const records = rows.map(({ deprived, unclear, ...row }, at) =>
          household({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, ...row, ...marks(deprived, unclear) }),
        );
        const { wrong, mute } = checkedCells(
          [gridOfRecords(records)],
          OPTIONS,
          multidimensionalChoices(missing, weights),
        );
        expect({ wrong, mute }).toEqual({ wrong: [], mute: [] });
      }),
      { numRuns: 40 },
    );
  });
});
