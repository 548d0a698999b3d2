import fc from 'fast-check';
import { inventedRegister } from '../../../bench/registers/index';
import type { Cell, Finding, Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf, gridRegister, household, member, register } from '../../support/builders';
import { runRules } from '../../support/rule-tester';

type Rows = readonly (readonly Cell[])[];
const keyOf = ({ code, key }: Finding): string => `${code} ${key.record}.${key.value}`;
const keysOf = (read: Register, code?: string): string[] =>
  runRules(read)
    .findings.filter((finding) => code === undefined || finding.code === code)
    .map(keyOf)
    .sort();
const sheet = (rows: Rows, name = 'Hộ'): Register => readRegister([gridOf(rows, name)]).register;
const HEADERS = ['Mã hộ', 'Họ và tên chủ hộ', 'Ngày sinh', 'Giới tính', 'CCCD', 'Thôn', 'Số nhân khẩu'];
const found = (read: Register, code: string): Finding => {
  const [first, ...others] = runRules(read).findings.filter((finding) => finding.code === code);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} findings of ${code}`);
  return first;
};

/** Rows of one code together, in order of first appearance. */
function households(rows: Rows): Rows[] {
  const groups = new Map<Cell | undefined, (readonly Cell[])[]>();
  for (const row of rows) groups.set(row[0], [...(groups.get(row[0]) ?? []), row]);
  return [...groups.values()];
}

/** Heads written twice with one number (ST19, ST16), without one (ST17, ST18), three codes alike (ST05). */
const DUPLICATES: Rows = [
  ['H001', 'Lê Văn Một', '05/03/1971', 'Nam', '051071000011', 'Thôn 1', 3],
  ['H002', 'Lê Văn Một', '05/03/1971', 'Nam', '051071000011', 'Thôn 1', 3],
  ['H003', 'Nguyễn Thị Hồng Loan', '05/06/1971', 'Nữ', null, 'Thôn 1', 3],
  ['H004', 'Nguyễn Thị Hồng Loan', '05/06/1971', 'Nữ', null, 'Thôn 1', 3],
  ['H005', 'Phan Thị Kim Cúc', '07/08/1965', 'Nữ', '051165123456', 'Thôn 2', 3],
  ['H006', 'Phan Thị Kim Cúc', '07/08/1965', 'Nữ', '205123456', 'Thôn 2', 3],
  ['H007', 'Võ Văn Bảy', '01/02/1980', 'Nam', '051080000017', 'Thôn 2', 3],
  ['H007', 'Đỗ Văn Tám', '01/02/1981', 'Nam', '051081000018', 'Thôn 2', 0],
  ['H007', 'Hồ Văn Chín', '01/02/1982', 'Nam', '051082000019', 'Thôn 2', 0],
  ['H010', 'Cao Văn Mười', '01/02/1983', 'Nam', '051082000019', 'Thôn 2', 3],
];

describe('the key of a finding', () => {
  it('hung on the row told: sorting brought every duplicate back. Now it is that of all the rows, in any order', () => {
    const codes = new Set(runRules(sheet([HEADERS, ...DUPLICATES])).findings.map(({ code }) => code));
    for (const code of ['ST05', 'ST16', 'ST17', 'ST18', 'ST19']) expect(codes).toContain(code);
    const before = keysOf(sheet([HEADERS, ...DUPLICATES]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...DUPLICATES.keys()], { minLength: DUPLICATES.length }),
        fc.boolean(),
        (order, gap) => {
          const rows = order.map((at) => DUPLICATES[at]!);
          const added = ['H099', 'Mai Văn Mới', '11/12/1977', 'Nam', '051077000099', 'Thôn 1', 4];
          const shown = gap ? [...rows.slice(0, 3), added, ...rows.slice(3)] : rows;
          expect(keysOf(sheet([HEADERS, ...shown]))).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(['persons', 'households'] as const)(
    'is the same in any order of an invented register of %s',
    (form) => {
      const { cells } = inventedRegister(form, 400);
      const [header = [], ...rows] = cells;
      const groups = households(rows);
      const before = keysOf(sheet(cells));
      expect(before.length).toBeGreaterThan(5);
      expect(new Set(before).size).toBe(before.length);
      fc.assert(
        fc.property(fc.shuffledSubarray([...groups.keys()], { minLength: groups.length }), (order) => {
          expect(keysOf(sheet([header, ...order.flatMap((at) => groups[at]!)]))).toEqual(before);
        }),
        { numRuns: 8 },
      );
    },
  );

  it('is the same on a renamed sheet, beside an inserted column, and in the other language', () => {
    const { cells } = inventedRegister('persons', 300);
    const before = keysOf(sheet(cells));
    expect(keysOf(sheet(cells, 'Danh sách mới'))).toEqual(before);
    const wider = cells.map((row, at) => [row[0]!, at === 0 ? 'Ghi chú của tổ' : null, ...row.slice(1)]);
    expect(keysOf(sheet(wider))).toEqual(before);
    const english = runRules(sheet(cells), undefined, { lang: 'en' }).findings.map(keyOf);
    expect(english.sort()).toEqual(before);
  });

  it('tells the record from the value: another value is another value key of the same record', () => {
    const size = (value: number) => found(register(household({ so_nhan_khau: value })), 'ST10').key;
    expect(size(-3).record).toBe(size(0).record);
    expect(size(-3).value).not.toBe(size(0).value);
  });

  it('outlived a change of what was counted: 5 persons declared, 3 listed, is not 5 and 2', () => {
    const listed = (count: number) => {
      const names = ['Lê Văn Một', 'Trần Thị Hai', 'Lê Văn Ba'].slice(0, count);
      const members = names.map((ho_ten, at) => member({ ho_ten, quan_he: ['Chủ hộ', 'Vợ', 'Con'][at]! }));
      return found(gridRegister({ households: [household({ so_nhan_khau: 5 })], members }), 'ST09').key;
    };
    expect(listed(2).record).toBe(listed(3).record);
    expect(listed(2).value).not.toBe(listed(3).value);
  });

  it('is the same on a later day of review: a person grows older, and nothing else has changed', () => {
    const read = register(household({ ngay_sinh: '05/06/1971', cccd: null }));
    const on = (asOf: string) =>
      runRules(read, undefined, { asOf }).findings.find(({ code }) => code === 'CV04');
    expect(on('2024-12-31')?.message).toContain('53 tuổi');
    expect(on('2025-12-31')?.message).toContain('54 tuổi');
    expect(on('2025-12-31')?.key).toEqual(on('2024-12-31')?.key);
  });

  it('of a whole column is the same when a sound row is added, another when one more cell is faulty', () => {
    const heads = (wrong: number, right: number) =>
      register(
        ...Array.from({ length: wrong + right }, (_, at) =>
          household({
            ma_ho: `H${at}`,
            chu_ho: `Lê Văn Số ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at]}`,
            gioi_tinh: at < wrong ? 'Nm' : 'Nam',
          }),
        ),
      );
    const before = found(heads(20, 1), 'FD29').key;
    expect(found(heads(20, 2), 'FD29').key).toEqual(before);
    const more = found(heads(21, 1), 'FD29').key;
    expect(more.record).toBe(before.record);
    expect(more.value).not.toBe(before.value);
  });

  it('of a printed total is its label’s and changes with the sum: two wrong totals no longer share one', () => {
    // 3 + 3 = 6 in both hamlets, where 7 and 8 are printed; then 3 + 2 = 5 in the second. Thôn 3 is right: 1 + 1 = 2.
    const block = (n: number, sizes: number[], total: number): Rows => [
      ...sizes.map((size, at) => [
        `H${n}${at}`,
        `Lê Văn Số ${'ABCD'[at]}`,
        null,
        'Nam',
        null,
        `Thôn ${n}`,
        size,
      ]),
      [`Cộng thôn ${n}`, null, null, null, null, null, total],
    ];
    const totals = (...rows: Rows) =>
      runRules(sheet([HEADERS, ...rows])).findings.filter(({ code }) => code === 'AG01');
    const [one, two] = totals(...block(1, [3, 3], 7), ...block(2, [3, 3], 8));
    expect(one?.key.record).not.toBe(two?.key.record);
    const moved = totals(...block(1, [3, 3], 7), ...block(2, [3, 2], 8), ...block(3, [1, 1], 2));
    expect(moved.map(({ key }) => key.record)).toEqual([one?.key.record, two?.key.record]);
    expect(moved[0]?.key.value).toBe(one?.key.value);
    expect(moved[1]?.key.value).not.toBe(two?.key.value);
  });

  it('is one of its own for each of several blank rows, which tell the same', () => {
    const row = (n: number): Cell[] => [`H00${n}`, `Lê Văn Số ${n}`, null, 'Nam', null, 'Thôn 1', 3];
    const blank: Cell[] = HEADERS.map(() => null);
    const keys = keysOf(sheet([HEADERS, row(1), blank, row(2), blank, row(3), blank, row(4)]), 'ST29');
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
  });

  it('is another one for another household and another rule', () => {
    const all = runRules(
      register(household({ so_nhan_khau: 0, b1: 'x1' }), household({ ma_ho: 'H002', so_nhan_khau: 0 })),
    ).findings;
    expect(new Set(all.map(({ key }) => key.record)).size).toBe(all.length);
  });

  it('says nothing of the person: 16 hexadecimal digits each', () => {
    const { key } = found(register(household({ so_nhan_khau: 0 })), 'ST10');
    expect([key.record, key.value].join(' ')).toMatch(/^[0-9a-f]{16} [0-9a-f]{16}$/);
  });
});
