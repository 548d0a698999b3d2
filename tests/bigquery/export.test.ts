/** The table of households without names, from registers as an office has them. */
import { createHmac } from 'node:crypto';
import { tableOf, type YearOfGrids } from '../../bigquery/export';
import { csvOf, ndjsonOf } from '../../bigquery/table-files';
import { inventedRegister } from '../../bench/registers/index';
import type { Cell } from '../../src/core/model';
import { TABLE_COLUMNS } from '../../src/sql/columns';

const KEY = Buffer.from('a key of the office, of 32 bytes or more');
const CHOICES = { commune: '21463', area: 'urban', today: '2025-01-15', lang: 'vi' } as const;

const HEADERS = ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'];
const register = (year: number, rows: readonly (readonly Cell[])[]): YearOfGrids => ({
  year,
  file: `so-${year}.xlsx`,
  grids: [{ name: 'Danh sách hộ', id: year, cells: [HEADERS, ...rows] }],
});
const ROWS: readonly (readonly Cell[])[] = [
  ['H01', 'Nguyễn Văn An', '051079001111', 'Thôn 1', 4, 'Hộ nghèo'],
  ['H02', 'Trần Thị Bình', '051179002222', 'Thôn 1', 3, 'Hộ cận nghèo'],
  ['H03', 'Lê Văn Cường', '051079003333', 'Thôn 2', null, 'Hộ không nghèo'],
];

const rowsOf = (...years: readonly YearOfGrids[]) => tableOf(years, CHOICES, KEY).rows;

describe('the rows', () => {
  it('say what the queries need', () => {
    expect(rowsOf(register(2024, ROWS))[0]).toMatchObject({
      year: 2024,
      commune: '21463',
      hamlet: 'Thôn 1',
      area: 'urban',
      persons: 4,
      recorded_class: 'poor',
      full_list: true,
      waiting: false,
      d01: null,
    });
  });

  it('have the columns of the schema, and no others', () => {
    const [row = {}] = rowsOf(register(2024, ROWS));
    expect(Object.keys(row)).toEqual(TABLE_COLUMNS.map(({ name }) => name));
  });

  it('leave what is not known empty', () => {
    expect(rowsOf(register(2024, ROWS))[2]).toMatchObject({ persons: null, income: null, b1: null });
  });

  it('hold no name, number, telephone, address or birth date of an invented register', () => {
    const { cells, fields } = inventedRegister('households', 300);
    const grids = [{ name: 'Hộ', id: 0, cells }];
    const { rows } = tableOf([{ year: 2024, file: 'so.xlsx', grids }], CHOICES, KEY);
    const text = ndjsonOf(rows) + csvOf(rows);
    const secret = ['ma_ho', 'chu_ho', 'cccd', 'sdt', 'dia_chi', 'ngay_sinh'].map((field) =>
      fields.indexOf(field as never),
    );
    const seen = cells
      .slice(1)
      .flatMap((row) => secret.map((at) => row[at]))
      .flatMap((cell) =>
        typeof cell === 'string' ? [cell] : cell && typeof cell === 'object' ? [cell.date] : [],
      );
    expect(seen.length).toBeGreaterThan(1000);
    expect(seen.filter((each) => each.length > 3 && text.includes(each))).toEqual([]);
  });
});

describe('the key of a household', () => {
  it('is HMAC-SHA-256 of commune and code under the key of the office', () => {
    const expected = createHmac('sha256', KEY)
      .update(JSON.stringify(['21463', 'code H01']))
      .digest('hex');
    expect(rowsOf(register(2024, ROWS))[0]?.household).toBe(expected);
    expect(tableOf([register(2024, ROWS)], CHOICES, Buffer.from(`${KEY}!`)).rows[0]?.household).not.toBe(
      expected,
    );
  });

  it('stays over the years where the core matches the household, though its code is another', () => {
    const [, ...others] = ROWS;
    const [then, now] = [
      rowsOf(register(2023, ROWS), register(2024, [['H77', ...ROWS[0]!.slice(1)], ...others])),
      2024,
    ];
    const of = (year: number) => then.filter((row) => row.year === year).map(({ household }) => household);
    expect(of(now)).toEqual(of(2023));
  });

  it('is another where the code was given to another family', () => {
    const taken = [['H01', 'Phạm Thị Dung', '051185009999', 'Thôn 2', 2, 'Hộ nghèo'], ...ROWS.slice(1)];
    const rows = rowsOf(register(2023, ROWS), register(2024, taken));
    const keys = rows.map(({ household }) => household);
    expect(keys[0]).not.toBe(keys[3]);
    expect(new Set(keys).size).toBe(4);
  });

  it('is never shared within a year; a row with nothing lasting waits for somebody', () => {
    const rows = rowsOf(
      register(2024, [...ROWS, [null, 'Cao Văn Em', null, 'Thôn 2', 1, 'Hộ nghèo'], ROWS[0]!]),
    );
    expect(new Set(rows.map(({ household }) => household)).size).toBe(5);
    expect(rows[3]).toMatchObject({ waiting: true });
    expect(rows[4]).toMatchObject({ is_repeat: true });
  });
});

it('refuses two registers of one year, and a file without a register, by name', () => {
  expect(() => rowsOf(register(2024, ROWS), register(2024, ROWS))).toThrow('year.twice');
  const empty: YearOfGrids = { year: 2024, file: 'x.xlsx', grids: [{ name: 'A', id: 1, cells: [['a']] }] };
  expect(() => rowsOf(empty)).toThrow('file.refused');
});
