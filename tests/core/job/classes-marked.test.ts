/** What a class rests on is said: B1 by the ward's table, thresholds no text was found for, the lines of both areas. */
import { analyse } from '../../../src/core/job/analyse';
import type { Area, Cell, SheetGrid } from '../../../src/core/model';
import { gridOfRecords, household, type Row } from '../../support/builders';
import { texts } from '../reports/model-checks';

/** Two groups by the household's size and its water; invented points, one region. */
const POINTS: readonly (readonly Cell[])[] = [
  ['BẢNG ĐIỂM B1'],
  ['Văn bản ban hành', 'TT 07/2021'],
  ['Vùng của đơn vị', 'Thành thị'],
  [],
  ['Nhóm', 'Cột trong sổ', 'Cách cộng', 'Lựa chọn', 'Thành thị'],
  ['Số nhân khẩu', null, null, '1-3', 100],
  [null, null, null, '4 trở lên', 50],
  ['Nguồn nước sinh hoạt chính', null, null, 'Nước máy', 80],
  [null, null, null, 'Nước suối', 20],
];

function run(records: readonly Row[], asOf: string, points: readonly (readonly Cell[])[] | null, area: Area) {
  const own = {
    findings: () => null,
    waivers: () => null,
    settings: () => null,
    points: () => points,
    history: () => null,
    tasks: () => null,
  };
  const { models, report } = analyse(
    [gridOfRecords(records)],
    ['classify', 'deprivations', 'indicators', 'multidimensional', 'forms'],
    { area, asOf },
    '2027-07-01',
    {
      formats: (grid: SheetGrid) => grid,
      details: { formulas: () => null, merges: () => null, fonts: () => null },
      own,
    },
  );
  const said = (role: string): string =>
    models
      .filter((model) => model.role === role || model.role.startsWith(role))
      .flatMap(texts)
      .join('\n');
  return { said, report };
}

const home = (ma_ho: string, more: Row): Row =>
  household({ ma_ho, thon: 'Tổ 1', phan_loai: 'Hộ nghèo', nguon_nuoc: null, ...more });

describe('B1 worked out from the ward’s point table', () => {
  // 4 persons 50 + spring water 20 = 70 ≤ 175, B2 30: poor. 2 persons 100 + tap water 80 = 180 > 175: not poor.
  const { said } = run(
    [
      home('H1', { so_nhan_khau: 4, nguon_nuoc: 'Nước suối', b1: null, b2: 30 }),
      home('H2', { so_nhan_khau: 2, nguon_nuoc: 'Nước máy', b1: null, b2: 30 }),
      home('H3', { so_nhan_khau: 2, nguon_nuoc: 'Nước máy', b1: 150, b2: 30 }),
      home('H4', { so_nhan_khau: 4, nguon_nuoc: null, b1: null, b2: 30 }),
    ],
    '2024-12-14',
    POINTS,
    'urban',
  );

  it('classifies a household without a written one, and says where it comes from', () => {
    const classes = said('classes');
    expect(classes).toMatch(/B1 = 70 \(≤ 175.*hộ nghèo.*B1 tính từ bảng điểm của đơn vị/);
    expect(classes).toMatch(/B1 = 180 \(> 175.*không nghèo.*B1 tính từ bảng điểm của đơn vị/);
  });
  it('leaves the written one where there is one', () => {
    expect(said('classes')).toMatch(/B1 = 150 \(≤ 175[^\n]*TT 07\/2021\/TT-BLĐTBXH\.(?:\n|$)/);
  });
  it('lists the household it could not score, with the answer that is missing', () => {
    expect(said('classes')).toContain('Chưa có điểm B1 nên chưa phân loại được.');
    expect(said('b1-scores')).toContain('H4');
    expect(said('b1-scores')).toContain('Nguồn nước sinh hoạt chính: chưa ghi');
  });
});

describe('thresholds of 2027–2030 that no text was found for', () => {
  const marks = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`d${String(at + 1).padStart(2, '0')}`, at < 4 ? 'x' : null]),
  );
  const records = [home('H1', { so_nhan_khau: 4, thu_nhap: 2_000_000, ...marks })];

  it('are marked in the reason, in every heading, and in the report', () => {
    const { said, report } = run(records, '2027-06-30', null, 'rural');
    expect(said('classes')).toContain('Ngưỡng các chỉ số thiếu hụt của chuẩn này chưa kiểm chứng.');
    for (const role of ['classes', 'indicators', 'multidimensional', 'deprivations', 'form'])
      expect([role, said(role)]).toEqual([
        role,
        expect.stringContaining('chuẩn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng)'),
      ]);
    expect(report.settings.unverified).toBe(true);
  });
  it('mark nothing of the standard of 2022, whose thresholds were found', () => {
    const { said, report } = run(records, '2024-12-31', null, 'rural');
    expect(said('multidimensional')).not.toContain('chưa kiểm chứng');
    expect(report.settings.unverified).toBeUndefined();
  });
});

test('GN Chỉ số names the lines of both areas where households of both are judged', () => {
  const mixed = [
    home('H1', { khu_vuc: 'Nông thôn', thu_nhap: 1_000_000 }),
    home('H2', { khu_vuc: 'Thành thị', thu_nhap: 1_800_000 }),
  ];
  const { said } = run(mixed, '2024-12-31', null, 'rural');
  expect(said('indicators')).toContain('khu vực nông thôn và thành thị');
  expect(said('indicators')).toContain('Chuẩn thu nhập nông thôn: 1.500.000');
  expect(said('indicators')).toContain('Chuẩn thu nhập thành thị: 2.000.000');
  expect(said('indicators')).toContain('Khu vực thành thị – Hộ nghèo: B1 ≤ 175 và B2 ≥ 30 điểm.');
  expect(said('classes')).toContain('khu vực nông thôn và thành thị');
  const rural = run([home('H1', { khu_vuc: 'Nông thôn' })], '2024-12-31', null, 'rural');
  expect(rural.said('indicators')).not.toContain('thành thị: 2.000.000');
});
