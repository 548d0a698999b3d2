import type { TargetProgress } from '../../../src/core/model';
import { progressSheet } from '../../../src/core/reports/progress-sheet';
import {
  cellAt,
  computed,
  cutTexts,
  refusedMerges,
  tooWide,
  rowSaying,
  shownRow,
  texts,
  wrongFormulas,
} from './model-checks';
import { counted, reached, settings, standard, target, targets } from './sample';

const sheetOf = (
  progress: readonly TargetProgress[],
  notes: readonly string[] = [],
  lang: 'vi' | 'en' = 'vi',
) => progressSheet({ settings: { ...settings, lang }, standard, progress, notes });
const sheet = sheetOf(targets);
const rowOf = (id: string) => rowSaying(sheet, id);

describe('progressSheet', () => {
  it('has the columns of the issue, numbered below', () => {
    const header = rowSaying(sheet, 'Mã');
    expect(shownRow(sheet, header)).toEqual([
      'Mã',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Đầu kỳ',
      'Kế hoạch',
      'Thực hiện',
      'Tử số',
      'Mẫu số',
      '% kế hoạch',
      'Còn lại',
      'Đánh giá',
      'Nguồn số liệu',
      'Đơn vị chịu trách nhiệm',
    ]);
    expect(shownRow(sheet, header + 1)).toEqual([
      'A',
      'B',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7=4:3',
      '8',
      '9',
      '10',
      '11',
    ]);
  });

  it('computes every formula to the figure that was judged, in any locale', () => {
    expect(wrongFormulas(sheet)).toEqual([]);
  });

  it('judges a on points and on households, on two rows', () => {
    const row = rowOf('a');
    // 52/1441 = 3,60860 %; 16/1441 = 1,11034 points, 1,11 at two decimals = 100 % of the plan
    expect(cellAt(sheet, `D${row}`).formula).toBe('=52/1441*100');
    expect(cellAt(sheet, `F${row}`)).toMatchObject({ formula: `=G${row}/H${row}*100` });
    expect(computed(sheet, `F${row}`)).toBeCloseTo(1.11034, 5);
    expect(shownRow(sheet, row).slice(6, 8)).toEqual([16, 1441]);
    expect(computed(sheet, `I${row}`)).toBeCloseTo(100, 1);
    expect(cellAt(sheet, `K${row}`).value).toBe('Đạt');
    expect(shownRow(sheet, row + 1).slice(1, 11)).toEqual([
      '– Tương ứng số hộ nghèo giảm',
      'hộ',
      52,
      16,
      16,
      '–',
      '–',
      100,
      0,
      'Đạt',
    ]);
  });

  it('says Đạt for b on points: 0,347 compared at one decimal is the planned 0,3, not more', () => {
    const row = rowOf('b');
    expect(cellAt(sheet, `K${row}`).value).toBe('Đạt');
    // 0,34698 / 0,3 = 115,66 % of the points planned
    expect(computed(sheet, `I${row}`)).toBeCloseTo(115.66, 2);
  });

  it.each([
    ['e1', 'người', 2, '=(-INT(-(E{r}*H{r}/100-1/10^6))>G{r})*(-INT(-(E{r}*H{r}/100-1/10^6))-G{r})'],
    // 80 % of 78 households is 62,4: 63 are needed, 61 have it
    ['e5', 'hộ', 2, '=(-INT(-(E{r}*H{r}/100-1/10^6))>G{r})*(-INT(-(E{r}*H{r}/100-1/10^6))-G{r})'],
    ['e2', 'người', 0, '=(E{r}>F{r})*(E{r}-F{r})'],
  ])('shows what %s still lacks as a number in %s', (id, unit, missing, formula) => {
    const row = rowOf(id);
    const cell = cellAt(sheet, `J${row}`);
    expect(cell.formula).toBe(formula.replace(/\{r\}/g, String(row)));
    expect(computed(sheet, `J${row}`)).toBe(missing);
    expect(cell.style?.format).toBe(`[=0]"–";[<10]00" ${unit}";#,##0" ${unit}"`);
  });

  it('lets the unit give way where number and unit have no room beside each other', () => {
    const far = reached(target('x', 'Người tham gia bảo hiểm y tế'), counted(10, 2500), {
      met: false,
      status: 'not-met',
      achievement: 0.4,
      gap: 2490,
    });
    const model = sheetOf([far]);
    expect(cellAt(model, `J${rowSaying(model, 'x')}`).style?.format).toBe('[=0]"–";[<10]00;#,##0');
    expect(tooWide(model)).toEqual([]);
  });

  it.each([
    // 8 of 60 is 13,333 %, shown as 13,33: 0,33 above 13. Of 16 of 123, 13,008, one decimal is 13,0: reached.
    ['to', 8, 60, 13, 0.33],
    ['to', 16, 123, 13, 0],
    // 4 of 60 fewer is 6,667 points, shown as 6,67: 0,33 short of 7; 7 of 100 is 7.
    ['by', 4, 60, 7, 0.33],
    ['by', 7, 100, 7, 0],
  ] as const)(
    'the points left of %s are the difference of the two numbers shown: %i/%i, %d',
    (form, n, of, value, left) => {
      const end = form === 'to' ? n : 10;
      const pair = reached(
        target('x', 'Giảm tỷ lệ hộ nghèo', { kind: 'reduce-rate', form, value, count: 2 }),
        counted(end, of),
        {
          ...{ metPoints: left === 0, met: false, status: 'not-met', gap: 1 },
          ...{ achievement: 50, achievementPoints: 50 },
          // Fallen by n to 10 of as many households in all.
          ...(form === 'by' ? { baseline: counted(n + 10, of), value: (n / of) * 100 } : {}),
        },
      );
      const model = sheetOf([pair]);
      expect(computed(model, `J${rowSaying(model, 'x')}`)).toBeCloseTo(left, 9);
    },
  );

  it('says that the plan is missing where the result is known', () => {
    const open = (value: number | null) =>
      reached(target('x', 'Hộ nghèo có nhà tiêu', { value }), counted(2, 60), {
        value: 3.33,
        status: 'no-data',
      });
    const statusOf = (progress: TargetProgress) => {
      const model = sheetOf([progress]);
      return cellAt(model, `K${rowSaying(model, 'x')}`).value;
    };
    expect(statusOf(open(null))).toBe('Chưa có số kế hoạch');
    expect(statusOf(open(80))).toBe('Chưa có số liệu');
    expect(statusOf({ ...open(null), value: null, actual: null })).toBe('Chưa có số liệu');
    expect(texts(sheetOf([open(null), open(80)])).join('\n')).toContain(
      '2 chỉ tiêu: chưa có số liệu 01, chưa có số kế hoạch 01.'.replace('2', '02'),
    );
  });

  it('never shows 100 % for a target that is not met', () => {
    // 189 of 199 children is 94,97 %: 99,97 % of the plan's 95, and one child short
    const nearly = reached(target('x', 'Trẻ em đi học', { value: 95 }), counted(189, 199), {
      met: false,
      status: 'not-met',
      achievement: 99.9,
      gap: 1,
    });
    const model = sheetOf([nearly]);
    const row = rowSaying(model, 'x');
    expect(cellAt(model, `I${row}`).formula).toBe(`=INT(F${row}/E${row}*1000)/10`);
    expect(computed(model, `I${row}`)).toBe(99.9);
    expect(wrongFormulas(model)).toEqual([]);
  });

  it('gives way to the judged number where no formula shows it', () => {
    // 'trên 90%' is strict: 90 of 100 is 100 % of 90 and yet not met
    const strict = reached(
      target('x', 'Hộ tiếp cận internet', { value: 90, strict: true }),
      counted(90, 100),
      {
        met: false,
        status: 'not-met',
        achievement: 99.9,
        gap: 1,
      },
    );
    const model = sheetOf([strict]);
    const row = rowSaying(model, 'x');
    expect(cellAt(model, `I${row}`)).toMatchObject({ value: 99.9 });
    expect(cellAt(model, `J${row}`)).toMatchObject({ value: 1 });
    expect(cellAt(model, `E${row}`).style?.format).toBe('"> "0_0');
  });

  it('counts a reduction from both totals when the number of households changed', () => {
    const moved = reached(
      target('a', 'Tỷ lệ hộ nghèo giảm', { kind: 'reduce-rate', value: 1.11, decimals: 2, count: 16 }),
      counted(24, 1420),
      {
        baseline: counted(40, 1441),
        // 40/1441 - 24/1420 = 2,77585 - 1,69014 = 1,08571 points: 97,8 % of 1,11
        value: (40 / 1441 - 24 / 1420) * 100,
        achievement: 100,
        achievementPoints: 97.8,
        met: true,
        metPoints: false,
        gap: 0,
        status: 'met',
      },
    );
    const model = sheetOf([moved]);
    const row = rowSaying(model, 'a');
    expect(cellAt(model, `F${row}`).formula).toBe(`=D${row}-G${row}/H${row}*100`);
    expect(shownRow(model, row).slice(6, 8)).toEqual([24, 1420]);
    expect(computed(model, `I${row}`)).toBeCloseTo(97.81, 2);
    // 1,11 - 1,09
    expect(computed(model, `J${row}`)).toBeCloseTo(0.02, 9);
    expect([row, row + 1].map((each) => cellAt(model, `K${each}`).value)).toEqual(['Chưa đạt', 'Đạt']);
    expect(wrongFormulas(model)).toEqual([]);
    expect(texts(model).join('\n')).toContain('a: tổng số hộ đầu năm 1.441, cuối kỳ 1.420');
  });

  it('measures a rate that has to come down to a level by the way covered', () => {
    // From 97/2318 = 4,1846 % to 81/2321 = 3,4899 %, the plan being 3,10 %: 0,6947 of 1,0846 points = 64,1 %
    const level = reached(
      target('a', 'Tỷ lệ hộ nghèo xuống còn', { kind: 'reduce-rate', value: 3.1, decimals: 2, form: 'to' }),
      counted(81, 2321),
      { baseline: counted(97, 2318), achievement: 64.1, met: false, gap: 9, status: 'in-progress' },
    );
    const model = sheetOf([level]);
    const row = rowSaying(model, 'a');
    expect(cellAt(model, `I${row}`).formula).toBe(`=(D${row}-F${row})/(D${row}-E${row})*100`);
    expect(computed(model, `I${row}`)).toBeCloseTo(64.05, 2);
    expect(cellAt(model, `J${row}`)).toMatchObject({ value: 9 });
  });

  it('shows an increase as a negative reduction and draws no bar to the left', () => {
    const worse = reached(
      target('b', 'Tỷ lệ hộ cận nghèo giảm', { kind: 'reduce-rate', value: 0.3, decimals: 1, count: 5 }),
      counted(50, 1441),
      {
        baseline: counted(47, 1441),
        value: (-3 / 1441) * 100,
        achievement: -60,
        achievementPoints: -69.4,
        met: false,
        metPoints: false,
        gap: 8,
        status: 'not-met',
      },
    );
    const model = sheetOf([worse]);
    const row = rowSaying(model, 'b') + 1;
    expect(computed(model, `F${row}`)).toBe(-3);
    expect(computed(model, `J${row}`)).toBe(8);
    const bars = model.charts[0]?.series.map(({ values }) => values.row) ?? [];
    expect(computed(model, `E${bars[1]}`)).toBe(0);
    expect(computed(model, `F${bars[2]}`)).toBe(100);
    expect(wrongFormulas(model)).toEqual([]);
  });

  it('shows a dash, never 0, for what nobody knows', () => {
    const model = sheetOf([reached(target('x', 'Hộ tái nghèo', { unit: 'hộ', kind: 'reach-count' }), null)]);
    const row = rowSaying(model, 'x');
    expect(shownRow(model, row).slice(3)).toEqual([
      '–',
      100,
      '–',
      '–',
      '–',
      '–',
      '–',
      'Chưa có số liệu',
      '–',
      'Ngành Văn hóa - xã hội',
    ]);
    expect(model.charts).toEqual([]);
  });

  it('tells a typed 0 from a blank', () => {
    const zero = reached(
      target('x', 'Mô hình', { unit: 'mô hình', kind: 'reach-count', value: 5 }),
      counted(0, null),
      {
        from: 'entered',
        achievement: 0,
        met: false,
        gap: 5,
        status: 'not-met',
      },
    );
    const model = sheetOf([zero]);
    const row = rowSaying(model, 'x');
    expect(cellAt(model, `F${row}`).value).toBe(0);
    expect(cellAt(model, `L${row}`).value).toBe('Nhập tay');
  });

  it('colours the six words by rules over the whole column', () => {
    expect(sheet.wordRules.map(({ word }) => word)).toEqual([
      'Vượt',
      'Đạt',
      'Đang thực hiện',
      'Chưa đạt',
      'Chưa có số liệu',
      'Chưa có số kế hoạch',
    ]);
    for (const { block } of sheet.wordRules) {
      expect(block).toMatchObject({ row: rowOf('a'), column: 11, columns: 1 });
      expect(block.row + block.rows - 1).toBe(rowOf('e7'));
    }
  });

  it('draws plan and result from a table below the printed page, names of series right above their figures', () => {
    const chart = sheet.charts[0];
    expect(chart).toMatchObject({ type: 'stacked-bar', axisMax: 125 });
    const { area } = sheet.print;
    for (const series of chart?.series ?? []) {
      expect(series.values.row).toBeGreaterThan(area.row + area.rows);
      expect(sheet.rows[series.values.row - 2]?.[series.values.column - 1]?.value).toBe(series.name);
    }
    const rows = chart?.categories.rows ?? 0;
    const first = chart?.categories.row ?? 0;
    const labels = Array.from({ length: rows }, (_, index) => cellAt(sheet, `B${first + index}`).value);
    expect(labels[0]).toBe('a  Hộ nghèo giảm');
    expect(labels).toHaveLength(12);
    // e3 reached 86,9 %, 13,1 % are missing; e2 is far beyond and misses nothing
    expect(computed(sheet, `F${first + 7}`)).toBeCloseTo(13.1, 2);
    expect(shownRow(sheet, first + 6).slice(3)).toEqual([120, null, null]);
  });

  it('makes room on the axis for a target far beyond its plan', () => {
    const far = reached(
      target('x', 'Lớp tập huấn', { unit: 'lớp', kind: 'reach-count', value: 5 }),
      counted(9, null),
      {
        achievement: 180,
        met: true,
        gap: 0,
        status: 'exceeded',
      },
    );
    expect(sheetOf([far]).charts[0]?.axisMax).toBe(200);
  });

  it('has the heading of an administrative document and invents no name, number or date', () => {
    const said = texts(sheet);
    expect(said).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN',
        'PHƯỜNG PHỔ MINH',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số:            /BC-UBND',
        '……………, ngày …… tháng …… năm 2024',
        'NGƯỜI LẬP BIỂU',
        'TM. ỦY BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Nơi nhận:',
        '- Lưu: VT, VH‑XH.',
      ]),
    );
  });

  it.each([
    [null, '………………………………'],
    ['UBND xã Tân Lập', 'XÃ TÂN LẬP'],
    ['Ủy ban nhân dân phường 3', 'PHƯỜNG 3'],
  ])('writes the issuing unit of %s as %s', (unitName, line) => {
    const model = progressSheet({
      settings: { ...settings, unitName },
      standard,
      progress: targets,
      notes: [],
    });
    expect(cellAt(model, 'A2').value).toBe(line);
  });

  it('says the result in one line', () => {
    const row = rowSaying(sheet, 'Mã') - 1;
    expect(cellAt(sheet, `A${row}`).value).toBe('12 chỉ tiêu: vượt 03, đạt 05, chưa đạt 04.');
    expect(cellAt(sheet, `E${row}`).value).toBe(
      'Hộ nghèo: 52 → 36 (3,61% → 2,50%).   Hộ cận nghèo: 47 → 42 (3,26% → 2,91%).',
    );
  });

  it('notes on a figure where it comes from, on a verdict what it means', () => {
    const row = rowOf('a');
    expect(cellAt(sheet, `F${row}`).note).toBe(
      'Nguồn: DS hộ, DS hộ nghèo, cận nghèo. Số liệu tính đến ngày 31/12/2024.\n' +
        'Đầu kỳ: 52 hộ trên tổng số 1.441 hộ.\nCuối kỳ: 36 hộ trên tổng số 1.441 hộ.',
    );
    expect(cellAt(sheet, `E${row}`).note).toBe('Kế hoạch: Chỉ tiêu, ô E7.');
    expect(cellAt(sheet, `K${rowOf('e3')}`).note).toContain('tính mọi nhân khẩu');
  });

  it('prints contradictions of the register, and a note several targets share once', () => {
    const shared = targets.map((each) => (each.target.section ? { ...each, notes: ['số tạm tính.'] } : each));
    const said = texts(sheetOf(shared, ['“DS hộ” ghi 35 hộ nghèo.']));
    expect(said).toContain('“DS hộ” ghi 35 hộ nghèo.');
    expect(said.filter((text) => text.includes('e1, e2, e3, e4, e5, e6, e7: số tạm tính.'))).toHaveLength(1);
  });

  it('keeps notes that have no room on the cells of the verdicts', () => {
    const wordy = targets.map((each) => ({
      ...each,
      notes: [`${each.target.id} ${'cần xem lại số liệu '.repeat(12)}`],
    }));
    const model = sheetOf(wordy);
    expect(texts(model).join('\n')).toContain('Ghi chú khác của từng chỉ tiêu ở ghi chú của ô Đánh giá.');
    expect(cellAt(model, `K${rowSaying(model, 'e7')}`).note).toContain('e7 cần xem lại số liệu');
    expect(cutTexts(model)).toEqual([]);
  });

  it('prints the twelve targets on two A4 landscape pages, the table head on both', () => {
    const header = rowSaying(sheet, 'Mã');
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      margins: { left: 30, right: 15, top: 20, bottom: 20 },
      fitToHeight: 0,
      repeatRows: { from: header, to: header + 1 },
    });
    expect(sheet.print.breaksBefore).toHaveLength(1);
    expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(252);
  });

  it('keeps the two rows of a pair on one page, and the signatures with the notes', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...(targets[0] as TargetProgress),
      target: { ...(targets[0] as TargetProgress).target, id: `a${index}` },
    }));
    const model = sheetOf(many);
    const pairRows = many.map((each) => rowSaying(model, each.target.id) + 1);
    const notes = rowSaying(model, 'Ghi chú');
    for (const broken of model.print.breaksBefore) {
      expect(pairRows).not.toContain(broken);
      expect(broken).toBeLessThan(notes);
    }
  });

  it('cuts no text and merges no cell twice, in Vietnamese and in English, however long the wording', () => {
    const long = targets.map((each) => ({
      ...each,
      target: {
        ...each.target,
        text: `${each.target.text} ${'hoặc theo kế hoạch được giao '.repeat(4)}`,
        responsible: 'Phòng Kinh tế, Hạ tầng và Đô thị phường',
      },
    }));
    for (const model of [sheet, sheetOf(targets, [], 'en'), sheetOf(long)]) {
      expect(cutTexts(model)).toEqual([]);
      expect(refusedMerges(model)).toEqual([]);
      expect(tooWide(model)).toEqual([]);
      expect(wrongFormulas(model)).toEqual([]);
    }
  });

  it('speaks English except for its name and the words of the plan', () => {
    const model = sheetOf(targets, [], 'en');
    expect(model.name).toBe('GN Tiến độ chỉ tiêu');
    expect(cellAt(model, `K${rowSaying(model, 'e3')}`).value).toBe('Not met');
    expect(model.wordRules.map(({ word }) => word)).toEqual([
      'Exceeded',
      'Met',
      'In progress',
      'Not met',
      'No data',
      'No plan figure',
    ]);
  });

  it('keeps a wording that begins like a formula as text', () => {
    const model = sheetOf([reached(target('x', '=1+1', { responsible: '+84' }), counted(1, 2))]);
    const row = rowSaying(model, 'x');
    expect(cellAt(model, `B${row}`)).toMatchObject({ value: '=1+1' });
    expect(cellAt(model, `B${row}`).formula).toBeUndefined();
    expect(cellAt(model, `M${row}`).value).toBe('+84');
  });
});
