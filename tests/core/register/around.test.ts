import * as fc from 'fast-check';
import { DomainError } from '../../../src/core/errors';
import type { Cell } from '../../../src/core/model';
import { a1, columnIndex, columnLetter } from '../../../src/core/register/columns';
import { FIELDS } from '../../../src/core/register/fields';
import { parseMapping } from '../../../src/core/register/mapping';
import { readRegister } from '../../../src/core/register/read-register';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { unitOf } from '../../../src/core/register/unit';
import { dateInTitle } from '../../../src/core/register/review-dates';
import { yearOf } from '../../../src/core/register/year';
import { gridOf } from '../../support/builders';

describe('column letters', () => {
  test('count as spreadsheets do', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
    expect(a1({ row: 12, column: 8 })).toBe('H12');
  });

  test('read back', () => {
    fc.assert(fc.property(fc.nat(18277), (column) => expect(columnIndex(columnLetter(column))).toBe(column)));
    expect(['', '1', 'A1', 'ABCD'].map(columnIndex)).toEqual([-1, -1, -1, -1]);
  });
});

describe('fields', () => {
  test('every id is there once, and no two fields of a level share a name', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length);
    for (const level of ['household', 'member', 'target', 'summary']) {
      const names = FIELDS.filter((field) => field.level === level).flatMap(
        ({ aliases }) => [...aliases] as string[],
      );
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });
});

describe('the unit', () => {
  const unit = (...lines: Cell[]) => unitOf([gridOf(lines.map((line) => [line]))]);
  test.each<[string[], string | null, string | null]>([
    [['ỦY BAN NHÂN DÂN', 'PHƯỜNG PHỔ MINH'], 'Phường Phổ Minh', 'urban'],
    [['ỦY BAN NHÂN DÂN PHƯỜNG PHỔ MINH'], 'Phường Phổ Minh', 'urban'],
    [['UBND xã Khánh Cường'], 'Xã Khánh Cường', 'rural'],
    [['UBND THỊ XÃ ĐỨC PHỔ', 'UBND THỊ TRẤN CHỢ CHÙA'], 'Thị trấn Chợ Chùa', 'urban'],
    [['UBND THỊ XÃ ĐỨC PHỔ', 'Danh sách hộ'], null, null],
    [['Thôn An Bình', 'Thôn An Sơn'], null, 'rural'],
    [['Tổ dân phố 1', 'TDP 2'], null, 'urban'],
    [['Xã hội hóa: các nguồn lực khác'], null, null],
    // The unit behind the title.
    [['DANH SÁCH HỘ NGHÈO NĂM 2024 – XÃ PHỔ AN'], 'Xã Phổ An', 'rural'],
    [['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO XÃ PHỔ AN NĂM 2024'], 'Xã Phổ An', 'rural'],
    [['Danh sách hộ nghèo phường Phổ Minh, thị xã Đức Phổ năm 2024'], 'Phường Phổ Minh', 'urban'],
    [['KẾT QUẢ RÀ SOÁT HỘ NGHÈO CUỐI NĂM 2024 - THỊ TRẤN CHỢ CHÙA'], 'Thị trấn Chợ Chùa', 'urban'],
    [['DANH SÁCH HỘ NGHÈO\nXÃ BA TƠ (thời điểm 14/12/2024)'], 'Xã Ba Tơ', 'rural'],
    [['DANH SÁCH HỘ NGHÈO TRÊN ĐỊA BÀN XÃ HÀNH TÍN ĐÔNG THEO CHUẨN 2022-2025'], 'Xã Hành Tín Đông', 'rural'],
    [['DANH SÁCH HỘ NGHÈO THỊ TRẤN NĂM CĂN NĂM 2024'], 'Thị trấn Năm Căn', 'urban'],
    [['Danh sách hộ nghèo xã Thắng Lợi - quý 4'], 'Xã Thắng Lợi', 'rural'],
    // The heading of another sheet goes before a title.
    [['DANH SÁCH HỘ NGHÈO XÃ PHỔ AN', 'PHƯỜNG PHỔ MINH'], 'Phường Phổ Minh', 'urban'],
    [['DANH SÁCH HỘ NGHÈO XÃ ĐẶC BIỆT KHÓ KHĂN NĂM 2024'], null, null],
    [['DANH SÁCH HỘ HƯỞNG CHÍNH SÁCH XÃ HỘI NĂM 2024'], null, null],
    [['DANH SÁCH HỘ NGHÈO CẤP XÃ NĂM 2024'], null, null],
    [['DANH SÁCH HỘ NGHÈO THỊ XÃ ĐỨC PHỔ NĂM 2024'], null, null],
    [['DANH SÁCH HỘ CHUYỂN TỪ XÃ PHỔ AN ĐẾN PHƯỜNG PHỔ MINH'], null, null],
    [['Bảng tổng hợp các phường, xã năm 2024'], null, null],
    // Unit and title in one cell.
    [['UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'], 'Xã Phổ An', 'rural'],
    [['UBND XÃ PHỔ AN – SỔ HỘ'], 'Xã Phổ An', 'rural'],
    [['ỦY BAN NHÂN DÂN PHƯỜNG PHỔ MINH: HỘ NGHÈO'], 'Phường Phổ Minh', 'urban'],
    [['PHƯỜNG PHỔ MINH DANH SÁCH HỘ NGHÈO'], 'Phường Phổ Minh', 'urban'],
    [['XÃ PHỔ AN: BẢNG TỔNG HỢP HỘ NGHÈO'], 'Xã Phổ An', 'rural'],
    [['ỦY BAN NHÂN DÂN\nXÃ PHỔ AN\nKẾT QUẢ RÀ SOÁT HỘ NGHÈO'], 'Xã Phổ An', 'rural'],
    [
      ['UBND XÃ PHỔ AN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      'Xã Phổ An',
      'rural',
    ],
    [['UBND TỈNH QUẢNG NGÃI - UBND XÃ PHỔ AN NĂM 2024'], 'Xã Phổ An', 'rural'],
  ])('%j', (lines, name, area) => expect(unit(...lines)).toEqual({ name, area }));
});

describe('the year', () => {
  const grid = (...lines: Cell[]) => [gridOf(lines.map((line) => [line]))];
  test('comes from the title rather than from a plan of another year', () => {
    const book = grid(
      'Kèm theo Kế hoạch năm 2023',
      'DANH SÁCH HỘ NGHÈO NĂM 2024',
      '(Thời điểm rà soát: 14/12/2024)',
    );
    expect([yearOf(book), dateInTitle('(Thời điểm rà soát: 14/12/2024)')?.date ?? null]).toEqual([
      2024,
      '2024-12-14',
    ]);
  });

  test('is unknown without a title, and an impossible review date is none', () => {
    expect([
      yearOf(grid('Danh sách hộ')),
      dateInTitle('Thời điểm rà soát: 31/02/2024')?.date ?? null,
    ]).toEqual([null, null]);
  });
});

describe('a table of targets', () => {
  test('is found by its columns and ends at the signatures', () => {
    const table = findTargetTable(
      gridOf([
        ['CHỈ TIÊU NĂM 2025'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Thực hiện', 'Đơn vị chủ trì'],
        [1, 'Tỷ lệ hộ nghèo giảm', '%', 1.1, null, 'Tổ trưởng tổ dân phố'],
        [2, 'Mô hình giảm nghèo', 'mô hình', '02', 1, 'Hội Nông dân'],
        [],
        [null, null, null, null, 'NGƯỜI LẬP'],
      ]),
    );
    expect(table && { ...table, cells: [], columns: Object.fromEntries(table.columns) }).toEqual({
      sheet: 'Sheet1',
      sheetId: 0,
      title: 'CHỈ TIÊU NĂM 2025',
      headerRows: [2],
      indexRow: null,
      firstDataRow: 3,
      lastDataRow: 4,
      dataRows: [3, 4],
      columns: { tt: 0, chi_tieu: 1, don_vi_tinh: 2, ke_hoach: 3, thuc_hien: 4, don_vi_chiu_trach_nhiem: 5 },
      cells: [],
    });
    expect(
      findTargetTable(
        gridOf([
          ['Mã hộ', 'Tên chủ hộ'],
          ['H1', 'Lê A'],
        ]),
      ),
    ).toBeNull();
  });
});

describe('a hamlet summary', () => {
  test('keeps the numbers as written, with their cells', () => {
    const { register } = readRegister([
      gridOf(
        [
          ['TỔNG HỢP KẾT QUẢ RÀ SOÁT'],
          ['STT', 'Đơn vị', 'Tổng số hộ dân cư', 'Hộ nghèo', null, 'Hộ cận nghèo', null],
          [null, null, null, 'Số hộ', 'Tỷ lệ', 'Số hộ', 'Tỷ lệ'],
          ['A', 'B', 1, 2, '3=2/1', 4, '5=4/1'],
          [1, 'Thôn 1', 264, 7, 2.65, '08 hộ', 3.03],
          [null, 'Tổng cộng', 264, 7, 2.65, 8, 3.03],
          [null, 'NGƯỜI LẬP'],
        ],
        'Tổng hợp',
      ),
    ]);
    const cell = (column: number, value: number, decimals = 0, asText = false) => ({
      column,
      value,
      decimals,
      percent: false,
      asText,
    });
    const rest = { isGroup: false, unit: 'households', moves: {}, unread: [] };
    const rates = { poorRate: cell(5, 2.65, 2), nearPoorRate: cell(7, 3.03, 2) };
    expect(register.summaries).toMatchObject([
      {
        sheet: 'Tổng hợp',
        // Of the rates of each class.
        ratioColumns: [5, 7],
        title: 'TỔNG HỢP KẾT QUẢ RÀ SOÁT',
        year: null,
        labelColumn: 2,
        moveColumns: {},
        rows: [
          {
            row: 5,
            label: 'Thôn 1',
            isTotal: false,
            cells: { total: cell(3, 264), poor: cell(4, 7), nearPoor: cell(6, 8, 0, true), ...rates },
            ...rest,
          },
          {
            row: 6,
            label: 'Tổng cộng',
            isTotal: true,
            cells: { total: cell(3, 264), poor: cell(4, 7), nearPoor: cell(6, 8), ...rates },
            ...rest,
          },
        ],
      },
    ]);
    expect(register.households).toHaveLength(0);
  });
});

describe('a stated mapping', () => {
  const grid = gridOf(
    [
      ['Mã', 'Ai', 'Mấy người'],
      ['H1', 'Lê A', 4],
      ['H2', 'Lê B', 2],
    ],
    'Sổ',
  );
  test('overrides what would be detected', () => {
    expect(readRegister([grid]).register.households).toHaveLength(0);
    const mapping = parseMapping({
      Sổ: { headerRows: [1], columns: { ma_ho: 'A', chu_ho: 'B', so_nhan_khau: 'C' } },
    });
    const { register, tables } = readRegister([grid], { mapping });
    expect(register.households.map(({ main }) => [main.head.name, main.size])).toEqual([
      ['Lê A', { kind: 'ok', value: 4 }],
      ['Lê B', { kind: 'ok', value: 2 }],
    ]);
    expect(tables[0]?.fields.map(({ field, header, reason }) => [field, header, reason])).toEqual([
      ['ma_ho', 'Mã', 'mapping'],
      ['chu_ho', 'Ai', 'mapping'],
      ['so_nhan_khau', 'Mấy người', 'mapping'],
    ]);
  });

  test.each<[unknown, string]>([
    [null, '{}'],
    [[], '{}'],
    [{ Sổ: 1 }, 'Sổ'],
    [{ Sổ: { headerRows: [], columns: {} } }, 'Sổ.headerRows'],
    [{ Sổ: { headerRows: [2, 4], columns: {} } }, 'Sổ.headerRows'],
    [{ Sổ: { headerRows: [1] } }, 'Sổ.columns'],
    [{ Sổ: { headerRows: [1], columns: { ma_nha: 'A' } } }, 'Sổ.columns.ma_nha'],
    [{ Sổ: { headerRows: [1], columns: { ma_ho: '1' } } }, 'Sổ.columns.ma_ho'],
    [{ Sổ: { headerRows: [1], columns: { ma_ho: 'A', chu_ho: 'a' } } }, 'Sổ.columns.chu_ho'],
  ])('%j is refused, with the place', (value, detail) => {
    expect(() => parseMapping(value)).toThrow(new DomainError('options.mapping-invalid'));
    try {
      parseMapping(value);
    } catch (error) {
      expect((error as DomainError).params).toEqual({ detail });
    }
  });
});

describe('time', () => {
  test('grows in line with the rows: five times the rows take far less than the 25 times of a quadratic reader', () => {
    const book = (rows: number) =>
      gridOf([
        [
          'Mã hộ',
          'Họ và tên chủ hộ',
          'Ngày sinh',
          'Giới tính',
          'Số CCCD',
          'Thôn',
          'Số khẩu',
          'Phân loại hộ',
          'Điểm B1',
          'Điểm B2',
        ],
        ...Array.from({ length: rows }, (_, i): Cell[] => [
          `H${i}`,
          `Nguyễn Văn ${i}`,
          '01/02/1970',
          'Nam',
          String(51070990000 + i).padStart(12, '0'),
          `Thôn ${i % 60}`,
          4,
          'Hộ không nghèo',
          200,
          0,
        ]),
      ]);
    const time = (rows: number): number => {
      const grid = book(rows);
      const runs = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        readRegister([grid]);
        return process.cpuUsage(before).user;
      });
      return Math.min(...runs);
    };
    time(4000);
    expect(time(20000)).toBeLessThan(15 * time(4000));
  });
});
