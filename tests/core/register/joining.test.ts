import {
  countPersons,
  distinctHouseholds,
  goneHouseholds,
  personsOf,
  readMark,
} from '../../../src/core/register/counts';
import { readRegister } from '../../../src/core/register/read-register';
import {
  gridOfRecords,
  gridRegister,
  household,
  member,
  readSheets,
  register,
  type Row,
} from '../../support/builders';

const list = (name: string, ...rows: Row[]) => gridOfRecords(rows, name);
const poorList = (...rows: Row[]) => list('DS hộ nghèo', ...rows);
const mainList = (...rows: Row[]) => list('Danh sách hộ dân cư', ...rows);
const joinedRows = (...grids: ReturnType<typeof list>[]) => {
  const { register: found } = readRegister(grids);
  return {
    households: found.households.map(({ records }) =>
      records.map(({ table, row }) => `${table.sheet}!${row}`),
    ),
    unmatched: found.unmatched.map(({ row }) => row),
    codeNotInMain: found.codeNotInMain.map(({ row }) => row),
  };
};

describe('joining lists', () => {
  test('by code, whatever its capitals', () => {
    expect(
      joinedRows(
        mainList(
          { ma_ho: 'H1', chu_ho: 'Lê A', phan_loai: 'Hộ nghèo' },
          { ma_ho: 'H2', chu_ho: 'Lê B', phan_loai: 'Hộ không nghèo' },
        ),
        poorList({ ma_ho: 'h1 ', chu_ho: 'Lê A', phan_loai: 'Hộ nghèo' }),
      ),
    ).toEqual({
      households: [['Danh sách hộ dân cư!2', 'DS hộ nghèo!2'], ['Danh sách hộ dân cư!3']],
      unmatched: [],
      codeNotInMain: [],
    });
  });

  test('a code used twice joins only the household with the same identity number, or the same head', () => {
    const twice = mainList(
      { ma_ho: 'H1', chu_ho: 'Lê A', cccd: '051079990001', phan_loai: 'Hộ nghèo' },
      { ma_ho: 'H1', chu_ho: 'Lê B', cccd: '051079990002', phan_loai: 'Hộ nghèo' },
      { ma_ho: 'H3', chu_ho: 'Lê C', cccd: '051079990003', phan_loai: 'Hộ không nghèo' },
    );
    const [first, second] = ['Danh sách hộ dân cư!2', 'Danh sách hộ dân cư!3'];
    const joined = (row: Row) => joinedRows(twice, poorList({ phan_loai: 'Hộ nghèo', ...row }));
    expect(joined({ ma_ho: 'H1', chu_ho: 'LÊ B', cccd: 51079990002 }).households.slice(0, 2)).toEqual([
      [first],
      [second, 'DS hộ nghèo!2'],
    ]);
    expect(joined({ ma_ho: 'H1', chu_ho: 'Lê A', cccd: null }).households.slice(0, 2)).toEqual([
      [first, 'DS hộ nghèo!2'],
      [second],
    ]);
    expect(joined({ ma_ho: 'H1', chu_ho: 'Lê X', cccd: null })).toMatchObject({
      unmatched: [2],
      codeNotInMain: [],
    });
  });

  test('placeholders join nothing: neither 000000000000 nor the code 0', () => {
    const { households, unmatched } = joinedRows(
      mainList({ ma_ho: '0', chu_ho: 'Lê A', cccd: '000000000000', phan_loai: 'Hộ không nghèo' }),
      poorList({ ma_ho: '0', chu_ho: 'Lê B', cccd: '000000000000', phan_loai: 'Hộ nghèo' }),
    );
    expect([households, unmatched]).toEqual([[['Danh sách hộ dân cư!2']], [2]]);
  });

  test('without code and number, by name and birth year when only one household fits', () => {
    const main = mainList(
      { ma_ho: 'H1', chu_ho: 'Lê Văn Hòa', ngay_sinh: '05/03/1970', phan_loai: 'Hộ không nghèo' },
      { ma_ho: 'H2', chu_ho: 'Lê Văn Ba', ngay_sinh: 1960, phan_loai: 'Hộ không nghèo' },
      { ma_ho: 'H3', chu_ho: 'Lê Văn Ba', ngay_sinh: 1960, phan_loai: 'Hộ nghèo' },
    );
    const { households, unmatched } = joinedRows(
      main,
      poorList(
        { chu_ho: 'LÊ VĂN HOÀ', ngay_sinh: 1970, phan_loai: 'Hộ nghèo' },
        { chu_ho: 'Lê Văn Ba', ngay_sinh: 1960, phan_loai: 'Hộ nghèo' },
      ),
    );
    expect(households[0]).toEqual(['Danh sách hộ dân cư!2', 'DS hộ nghèo!2']);
    expect(unmatched).toEqual([3]);
  });

  test('a second list of everybody that repeats the first adds records, not households', () => {
    const row = (code: string) => ({ ma_ho: code, chu_ho: `Lê ${code}`, phan_loai: 'Hộ không nghèo' });
    const { households } = joinedRows(
      list('Bản 1', row('A'), row('B'), row('C')),
      list('Bản 2', row('A'), row('B')),
    );
    expect(households.map((rows) => rows.length)).toEqual([2, 2, 1]);
  });

  describe('of lists that together are the main one', () => {
    const poor = (...rows: Row[]) => list('DS hộ nghèo', ...rows);
    const near = (...rows: Row[]) => list('DS hộ cận nghèo', ...rows);
    const an = { chu_ho: 'Lê Văn An', cccd: '082060991001' };
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ chu_ho: `Hồ Văn A${i}`, cccd: `08217099100${i}` }));

    test('a household known by its number joins the one that is there', () => {
      expect(joinedRows(poor(an), near(an, ...others(1))).households).toEqual([
        ['DS hộ nghèo!2', 'DS hộ cận nghèo!2'],
        ['DS hộ cận nghèo!3'],
      ]);
    });

    test('however many of the second list are there, its other households count', () => {
      expect(joinedRows(poor(an, ...others(1)), near(an, ...others(2))).households).toEqual([
        ['DS hộ nghèo!2', 'DS hộ cận nghèo!2'],
        ['DS hộ nghèo!3', 'DS hộ cận nghèo!3'],
        ['DS hộ cận nghèo!4'],
      ]);
    });

    test('twice in one list it stays two rows, the first of which is the one of the other list', () => {
      expect(joinedRows(poor(an, an, ...others(3)), near(an, an)).households.length).toBe(5);
      expect(
        joinedRows(poor(an), near(an, an, ...others(3)), list('DS hộ thoát nghèo', { ...an, ma_ho: null })),
      ).toMatchObject({
        households: [
          ['DS hộ nghèo!2', 'DS hộ cận nghèo!2', 'DS hộ thoát nghèo!2'],
          ['DS hộ cận nghèo!3'],
          ['DS hộ cận nghèo!4'],
          ['DS hộ cận nghèo!5'],
          ['DS hộ cận nghèo!6'],
        ],
      });
    });

    test('by code with the same head; codes that start again in each hamlet name other households', () => {
      const rows = (thon: string, year: number, ...names: string[]) =>
        names.map((chu_ho, i) => ({ ma_ho: `0${i + 1}`, chu_ho, thon, ngay_sinh: year }));
      const joined = (...second: Row[]) =>
        joinedRows(poor(...rows('Thôn 1', 1970, 'Lê A', 'Lê B', 'Lê C')), near(...second)).households.length;
      expect(joined(...rows('Thôn 1', 1970, 'Lê A', 'Lê X', 'Lê Y'))).toBe(5);
      expect(joined(...rows('Thôn 2', 1970, 'Lê A', 'Lê X', 'Lê Y'))).toBe(5);
      expect(joined(...rows('Thôn 2', 1988, 'Lê A', 'Lê X', 'Lê Y'))).toBe(6);
      expect(joined(...rows('Thôn 2', 1988, 'Lê X', 'Lê Y', 'Lê Z'))).toBe(6);
    });
  });

  test('members are attached by code; rows of an unknown code are orphans', () => {
    const found = gridRegister({
      households: [household(), household({ ma_ho: 'H002', chu_ho: 'Trần Thị Bé' })],
      members: [
        member(),
        member({ ho_ten: 'Lê Thị Cả', quan_he: 'Vợ' }),
        member({ ma_ho: 'H002', ho_ten: 'Trần Thị Bé' }),
        member({ ma_ho: 'H999', ho_ten: 'Hồ Lạc' }),
      ],
    });
    expect(found.households.map(({ members }) => members.map(({ name }) => name))).toEqual([
      ['Nguyễn Văn Ân', 'Lê Thị Cả'],
      ['Trần Thị Bé'],
    ]);
    expect(found.orphans.map(({ name, row }) => [name, row])).toEqual([['Hồ Lạc', 5]]);
    expect(found.households[0]?.records.map(({ table }) => [table.sheet, table.role])).toEqual([
      ['Hộ', 'households'],
      ['Thành viên', 'members'],
    ]);
  });
});

describe('counting', () => {
  test('the declared size counts as written; zero, text and blank count as 0', () => {
    const found = register(
      ...[4, '05 khẩu', 0, 'bốn', null].map((size, i) => household({ ma_ho: `H${i}`, so_nhan_khau: size })),
    );
    expect(found.households.map(personsOf)).toEqual([4, 5, 0, 0, 0]);
    expect(countPersons(found)).toBe(9);
  });

  test('a size with a fraction or below zero is not known: there are no half persons', () => {
    const found = register(
      household({ ma_ho: 'H1', so_nhan_khau: 2.5 }),
      household({ ma_ho: 'H2', so_nhan_khau: -1 }),
      household({ ma_ho: 'H3', so_nhan_khau: 3 }),
    );
    expect(found.households.map(personsOf)).toEqual([0, 0, 3]);
    expect(countPersons(found)).toBe(3);
  });

  test('without a size column the counted members count: not the dead, the moved or live-in helpers', () => {
    const states = ['Có mặt', 'Đã chết', 'Chuyển đi', 'Không tính khẩu', null];
    const found = gridRegister({
      members: [
        ...states.map((state, i) =>
          member({ ho_ten: `Người ${i}`, quan_he: i === 0 ? 'Chủ hộ' : 'Con', trang_thai: state }),
        ),
        member({ ho_ten: 'Kim Thị E', quan_he: 'Giúp việc' }),
      ],
    });
    expect(found.households.map(personsOf)).toEqual([2]);
    expect(register(household()).households.map(personsOf)).toEqual([null]);
  });

  test('a household entered twice with one number and one name is one; one number with two names stays two', () => {
    const entry = (code: string, name: string) =>
      household({ ma_ho: code, chu_ho: name, cccd: '051079990001' });
    expect(distinctHouseholds(register(entry('H1', 'Lê Văn Hòa'), entry('H2', 'LÊ VĂN HOÀ')))).toHaveLength(
      1,
    );
    expect(distinctHouseholds(register(entry('H1', 'Lê Văn Hòa'), entry('H2', 'Lê Văn Hạ')))).toHaveLength(2);
  });

  test('a household on the list of those gone that is still in the main list has not left', () => {
    const row = (code: string, start: string | null): Row => ({
      ma_ho: code,
      chu_ho: `Lê ${code}`,
      phan_loai_dau_ky: start,
      phan_loai: 'Hộ không nghèo',
    });
    const { register: found } = readRegister([
      mainList(row('A', 'Hộ nghèo'), row('B', 'Chuyển đến'), row('C', 'Hộ cân nghéo'), row('D', null)),
      list('Hộ giảm', row('E', 'Hộ nghèo'), row('A', 'Hộ nghèo')),
    ]);
    // E left; A on the second list is the household that is still here.
    expect(goneHouseholds(found).map(({ code }) => code)).toEqual([{ kind: 'ok', value: 'E' }]);
  });

  test('a mark is read where it stands, and is absent without its column', () => {
    const found = register(household({ d04: 'x', dtts: null }));
    const [main] = found.households.map((one) => one.main);
    expect([readMark(main!, 'd04'), readMark(main!, 'dtts'), readMark(main!, 'kcknld')]).toEqual([
      { kind: 'ok', value: true },
      { kind: 'blank' },
      { kind: 'absent' },
    ]);
  });
});

describe('deprivation marks', () => {
  const marksOf = (fields: Row) => register(household(fields)).households[0]?.main.deprivations;
  test('blank is not marked; without columns there are none; all blank with a blank B2 is no data', () => {
    const some = marksOf({ d01: 'x', d02: null, d03: '?', b2: 10 });
    expect(some?.slice(0, 4)).toEqual([true, false, null, null]);
    expect(marksOf({ phan_loai: 'Hộ nghèo' })).toBeNull();
    expect(marksOf({ d01: null, d02: null, b2: null })?.slice(0, 2)).toEqual([null, null]);
    expect(marksOf({ d01: null, d02: null, b2: 0 })?.slice(0, 2)).toEqual([false, false]);
  });
});

describe('sheets of the open cases', () => {
  test('rows without a code are households of their own, never pooled (O02)', () => {
    const { register: found } = readSheets({
      thanh_vien: {
        columns: ['ma_ho', 'ho_ten', 'quan_he'],
        rows: [
          ['', 'Phạm Thị Ví Dụ', 'Chủ hộ'],
          ['', 'Đỗ Văn Minh Họa', 'Chủ hộ'],
          ['H002', 'Võ Văn Thử', 'Chủ hộ'],
        ],
      },
    });
    expect(found.households.map(({ main, members }) => [main.row, members.length])).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  test('the head need not stand first; a code may come back further down', () => {
    const { register: found } = readSheets({
      thanh_vien: {
        columns: ['ma_ho', 'ho_ten', 'quan_he', 'so_nhan_khau'],
        rows: [
          ['H1', 'Hà Văn Bé', 'Con', 2],
          ['H1', 'Hà Văn Cả', 'Chủ hộ', 3],
          ['H2', 'Hà Thị Lạ', 'Chủ hộ', 1],
          ['H1', 'Hà Thị Tư', 'Con', 3],
        ],
      },
    });
    expect(
      found.households.map(({ main, members }) => [main.head.name, main.size, members.map(({ row }) => row)]),
    ).toEqual([
      ['Hà Văn Cả', { kind: 'ok', value: 3 }, [2, 3, 5]],
      ['Hà Thị Lạ', { kind: 'ok', value: 1 }, [4]],
    ]);
  });
});

describe('a member sheet with another code on the head’s row', () => {
  const rowsOf = (...members: Row[]) =>
    gridRegister({
      households: [household({ ma_ho: 'H001', chu_ho: 'Hà Văn Cả', cccd: '051070990001' })],
      members,
    }).households[0]?.members.map(({ row }) => row);
  const head = member({ ma_ho: 'H091', ho_ten: 'Hà Văn Cả', cccd: '051070990001' });
  const child = member({ ma_ho: 'H001', ho_ten: 'Hà Thị Tư', quan_he: 'Con', cccd: null });

  test('the head joins his household by number and is one of its members', () => {
    expect(rowsOf(head, child)).toEqual([2, 3]);
    expect(rowsOf(child, head)).toEqual([2, 3]);
  });

  test('a household that has its head is not joined with itself under another code', () => {
    expect(rowsOf(head, { ...head, ma_ho: 'H001' }, child)).toEqual([3, 4]);
  });
});
