/** The B1 scorer over a table staff fill in; points from the partial form of 2016–2020 (TT 17/2016), for tests only. */
import fc from 'fast-check';
import { matchOption } from '../../../src/core/indicators/b1/match-option';
import { readPointTable, type PointOption } from '../../../src/core/indicators/b1/point-table';
import { answersOf } from '../../../src/core/indicators/b1/register-answers';
import { regionOf, scoreB1, scoreB2 } from '../../../src/core/indicators/b1/score-b1';
import type { Cell } from '../../../src/core/model';
import { b1PointsSheet } from '../../../src/core/reports/b1-points-sheet';
import structure from '../../fixtures/b1/b1-structure.json';
import { gridRegister, household } from '../../support/builders';

const REGIONS = structure.regions_2016_order_as_printed;
const HEADER = ['Nhóm', 'Cột trong sổ', 'Cách cộng', 'Lựa chọn', ...REGIONS];
const URBAN = 6;

/** GN Bảng điểm B1 as staff fill it in: the group's name on its first row only. */
function historicTable(region = 'Thành thị'): Cell[][] {
  const rows = structure.historic_2016_2020_partial.rows.flatMap(({ group, options }) =>
    Object.entries(options).map(([label, points], at): Cell[] => [
      at === 0 ? group : null,
      null,
      null,
      label,
      ...points,
    ]),
  );
  return [
    ['BẢNG ĐIỂM B1'],
    ['Văn bản ban hành', 'TT 17/2016'],
    ['Vùng của đơn vị', region],
    [],
    HEADER,
    ...rows,
  ];
}
const option = (label: string): PointOption => ({ label, points: [0], row: 1 });

describe('the point table', () => {
  it('is read as staff fill it in', () => {
    const table = readPointTable(historicTable());
    expect(table).toMatchObject({ document: 'TT 17/2016', region: 'Thành thị', regions: REGIONS });
    expect(table.groups.map(({ options }) => options.length)).toEqual([7, 3, 3, 2, 2]);
    expect(table.groups[0]).toMatchObject({ name: 'Số nhân khẩu', column: 'Số nhân khẩu', combining: 'one' });
  });

  it('comes empty: no points, no region, and is read as having no group to score', () => {
    const sheet = b1PointsSheet({ lang: 'vi', unitName: 'Phường Phổ Minh' });
    const cells = sheet.rows.map((row) => row.map((cell): Cell => cell?.value ?? null));
    const table = readPointTable(cells);
    expect(table.groups).toEqual([]);
    expect(table.regions).toEqual(REGIONS);
    expect(() => regionOf(table)).toThrow(expect.objectContaining({ code: 'b1.region-missing' }));
  });

  it.each([
    ['no header', [['Nhóm khác']], 'b1.no-table'],
    ['points in words', [HEADER, ['Số nhân khẩu', null, null, '1', 'bảy mươi']], 'b1.points-invalid'],
    ['half a point', [HEADER, ['Số nhân khẩu', null, null, '1', 7.5]], 'b1.points-invalid'],
  ])('%s is told in a sentence', (_, cells, code) => {
    expect(() => readPointTable(cells)).toThrow(expect.objectContaining({ code }));
  });

  it('a region the table lacks is told', () => {
    expect(() => regionOf(readPointTable(historicTable('Tây Bắc')))).toThrow(
      expect.objectContaining({ code: 'b1.region-unknown' }),
    );
  });
});

describe('an answer', () => {
  const size = ['1', '2', '3', '4', '5', '6', '>6'].map(option);
  it.each([
    [3, '3'],
    ['3', '3'],
    [7, '>6'],
    [12, '>6'],
    [0, null],
  ])('%p persons: option %p', (answer, label) => {
    expect(matchOption(answer, size)?.label ?? null).toBe(label);
  });

  const electricity = ['Dưới 25 kWh', '25-49 kWh', 'Từ 50 đến dưới 100 kWh', '100 trở lên'].map(option);
  it.each([
    [24, 'Dưới 25 kWh'],
    [25, '25-49 kWh'],
    [49, '25-49 kWh'],
    [50, 'Từ 50 đến dưới 100 kWh'],
    [250, '100 trở lên'],
  ])('%p kWh: %p', (answer, label) => {
    expect(matchOption(answer, electricity)?.label).toBe(label);
  });

  // Each option as a person reads it: thousands with a dot, 'dưới' without its end, 'trở xuống' downwards.
  const land = ['Dưới 1.000 m2', 'Từ 1.000 m2 đến dưới 2.000 m2', 'Từ 2.000 m2 trở lên'];
  const area = ['dưới 8', 'từ 8 đến dưới 20', 'từ 20 đến dưới 30', 'trên 30 m²'];
  const people = ['4 người trở xuống', '5 - 6 người', 'Trên 6'];
  const money = ['Dưới 1 triệu', 'Từ 1 đến 2 triệu', 'Trên 2 triệu đồng'];
  it.each<[Cell, string[], string | null]>([
    [300, land, 'Dưới 1.000 m2'],
    [999, land, 'Dưới 1.000 m2'],
    ['1.000 m2', land, 'Từ 1.000 m2 đến dưới 2.000 m2'],
    [2000, land, 'Từ 2.000 m2 trở lên'],
    ['1,000', land, null], // one or one thousand
    [8, area, 'từ 8 đến dưới 20'],
    [20, area, 'từ 20 đến dưới 30'],
    [30, area, null], // in no option
    [3, people, '4 người trở xuống'],
    [4, people, '4 người trở xuống'],
    ['trên 6', people, 'Trên 6'],
    ['trên 5', people, null], // 6 or more: in neither
    ['hơn 7 người', people, 'Trên 6'],
    ['dưới 4', people, '4 người trở xuống'],
    ['2 hoặc 3 người', people, null],
    [900_000, money, 'Dưới 1 triệu'],
    ['1,5 triệu', money, 'Từ 1 đến 2 triệu'],
    [2_500_000, money, 'Trên 2 triệu đồng'],
    [1.5, money, null], // đồng or millions
    [0, money, 'Dưới 1 triệu'],
    [2, ['1 ti vi', '2 ti vi'], '2 ti vi'],
    [2, ['2/3 số phòng', '1/3 số phòng'], null],
    [60, ['Dưới 50%', 'Từ 50% trở lên'], null], // 60 what?
    ['60%', ['Dưới 50%', 'Từ 50% trở lên'], 'Từ 50% trở lên'],
    [5, ['ít hơn 6', 'từ 6'], 'ít hơn 6'],
    [5, ['Không quá 5', 'Hơn 5'], 'Không quá 5'],
    [16, ['trên 8 và dưới 20', '>= 20'], 'trên 8 và dưới 20'],
    [9, ['đến 8', 'từ trên 8 đến 20'], 'từ trên 8 đến 20'],
    [40, ['Dưới 25 kWh/tháng', '25-49 kWh/tháng', '>= 50 kWh/tháng'], '25-49 kWh/tháng'],
    ['40 kWh', ['Dưới 25 kWh/tháng', '25-49 kWh/tháng', '>= 50 kWh/tháng'], '25-49 kWh/tháng'],
    [12, ['Dưới 8 m2/người', '8 - <20 m2/người', '20 m2/người trở lên'], '8 - <20 m2/người'],
    ['1,5 triệu', ['Dưới 1 triệu', 'Từ 1 triệu đến 2 triệu', 'Trên 2 triệu'], 'Từ 1 triệu đến 2 triệu'],
    [30_000, ['Từ 20 nghìn đến 50 nghìn', 'Trên 50 nghìn'], 'Từ 20 nghìn đến 50 nghìn'],
    // 300 m² are 0,03 ha: another unit is not compared.
    ['300 m2', ['Dưới 0,1 ha', 'Từ 0,1 ha trở lên'], null],
    ['0,5 ha', land, null],
    ['3 sào', land, null],
    ['3 tháng', ['Dưới 1 năm', 'Từ 1 năm trở lên'], null],
    ['2 con', ['1 người', '2 người'], null],
    ['2 khẩu', ['1 người', '2 người'], '2 người'],
    ['2 người', ['1 người trong độ tuổi', '2 người trong độ tuổi'], '2 người trong độ tuổi'],
  ])('%p among %p: %p', (answer, labels, label) => {
    expect(matchOption(answer, labels.map(option))?.label ?? null).toBe(label);
  });

  it('of any number lies in exactly one of the options that part the numbers', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 5 });
    const written = (value: number) => value.toLocaleString('de-DE');
    fc.assert(
      fc.property(bounds, fc.integer({ min: 0, max: 10_500 }), (unsorted, answer) => {
        const [first = 0, ...rest] = [...unsorted].sort((a, b) => a - b);
        const all = [first, ...rest];
        const labels = [
          `Dưới ${written(first)} m2`,
          ...rest.map((to, at) => `Từ ${written(all[at] ?? 0)} đến dưới ${written(to)} m2`),
          `${written(all[all.length - 1] ?? 0)} m2 trở lên`,
        ];
        const expected = all.filter((bound) => bound <= answer).length;
        expect(matchOption(answer, labels.map(option))?.label).toBe(labels[expected]);
      }),
    );
  });

  it('in words matches whatever the capitals and accents', () => {
    const levels = ['Cao đẳng trở lên', 'Trung cấp nghề/THCN', 'THPT'].map(option);
    expect(matchOption('thpt', levels)?.label).toBe('THPT');
    expect(matchOption('Tiểu học', levels)).toBeNull();
  });
});

describe('B1 of a household', () => {
  const table = readPointTable(historicTable());
  const [persons, dependants, level, work, pension] = table.groups.map(({ column }) => column);

  // TT 17/2016, urban column: 4 persons 25, one dependant 5, THPT 0, other non-farm work 5, one pension 5: 40 points.
  it('is the sum of its groups', () => {
    const answers = new Map<string | undefined, Cell>([
      [persons, 4],
      [dependants, 1],
      [level, 'THPT'],
      [work, 'Phi nông nghiệp khác'],
      [pension, '1 người'],
    ]);
    const score = scoreB1(table, URBAN, (column) => answers.get(column));
    expect(score.groups.map(({ points }) => points)).toEqual([25, 5, 0, 5, 5]);
    expect(score.total).toBe(40);
  });

  it('is not told where one answer is missing, whatever the others give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
        const answers: Cell[] = [4, 1, 'THPT', 'Phi nông nghiệp khác', '1 người'];
        answers[at] = null;
        const score = scoreB1(
          table,
          URBAN,
          (column) => answers[table.groups.findIndex((group) => group.column === column)],
        );
        expect(score.total).toBeNull();
        expect(score.groups[at]).toMatchObject({ points: null, missing: 'blank' });
      }),
    );
  });

  it('says which option has no points yet, and which answer fits none', () => {
    const gap = readPointTable([HEADER, ['Nhóm A', null, null, 'có', ...REGIONS.map(() => null)]]);
    expect(scoreB1(gap, 0, () => 'có').groups[0]).toMatchObject({ missing: 'no-points' });
    expect(scoreB1(gap, 0, () => 'khác').groups[0]).toMatchObject({
      missing: 'no-option',
      unmatched: 'khác',
    });
    // A number that lies in no option is named too.
    expect(scoreB1(gap, 0, () => 5).groups[0]).toMatchObject({ missing: 'no-option', unmatched: '5' });
    expect(scoreB1(gap, 0, () => undefined).groups[0]).toMatchObject({ missing: 'no-column' });
  });

  it('adds several things owned, or takes the best of several, as the table says', () => {
    const rows = (combining: string): Cell[][] => [
      HEADER,
      ['Tài sản', null, combining, 'Ô tô', ...REGIONS.map(() => 30)],
      [null, null, null, 'Xe máy', ...REGIONS.map(() => 10)],
    ];
    expect(scoreB1(readPointTable(rows('cộng')), 0, () => 'Xe máy; Ô tô').total).toBe(40);
    expect(scoreB1(readPointTable(rows('cao nhất')), 0, () => 'Xe máy, Ô tô').total).toBe(30);
  });

  it('reads the register by the names of its columns', () => {
    const register = gridRegister({ households: [household({ so_nhan_khau: 4, trinh_do: 'THPT' })] });
    const answerOf = answersOf(register.households[0]!);
    expect(answerOf('Số nhân khẩu')).toBe(4);
    expect(answerOf('Trình độ')).toBe('THPT');
    expect(answerOf('Điện tiêu thụ')).toBeUndefined();
  });
});

describe('B2', () => {
  // TT 07/2021, Phụ lục IV: 10 points an indicator; 3 of 12 make the 30 points of the poor.
  it.each([
    [0, 0],
    [3, 30],
    [12, 120],
  ])('%p indicators: %p points', (deprived, points) => {
    expect(scoreB2(deprived)).toBe(points);
  });
});
