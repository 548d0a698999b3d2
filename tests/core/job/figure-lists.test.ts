/** The households behind figures of GN Đa chiều, GN Thu nhập and GN Diễn biến, told by hand. */
import { join } from 'node:path';
import { areaChoices, figureChoices } from '../../../src/core/job/figure-choices';
import { CHOICE_TASKS } from '../../../src/core/job/further-choices';
import { analyse, type Task } from '../../../src/core/job/analyse';
import { LISTED_ROLES, type ListedRole } from '../../../src/core/job/figure-sources';
import type { RunOptions } from '../../../src/core/job/options';
import { unlistedSheet } from '../../../src/core/job/selected-figure';
import { errorSentence } from '../../../src/core/messages/errors';
import { DomainError } from '../../../src/core/errors';
import type { Cell, SheetGrid } from '../../../src/core/model';
import type { ModelCell, SheetModel } from '../../../src/core/reports/sheet-model';
import { gridOf, gridOfRecords, household, type Row } from '../../support/builders';
import { KEYS, marks, markedRow, provenMarks, ROWS } from '../../support/marked-ward';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { weightKey } from '../../../src/core/reports/multidimensional-settings-block';
import { checkedCells } from '../../support/listed-cells';
import { readXlsx } from '../../support/read-xlsx';
import { multidimensionalChoices } from '../../support/multidimensional-choices';
import { cutTexts, rowSaying, shownRow, texts, wrongFormulas } from '../reports/model-checks';

type Settings = readonly (readonly Cell[])[] | null;
function run(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions = {},
  settings: Settings = null,
) {
  return analyse(grids, tasks, { area: 'urban', asOf: '2024-12-31', ...options }, '2025-01-05', {
    formats: (grid) => grid,
    details: { formulas: () => null, merges: () => null, fonts: () => null },
    own: {
      findings: () => null,
      waivers: () => null,
      settings: () => settings,
      points: () => null,
      history: () => null,
      tasks: () => null,
    },
  });
}
/** Codes of the households behind a figure; `previous` with last period's sheets. */
const codesOf = (
  grids: readonly SheetGrid[],
  rows: RunOptions['rows'],
  options: RunOptions = {},
  settings?: Settings,
) => run(grids, ['rows'], { ...options, rows }, settings).report.rows!.list.map(({ code }) => code);
const shown = (cell: ModelCell | null): Cell => (cell?.expected ?? cell?.value ?? null) as Cell;

/** The cell of a row and column of the sheet of a role, as it is selected. */
function selected(grids: readonly SheetGrid[], role: ListedRole, options: RunOptions = {}) {
  const [model] = run(grids, [role], options).models.filter((each) => each.role === role) as [SheetModel];
  const cells = model.rows.map((row) => row.map(shown));
  const at = (row: number, column: number) => ({ role, row, column, cells });
  return { model, at };
}
const codeOfError = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'none';
};

const sentenceOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return errorSentence(error as DomainError, 'vi');
  }
  return '';
};

describe('GN Đa chiều', () => {
  // A 3, B 4, E 3 of 12: poor; C 1; D has five marks nobody can read; the size of E is not known (marked-ward.ts).
  const GRIDS = [gridOfRecords(ROWS)];

  it.each([
    ['multidimensional-poor', ['A', 'B', 'E']],
    ['multidimensional-poor#denominator', ['A', 'B', 'C', 'E']],
    ['multidimensional-poor#notAssessable', ['D']],
    ['multidimensional-poor:k=1', ['A', 'B', 'C', 'E']],
    ['multidimensional-poor:k=4', ['B']],
    ['multidimensional-poor:k=5', []],
    ['multidimensional-poor:k=1:hamlet=Tổ 2', ['C', 'E']],
    ['multidimensional-poor:hamlet=Tổ 1', ['A', 'B']],
    ['multidimensional-poor:hamlet=Tổ 2#notAssessable', ['D']],
    ['multidimensional-poor:ethnicity=Hrê', ['B']],
    ['multidimensional-poor:head-sex=female', ['A']],
    ['multidimensional-deprived-nguon_nuoc', ['C', 'E']],
    ['multidimensional-deprived-nguon_nuoc#notAssessable', ['D']],
    ['multidimensional-poor-deprived-nguon_nuoc', ['E']],
    ['multidimensional-poor-deprived-nguon_nuoc#denominator', ['A', 'B', 'C', 'E']],
    ['persons-multidimensional-poor', ['A', 'B']],
    ['persons-multidimensional-poor#denominator', ['A', 'B', 'C']],
    ['multidimensional-size-unknown', ['E']],
  ])('%s: %p', (rows, codes) => {
    expect(codesOf(GRIDS, rows)).toEqual(codes);
  });

  it('says of each household its points and indicators, in the list and in the report', () => {
    const { report, models } = run(GRIDS, ['rows'], { rows: 'multidimensional-poor' });
    const [list] = models as [SheetModel];
    const reason = '3/12 điểm; thiếu hụt: Việc làm, Bảo hiểm y tế, Chất lượng nhà ở';
    expect(report.rows?.list[0]).toMatchObject({ code: 'A', reason });
    const line = shownRow(list, rowSaying(list, 'A'));
    expect(line[line.length - 1]).toBe(reason);
    expect(shownRow(list, rowSaying(list, 'STT'))).toContain('Vì sao');
    // 4 + 2 persons; E has none.
    expect(texts(list).join(' ')).toContain('3 hộ, 6 khẩu. 1 hộ chưa rõ số khẩu');
    expect(texts(list).join(' ')).toContain('Tử số 3, mẫu số 4; chưa rõ 1.');
    expect(cutTexts(list)).toEqual([]);
    const unclear = run(GRIDS, ['rows'], { rows: 'multidimensional-poor#notAssessable' }).report.rows?.list[0]
      ?.reason;
    expect(unclear).toMatch(/^thiếu hụt: .*; chưa rõ dấu: Việc làm, /);
  });

  it('lists by the choices of GN Cài đặt: D is poor with 2 of the 7 known, not with 2 of 12', () => {
    const by = (missing: string, rows: string) => codesOf(GRIDS, rows, {}, multidimensionalChoices(missing));
    expect(by('đã rõ', 'multidimensional-poor')).toEqual(['A', 'B', 'D', 'E']);
    expect(by('đã rõ', 'multidimensional-deprived-viec_lam#denominator')).toEqual(['A', 'B', 'C', 'E']);
    expect(by('coi là không', 'multidimensional-poor')).toEqual(['A', 'B', 'E']);
    expect(by('coi là không', 'multidimensional-poor#denominator')).toEqual(['A', 'B', 'C', 'D', 'E']);
    // The first mark of D is not known: judged as not deprived, and not among those known.
    expect(by('coi là không', 'multidimensional-deprived-viec_lam#denominator')).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
    expect(by('coi là không', 'multidimensional-known-viec_lam')).toEqual(['A', 'B', 'C', 'E']);
  });

  it('lists by weights typed in GN Cài đặt: d01 2,5, d09 0,5, d12 0 of 12 in all; E has 2,5 of them', () => {
    const own: Readonly<Record<string, Cell>> = { viec_lam: '2,5', nguon_nuoc: 0.5, phuong_tien_tt: 0 };
    const typed = Object.fromEntries(vn2022.indicators.map(({ key }) => [weightKey(key), own[key] ?? 1]));
    const settings = multidimensionalChoices('bỏ hộ', 'tự nhập', typed);
    // From 3 of 12 on: A 2,5 + 1 + 1, B 2,5 + 1 + 1 + 1; E 1 + 1 + 0,5 is not.
    expect(codesOf(GRIDS, 'multidimensional-poor', {}, settings)).toEqual(['A', 'B']);
    const { report, models } = run(GRIDS, ['multidimensional'], {}, settings);
    expect(report.multidimensional).toMatchObject({
      weighting: 'given',
      given: { viec_lam: 2.5, nguon_nuoc: 0.5, phuong_tien_tt: 0 },
      weights: { total: 24 },
    });
    expect(wrongFormulas(models[0]!)).toEqual([]);
    const broken = multidimensionalChoices('bỏ hộ', 'tự nhập', { ...typed, [weightKey('bhyt')]: 'nhiều' });
    const refused = run(GRIDS, ['multidimensional'], {}, broken);
    expect(refused.report.multidimensional).toMatchObject({ weighting: 'equal', weights: { total: 12 } });
    expect(refused.report.summary.join(' ')).toContain('trọng số “nhiều” không phải số từ 0 trở lên');
    expect(texts(refused.models[0]!).join(' ')).toContain('trọng số “nhiều” không phải số từ 0 trở lên');
  });

  it('knows forms without a mark, and households on no list of marks', () => {
    const all = ['A', 'B', 'C'].map((code) =>
      household({ ma_ho: code, chu_ho: `Lê Văn ${code}`, thon: 'Tổ 1' }),
    );
    const listed = [
      { ...markedRow('A', 'Tổ 1', 2, ['Kinh', 'Nam'], provenMarks([1, 2, 3])), chu_ho: 'Lê Văn A' },
      { ...markedRow('B', 'Tổ 1', 2, ['Kinh', 'Nam'], provenMarks([])), chu_ho: 'Lê Văn B' },
    ];
    const grids = [gridOfRecords(all, 'DS hộ dân cư', 0), gridOfRecords(listed, 'DS hộ nghèo, cận nghèo', 1)];
    expect(codesOf(grids, 'multidimensional-blank-form')).toEqual(['B']);
    expect(codesOf(grids, 'multidimensional-not-listed')).toEqual(['C']);
    // Left out of H like a household with gaps, and it says why.
    const { list } = run(grids, ['rows'], { rows: 'multidimensional-poor#notAssessable' }).report.rows!;
    expect(list.map(({ code, reason }) => [code, reason])).toEqual([
      ['B', 'có trong danh sách nhưng chưa ghi dấu nào'],
    ]);
  });

  it('lists whom the selected cell counts: q, H, W, left out, a cut, an indicator, a group', () => {
    const { model, at } = selected(GRIDS, 'multidimensional');
    const whole = rowSaying(model, 'Tính theo') + 1;
    const of = (row: number, column: number) => codesOf(GRIDS, at(row, column));
    expect(of(whole, 2)).toEqual(['A', 'B', 'C', 'E']);
    expect(of(whole, 3)).toEqual(['D']);
    expect(of(whole, 7)).toEqual(['A', 'B', 'E']);
    expect(of(whole, 9)).toEqual(['A', 'B', 'E']);
    expect(of(whole + 1, 5)).toEqual(['E']);
    expect(of(rowSaying(model, '4'), 3)).toEqual(['B']);
    expect(of(rowSaying(model, '   Nguồn nước sinh hoạt'), 5)).toEqual(['C', 'E']);
    expect(of(rowSaying(model, 'Hrê'), 4)).toEqual(['B']);
  });

  it('says why a number has no list: points, an intensity, a weight, a 0 that is always 0', () => {
    const { model, at } = selected(GRIDS, 'multidimensional');
    const whole = rowSaying(model, 'Tính theo') + 1;
    const why = (row: number, column: number) => codeOfError(() => codesOf(GRIDS, at(row, column)));
    expect(why(whole, 8)).toBe('figure.unlisted-points');
    expect(why(whole, 10)).toBe('figure.unlisted-derived');
    expect(why(whole, 11)).toBe('figure.unlisted-derived');
    expect(why(whole, 5)).toBe('figure.unlisted-nobody');
    expect(why(rowSaying(model, '   Việc làm'), 3)).toBe('figure.unlisted-choice');
    expect(why(whole, 1)).toBe('figure.no-cell');
  });

  it('refuses a sheet the register no longer agrees with', () => {
    const { model, at } = selected(GRIDS, 'multidimensional');
    const row = rowSaying(model, 'Tính theo') + 1;
    const fewer = [gridOfRecords(ROWS.slice(1))];
    expect(codeOfError(() => codesOf(fewer, at(row, 6)))).toBe('figure.changed');
    const without = [gridOfRecords([household({ phan_loai: 'Hộ nghèo' })])];
    expect(codeOfError(() => codesOf(without, at(row, 6)))).toBe('figure.changed');
  });

  it.each([
    ['multidimensional-poor:k=13', 'multidimensional-poor:k=12'],
    [
      'multidimensional-poor:hamlet=Tổ 9',
      'multidimensional-poor:hamlet=Tổ 1; multidimensional-poor:hamlet=Tổ 2',
    ],
    ['multidimensional-rich', 'multidimensional-poor; multidimensional-poor:k=…'],
  ])('names what there is instead of %s', (rows, choices) => {
    try {
      codesOf(GRIDS, rows);
      throw new Error('listed');
    } catch (error) {
      expect((error as DomainError).code).toBe('figure.unknown');
      expect((error as DomainError).params['choices']).toContain(choices);
    }
  });
});

describe('GN Thu nhập', () => {
  const row = (ma_ho: string, thon: string | null, so_nhan_khau: number | null, thu_nhap: Cell) =>
    household({
      ma_ho,
      chu_ho: `Lê Thị ${ma_ho}`,
      thon,
      so_nhan_khau,
      thu_nhap,
      phan_loai: 'Hộ không nghèo',
    });
  // The urban line is 2.000.000 (NĐ 07/2021/NĐ-CP): A is short by 800.000, B at the line, C above.
  const GRIDS = [
    gridOfRecords([
      row('A', 'Tổ 1', 4, 1_200_000),
      row('B', 'Tổ 1', 3, 2_000_000),
      row('C', 'Tổ 2', 3, 2_500_000),
      row('D', 'Tổ 2', 5, null),
      row('E', 'Tổ 2', null, 900_000),
    ]),
  ];

  it.each([
    ['income-poor', ['A', 'B']],
    ['income-poor#denominator', ['A', 'B', 'C']],
    ['income-poor#notAssessable', ['D', 'E']],
    ['income-poor:hamlet=Tổ 2', []],
    ['income-poor:hamlet=Tổ 2#notAssessable', ['D', 'E']],
    ['persons-income-poor', ['A', 'B']],
    ['income-short', ['A']],
    ['income-zero', []],
    ['income-other-line', []],
  ])('%s: %p', (rows, codes) => {
    expect(codesOf(GRIDS, rows)).toEqual(codes);
  });

  it('says how much each lacks, and together: 4 persons × 800.000', () => {
    const { report, models } = run(GRIDS, ['rows'], { rows: 'income-short' });
    expect(report.rows?.list[0]?.reason).toBe(
      'thu nhập 1.200.000, chuẩn 2.000.000: mỗi người còn thiếu 800.000 đồng/tháng',
    );
    const [list] = models as [SheetModel];
    expect(texts(list).join(' ')).toContain('Cộng lại còn thiếu 3.200.000 đồng mỗi tháng.');
    expect(wrongFormulas(list)).toEqual([]);
    const reasons = (rows: string) =>
      run(GRIDS, ['rows'], { rows }).report.rows?.list.map(({ reason }) => reason);
    expect(reasons('income-poor#notAssessable')).toEqual([
      'thu nhập trống, không đọc được hoặc là số âm',
      'chưa rõ số khẩu',
    ]);
    expect(reasons('income-poor#denominator')?.slice(1)).toEqual([
      'thu nhập 2.000.000, bằng chuẩn',
      'thu nhập 2.500.000, trên chuẩn 2.000.000',
    ]);
  });

  it('lists whom the selected cell counts, the money too; a Gini says why it has no list', () => {
    const { model, at } = selected(GRIDS, 'incomes');
    const of = (words: string, column: number) => codesOf(GRIDS, at(rowSaying(model, words), column));
    expect(of('Toàn đơn vị', 2)).toEqual(['A', 'B', 'C']);
    expect(of('Toàn đơn vị', 3)).toEqual(['D', 'E']);
    expect(of('Tổ 1', 4)).toEqual(['A', 'B']);
    expect(of('Toàn đơn vị', 7)).toEqual(['A', 'B']);
    expect(of('Toàn đơn vị', 10)).toEqual(['A']);
    expect(codeOfError(() => of('Toàn đơn vị', 8))).toBe('figure.unlisted-derived');
    expect(codeOfError(() => of('Gini', 2))).toBe('figure.unlisted-distribution');
  });
});

describe('GN Diễn biến', () => {
  const of = (ma_ho: string, phan_loai: string, more: Row = {}): Row =>
    household({ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon: 'Thôn A', phan_loai, so_nhan_khau: 3, ...more });
  const BEFORE = [
    gridOfRecords([
      of('P1', 'Hộ nghèo'),
      of('P2', 'Hộ nghèo'),
      of('P3', 'Hộ nghèo', { so_nhan_khau: 2 }),
      of('N1', 'Hộ cận nghèo'),
      of('X1', 'Hộ không nghèo'),
      of('X2', 'Hộ không nghèo'),
    ]),
  ];
  /** P1 became near-poor, P2 rose above, P3 is gone, N1 and X1 (who had been before) and X2 (new) became poor, Y1 came. */
  const NOW = [
    gridOfRecords([
      of('P1', 'Hộ cận nghèo'),
      of('P2', 'Hộ không nghèo'),
      of('N1', 'Hộ nghèo', { so_nhan_khau: 4 }),
      of('X1', 'Hộ nghèo', { tai_ngheo: 'x' }),
      of('X2', 'Hộ nghèo'),
      of('Y1', 'Hộ nghèo', { thon: 'Thôn B' }),
    ]),
  ];
  const previous = { previous: BEFORE };

  it.each([
    ['movement-poor-start', ['P1', 'P2', 'P3']],
    ['movement-poor-to-near-poor', ['P1']],
    ['movement-poor-above', ['P2']],
    ['movement-poor-other-down', ['P3']],
    ['movement-poor-from-near-poor', ['N1']],
    ['movement-poor-relapse', ['X1']],
    ['movement-poor-new', ['X2']],
    ['movement-poor-relapse-or-new', ['X1', 'X2']],
    ['movement-poor-other-up', ['Y1']],
    ['movement-poor-end', ['N1', 'X1', 'X2', 'Y1']],
    ['movement-poor-end:hamlet=Thôn B', ['Y1']],
    ['movement-near-poor-to-poor', ['N1']],
    ['movement-near-poor-from-poor', ['P1']],
    ['movement-waiting', []],
    ['movement-unknown', []],
    ['previous-poor-rate', ['P1', 'P2', 'P3']],
    ['previous-poor-rate#denominator', ['P1', 'P2', 'P3', 'N1', 'X1', 'X2']],
    ['previous-near-poor-rate:hamlet=Thôn A', ['N1']],
  ])('%s: %p', (rows, codes) => {
    expect(codesOf(NOW, rows, previous)).toEqual(codes);
  });

  it('counts persons at the end they are counted at: N1 had 3 and has 4, P3 had 2', () => {
    const persons = (rows: string) => run(NOW, ['rows'], { ...previous, rows }).report.rows;
    expect(persons('persons-movement-near-poor-to-poor')).toMatchObject({ numerator: 3, persons: 3 });
    expect(persons('persons-movement-poor-from-near-poor')).toMatchObject({ numerator: 4, persons: 4 });
    expect(persons('persons-movement-poor-other-down')).toMatchObject({ numerator: 2, households: 1 });
  });

  it('says from what to what, whether it is a relapse, and of what register the row is', () => {
    const { report, models } = run(NOW, ['rows'], { ...previous, rows: 'movement-poor-relapse' });
    expect(report.rows?.list[0]?.reason).toBe('Không nghèo → Hộ nghèo; Tái nghèo');
    expect(texts((models as [SheetModel])[0]).join('\n')).toContain('Diễn biến hộ nghèo: tái nghèo');
    const gone = run(NOW, ['rows'], { ...previous, rows: 'movement-poor-other-down' });
    expect(gone.report.rows?.list[0]?.reason).toBe('Hộ nghèo → Không có trong sổ; Giảm khác');
    const [list] = gone.models as [SheetModel];
    const cell = list.rows[rowSaying(list, 'P3') - 1]?.[7];
    // The row is of another file: nothing to lead to.
    expect(cell).toMatchObject({ value: 'Kỳ trước: Hộ, dòng 4' });
    expect(cell?.link).toBeUndefined();
    expect(cutTexts(list)).toEqual([]);
  });

  it('has no list of relapsed alone where nothing tells them from the new', () => {
    const bare = [gridOfRecords([of('X1', 'Hộ nghèo'), of('X2', 'Hộ nghèo')])];
    expect(codesOf(bare, 'movement-poor-relapse-or-new', previous)).toEqual(['X1', 'X2']);
    expect(codeOfError(() => codesOf(bare, 'movement-poor-relapse', previous))).toBe('figure.undivided');
  });

  describe('relapsed or new by itself, where the cell is one over both', () => {
    // T1 came back to the class it had left; of X1 (poor) and T2 (left poverty, is near-poor) nothing tells.
    const before = [
      gridOfRecords([
        of('T1', 'Hộ mới thoát nghèo', { thon: 'Thôn B' }),
        of('X1', 'Hộ không nghèo'),
        of('T2', 'Hộ mới thoát nghèo'),
      ]),
    ];
    const now = [
      gridOfRecords([
        of('T1', 'Hộ nghèo', { thon: 'Thôn B' }),
        of('X1', 'Hộ nghèo'),
        of('T2', 'Hộ cận nghèo'),
      ]),
    ];
    it.each([
      ['movement-poor-relapse', 'movement-poor-relapse-or-new'],
      ['movement-poor-new', 'movement-poor-relapse-or-new'],
      ['movement-near-poor-relapse', 'movement-near-poor-relapse-or-new'],
      ['persons-movement-near-poor-new', 'persons-movement-near-poor-relapse-or-new'],
      ['movement-poor-relapse:hamlet=Thôn A', 'movement-poor-relapse-or-new:hamlet=Thôn A'],
      ['movement-poor-new#notAssessable', 'movement-poor-relapse-or-new#notAssessable'],
    ])('%s is answered with the households that are not known and %s', (rows, other) => {
      const sentence = sentenceOf(() => codesOf(now, rows, { previous: before }));
      expect(sentence).toContain('vì 1 hộ chưa rõ');
      expect(sentence).toContain(`Hãy dùng ${other}.`);
      expect(sentence).not.toContain('poor-rate');
    });
    it('is listed for the hamlet where every household is told', () => {
      expect(codesOf(now, 'movement-poor-relapse:hamlet=Thôn B', { previous: before })).toEqual(['T1']);
    });
  });

  it('lists a household whose class at one end is not known apart from those that moved', () => {
    const unclear = [gridOfRecords([of('P1', '?'), of('P2', 'Hộ nghèo')])];
    expect(codesOf(unclear, 'movement-unknown', previous)).toEqual(['P1']);
    expect(codesOf(unclear, 'movement-poor-end#notAssessable', previous)).toEqual(['P1']);
  });

  it('has no list of a column nobody can tell, and its cell says why', () => {
    // Last period's register has the poor alone: N1 and X1 may have been near-poor, above, or elsewhere.
    const { cells } = gridOfRecords([of('P1', 'Hộ nghèo'), of('P2', 'Hộ nghèo')]);
    const poorOnly = { previous: [gridOf([['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO'], ...cells])] };
    const { model, at } = selected(NOW, 'transitions', poorOnly);
    const first = rowSaying(model, 'Toàn đơn vị');
    const blanks = [3, 4, 5, 6, 7, 8, 9, 10, 11].filter(
      (column) => model.rows[first - 1]?.[column - 1]?.value === '–',
    );
    expect(blanks.length).toBeGreaterThan(0);
    for (const column of blanks) {
      expect(model.rows[first - 1]?.[column - 1]?.note).toContain('Không ghi số');
      expect(codeOfError(() => codesOf(NOW, at(first, column), poorOnly))).toBe('figure.unlisted-open');
    }
    expect(codesOf(NOW, at(first, 11), poorOnly)).toEqual(['N1', 'X1', 'X2', 'Y1']);
  });

  it('lists whom the selected cell counts, in the forms and in the changes; a change says why not', () => {
    const { model, at } = selected(NOW, 'transitions', previous);
    const first = rowSaying(model, 'Toàn đơn vị');
    const listed = (row: number, column: number) => codesOf(NOW, at(row, column), previous);
    expect(listed(first, 4)).toEqual(['P1']);
    expect(listed(first, 8)).toEqual(['X1']);
    expect(listed(first, 11)).toEqual(['N1', 'X1', 'X2', 'Y1']);
    // The persons below are of the same households.
    expect(listed(first + 1, 4)).toEqual(['P1']);
    const changes = rowSaying(model, 'Toàn đơn vị: hộ nghèo');
    expect(listed(changes, 3)).toEqual(['P1', 'P2', 'P3']);
    expect(listed(changes, 6)).toEqual(['N1', 'X1', 'X2', 'Y1']);
    expect(listed(changes, 7)).toEqual(['P1', 'P2', 'N1', 'X1', 'X2', 'Y1']);
    expect(codeOfError(() => listed(changes, 9))).toBe('figure.unlisted-derived');
  });
});

describe('a sheet of ours without such lists', () => {
  it('says of a number which sheets have them, and of words or typed numbers nothing', () => {
    const error = unlistedSheet('forecast', 12, 'GN Dự báo')!;
    expect(errorSentence(error, 'vi')).toContain('Chưa xem được các hộ đứng sau một ô của GN Dự báo.');
    expect(unlistedSheet('forecast', 'Hộ nghèo', 'GN Dự báo')).toBeNull();
    expect(unlistedSheet('settings', 12, 'GN Cài đặt')).toBeNull();
  });

  it.each(['derived', 'points', 'choice', 'distribution', 'nobody', 'open', 'sheet'])(
    'has a sentence in both languages: %s',
    (why) => {
      for (const lang of ['vi', 'en'] as const) {
        const sentence = errorSentence(
          new DomainError(`figure.unlisted-${why}`, { sheet: 'GN Đa chiều' }),
          lang,
        );
        expect(sentence).toContain('GN Đa chiều');
        expect(sentence).not.toContain('figure.');
      }
    },
  );

  it('are all others: four sheets have them', () => {
    expect(LISTED_ROLES).toEqual(['indicators', 'multidimensional', 'incomes', 'transitions']);
  });
});

describe('the two standards on GN Chỉ số', () => {
  // Urban lines: 2.000.000 in 2022–2026, 2.800.000 in 2027–2030. P lacks three, N one; A is above one line and below the
  // next with two, and with the waste nobody has marked perhaps three; M has no income.
  const one = (code: string, income: number | null, phan_loai: string | null, own: Row) =>
    household({
      ma_ho: code,
      chu_ho: `Lê Văn ${code}`,
      thon: 'Tổ 1',
      so_nhan_khau: 2,
      thu_nhap: income,
      phan_loai,
      ...own,
    });
  const GRIDS = [
    gridOfRecords([
      one('P', 1_500_000, 'Hộ nghèo', marks([1, 2, 3])),
      one('N', 1_900_000, 'Hộ cận nghèo', marks([1])),
      one('A', 2_500_000, 'Hộ không nghèo', marks([1, 2])),
      // Writes its noes out: every column of marks is kept, and a blank in it is a no.
      one('M', null, 'hộ cân', { ...Object.fromEntries(KEYS.map((key) => [key, 0])), d01: 'x' }),
    ]),
  ];

  it.each([
    ['class-all-recorded', ['P', 'N', 'A', 'M']],
    ['class-poor-recorded', ['P']],
    ['class-near-poor-recorded', ['N']],
    ['class-not-poor-recorded', ['A']],
    ['class-all-recorded#notAssessable', ['M']],
    ['class-not-poor-vn-2022', ['A']],
    ['class-not-poor-vn-2022#denominator', ['P', 'N', 'A']],
    ['class-all-vn-2022#notAssessable', ['M']],
    ['class-poor-vn-2027', ['P']],
    ['class-near-poor-vn-2027', ['N']],
    ['class-not-poor-vn-2027', []],
    ['class-all-vn-2027#notAssessable', ['A', 'M']],
    ['class-poor-vn-2027:hamlet=Tổ 1', ['P']],
  ])('%s: %p', (rows, codes) => {
    expect(codesOf(GRIDS, rows)).toEqual(codes);
  });

  it('have a list behind each count, and say of data missing what is missing', () => {
    const { model, at } = selected(GRIDS, 'indicators');
    const first = rowSaying(model, 'Sổ đang ghi');
    const of = (row: number, column: number) => codesOf(GRIDS, at(row, column));
    // All, poor, near-poor, not poor, data missing: columns B, C, E, G, I.
    expect([2, 3, 5, 7, 9].map((column) => of(first, column))).toEqual([
      ['P', 'N', 'A', 'M'],
      ['P'],
      ['N'],
      ['A'],
      ['M'],
    ]);
    expect(of(first + 2, 9)).toEqual(['A', 'M']);
    const { report, models } = run(GRIDS, ['rows'], { rows: at(first + 2, 9) });
    const [waste, income] = report.rows!.list.map(({ reason }) => reason);
    expect(waste).toContain('(≤ 2.800.000');
    expect(waste).toContain('(chưa rõ dấu: Xử lý rác thải sinh hoạt)');
    expect(income).toContain('không có thu nhập');
    expect(texts(models[0]!).join(' ')).toContain('chuẩn 2027–2030, chưa kiểm chứng');
    expect(run(GRIDS, ['rows'], { rows: at(first, 9) }).report.rows!.list[0]?.reason).toBe(
      'ô phân loại ghi “hộ cân”, không phải một loại hộ',
    );
  });
});

describe('the list to choose from', () => {
  it('leads to the other sheets, and offers there only what can be listed', async () => {
    const [grids, previous] = await Promise.all(
      ['end-2024.xlsx', 'start-2024.xlsx'].map((file) =>
        readXlsx(join(__dirname, '../../fixtures/workbooks', file)),
      ),
    );
    const { report } = run(grids!, CHOICE_TASKS, { previous });
    const topics = figureChoices(report, 'vn-2022', 'vi').filter(({ more }) => more);
    expect(topics.map(({ label }) => label)).toEqual([
      'Thiếu hụt từng chỉ số của hộ nghèo, hộ cận nghèo …',
      'Cùng các hộ, theo hai chuẩn …',
      'GN Đa chiều …',
      'GN Thu nhập …',
      'GN Diễn biến …',
    ]);
    for (const choice of topics.flatMap(({ more }) => more!)) {
      const [whole, hamlet] = areaChoices(choice, report, 'vi');
      expect(choice.label).not.toContain('-');
      for (const { rows } of [whole!, ...(hamlet ? [hamlet] : [])])
        expect(codesOf(grids!, rows, { previous })).toBeDefined();
    }
  });
});

describe('an income at the line', () => {
  const one = (code: string, income: number) =>
    household({ ma_ho: code, chu_ho: `Lê Văn ${code}`, thon: 'Tổ 1', so_nhan_khau: 2, thu_nhap: income });
  // The urban line is 2.000.000.
  const GRIDS = [gridOfRecords([one('A', 1_500_000), one('B', 2_000_000), one('C', 2_000_001)])];
  const typed = (word: Cell) => multidimensionalChoices('bỏ hộ', 'bằng nhau', { 'incomes:at-line': word });

  it('is poor by the decree, and not where GN Cài đặt says so: sheet, list and report agree', () => {
    expect(codesOf(GRIDS, 'income-poor')).toEqual(['A', 'B']);
    expect(codesOf(GRIDS, 'income-below', {}, typed('không tính'))).toEqual(['A']);
    expect(codesOf(GRIDS, 'income-below#denominator', {}, typed('không tính'))).toEqual(['A', 'B', 'C']);
    const { report } = run(GRIDS, ['incomes'], {}, typed('không tính'));
    expect(report.incomes).toMatchObject({
      lineRule: '<',
      whole: { poorHouseholds: 1, shortfall: 1_000_000 },
    });
    expect(report.summary.join(' ')).toContain('bằng chuẩn không tính là nghèo');
    expect(run(GRIDS, ['incomes']).report.incomes).toMatchObject({
      lineRule: '<=',
      whole: { poorHouseholds: 2, shortfall: 1_000_000 },
    });
    const { wrong, mute } = checkedCells(GRIDS, { area: 'urban', asOf: '2024-12-31' }, typed('không tính'));
    expect({ wrong, mute }).toEqual({ wrong: [], mute: [] });
  });

  it('counts by the decree where the word is none of the choices, and one sentence says so', () => {
    const { report } = run(GRIDS, ['incomes'], {}, typed('có lẽ'));
    expect(report.incomes).toMatchObject({ lineRule: '<=' });
    expect(report.summary.filter((line) => line.includes('“có lẽ”'))).toHaveLength(1);
  });
});
