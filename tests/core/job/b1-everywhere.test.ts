/** A B1 that the ward's point table gives judges the same wherever a class is shown. */
import { analyse, type Task } from '../../../src/core/job/analyse';
import type { RunOptions } from '../../../src/core/job/options';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { gridOfRecords, household, type Row } from '../../support/builders';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import { rowSaying, shownRow } from '../reports/model-checks';

/** Points invented for this test: three persons 60, four persons 35. */
const TABLE: readonly (readonly Cell[])[] = [
  ['Vùng của đơn vị', 'Thành thị'],
  ['Nhóm', 'Cột trong sổ', 'Cách cộng', 'Lựa chọn', 'Thành thị'],
  ['Số nhân khẩu', null, null, '3', 60],
  [null, null, null, '4', 35],
];
// Urban line of B1 175, cut of B2 30 (TT 07/2021): A 35 and 30 poor; B 60 and 20 near-poor; C 180 as written, not poor;
// D has nine persons, of which the table says nothing.
const of = (ma_ho: string, so_nhan_khau: number, b2: number, b1: Cell = null) =>
  household({ ma_ho, so_nhan_khau, b1, b2, phan_loai: 'Hộ nghèo', thon: 'Tổ dân phố 1' });
const WARD = [gridOfRecords([of('A', 4, 30), of('B', 3, 20), of('C', 4, 30, 180), of('D', 9, 30)])];

function run(
  tasks: readonly Task[],
  options: RunOptions = {},
  onRead: () => void = () => undefined,
  ward: readonly SheetGrid[] = WARD,
) {
  return analyse(ward, tasks, { area: 'urban', asOf: '2024-12-31', ...options }, '2025-01-05', {
    formats: (grid: SheetGrid) => grid,
    details: { formulas: () => null, merges: () => null, fonts: () => null },
    own: {
      findings: () => null,
      waivers: () => null,
      settings: () => null,
      points: () => (onRead(), TABLE),
      history: () => null,
      tasks: () => null,
    },
  });
}
const modelOf = (task: Task) =>
  run([task]).models.find(({ role }) => role === (task === 'classify' ? 'classes' : task))!;
const filled = (cells: readonly unknown[]) => cells.filter((cell) => cell !== null);

const OWN_TABLE = 'B1 tính từ bảng điểm của đơn vị, chưa kiểm chứng';

describe('B1 by the ward’s table', () => {
  const classes = modelOf('classify');
  it('stands in the column of B1, where the register has none', () => {
    const b1Of = (code: string) => {
      const row = classes.rows.findIndex((cells) => cells[1]?.value === code);
      return shownRow(classes, row + 1)[4];
    };
    expect(['A', 'B', 'C', 'D'].map(b1Of)).toEqual([35, 60, 180, '–']);
  });

  it('judges the households under two standards; the next has no points and judges nobody by them', () => {
    const corner = rowSaying(classes, `Chuẩn 2022–2026 (${OWN_TABLE}) ↓   Chuẩn 2027–2030 →`);
    const counts = [1, 2, 3, 4].map((below) => filled(shownRow(classes, corner + below)).slice(1));
    expect(counts).toEqual([
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ]);
  });

  it('is in the rows of GN Chỉ số', () => {
    const sheet = modelOf('indicators');
    const row = (label: string) => filled(shownRow(sheet, rowSaying(sheet, label))).slice(1);
    expect(row('Theo chuẩn 2022–2026 (chưa kiểm chứng)')).toEqual([4, 1, 1, 1, 1]);
    expect(row('Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([4, '–', '–', '–', 4]);
  });

  it.each([
    ['class-poor-vn-2022', ['A']],
    ['class-near-poor-vn-2022', ['B']],
    ['class-not-poor-vn-2022', ['C']],
    ['class-all-vn-2022#notAssessable', ['D']],
    ['class-poor-vn-2027', []],
  ])('is behind %s', (rows, codes) => {
    expect(run(['rows'], { rows }).report.rows!.list.map(({ code }) => code)).toEqual(codes);
  });

  it('marks the standard as not verified, where nobody’s class rests on it does not', () => {
    const textsOf = (model: SheetModel) => model.rows.flat().map((cell) => String(cell?.value ?? ''));
    const list = (ward?: readonly SheetGrid[]) =>
      run(['rows'], { rows: 'class-poor-vn-2022' }, undefined, ward).models[0]!;
    expect(textsOf(classes).join('\n')).toContain(`chuẩn 2022–2026 (${OWN_TABLE})`);
    expect(textsOf(list()).join('\n')).toContain('chuẩn 2022–2026, chưa kiểm chứng');
    // B1 written for everybody: the decree's own lines alone.
    const written = [gridOfRecords([of('A', 4, 30, 100), of('C', 4, 30, 180)])];
    const sheets = run(['classify', 'indicators'], {}, undefined, written).models.map(textsOf);
    expect(sheets.flat().filter((said) => said.includes('chuẩn 2022–2026'))).not.toEqual([]);
    expect(sheets.flat().join('\n')).not.toContain('2022–2026 (');
    expect(textsOf(list(written)).join('\n')).not.toContain('chuẩn 2022–2026, chưa kiểm chứng');
  });

  it('is held against the income, and the finding says whose B1 it is', () => {
    // Urban line 2.000.000 (NĐ 07/2021). A is poor by 35 and 30, not poor by its income. B is near-poor by 60 and 20, and by
    // 1.900.000 with 2 of 12. C is not poor by its written 180, poor by 1.500.000 with 3 of 12. D has no B1 at all.
    const earning = (row: Row, thu_nhap: number): Row => ({ ...row, thu_nhap });
    const ward = [
      gridOfRecords([
        earning(of('A', 4, 30), 2_500_000),
        earning(of('B', 3, 20), 1_900_000),
        earning(of('C', 4, 30, 180), 1_500_000),
        earning(of('D', 9, 30), 2_500_000),
      ]),
    ];
    const { findings } = run(['check'], {}, undefined, ward);
    const found = findings!.filter(({ code }) => code === 'X-ways-disagree');
    expect(found.map(({ ref }) => ref.row)).toEqual([2, 4]);
    const [table, written] = found.map(({ message }) => message);
    expect(table).toContain(
      'theo điểm B1 = 35, tính từ bảng điểm của đơn vị (chưa kiểm chứng), và điểm B2 là “Hộ nghèo”, theo thu nhập và số chỉ số thiếu hụt là “Hộ không nghèo”',
    );
    expect(written).toContain('theo điểm B1, B2 là “Hộ không nghèo”, theo thu nhập');
  });

  it('is scored once a run', () => {
    let reads = 0;
    run(['check', 'classify', 'indicators'], {}, () => {
      reads += 1;
    });
    expect(reads).toBe(1);
  });
});
