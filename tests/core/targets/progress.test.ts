/** Targets against the truth of the ward's workbook, and against hand-made sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Register, RunSettings, SheetGrid, Target, TargetProgress } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { progressReport } from '../../../src/core/targets/progress-report';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { countByStatus } from '../../../src/core/targets/summary';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';
import { readXlsx } from '../../support/read-xlsx';
import { SETTINGS, STANDARD, register, sheet, targetSheet } from './support/sheets';
import type { TargetCells } from './support/sheets';

const WORKBOOK = join(__dirname, '../../../examples/pho-minh-2024.xlsx');
interface TruthTarget {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
  readonly target: number | null;
  readonly met: boolean | null;
}
const truth = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/workbooks/pho-minh-2024.truth.json'), 'utf8'),
) as { targets: TruthTarget[] };
const truthOf = (id: string): TruthTarget => truth.targets.find((each) => each.id === id)!;

/** The number formats of a sheet, in the shape of its cells. */
async function formatsOf(grid: SheetGrid): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(WORKBOOK);
  const worksheet = workbook.getWorksheet(grid.name)!;
  return grid.cells.map((row, r) => row.map((_, c) => worksheet.getCell(r + 1, c + 1).numFmt ?? ''));
}

describe('the targets of pho-minh-2024.xlsx', () => {
  let book: Register;
  let targets: readonly Target[];
  let progress: readonly TargetProgress[];
  const of = (id: string): TargetProgress => progress.find(({ target }) => target.id === id)!;

  beforeAll(async () => {
    const grids = await readXlsx(WORKBOOK);
    const { register: read, targetTables } = readRegister(grids);
    const grid = grids.find(({ name }) => name === targetTables[0]?.sheet)!;
    book = read;
    const reading = readTargetSheet(targetTables[0]!, { ...grid, formats: await formatsOf(grid) });
    expect(reading.problems).toEqual([]);
    targets = reading.targets;
    progress = evaluateTargets(targets, book, SETTINGS, STANDARD);
  });

  it('are the twelve of the plan, in its order', () => {
    expect(targets.map(({ id }) => id)).toEqual('a b c d đ e1 e2 e3 e4 e5 e6 e7'.split(' '));
  });

  it.each('c d đ e1 e2 e3 e4 e5 e6 e7'.split(' '))('%s equals the truth', (id) => {
    const want = truthOf(id);
    const { target, actual, met, value } = of(id);
    expect(target.value).toBe(want.target);
    expect(value).toBeCloseTo(want.value, 4);
    expect(met).toBe(want.met);
    if (want.denominator !== null) {
      expect([actual?.numerator, actual?.denominator]).toEqual([want.numerator, want.denominator]);
    }
  });

  it.each([
    ['a', 52, 36],
    ['b', 47, 42],
  ])('%s equals the truth in points and in households', (id, start, end) => {
    const { target, value, met, metPoints, baseline, actual } = of(id);
    expect(target.count).toBe(truthOf(id).target);
    expect(target.value).toBe(truthOf(`${id}_pp`).target);
    expect(value).toBeCloseTo(truthOf(`${id}_pp`).value, 4);
    expect([met, metPoints]).toEqual([truthOf(id).met, truthOf(`${id}_pp`).met]);
    expect([baseline?.numerator, baseline?.denominator]).toEqual([start, 1441]);
    expect([actual?.numerator, actual?.denominator]).toEqual([end, 1441]);
  });

  it('have three exceeded, five met, three not met and one that the plan gave no number', () => {
    expect(countByStatus(progress)).toEqual({
      exceeded: 3,
      met: 5,
      'in-progress': 0,
      'not-met': 3,
      'no-data': 1,
    });
    expect(of('d')).toMatchObject({ status: 'no-data', met: null, achievement: null, gap: null });
  });

  it('are in progress while the year runs: 31 of 57 then has a percentage', () => {
    const june: RunSettings = { ...SETTINGS, asOf: '2024-06-30', today: '2024-06-30' };
    const [d, e3] = ['d', 'e3'].map((id) =>
      evaluateTargets(targets, book, june, STANDARD).find(({ target }) => target.id === id)!,
    );
    expect(d).toMatchObject({ status: 'in-progress', met: false, achievement: 54.4, gap: 26 });
    expect(e3).toMatchObject({ status: 'in-progress', met: false });
  });

  it('say that the two lists disagree, and which one is used', () => {
    expect(of('a').notes).toContain(
      '“DS hộ nghèo, cận nghèo” có 36 hộ, “DS hộ” ghi 35 hộ; bảng này dùng “DS hộ nghèo, cận nghèo” vì có danh sách thành viên.',
    );
    expect(of('b').notes).toHaveLength(1);
  });

  it('check the arithmetic of the plan: 16 households and 1,11 points leave 1.435 to 1.447 households', () => {
    // shared/domain/plan-targets.json, arithmetic.N_from_rates
    expect(of('a').notes).toContain(
      'giảm 1,11 điểm % và 16 hộ khớp nhau khi tổng số hộ từ 1.435 đến 1.447; sổ hộ có 1.441 hộ, phù hợp.',
    );
    expect(of('b').notes).toContain(
      'giảm 0,3 điểm % và 05 hộ khớp nhau khi tổng số hộ từ 1.429 đến 2.000; sổ hộ có 1.441 hộ, phù hợp.',
    );
  });

  it('become entries of the report: points as value, households as fraction and count', () => {
    expect(progressReport(of('a'))).toEqual({
      id: 'a',
      kind: 'reduce-rate',
      target: 1.11,
      actual: 1.1103,
      numerator: 16,
      denominator: 1441,
      count: { target: 16, actual: 16 },
      progressPercent: 100,
      status: 'met',
      source: 'register',
    });
    expect(progressReport(of('e5'))).toEqual({
      id: 'e5',
      kind: 'reach-share',
      target: 80,
      actual: 78.2051,
      numerator: 61,
      denominator: 78,
      progressPercent: 97.8,
      status: 'not-met',
      source: 'register',
    });
    expect(progressReport(of('c'))).toMatchObject({ numerator: 1, denominator: null, source: 'entered' });
  });

  it('can be told from the built-in plan as well, but for what only the staff know', () => {
    const template = evaluateTargets(TEMPLATE_TARGETS, book, SETTINGS, STANDARD);
    const noData = template.filter(({ status }) => status === 'no-data').map(({ target }) => target.id);
    expect(noData).toEqual(['c', 'd', 'đ']);
    // Whether the built-in numbers fit this register is told as it is once they stand on the inserted sheet.
    expect(template.flatMap(({ notes }) => notes).join()).toContain('sổ hộ có 1.441 hộ, phù hợp');
    for (const id of 'a b e1 e2 e3 e4 e5 e6 e7'.split(' ')) {
      const each = template.find(({ target }) => target.id === id)!;
      expect([id, each.value, each.status]).toEqual([id, of(id).value, of(id).status]);
    }
  });
});

describe('figures typed by the staff', () => {
  const EMPTY = register();
  const one = (rows: readonly TargetCells[], of: Register = EMPTY, over: Partial<RunSettings> = {}) =>
    evaluateTargets(targetSheet(rows).targets, of, { ...SETTINGS, ...over }, STANDARD)[0]!;

  it('are used where the register cannot tell', () => {
    expect(one([['đ', 'Cán bộ giảm nghèo được tập huấn', '%', null, '100%', 7, 8]])).toMatchObject({
      from: 'entered',
      value: 87.5,
      status: 'not-met',
      gap: 1,
      sentence: 'Có 07/08 cán bộ giảm nghèo được tập huấn, tỷ lệ 87,50% (chỉ tiêu 100%); còn 01 cán bộ.',
    });
  });

  it('give no verdict on a share without its total', () => {
    expect(one([['đ', 'Cán bộ giảm nghèo được tập huấn', '%', null, '100%', 7]])).toMatchObject({
      status: 'no-data',
      met: null,
      sentence: 'Chưa có số liệu: chưa có tổng số (mẫu số) nên không tính tỷ lệ.',
    });
  });

  it('are judged as a rate when typed as one, without a number of people still missing', () => {
    expect(one([['đ', 'Cán bộ giảm nghèo được tập huấn', '%', null, '100%', '87,5%']])).toMatchObject({
      value: 87.5,
      achievement: 87.5,
      status: 'not-met',
      gap: null,
      actual: { numerator: 87.5, denominator: null },
      sentence: 'Tỷ lệ cán bộ giảm nghèo được tập huấn là 87,50% (chỉ tiêu 100%).',
    });
  });

  it('refuse more people reached than there are', () => {
    expect(one([['đ', 'Cán bộ giảm nghèo được tập huấn', '%', null, '100%', 9, 8]])).toMatchObject({
      status: 'no-data',
      value: null,
      sentence: 'Chưa có số liệu: số thực hiện 09 lớn hơn tổng số 08, cần kiểm tra lại.',
    });
  });

  it('take a typed fall from the start, and give no verdict without one', () => {
    const row = (start: number | null): TargetCells => ['1', 'Giảm số hộ nghèo', 'hộ', start, 16, 12];
    expect(one([row(52)])).toMatchObject({
      value: 12,
      status: 'not-met',
      sentence: 'Giảm 12/16 hộ nghèo (từ 52 xuống 40 hộ), đạt 75% kế hoạch; còn 04 hộ.',
    });
    expect(one([row(null)])).toMatchObject({
      status: 'no-data',
      met: null,
      actual: { numerator: null },
      sentence: 'Chưa có số liệu: chưa nhập số hộ nghèo đầu năm.',
    });
  });

  it('judge points typed by hand', () => {
    const typed = one([['1', 'Tỷ lệ hộ nghèo giảm', '%', null, 1, '0,6']]);
    expect(typed).toMatchObject({ value: 0.6, achievement: 60, status: 'not-met', from: 'entered' });
    expect(progressReport(typed)).toMatchObject({ actual: 0.6, numerator: null });
  });

  it('judge a level typed by hand by the way covered from the typed start', () => {
    // from 4 % to 3 % where the plan is 2 %: half of the way
    expect(one([['1', 'Tỷ lệ hộ nghèo giảm xuống còn', '%', 4, 2, 3]])).toMatchObject({
      value: 3,
      achievement: 50,
      status: 'not-met',
      baseline: null,
    });
  });

  it('are never taken from a blank cell', () => {
    expect(one([['c', 'Mô hình giảm nghèo', 'mô hình', null, '01']])).toMatchObject({
      from: 'none',
      actual: null,
      status: 'no-data',
      sentence: 'Chưa có số liệu.',
    });
    expect(one([['c', 'Mô hình giảm nghèo', 'mô hình', null, '01', 0]])).toMatchObject({
      value: 0,
      status: 'not-met',
    });
  });

  it('carry the problem of their cell as a note', () => {
    const { targets, problems } = targetSheet([['c', 'Mô hình giảm nghèo', 'mô hình', null, '01', 'abc']]);
    const [c] = evaluateTargets(targets, EMPTY, SETTINGS, STANDARD, problems);
    expect(c?.notes).toEqual(['ô F3 ghi “abc”, không phải con số, nên được coi như chưa có số liệu.']);
  });
});

describe('figures of the register beside typed ones', () => {
  const list = (classes: readonly (readonly [string, string])[]): Register =>
    register(
      sheet(
        'DS hộ',
        'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
        classes.map(([start, end], index) => ({
          'Mã hộ': `M${index}`,
          'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
          'Số nhân khẩu': 3,
          'Phân loại đầu năm': start,
          'Phân loại hộ': end,
        })),
      ),
    );
  const POOR = 'Hộ nghèo';
  const OTHER = 'Hộ không nghèo';
  const of = (book: Register, row: TargetCells) =>
    evaluateTargets(targetSheet([row]).targets, book, SETTINGS, STANDARD)[0]!;

  it('go first for the result, and the difference is told', () => {
    const book = list([
      [POOR, OTHER],
      [POOR, OTHER],
      [POOR, POOR],
      [OTHER, OTHER],
    ]);
    const told = of(book, ['1', 'Giảm số hộ nghèo', 'hộ', 3, 2, 1]);
    expect(told).toMatchObject({ from: 'register', value: 2, status: 'met' });
    expect(told.notes).toEqual(['kết quả nhập tay là 1, sổ hộ cho 02; bảng này dùng số của sổ hộ.']);
  });

  it('give way to the typed number at the start, and the difference is told', () => {
    const book = list([
      [POOR, OTHER],
      [POOR, POOR],
      [OTHER, OTHER],
    ]);
    const told = of(book, ['1', 'Giảm số hộ nghèo', 'hộ', 4, 3]);
    expect(told).toMatchObject({ baseline: { numerator: 4 }, value: 3, status: 'met' });
    expect(told.notes).toEqual(['số đầu năm nhập tay là 04, sổ hộ cho 02; bảng này dùng số nhập tay.']);
  });

  it('say that a plan is larger than what there was', () => {
    const told = of(
      list([
        [POOR, OTHER],
        [OTHER, OTHER],
      ]),
      ['1', 'Giảm số hộ nghèo', 'hộ', null, 5],
    );
    expect(told.status).toBe('not-met');
    expect(told.notes).toEqual(['chỉ tiêu giao (05 hộ) lớn hơn số hộ đầu năm (01 hộ).']);
  });

  it('keep the verdict open when a class nobody can read could turn it', () => {
    const book = list([
      [POOR, OTHER],
      [POOR, 'Hộ nghèo đói'],
      [POOR, POOR],
      [OTHER, OTHER],
    ]);
    expect(of(book, ['1', 'Giảm số hộ nghèo', 'hộ', null, 2])).toMatchObject({
      status: 'no-data',
      met: null,
      value: 2,
      sentence: 'Có 01 hộ nghèo, còn 01 hộ chưa có thông tin nên chưa kết luận.',
    });
    expect(of(book, ['1', 'Giảm số hộ nghèo', 'hộ', null, 1])).toMatchObject({ status: 'met', met: true });
    expect(of(book, ['1', 'Giảm số hộ nghèo', 'hộ', null, 3])).toMatchObject({ status: 'not-met' });
  });
});
