/** Which column of the ward's point table a household takes: its own area's, as its lines are (NĐ 07/2021 Điều 3). */
import { regionOfHousehold } from '../../../src/core/indicators/b1/region-of-household';
import { analyse } from '../../../src/core/job/analyse';
import type { Area, Cell } from '../../../src/core/model';
import { gridOfRecords, gridRegister, household } from '../../support/builders';
import { shownRow } from '../reports/model-checks';

const TWO = ['NT Bắc Trung Bộ', 'Thành thị'];
const THREE = ['NT Đồng bằng', 'NT Miền núi', 'Thành thị'];

describe('the column of a household', () => {
  const columnOf = (regions: readonly string[], chosen: number, area: Area, khu_vuc: Cell) => {
    const { households } = gridRegister({
      households: [household({ ma_ho: 'A', khu_vuc, phan_loai: 'Hộ nghèo' })],
    });
    return regionOfHousehold({ regions }, chosen, households[0]!, { area }).region;
  };
  it.each<[string, readonly string[], number, Area, Cell, number | null]>([
    ['nothing written: the column chosen', TWO, 0, 'rural', null, 0],
    ['the area of the unit', TWO, 0, 'rural', 'Nông thôn', 0],
    ['urban in a commune', TWO, 0, 'rural', 'Thành thị', 1],
    ['rural in a ward, one rural column', TWO, 1, 'urban', 'Nông thôn', 0],
    ['rural in a ward, two rural columns', THREE, 2, 'urban', 'Nông thôn', null],
    ['urban in a commune of three', THREE, 1, 'rural', 'Đô thị', 2],
    ['not readable', TWO, 0, 'rural', 'TT/NT', null],
    ['not readable, a table not parted by area', ['Vùng 1', 'Vùng 2'], 1, 'rural', 'TT/NT', 1],
    ['urban, a table not parted by area', ['Vùng 1', 'Vùng 2'], 1, 'rural', 'Thành thị', 1],
    ['urban, no urban column', ['NT Đồng bằng', 'NT Miền núi'], 0, 'rural', 'Thành thị', null],
    ['one of two rural columns, chosen', THREE, 1, 'rural', null, 1],
    ['urban, the chosen column of no area', ['Vùng 1', 'Thành thị'], 0, 'rural', 'Thành thị', 1],
    ['letters of no area', ['Vùng BTT', 'Vùng SNT'], 0, 'rural', 'Thành thị', 0],
    ['the region chosen is not of the unit’s area', TWO, 1, 'rural', null, 0],
  ])('%s', (_, regions, chosen, area, khuVuc, column) =>
    expect(columnOf(regions, chosen, area, khuVuc)).toBe(column),
  );
});

describe('GN Điểm B1 of a commune with urban households', () => {
  // Points invented: 1 person 200 rural, 190 urban; 3 persons 145 rural, 100 urban.
  const table: readonly (readonly Cell[])[] = [
    ['Vùng của đơn vị', 'NT Bắc Trung Bộ'],
    ['Nhóm', 'Cột trong sổ', 'Cách cộng', 'Lựa chọn', ...TWO],
    ['Số nhân khẩu', null, null, '1', 200, 190],
    [null, null, null, '3', 145, 100],
  ];
  const of = (ma_ho: string, so_nhan_khau: number, khu_vuc: Cell) =>
    household({ ma_ho, so_nhan_khau, khu_vuc, b1: null, b2: 30, phan_loai: 'Hộ nghèo', thon: 'Thôn 1' });
  const grids = [
    gridOfRecords([
      of('A', 1, null),
      of('B', 1, 'Thành thị'),
      of('C', 3, 'Thành thị'),
      of('D', 3, null),
      of('E', 3, 'TT/NT'),
    ]),
  ];
  const none = () => null;
  const { models, results } = analyse(
    grids,
    ['classify', 'deprivations'],
    { area: 'rural', asOf: '2024-12-31' },
    '2025-01-05',
    {
      formats: (grid) => grid,
      details: { formulas: none, merges: none, fonts: none },
      own: { findings: none, waivers: none, settings: none, points: () => table, history: none, tasks: none },
    },
  );
  const rowOf = (role: string, code: string) => {
    const sheet = models.find((model) => model.role === role)!;
    return shownRow(sheet, sheet.rows.findIndex((cells) => cells[1]?.value === code) + 1);
  };

  it('takes each household’s own column and says so', () => {
    expect(['A', 'B', 'C', 'D', 'E'].map((code) => rowOf('b1-scores', code)[4])).toEqual([
      200,
      190,
      100,
      145,
      '–',
    ]);
    expect(rowOf('b1-scores', 'B')[6]).toContain('“Thành thị”');
    expect(rowOf('b1-scores', 'E')[6]).toContain('“TT/NT”');
    expect(rowOf('b1-scores', 'A')[6]).toBe('Số nhân khẩu: 1 → 200');
  });

  it('judges by the line of that area: 100 ≤ 175 urban poor, 145 > 140 rural not poor (TT 07/2021)', () => {
    // C poor; A, B, D not poor; E open.
    expect(results.classes).toMatchObject({ poor: 1, notPoor: 3, notAssessable: 1 });
  });
});
