import type { IndicatorFigure, Register } from '../../../src/core/model';
import { householdJudge } from '../../../src/core/indicators/household-judge';
import { sideBySide } from '../../../src/core/indicators/standards-side-by-side';
import { standardOfRun } from '../../../src/core/job/standard-settings';
import { standardById } from '../../../src/core/standards/index';
import { indicatorsSheet } from '../../../src/core/reports/indicators-sheet';
import { household, record, registerOf, table } from '../../support/indicator-records';
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
import { settings, standard } from './sample';

function figure(
  id: string,
  by: string,
  name: string | undefined,
  numerator: number,
  denominator: number,
): IndicatorFigure {
  const isCount = id === 'households' || id === 'persons';
  return {
    id,
    group: name === undefined ? { by } : { by, name },
    numerator,
    denominator,
    value: isCount ? numerator : denominator === 0 ? null : (numerator / denominator) * 100,
    unit: isCount ? (id as 'households' | 'persons') : 'percent',
    notAssessable: id === 'poor-rate' && by === 'all' ? 1 : 0,
    standard: 'vn-2022',
    source: id.startsWith('deprivation') ? 'DS hộ nghèo, cận nghèo' : 'DS hộ',
  };
}
/** households, poor, near-poor, persons of both: pho-minh-2024.truth.json, households.byGroup and persons.byGroup. */
const GROUPS: readonly (readonly [string | undefined, number, number, number, number])[] = [
  [undefined, 1442, 35, 42, 225],
  ['Tổ dân phố 1', 264, 7, 8, 51],
  ['Tổ dân phố 2', 196, 10, 7, 55],
  ['Tổ dân phố 3', 221, 4, 8, 25],
  ['Tổ dân phố 4', 280, 4, 6, 31],
  ['Tổ dân phố 5', 215, 3, 5, 20],
  ['Tổ dân phố 6', 266, 7, 8, 43],
];
/** Of 36 poor and 42 near-poor households: pho-minh-2024.truth.json, deprivations. */
const DEPRIVED: Readonly<Record<string, readonly [number, number]>> = {
  viec_lam: [18, 5],
  nguoi_phu_thuoc: [9, 9],
  dinh_duong: [5, 2],
  bhyt: [20, 8],
  gd_nguoi_lon: [4, 1],
  di_hoc_tre_em: [3, 0],
  chat_luong_nha: [18, 4],
  dien_tich_nha: [19, 2],
  nguon_nuoc: [7, 10],
  nha_tieu: [14, 7],
  vien_thong: [11, 3],
  phuong_tien_tt: [9, 2],
};
const rates = GROUPS.flatMap(([name, total, poor, near, persons]) => {
  const by = name === undefined ? 'all' : 'hamlet';
  return [
    figure('households', by, name, total, total),
    figure('persons', by, name, total * 3, total * 3),
    figure('poor-rate', by, name, poor, total),
    figure('near-poor-rate', by, name, near, total),
    figure('multidimensional-rate', by, name, poor + near, total),
    figure('persons-multidimensional-rate', by, name, persons, total * 3),
  ];
});
const deprivations = Object.entries(DEPRIVED).flatMap(([key, [poor, near]]) => [
  figure(`deprivation-${key}`, 'class', 'poor', poor, 36),
  figure(`deprivation-${key}`, 'class', 'nearPoor', near, 42),
]);
const NOBODY: Register = registerOf([]);
const sheetOf = (figures: readonly IndicatorFigure[], register = NOBODY, lang: 'vi' | 'en' = 'vi') =>
  indicatorsSheet({ settings: { ...settings, lang }, standard, register, figures });
const sheet = sheetOf([...rates, ...deprivations]);
const firstLine = rowSaying(sheet, 'Bảo hiểm y tế');

describe('indicatorsSheet', () => {
  it('heads with the three rates, as formulas of the counts below them', () => {
    // 35/1442 = 2,4272 %, 42/1442 = 2,9126 %, 77/1442 = 5,3398 %
    const cards = ['A', 'C', 'F'].map((column) => cellAt(sheet, `${column}4`));
    expect(cards.map(({ formula }) => formula)).toEqual(['=35/1442*100', '=42/1442*100', '=77/1442*100']);
    expect(cards.map(({ expected }) => Number(expected).toFixed(2))).toEqual(['2.43', '2.91', '5.34']);
    expect(cellAt(sheet, 'F5').value).toBe('77 / 1.442 hộ; 225 khẩu');
  });

  it('has rates by persons as well, for hamlets, the whole and groups', () => {
    const persons = (by: string, name: string | undefined, all: number, poor: number, near: number) => [
      figure('persons-poor-rate', by, name, poor, all),
      figure('persons-near-poor-rate', by, name, near, all),
      figure('persons-multidimensional-rate', by, name, poor + near, all),
    ];
    const model = indicatorsSheet({
      settings,
      standard,
      register: NOBODY,
      figures: [
        ...rates.filter(({ id }) => id !== 'persons-multidimensional-rate'),
        // Of 5.041 persons 106 poor and 119 near-poor: 2,10 %, 2,36 %, 4,46 %.
        ...persons('all', undefined, 5041, 106, 119),
        ...persons('hamlet', 'Tổ dân phố 1', 898, 25, 26),
        ...persons('head-sex', 'female', 350, 26, 33),
        // A list of the poor alone tells this group: there is no denominator and no rate.
        ...persons('household-group', 'children', 0, 68, 64),
      ],
    });
    const from = rowSaying(model, 'Tính theo nhân khẩu: từng thôn, tổ dân phố và toàn đơn vị');
    const rowsBelow = (first: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        shownRow(model, first + 3 + at).map((value) =>
          typeof value === 'number' ? Math.round(value * 100) / 100 : value,
        ),
      );
    expect(rowsBelow(from, 2)).toEqual([
      ['Tổ dân phố 1', 898, 25, 2.78, 26, 2.9, 51, 5.68, 0],
      ['Toàn đơn vị', 5041, 106, 2.1, 119, 2.36, 225, 4.46, 0],
    ]);
    const groups = rowSaying(model, 'Tính theo nhân khẩu: dân tộc, giới tính chủ hộ và nhóm hộ');
    expect(rowsBelow(groups, 2)).toEqual([
      ['Chủ hộ là nữ', 350, 26, 7.43, 33, 9.43, 59, 16.86, 0],
      ['Hộ có trẻ em dưới 16 tuổi', '–', 68, '–', 64, '–', 132, '–', 0],
    ]);
    expect(wrongFormulas(model)).toEqual([]);
    expect(cutTexts(model)).toEqual([]);
    expect(tooWide(model)).toEqual([]);
  });

  it('sorts the deprivations by the rate among the poor', () => {
    const names = Array.from({ length: 12 }, (_, index) => shownRow(sheet, firstLine + index)[0]);
    expect(names.slice(0, 4)).toEqual([
      'Bảo hiểm y tế',
      'Diện tích nhà ở bình quân đầu người',
      'Việc làm',
      'Chất lượng nhà ở',
    ]);
    // 20/36 = 55,56 %, 8/42 = 19,05 %
    expect(shownRow(sheet, firstLine).slice(1, 3)).toEqual([20, 8]);
    expect(computed(sheet, `D${firstLine}`)).toBeCloseTo(55.56, 2);
    expect(computed(sheet, `E${firstLine}`)).toBeCloseTo(19.05, 2);
    expect(cellAt(sheet, `D${firstLine}`).formula).toBe(`=B${firstLine}/B${firstLine + 12}*100`);
  });

  it('computes every rate to its figure, in any locale', () => {
    expect(wrongFormulas(sheet)).toEqual([]);
  });

  it('charts both rates under the names right above them', () => {
    const chart = sheet.charts[0];
    expect(chart).toMatchObject({ type: 'bar', categories: { row: firstLine, rows: 12 } });
    const above = chart?.series.map(
      ({ values }) => cellAt(sheet, `${'ABCDE'[values.column - 1]}${values.row - 1}`).value,
    );
    expect(above).toEqual(['Nghèo', 'Cận nghèo']);
    expect(chart?.series.map(({ name }) => name)).toEqual(above);
  });

  it('marks a line the province typed wherever it is shown, in no more cells than before', () => {
    const { standard: local, remarks } = standardOfRun(
      standard,
      [[null, null, null, 2500000, `standard:vn-2022.province.${settings.area}`]],
      { lang: 'vi', asOf: '2024-12-31' },
    );
    const model = indicatorsSheet({
      settings,
      standard: local,
      register: NOBODY,
      figures: [...rates, ...deprivations],
      remarks,
    });
    const all = texts(model).join('\n');
    expect(all).toMatch(/Chuẩn thu nhập thành thị: 2\.500\.000 đồng\/người\/tháng\. \(chưa kiểm chứng\)/);
    expect(all).toContain('chuẩn 2022–2026 (có số đơn vị gõ, chưa kiểm chứng)');
    expect(all).toContain('gõ trong GN Cài đặt, chưa kiểm chứng: Chuẩn riêng của tỉnh');
    expect(model.rows.length).toBe(sheet.rows.length);
    expect(texts(sheet).join('\n')).not.toContain('chưa kiểm chứng');
    expect(cutTexts(model)).toEqual([]);
  });

  it('marks points for 2027 that were typed', () => {
    const typed = { b1Rural: 150, b1Urban: 180, b2Cut: 30, b2PerIndicator: 10 };
    const rows = Object.entries(typed).map(([key, value]) => [
      null,
      null,
      null,
      value,
      `standard:vn-2027.${key}`,
    ]);
    const { standard: next, remarks } = standardOfRun(standardById('vn-2027'), rows, {
      lang: 'vi',
      asOf: '2027-12-31',
    });
    const model = indicatorsSheet({ settings, standard: next, register: NOBODY, figures: rates, remarks });
    expect(texts(model).join('\n')).toMatch(/Hộ nghèo: B1 ≤ 180 và B2 ≥ 30 điểm\. \(chưa kiểm chứng\)/);
  });

  it('shows the rates by hamlet, and adds them up', () => {
    const row = rowSaying(sheet, 'Tổ dân phố 4');
    // 4/280 = 1,43 %, 6/280 = 2,14 %
    expect(shownRow(sheet, row).slice(1, 3)).toEqual([280, 4]);
    expect(computed(sheet, `D${row}`)).toBeCloseTo(1.43, 2);
    expect(computed(sheet, `F${row}`)).toBeCloseTo(2.14, 2);
    const total = rowSaying(sheet, 'Toàn đơn vị');
    expect(cellAt(sheet, `B${total}`).formula).toBe(`=SUM(B${total - 6}:B${total - 1})`);
    expect(computed(sheet, `G${total}`)).toBe(77);
    expect(computed(sheet, `H${total}`)).toBeCloseTo(5.34, 2);
  });

  it('does not pretend hamlets add up when a household has none', () => {
    const model = sheetOf(rates.filter(({ group }) => group.name !== 'Tổ dân phố 6'));
    const total = rowSaying(model, 'Toàn đơn vị');
    expect(cellAt(model, `B${total}`)).toMatchObject({ value: 1442 });
    expect(wrongFormulas(model)).toEqual([]);
  });

  it('shows a dash, never 0, for a rate nobody could compute', () => {
    const unknown = rates.map((each) =>
      each.id === 'poor-rate' ? { ...each, value: null, denominator: 0 } : each,
    );
    const model = sheetOf(unknown);
    expect(cellAt(model, 'A4').value).toBe('Chưa tính được');
    // The 7 poor households are known; what they are a part of is not.
    expect(shownRow(model, rowSaying(model, 'Tổ dân phố 1')).slice(2, 4)).toEqual([7, '–']);
  });

  it('says so when the register has no marks of deprivation, and draws no chart', () => {
    const model = sheetOf(rates);
    expect(model.charts).toEqual([]);
    expect(texts(model).join(' ')).toContain('Sổ không có cột thiếu hụt nên chưa tính được 12 chỉ số.');
  });

  it('divides by the households with data where indicators differ in them', () => {
    const partly = deprivations.map((each) =>
      each.id === 'deprivation-bhyt' && each.group.name === 'poor'
        ? { ...each, denominator: 35, value: (20 / 35) * 100 }
        : each,
    );
    const model = sheetOf([...rates, ...partly]);
    const row = rowSaying(model, 'Bảo hiểm y tế');
    expect(cellAt(model, `D${row}`).formula).toBe(`=B${row}/35*100`);
    expect(shownRow(model, rowSaying(model, 'Số hộ xét (mẫu số)')).slice(1, 3)).toEqual(['–', 42]);
    expect(wrongFormulas(model)).toEqual([]);
  });

  it('tells the standard, the denominators and what could not be read', () => {
    const said = texts(sheet).join('\n');
    expect(said).toContain('Căn cứ: NĐ 07/2021/NĐ-CP.');
    expect(said).toContain('Chuẩn thu nhập thành thị: 2.000.000 đồng/người/tháng.');
    expect(said).toContain('Hộ nghèo: B1 ≤ 175 và B2 ≥ 30 điểm.');
    expect(said).toContain('1 hộ có phân loại trống hoặc không đọc được');
  });

  it('tells where the list of all and the list with members disagree, and at which household', () => {
    const [all, special] = [table('DS hộ'), table('DS hộ nghèo, cận nghèo', 'poor-and-near')];
    const on = (list: typeof all, recordedClass: 'poor' | 'nearPoor', row = 2) =>
      record({ table: list, recordedClass, row });
    const register = registerOf([
      household(on(all, 'poor'), on(special, 'poor')),
      household(on(all, 'nearPoor', 3), on(special, 'poor', 3)),
    ]);
    expect(texts(sheetOf(rates, register)).join('\n')).toContain(
      '“DS hộ nghèo, cận nghèo” ghi 2 hộ nghèo, 0 hộ cận nghèo; “DS hộ” ghi 1 và 1.',
    );
    const agreeing = registerOf([household(on(all, 'poor'), on(special, 'poor'))]);
    expect(texts(sheetOf(rates, agreeing)).join('\n')).not.toContain('hãy thống nhất');
  });

  it('prints rates, deprivations and hamlets of a ward on the first A4 landscape page', () => {
    expect(sheet.print).toMatchObject({ orientation: 'landscape', fitToHeight: 0 });
    // 310 mm of columns on 252 mm of paper, 170 mm high: 482 pt * 310 / 252 = 593 pt of rows.
    const [next = Infinity] = sheet.print.breaksBefore;
    const total = rowSaying(sheet, 'Toàn đơn vị');
    expect(next).toBeGreaterThan(total);
    const height = sheet.rowHeights.slice(0, total).reduce<number>((sum, row) => sum + (row ?? 0), 0);
    expect(height).toBeLessThan(593);
  });

  it('cuts no text in either language', () => {
    for (const model of [sheet, sheetOf(rates), sheetOf([...rates, ...deprivations], NOBODY, 'en')]) {
      expect(cutTexts(model)).toEqual([]);
      expect(refusedMerges(model)).toEqual([]);
      expect(tooWide(model)).toEqual([]);
    }
  });

  it('starts the table by hamlet on a page of its own when there are too many for the first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      figure('households', 'hamlet', `Thôn ${index}`, 10, 10),
    );
    const model = sheetOf([...rates, ...deprivations, ...many]);
    expect(model.print.breaksBefore[0]).toBe(rowSaying(model, 'Theo thôn, tổ dân phố'));
  });

  describe('the groups', () => {
    const groups = [
      ['ethnicity', 'Kinh', 1390, 33, 40],
      ['ethnicity', 'minority', 52, 2, 2],
      ['household-group', 'children', 0, 17, 19],
    ] as const;
    const figures = groups.flatMap(([by, name, total, poor, near]) => [
      { ...figure('households', by, name, total, total), value: total === 0 ? null : total },
      figure('poor-rate', by, name, poor, total),
      figure('near-poor-rate', by, name, near, total),
      figure('multidimensional-rate', by, name, poor + near, total),
      figure('persons-multidimensional-rate', by, name, 100, total * 3),
    ]);
    const model = indicatorsSheet({
      settings,
      standard,
      register: NOBODY,
      figures: [...rates, ...figures],
      missing: [{ by: 'head-sex', fields: ['gioi_tinh'] }],
    });
    it('stand below with counts and rates', () => {
      // 33/1390 = 2,374 %, 40/1390 = 2,878 %
      const row = rowSaying(model, 'Kinh');
      expect(shownRow(model, row).slice(1, 3)).toEqual([1390, 33]);
      expect(computed(model, `D${row}`)).toBeCloseTo(2.374, 3);
      expect(computed(model, `F${row}`)).toBeCloseTo(2.878, 3);
      expect(wrongFormulas(model)).toEqual([]);
      expect(cutTexts(model)).toEqual([]);
    });
    it('have the poor but no rate where the list of all does not tell the group', () => {
      expect(shownRow(model, rowSaying(model, 'Hộ có trẻ em dưới 16 tuổi')).slice(1, 6)).toEqual([
        ...['–', 17, '–', 19, '–'],
      ]);
      expect(texts(model).join('\n')).toContain('nên không có mẫu số');
    });
    it('are named with the column to fill in where the register says nothing', () => {
      expect(texts(model).join('\n')).toContain(
        'Chưa chia theo giới tính chủ hộ: sổ không có cột “Giới tính”, hoặc cột ấy trống.',
      );
    });
  });

  describe('two standards side by side', () => {
    const income = (value: number, deprived: number) =>
      household(
        record({
          recordedClass: 'poor',
          income: { kind: 'ok', value },
          deprivations: Array.from({ length: 12 }, (_, at) => at < deprived),
          b2: { kind: 'ok', value: deprived * 10 },
        }),
      );
    const modelOf = (register: Register) =>
      indicatorsSheet({
        settings,
        standard,
        register,
        figures: rates,
        both: sideBySide(register, householdJudge(register, settings), standard, standardById('vn-2027')),
      });
    it('count each class, with who changes and what is not verified', () => {
      // Urban lines 2.000.000 and 2.800.000: 2.500.000 with 4 deprivations is not poor, then poor.
      const model = modelOf(registerOf([income(1500000, 4), income(2500000, 4), income(5000000, 0)]));
      const counts = (label: string) =>
        shownRow(model, rowSaying(model, label)).filter((cell) => cell !== null);
      expect(counts('Sổ đang ghi')).toEqual(['Sổ đang ghi', 3, 3, 0, 0, 0]);
      expect(counts('Theo chuẩn 2022–2026').slice(1)).toEqual([3, 1, 0, 2, 0]);
      expect(counts('Theo chuẩn 2027–2030 (chưa kiểm chứng)').slice(1)).toEqual([3, 2, 0, 1, 0]);
      expect(texts(model)).toContain(
        'Cả hai chuẩn cùng tính được 3 hộ, trong đó 1 hộ đổi loại (GN Phân loại hộ, cuối trang).',
      );
    });
    it('say so when nobody can be judged, and count no 0', () => {
      const model = modelOf(registerOf([household(record({ recordedClass: 'poor' }))]));
      const row = shownRow(model, rowSaying(model, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)'));
      expect(row.filter((cell) => cell !== null).slice(1)).toEqual([1, '–', '–', '–', 1]);
      expect(texts(model).join('\n')).toContain('Chưa có hộ nào mà cả hai chuẩn cùng tính được');
    });
  });
});
