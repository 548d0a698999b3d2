/** The households under two standards, with what the ward typed of each: one table behind every sheet that counts them. */
import { analyse } from '../../../src/core/job/analyse';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { gridOfRecords, household, type Row } from '../../support/builders';
import { cutTexts, rowSaying, shownRow, texts } from '../reports/model-checks';

const rows = (typed: Readonly<Record<string, Cell>>) =>
  Object.entries(typed).map(([key, cell]) => [null, null, null, cell, `standard:${key}`]);
const deprived = (count: number): Row =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`d${String(at + 1).padStart(2, '0')}`, at < count ? 'x' : null]),
  );
const of = (number: number, thu_nhap: number, count: number): Row =>
  household({
    ...{
      ma_ho: `H${number}`,
      chu_ho: `Lê Văn Thứ ${number}`,
      thon: 'Tổ dân phố 1',
      phan_loai: 'Hộ không nghèo',
    },
    ...{ thu_nhap, ...deprived(count) },
  });
// Urban, NĐ 07/2021 and NĐ 351/2025: 2.000.000 and 2.800.000. Of 12 marks 2027 knows 11: 0, 1 or at least 3 decide.
const INCOMES = [of(1, 1_900_000, 4), of(2, 2_500_000, 4), of(3, 2_900_000, 4), of(4, 3_500_000, 4)];

function run(typed: Readonly<Record<string, Cell>>, asOf: string, records: readonly Row[] = INCOMES) {
  const own = {
    findings: () => null,
    waivers: () => null,
    settings: () => rows(typed),
    points: () => null,
    history: () => null,
    tasks: () => null,
  };
  const { models } = analyse(
    [gridOfRecords(records)],
    ['classify', 'indicators'],
    { area: 'urban', asOf },
    '2026-12-20',
    {
      formats: (grid: SheetGrid) => grid,
      details: { formulas: () => null, merges: () => null, fonts: () => null },
      own,
    },
  );
  const sheetOf = (role: string) => models.find((model) => model.role === role)!;
  return { classes: sheetOf('classes'), indicators: sheetOf('indicators') };
}
/** The counts of a line of GN Chỉ số: all, poor, near-poor, not poor, not known. */
function countsOf({ indicators }: ReturnType<typeof run>, label: string) {
  return shownRow(indicators, rowSaying(indicators, label))
    .filter((cell) => cell !== null)
    .slice(1);
}

describe.each(['2024-12-31', '2026-12-14'])('two standards as of %s', (asOf) => {
  it('take a province’s line each for itself: what is typed for one does not move the other', () => {
    const both = run({ 'vn-2022.province.urban': 2_600_000, 'vn-2027.province.urban': 3_000_000 }, asOf);
    expect(countsOf(both, 'Theo chuẩn 2022–2026 (chưa kiểm chứng)')).toEqual([4, 2, 0, 2, 0]);
    expect(countsOf(both, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([4, 3, 0, 1, 0]);
    const later = run({ 'vn-2027.province.urban': 3_000_000 }, asOf);
    expect(countsOf(later, 'Theo chuẩn 2022–2026')).toEqual([4, 1, 0, 3, 0]);
    expect(countsOf(later, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([4, 3, 0, 1, 0]);
  });

  it('say so where the line typed for today is above the one of the next standard, whose cell is empty', () => {
    // 2.900.000 typed against the nation's 2.800.000: of 2.900.000 đồng a household is poor today, not then.
    const sheets = run({ 'vn-2022.province.urban': 2_900_000 }, asOf);
    expect(countsOf(sheets, 'Theo chuẩn 2022–2026 (chưa kiểm chứng)')).toEqual([4, 3, 0, 1, 0]);
    expect(countsOf(sheets, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([4, 2, 0, 2, 0]);
    for (const model of [sheets.classes, sheets.indicators])
      expect(texts(model).join('\n')).toContain(
        'hộ có thể ra khỏi diện chỉ vì chưa gõ mức của tỉnh cho chuẩn 2027–2030.',
      );
    const usual = run({ 'vn-2022.province.urban': 2_600_000 }, asOf);
    expect(texts(usual.indicators).join('\n')).not.toContain('hộ có thể ra khỏi diện');
  });

  it('judge by the points of 2027 once all four are typed, and say that they are not verified', () => {
    const scored = [
      household({ ma_ho: 'H1', chu_ho: 'Lê Văn An', phan_loai: 'Hộ nghèo', b1: 130, b2: 30 }),
      household({ ma_ho: 'H2', chu_ho: 'Lê Văn Bảo', phan_loai: 'Hộ không nghèo', b1: 190, b2: 40 }),
    ];
    const points = {
      'vn-2027.b1Rural': 170,
      'vn-2027.b1Urban': 200,
      'vn-2027.b2Cut': 30,
      'vn-2027.b2PerIndicator': 10,
    };
    const sheets = run(points, asOf, scored);
    // 190 is above 175 of TT 07/2021 and below the 200 typed.
    expect(countsOf(sheets, 'Theo chuẩn 2022–2026')).toEqual([2, 1, 0, 1, 0]);
    expect(countsOf(sheets, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([2, 2, 0, 0, 0]);
    for (const model of [sheets.classes, sheets.indicators])
      expect(texts(model).join('\n')).toContain(
        'chưa kiểm chứng: 2027–2030: điểm B1 ứng với chuẩn thu nhập, nông thôn; ',
      );
    expect(texts(sheets.classes)).toContain(
      'HAI CHUẨN NGHÈO ĐẶT CẠNH NHAU: Chuẩn 2022–2026 VÀ Chuẩn 2027–2030 (có số đơn vị gõ, chưa kiểm chứng)',
    );
    const { 'vn-2027.b2Cut': _, ...three } = points;
    const partly = run(three, asOf, scored);
    expect(countsOf(partly, 'Theo chuẩn 2027–2030 (chưa kiểm chứng)')).toEqual([2, '–', '–', '–', 2]);
    for (const model of [partly.classes, partly.indicators])
      expect(texts(model).join('\n')).toContain('Chưa dùng số đã gõ');
  });

  it('list whom GN Chỉ số counts as changing class: in GN Phân loại hộ, below the list of the year', () => {
    const { classes, indicators } = run({}, asOf);
    expect(texts(indicators)).toContain(
      'Cả hai chuẩn cùng tính được 4 hộ, trong đó 1 hộ đổi loại (GN Phân loại hộ, cuối trang).',
    );
    const title = rowSaying(classes, 'HAI CHUẨN NGHÈO ĐẶT CẠNH NHAU: Chuẩn 2022–2026 VÀ Chuẩn 2027–2030');
    expect(title).toBeGreaterThan(rowSaying(classes, 'Căn cứ'));
    const changes = classes.rows.slice(title).filter((row) => row[2]?.value === 'Lê Văn Thứ 2');
    expect(changes).toHaveLength(1);
    // Only the head of the list stays on the screen, however many change class.
    expect(classes.frozenRows).toBe(rowSaying(classes, 'Căn cứ'));
    expect(cutTexts(classes)).toEqual([]);
  });
});
