/** Tables beside one another: each is read by its own columns, and it is said that there are several. */
import fc from 'fast-check';
import { setUp } from '../../../src/core/job/set-up';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { columnLetter } from '../../../src/core/register/columns';
import { readRegister } from '../../../src/core/register/read-register';
import { SETUP_CORRECTIONS } from '../../../src/core/reports/setup-sheet';
import { gridOf } from '../../support/builders';

const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung', 'Ngô Văn Em'];
type Rows = readonly (readonly Cell[])[];

/** Rows of tables beside one another, `gap` blank columns between them. */
function beside(tables: readonly Rows[], gap = 1, name = 'DS hộ'): SheetGrid {
  const height = Math.max(...tables.map((rows) => rows.length));
  const widths = tables.map((rows) => Math.max(...rows.map((row) => row.length)));
  const cells = Array.from({ length: height }, (_, i) =>
    tables.flatMap((rows, t): Cell[] => {
      const row = Array.from({ length: widths[t] ?? 0 }, (_cell, c): Cell => rows[i]?.[c] ?? null);
      return t === 0 ? row : [...Array.from({ length: gap }, () => null), ...row];
    }),
  );
  return gridOf(cells, name, 4);
}
const list = (
  from: number,
  header = ['STT', 'Họ và tên chủ hộ', 'Mã hộ', 'Số khẩu', 'Phân loại hộ'],
): Rows => [
  header,
  ...NAMES.map((name, i): Cell[] => [i + 1, `${name} ${'ABCDE'[from]}`, `H${from}${i}`, 3, 'Hộ nghèo']),
];
const columnsOf = (grid: SheetGrid) =>
  readRegister([grid]).tables.map(({ table }) =>
    Object.fromEntries([...table.columns].map(([field, column]) => [field, columnLetter(column)])),
  );

const TWICE = [
  { stt_ho: 'A', chu_ho: 'B', ma_ho: 'C', so_nhan_khau: 'D', phan_loai: 'E' },
  { stt_ho: 'G', chu_ho: 'H', ma_ho: 'I', so_nhan_khau: 'J', phan_loai: 'K' },
];

describe('two lists beside one another are two tables', () => {
  it('with a blank column between them', () => {
    expect(columnsOf(beside([list(0), list(1)]))).toEqual(TWICE);
    expect(readRegister([beside([list(0), list(1)])]).register.households).toHaveLength(8);
  });

  it('with other names of the columns', () => {
    const other = list(1, ['TT', 'Chủ hộ', 'Mã số hộ', 'Số nhân khẩu', 'Loại hộ']);
    expect(columnsOf(beside([list(0), other]))).toEqual(TWICE);
  });

  it('with headers that do not stand on one row', () => {
    expect(
      columnsOf(beside([[['DANH SÁCH HỘ']], list(1)].map((rows, i) => (i === 0 ? list(0) : [[], ...rows])))),
    ).toEqual(TWICE);
    expect(readRegister([beside([list(0), [[], ...list(1)]])]).register.households).toHaveLength(8);
  });

  it('without a column between them, where the row of names begins again', () => {
    const found = readRegister([beside([list(0), list(1), list(2)], 0)]);
    expect(found.tables).toHaveLength(3);
    expect(found.register.households).toHaveLength(12);
  });

  it('of another length: the shorter one ends where it ends', () => {
    expect(readRegister([beside([list(0), list(1).slice(0, 3)])]).register.households).toHaveLength(6);
  });

  it('each with its own title’s class; a list that goes on takes the title of its beginning', () => {
    const short = (from: number): Rows => list(from).map((row) => row.slice(0, 4));
    const titled = (title: string, from: number): Rows => [[title], ...short(from)];
    const classes = (grid: SheetGrid) => readRegister([grid]).tables.map(({ table }) => table.impliedClass);
    expect(classes(beside([titled('DANH SÁCH HỘ NGHÈO', 0), titled('DANH SÁCH HỘ CẬN NGHÈO', 1)]))).toEqual([
      'poor',
      'nearPoor',
    ]);
    expect(classes(beside([titled('DANH SÁCH HỘ CẬN NGHÈO', 0), [[], ...short(1)]]))).toEqual([
      'nearPoor',
      'nearPoor',
    ]);
  });
});

describe('a table of other things beside a list', () => {
  it('of counts by hamlet gives no household its hamlet', () => {
    const counts: Rows = [
      ['Thôn', 'Tổng số hộ', 'Số hộ nghèo'],
      ...NAMES.map((_, i): Cell[] => [`Thôn ${i + 1}`, 100, 8]),
    ];
    const { tables, others, register } = readRegister([beside([list(0), counts])]);
    expect(tables.map(({ table }) => table.columns.has('thon'))).toEqual([false]);
    expect(others.map(({ kind }) => kind)).toEqual(['summary']);
    expect(register.households).toHaveLength(4);
  });

  it('of targets is read as targets', () => {
    const targets: Rows = [
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['Số hộ thoát nghèo', 10, 8],
    ];
    const { tables, targetTables } = readRegister([beside([list(0), targets])]);
    expect([tables.length, targetTables.length]).toEqual([1, 1]);
  });
});

describe('one table stays one', () => {
  it('wherever blank columns stand in it', () => {
    const header = [
      'STT',
      'Họ và tên chủ hộ',
      'Mã hộ',
      'Số khẩu',
      'Thôn',
      'Hộ nghèo',
      'Hộ cận nghèo',
      'Số CCCD',
    ];
    const row = (i: number): Cell[] => [
      i + 1,
      NAMES[i] ?? null,
      `H${i}`,
      3,
      `Thôn ${i}`,
      i % 2 ? 'x' : null,
      i % 2 ? null : 'x',
      `05107900010${i}`,
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (gaps) => {
        const spread = (cells: readonly Cell[]) =>
          cells.flatMap((cell, i): Cell[] => [...Array.from({ length: gaps[i] ?? 0 }, () => null), cell]);
        const { tables } = readRegister([gridOf([header, ...NAMES.map((_, i) => row(i))].map(spread), 'DS')]);
        expect(tables.map(({ table }) => table.columns.size)).toEqual([8]);
      }),
      { numRuns: 40 },
    );
  });

  it('when another person’s columns repeat the head’s names', () => {
    const grid = gridOf([
      ['Mã hộ', 'Chủ hộ', null, 'Vợ hoặc chồng', null],
      [null, 'Họ và tên', 'Số CCCD', 'Họ và tên', 'Số CCCD'],
      ...NAMES.map((name, i): Cell[] => [`H${i}`, name, `05107900010${i}`, 'Lê Thị B', `05117900020${i}`]),
    ]);
    expect(readRegister([grid]).tables).toHaveLength(1);
  });
});

describe('it is said', () => {
  const grid = beside([list(0), list(1)]);
  const { report, model } = setUp([grid], null, {}, '2024-12-01');

  it('in the summary, on GN Thiết lập and in the report, with the columns of each', () => {
    const words = /Trang “DS hộ” có 2 bảng nằm cạnh nhau, mỗi bảng được đọc riêng: cột A–E, G–K/;
    expect(report.summary.join('\n')).toMatch(words);
    expect(model.rows.flat().some((cell) => words.test(String(cell?.value)))).toBe(true);
    expect(report.register.sheets.map(({ beside: columns }) => columns)).toEqual(['A–E', 'G–K']);
  });

  it('that two columns have one name, where the tables cannot be told apart', () => {
    const rows: Rows = [
      ['Họ và tên', 'Số khẩu', 'Họ và tên', 'Mã hộ'],
      ...NAMES.map((name, i): Cell[] => [name, 3, `${name} B`, `H${i}`]),
    ];
    const { explanation } = setUp([gridOf(rows, 'DS')], null, {}, '2024-12-01');
    expect(explanation.ignored[0]?.table?.missing).toContain('Có hai cột họ tên như nhau');
  });
});

describe('choices for tables beside one another', () => {
  const odd = ['STT', 'Họ và tên chủ hộ', 'Mã hộ', 'Miệng ăn', 'Phân loại hộ'];
  const grid = beside([list(0, odd), list(1, odd)]);

  it('typed for a column of each are both used, kept, and found again after rows were inserted', () => {
    const before = setUp([grid], null, {}, '2024-12-01');
    const cells = before.model.rows.map((row) => row.map((cell): Cell => cell?.value || null));
    for (const row of cells) if (row[1] === 'Miệng ăn') row[SETUP_CORRECTIONS.typed] = 'Số nhân khẩu';
    const after = setUp([grid], cells, {}, '2024-12-01');
    const sizes = after.report.register.sheets.map(({ columns }) => columns.so_nhan_khau);
    expect(sizes).toEqual(['D', 'J']);
    // 8 households of 3.
    expect(after.report.register.persons).toBe(24);
    const lower = { ...grid, cells: [[], [], ...grid.cells] };
    const later = setUp([lower], null, { saved: after.save ?? undefined }, '2024-12-01');
    expect(later.report.register.persons).toBe(24);
  });

  it('the exported mapping leaves the sheet to its headers: the same register again', () => {
    const { report } = setUp([grid], null, {}, '2024-12-01');
    const again = setUp([grid], null, { mapping: report.mapping }, '2024-12-01').report;
    expect(again.register).toEqual(report.register);
  });
});
