/** The households behind a figure: named, selected on GN Chỉ số, chosen from a list. */
import { analyse } from '../../../src/core/job/analyse';
import { areaChoices, figureChoices } from '../../../src/core/job/figure-choices';
import type { Cell } from '../../../src/core/model';
import type { ModelCell, SheetModel } from '../../../src/core/reports/sheet-model';
import type { RunOptions } from '../../../src/core/job/options';
import { gridOf, gridOfRecords, household } from '../../support/builders';
import { cutTexts, shownRow, rowSaying, texts, wrongFormulas } from '../reports/model-checks';

const ROWS = [
  ['H1', 'Lê Văn An', 'Thôn 1', 4, 'Hộ nghèo', 'Nam'],
  ['H2', 'Trần Thị Bình', 'Thôn 1', 3, 'Hộ cận nghèo', 'Nữ'],
  ['H3', 'Đỗ Văn Cảnh', 'Thôn 2', null, 'Hộ nghèo', 'Nam'],
  ['H4', 'Võ Thị Dung', 'Thôn 2', 2, 'Hộ không nghèo', 'Nữ'],
  ['H5', 'Mai Văn Em', 'Thôn 2', 2, 'Hộ cân nghéo', 'Nam'],
] as const;
const GRIDS = [
  gridOfRecords(
    ROWS.map(([ma_ho, chu_ho, thon, so_nhan_khau, phan_loai, gioi_tinh]) =>
      household({ ma_ho, chu_ho, thon, so_nhan_khau, phan_loai, gioi_tinh }),
    ),
  ),
];
const NOTHING = {
  formats: (grid: (typeof GRIDS)[number]) => grid,
  details: { formulas: () => null, merges: () => null, fonts: () => null },
  own: {
    findings: () => null,
    waivers: () => null,
    settings: () => null,
    points: () => null,
    history: () => null,
    tasks: () => null,
  },
};
const run = (task: 'rows' | 'indicators', options: RunOptions = {}, grids = GRIDS) =>
  analyse(grids, [task], { area: 'rural', asOf: '2024-12-31', ...options }, '2025-01-05', NOTHING);
const codes = (options: RunOptions) => run('rows', options).report.rows?.list.map(({ code }) => code);

describe('a figure by its name', () => {
  it('lists whom its numerator counts', () => {
    expect(codes({ rows: 'poor-rate' })).toEqual(['H1', 'H3']);
    expect(codes({ rows: 'poor-rate:hamlet=Thôn 1' })).toEqual(['H1']);
    expect(codes({ rows: 'multidimensional-rate:head-sex=female' })).toEqual(['H2']);
  });
  it('lists its denominator, and who is not clear', () => {
    expect(codes({ rows: 'poor-rate:hamlet=Thôn 2#denominator' })).toEqual(['H3', 'H4', 'H5']);
    expect(codes({ rows: 'poor-rate#notAssessable' })).toEqual(['H5']);
    expect(codes({ rows: 'persons-poor-rate#notAssessable' })).toEqual(['H3', 'H5']);
  });
  it('says with the persons who has no size', () => {
    const { report, models } = run('rows', { rows: 'persons-poor-rate' });
    expect(report.rows).toMatchObject({ numerator: 4, households: 2, persons: 4 });
    expect(texts(models[0]!).join(' ')).toContain('2 hộ, 4 khẩu. 1 hộ chưa rõ số khẩu');
  });
  it.each([
    ['rich-rate', 'poor-rate; near-poor-rate'],
    ['poor-rate:hamlet=Thôn 9', 'poor-rate:hamlet=Thôn 1; poor-rate:hamlet=Thôn 2'],
  ])('that there is none is told with those there are: %s', (rows, choices) => {
    expect(() => run('rows', { rows })).toThrow('figure.unknown');
    try {
      run('rows', { rows });
    } catch (error) {
      expect((error as { params: { choices: string } }).params.choices).toContain(choices);
    }
  });
});

describe('GN Danh sách', () => {
  const [model] = run('rows', { rows: 'multidimensional-rate' }).models as [SheetModel];
  it('has a row a household that leads to its row of the register, and adds up to the figure', () => {
    const first = rowSaying(model, 'H1');
    expect(shownRow(model, first)).toEqual([1, 'Thôn 1', 'H1', 'Lê Văn An', 'Hộ nghèo', 4, 'Hộ', '2']);
    expect(model.rows[first - 1]?.[7]?.link).toEqual({ sheet: 'Hộ', row: 2, column: 1 });
    // H1 4 + H2 3; the size of H3 is not known.
    expect(shownRow(model, rowSaying(model, 'Cộng'))).toEqual([3, 'Cộng', null, null, null, 7, null, null]);
    const [known] = run('rows', { rows: 'multidimensional-rate:hamlet=Thôn 1' }).models as [SheetModel];
    expect(wrongFormulas(known)).toEqual([]);
    expect(cutTexts(model)).toEqual([]);
  });
  it('says so when nobody is behind a figure', () => {
    const [empty] = run('rows', { rows: 'near-poor-rate:hamlet=Thôn 2' }).models as [SheetModel];
    expect(texts(empty)).toContain('Không có hộ nào.');
  });
});

describe('a figure by its cell', () => {
  const [sheet] = run('indicators').models as [SheetModel];
  const shown = (cell: ModelCell | null): Cell => (cell?.expected ?? cell?.value ?? null) as Cell;
  const cells = sheet.rows.map((row) => row.map(shown));
  const at = (row: number, column: number, own = cells) => ({
    rows: { role: 'indicators' as const, row, column, cells: own },
  });
  const thon1 = rowSaying(sheet, 'Thôn 1');

  it('is what the cell shows: a count, a rate, those not clear', () => {
    expect(codes(at(thon1, 3))).toEqual(['H1']);
    expect(codes(at(thon1, 4))).toEqual(['H1']);
    expect(codes(at(thon1, 2))).toEqual(['H1', 'H2']);
    expect(codes(at(rowSaying(sheet, 'Thôn 2'), 10))).toEqual(['H5']);
  });
  it('lists, from every cell that has a figure, as many households or persons as the cell shows', () => {
    let figures = 0;
    sheet.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell?.figure) return;
        const { rows } = run('rows', at(r + 1, c + 1)).report;
        const counts = cell.figure.id.startsWith('persons') && cell.figure.part !== 'notAssessable';
        const size = counts ? rows!.persons : rows!.households;
        const isRate = cell.style?.format?.startsWith('0.00') ?? false;
        const expected = isRate ? (size / rows!.denominator) * 100 : size;
        expect([cell.figure, Number(shown(cell))]).toEqual([cell.figure, expect.closeTo(expected, 9)]);
        figures += 1;
      }),
    );
    expect(figures).toBeGreaterThan(40);
  });
  it('is refused where the cell is none', () => {
    expect(() => codes(at(thon1, 1))).toThrow('figure.no-cell');
    expect(() => codes(at(1, 1))).toThrow('figure.no-cell');
    expect(() => codes(at(500, 40))).toThrow('figure.no-cell');
  });
  it('is refused when the register has changed since: another number, another row', () => {
    const older = cells.map((row, r) => row.map((cell, c) => (r === thon1 - 1 && c === 2 ? 9 : cell)));
    expect(() => codes(at(thon1, 3, older))).toThrow('figure.changed');
    const shifted = [[], ...cells];
    expect(() => codes(at(thon1, 3, shifted))).toThrow('figure.changed');
  });
});

describe('the list to choose from', () => {
  const figures = run('indicators').report;
  const choices = figureChoices(figures, 'vn-2022', 'vi');
  it('names figures, then the places and groups they are of', () => {
    expect(choices.map(({ label }) => label)).toEqual([
      'Hộ nghèo',
      'Hộ cận nghèo',
      'Hộ nghèo và hộ cận nghèo',
      'Hộ dân cư',
      'Hộ chưa rõ phân loại',
      'Cùng các hộ, theo hai chuẩn …',
    ]);
    expect(choices[5]?.more?.map(({ label, rows }) => [label, rows])).toEqual([
      ['Hộ nghèo theo chuẩn 2022–2026', 'class-poor-vn-2022'],
      ['Hộ cận nghèo theo chuẩn 2022–2026', 'class-near-poor-vn-2022'],
      ['Hộ không nghèo theo chuẩn 2022–2026', 'class-not-poor-vn-2022'],
      ['Tất cả hộ xét theo chuẩn 2022–2026: các hộ chưa rõ', 'class-all-vn-2022#notAssessable'],
      ['Hộ nghèo theo chuẩn 2027–2030', 'class-poor-vn-2027'],
      ['Hộ cận nghèo theo chuẩn 2027–2030', 'class-near-poor-vn-2027'],
      ['Hộ không nghèo theo chuẩn 2027–2030', 'class-not-poor-vn-2027'],
      ['Tất cả hộ xét theo chuẩn 2027–2030: các hộ chưa rõ', 'class-all-vn-2027#notAssessable'],
    ]);
    expect(areaChoices(choices[0]!, figures, 'vi').map(({ label }) => label)).toEqual([
      ...['toàn đơn vị', 'Thôn 1', 'Thôn 2', 'Chủ hộ là nam', 'Chủ hộ là nữ'],
    ]);
  });
  it('offers only what can be listed', () => {
    for (const choice of choices.flatMap((each) => each.more ?? [each]))
      for (const { rows } of areaChoices(choice, figures, 'vi')) expect(codes({ rows })).toBeDefined();
  });
  it('keeps a hamlet whose name has marks of its own', () => {
    const grid = gridOf([
      ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Phân loại hộ'],
      ['H1', 'Lê Văn An', 'Thôn 1: xóm = 2 #3', 'Hộ nghèo'],
      ['H2', 'Lê Văn Bá', 'Thôn 2', 'Hộ nghèo'],
    ]);
    const own = run('indicators', {}, [grid]).report;
    const [, place] = areaChoices(choices[0]!, own, 'vi');
    expect(run('rows', { rows: place!.rows }, [grid]).report.rows?.list).toHaveLength(1);
  });
});
