/** Which columns of a printed summary are read as what: the forms of shared/domain/forms.json, and plain tables of staff. */
import type { SummaryTable } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { printed } from '../../support/summary';

function read(text: string, name?: string): SummaryTable {
  const { register, ignoredSheets } = readRegister([printed(text, name)]);
  const [table] = register.summaries;
  if (table === undefined) throw new Error(`no summary: ${JSON.stringify(ignoredSheets)}`);
  return table;
}
/** Measure → column of the first row. */
const columnsOf = ({ rows }: SummaryTable) =>
  Object.fromEntries(Object.entries(rows[0]?.cells ?? {}).map(([measure, cell]) => [measure, cell.column]));

describe('counts and rates', () => {
  it('form ket_qua: a rate beside each count', () => {
    const table = read(`
TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO NĂM 2024
STT | Đơn vị | Tổng số hộ dân cư | Nhân khẩu | Hộ nghèo |  | Hộ cận nghèo |  | Khẩu nghèo |  | Khẩu cận nghèo |
 |  |  |  | Số hộ | Tỷ lệ | Số hộ | Tỷ lệ | Số khẩu | Tỷ lệ | Số khẩu | Tỷ lệ
A | B | 1 | 2 | 3 | 4=3/1*100 | 5 | 6=5/1*100 | 7 | 8=7/2*100 | 9 | 10=9/2*100
1 | Thôn 1 | 120 | 480 | 5 | 4.17 | 3 | 2.5 | 20 | 4.17 | 12 | 2.5`);
    expect(columnsOf(table)).toEqual({
      total: 3,
      persons: 4,
      poor: 5,
      poorRate: 6,
      nearPoor: 7,
      nearPoorRate: 8,
      poorPersons: 9,
      poorPersonsRate: 10,
      nearPoorPersons: 11,
      nearPoorPersonsRate: 12,
    });
    expect([table.year, table.title]).toEqual([
      2024,
      'TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO NĂM 2024',
    ]);
  });

  it('a bare rate is that of the count on its left; persons by sex', () => {
    const table = read(`
Thôn | Số hộ | Nhân khẩu |  |  | Hộ nghèo | Tỷ lệ (%) | Hộ cận nghèo | Tỷ lệ (%)
 |  | Tổng số | Nam | Nữ |  |  |  |
Thôn 1 | 100 | 400 | 190 | 210 | 5 | 5 | 3 | 3`);
    expect(columnsOf(table)).toEqual({
      total: 2,
      persons: 3,
      male: 4,
      female: 5,
      poor: 6,
      poorRate: 7,
      nearPoor: 8,
      nearPoorRate: 9,
    });
  });

  it('persons by sex alone are a report', () => {
    expect(columnsOf(read('Tổ dân phố | Tổng số khẩu | Nam | Nữ\nTổ 1 | 10 | 4 | 6'))).toEqual({
      persons: 2,
      male: 3,
      female: 4,
    });
  });

  it('a part of the households, another time, another thing is none of them', () => {
    const table = read(`
Thôn | Tổng số hộ | Hộ nghèo | Hộ nghèo DTTS | Tỷ lệ hộ nghèo DTTS (%) | Tỷ lệ hộ nghèo năm trước | Tỷ lệ giảm hộ nghèo | Năm | Hộ cận nghèo
Thôn 1 | 100 | 5 | 2 | 40 | 6 | 1 | 2024 | 3`);
    expect(columnsOf(table)).toEqual({ total: 2, poor: 3, nearPoor: 9 });
  });
});

describe('movements', () => {
  it('form dien_bien_ngheo, a row of households and one of persons an area', () => {
    const table = read(`
TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2024
STT | Đơn vị | Phân tổ | Tổng số hộ nghèo đầu kỳ | Thoát nghèo |  | Số hộ khác giảm | Hộ cận nghèo trở thành hộ nghèo | Bổ sung |  | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ
 |  |  |  | Trở thành hộ cận nghèo | Vượt chuẩn cận nghèo |  |  | Tái nghèo | Phát sinh mới |  |
A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=1-2-3-4+5+6+7+8
1 | Thôn 1 | Hộ | 10 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 8
 |  | Nhân khẩu | 40 | 8 | 4 | 0 | 0 | 0 | 3 | 0 | 31`);
    expect(table.moveColumns).toEqual({
      poor: {
        start: 4,
        toSibling: 5,
        above: 6,
        otherDown: 7,
        fromSibling: 8,
        relapse: 9,
        arisen: 10,
        otherUp: 11,
        end: 12,
      },
    });
    expect(table.rows.map(({ row, label, unit }) => [row, label, unit])).toEqual([
      [5, 'Thôn 1', 'households'],
      [6, 'Thôn 1', 'persons'],
    ]);
  });

  it('form dien_bien_can_ngheo: the title tells which class comes and which goes', () => {
    const table = read(`
DIỄN BIẾN HỘ CẬN NGHÈO NĂM 2023
STT | Đơn vị | Tổng số hộ cận nghèo đầu kỳ | Trở thành hộ nghèo | Vượt chuẩn cận nghèo | Số hộ khác giảm | Hộ nghèo trở thành hộ cận nghèo | Tái cận nghèo | Phát sinh mới | Số hộ khác tăng | Tổng số hộ cận nghèo cuối kỳ
1 | Thôn 1 | 10 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 8`);
    expect(table.year).toBe(2023);
    expect(table.moveColumns.nearPoor).toMatchObject({ start: 3, toSibling: 4, fromSibling: 7, end: 11 });
  });

  it('start, up, down, end of one class, and of two side by side', () => {
    expect(
      read('Tổ dân phố | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm\nTổ 1 | 10 | 1 | 3 | 8')
        .moveColumns,
    ).toEqual({ poor: { start: 2, up: 3, down: 4, end: 5 } });
    const both = read(`
Tổ dân phố | Hộ nghèo |  |  |  | Hộ cận nghèo |  |  |
 | Đầu kỳ | Tăng | Giảm | Cuối kỳ | Đầu kỳ | Tăng | Giảm | Cuối kỳ
Tổ 1 | 10 | 1 | 3 | 8 | 5 | 1 | 1 | 5`);
    expect(both.moveColumns).toEqual({
      poor: { start: 2, up: 3, down: 4, end: 5 },
      nearPoor: { start: 6, up: 7, down: 8, end: 9 },
    });
  });

  it('a cell that is no number is remembered, a blank one is not', () => {
    const table = read(
      'Tổ dân phố | Hộ nghèo đầu năm | Tăng | Giảm | Hộ nghèo cuối năm\nTổ 1 | 10 | mấy | | 8',
    );
    expect(table.rows.map(({ unread }) => unread)).toEqual([[3]]);
  });
});

it('headings with numbers of their own are groups, areas numbered I, II are not', () => {
  const grouped = read(`
STT | Đơn vị | Tổng số hộ | Hộ nghèo | Hộ cận nghèo
I | Khu vực thành thị | 100 | 5 | 3
1 | Thôn 1 | 100 | 5 | 3
 | Tổng cộng | 100 | 5 | 3`);
  expect(grouped.rows.map(({ isGroup, isTotal }) => [isGroup, isTotal])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  const plain = read(`
STT | Đơn vị | Tổng số hộ | Hộ nghèo | Hộ cận nghèo
I | Thôn 1 | 60 | 3 | 1
II | Thôn 2 | 40 | 2 | 2`);
  expect(plain.rows.map(({ isGroup }) => isGroup)).toEqual([false, false]);
});
