import * as fc from 'fast-check';
import type { Cell, Register, SheetGrid } from '../../../src/core/model';
import { valuesOf } from '../../../src/core/register/household-values';
import { readRegister } from '../../../src/core/register/read-register';
import { escapedHouseholds } from '../../../src/core/targets/sources/households';
import { gridOf } from '../../support/builders';

const read = (...grids: SheetGrid[]) => readRegister(grids);
const sheet = (name: string, ...rows: Cell[][]) => gridOf(rows, name);
const classOf = ({ households }: Register) =>
  households.map(({ main: { head, recordedClass } }) => [
    head.name,
    recordedClass.kind === 'ok' ? recordedClass.value : recordedClass.kind,
  ]);
const hamletOf = ({ households }: Register) =>
  households.map(({ main: { head, hamlet } }) => [head.name, hamlet]);
const membersOf = ({ households }: Register) =>
  households.map(({ main, members }) => [main.row, members.map(({ row }) => row)]);

describe('the class by sections of one sheet', () => {
  const HEADER: Cell[] = ['STT', 'Họ và tên chủ hộ', 'Mã hộ', 'Số nhân khẩu'];

  test('a heading gives the class of the rows beneath, until the next', () => {
    const { register, tables } = read(
      sheet(
        'Danh sách',
        HEADER,
        ['A. HỘ NGHÈO'],
        [1, 'Lê Thị Ân', 'H1', 3],
        [2, 'Lê Thị Bé', 'H2', 2],
        ['B', 'Hộ cận nghèo: 1 hộ'],
        [1, 'Lê Thị Cả', 'H3', 4],
        ['C. HỘ KHÁC'],
        [1, 'Lê Thị Dự', 'H4', 4],
      ),
    );
    expect(classOf(register)).toEqual([
      ['Lê Thị Ân', 'poor'],
      ['Lê Thị Bé', 'poor'],
      ['Lê Thị Cả', 'nearPoor'],
      ['Lê Thị Dự', 'unreadable'],
    ]);
    expect(tables[0]?.skippedRows).toEqual([2, 5, 7].map((row) => ({ row, reason: 'heading' })));
  });

  // Its rows were once poor, and would else be of the class above.
  test('a heading in doubt leaves the class of the rows beneath open', () => {
    const { register } = read(
      sheet(
        'Danh sách',
        HEADER,
        ['A. HỘ NGHÈO'],
        [1, 'Lê Thị Ân', 'H1', 3],
        ['B. HỘ CẬN NGHÈO?'],
        [1, 'Lê Thị Cả', 'H3', 4],
        [null, 'Nghèo ???'],
        [1, 'Lê Thị Dự', 'H4', 4],
      ),
    );
    expect(classOf(register)).toEqual([
      ['Lê Thị Ân', 'poor'],
      ['Lê Thị Cả', 'unreadable'],
      ['Lê Thị Dự', 'unreadable'],
    ]);
  });

  test('classes over hamlets: a new class ends the hamlet, a new hamlet keeps the class', () => {
    const { register } = read(
      sheet(
        'Danh sách',
        HEADER,
        ['A. HỘ NGHÈO'],
        ['I', 'Tổ dân phố 1'],
        [1, 'Lê Thị Ân', 'H1', 3],
        ['II', 'Tổ dân phố 2'],
        [2, 'Lê Thị Bé', 'H2', 2],
        ['B. HỘ CẬN NGHÈO'],
        [1, 'Lê Thị Cả', 'H3', 4],
        ['I', 'Tổ dân phố 1'],
        [2, 'Lê Thị Dự', 'H4', 4],
      ),
    );
    expect(classOf(register).map(([, value]) => value)).toEqual(['poor', 'poor', 'nearPoor', 'nearPoor']);
    expect(hamletOf(register).map(([, value]) => value)).toEqual([
      'Tổ dân phố 1',
      'Tổ dân phố 2',
      null,
      'Tổ dân phố 1',
    ]);
  });

  test('hamlets over classes: a new hamlet ends the class, a new class keeps the hamlet', () => {
    const { register } = read(
      sheet(
        'Danh sách',
        HEADER,
        ['I', 'Thôn Đông Thành'],
        [1, 'Hộ nghèo', null, 7],
        ['1.1', 'Lê Thị Ân', 'H1', 3],
        [2, 'Hộ cận nghèo'],
        ['2.1', 'Lê Thị Bé', 'H2', 2],
        ['II', 'Thôn Tây Thành'],
        ['1.1', 'Lê Thị Cả', 'H3', 4],
      ),
    );
    expect(classOf(register)).toEqual([
      ['Lê Thị Ân', 'poor'],
      ['Lê Thị Bé', 'nearPoor'],
      ['Lê Thị Cả', 'absent'],
    ]);
    expect(hamletOf(register).map(([, value]) => value)).toEqual([
      'Thôn Đông Thành',
      'Thôn Đông Thành',
      'Thôn Tây Thành',
    ]);
  });

  test('the row’s own class counts before the heading, and the heading before the title', () => {
    const { register } = read(
      sheet(
        'Danh sách',
        ['DANH SÁCH HỘ NGHÈO'],
        ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
        ['H1', 'Lê Thị Ân', 'Hộ nghèo'],
        ['B. HỘ CẬN NGHÈO'],
        ['H2', 'Lê Thị Bé', 'Hộ nghèo'],
        ['H3', 'Lê Thị Cả', null],
      ),
    );
    expect(classOf(register).map(([, value]) => value)).toEqual(['poor', 'poor', 'nearPoor']);
  });
});

describe('the class by columns to mark', () => {
  const marks = (...rows: Cell[][]) =>
    classOf(
      read(
        sheet(
          'Hộ',
          ['Mã hộ', 'Tên chủ hộ', 'Số nhân khẩu', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'],
          ...rows.map((row, i) => [`H${i}`, `Lê Văn ${'ABCDE'[i]}`, 4, ...row]),
        ),
      ).register,
    ).map(([, value]) => value);

  test('one mark is the class, two contradict, none says nothing', () => {
    expect(
      marks(['x', null, null], [null, 'X', null], [null, null, 'x'], ['x', 'x', null], [null, null, null]),
    ).toEqual(['poor', 'nearPoor', 'notPoor', 'unreadable', 'blank']);
  });

  test('counts under the same headers stay a summary, whoever is named beside them', () => {
    const { register } = read(
      sheet(
        'Tổng hợp',
        ['STT', 'Thôn', 'Nhân khẩu', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
        [1, 'Thôn 1', 900, 250, 12, 8],
        [2, 'Thôn 2', 800, 200, 9, 7],
      ),
      sheet(
        'Tổ trưởng',
        ['STT', 'Họ và tên', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
        [1, 'Lê Văn Ân', 'Thôn 1', 250, 12, 8],
        [2, 'Lê Văn Bé', 'Thôn 2', 200, 9, 7],
      ),
    );
    expect(register.households).toEqual([]);
    expect(register.summaries.map(({ sheet: name, rows }) => [name, rows.length])).toEqual([
      ['Tổng hợp', 2],
      ['Tổ trưởng', 2],
    ]);
  });
});

describe('sheets of one shape, one a hamlet', () => {
  const HEADER: Cell[] = ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ'];
  const rows = (...names: string[]): Cell[][] =>
    names.map((name, i) => [i + 1, `${i + 1}`.padStart(3, '0'), name, 4, 'Hộ không nghèo']);

  test('keep the hamlet of the title or the sheet’s name, and codes that start again join nobody', () => {
    const { register } = read(
      sheet('TDP 1', HEADER, ...rows('Lê Thị Ân', 'Lê Thị Bé')),
      sheet('Trang 2', ['DANH SÁCH HỘ DÂN CƯ TỔ DÂN PHỐ SỐ 2'], HEADER, ...rows('Hồ Văn Cả', 'Hồ Văn Dự')),
    );
    expect(hamletOf(register)).toEqual([
      ['Lê Thị Ân', 'TDP 1'],
      ['Lê Thị Bé', 'TDP 1'],
      ['Hồ Văn Cả', 'Tổ dân phố số 2'],
      ['Hồ Văn Dự', 'Tổ dân phố số 2'],
    ]);
    expect(register.hamlets).toEqual(['TDP 1', 'Tổ dân phố số 2']);
    expect(register.households.map(({ main }) => main.table.sheet)).toEqual([
      'TDP 1',
      'TDP 1',
      'Trang 2',
      'Trang 2',
    ]);
  });

  test('a poor list whose codes start again is joined within its hamlet, never to the other hamlet’s head', () => {
    const { register } = read(
      sheet('TDP 1', HEADER, ...rows('Lê Thị Ân')),
      sheet('TDP 2', HEADER, ...rows('Hồ Văn Cả')),
      sheet(
        'Hộ nghèo',
        ['Mã hộ', 'Họ và tên chủ hộ', 'Tổ dân phố', 'Số nhân khẩu'],
        ['001', 'Hồ Văn Cả', 'TDP 2', 4],
        ['001', 'Ngô Thị Lạ', 'TDP 1', 4],
      ),
    );
    expect(
      register.households.map(({ records }) => records.map(({ table, row }) => `${table.sheet}!${row}`)),
    ).toEqual([['TDP 1!2'], ['TDP 2!2', 'Hộ nghèo!2']]);
    expect(register.unmatched.map(({ row }) => row)).toEqual([3]);
  });

  test('tables under one another, each with its title, and a page break with header and title again', () => {
    const title = (n: number): Cell[] => [`DANH SÁCH HỘ DÂN CƯ TỔ DÂN PHỐ ${n}`];
    const { register } = read(
      sheet(
        'Cả phường',
        title(1),
        HEADER,
        [1, 'H1', 'Lê Thị Ân', 4, 'Hộ nghèo'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        title(1),
        HEADER,
        [2, 'H2', 'Lê Thị Bé', 4, 'Hộ nghèo'],
        [],
        title(2),
        HEADER,
        [1, 'H3', 'Hồ Văn Cả', 4, 'Hộ nghèo'],
      ),
    );
    expect(hamletOf(register)).toEqual([
      ['Lê Thị Ân', 'Tổ dân phố 1'],
      ['Lê Thị Bé', 'Tổ dân phố 1'],
      ['Hồ Văn Cả', 'Tổ dân phố 2'],
    ]);
    expect(register.tables[0]?.totalRows).toEqual([]);
  });

  test('a group row’s hamlet goes on after a page break with header and title', () => {
    const { register } = read(
      sheet(
        'DS',
        ['DANH SÁCH HỘ DÂN CƯ'],
        HEADER,
        ['I', 'Tổ dân phố 1'],
        [1, 'H1', 'Lê Thị Ân', 4, 'Hộ nghèo'],
        ['DANH SÁCH HỘ DÂN CƯ'],
        HEADER,
        [2, 'H2', 'Lê Thị Bé', 4, 'Hộ nghèo'],
      ),
    );
    expect(hamletOf(register).map(([, value]) => value)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 1']);
  });
});

describe('lists of those who escaped or left', () => {
  const main = sheet(
    'Hộ dân cư',
    ['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Phân loại hộ'],
    ['H1', 'Lê Thị Ân', 4, 'Hộ không nghèo'],
    ['H2', 'Lê Thị Bé', 3, 'Hộ nghèo'],
  );
  const HEADER: Cell[] = ['STT', 'Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Số nhân khẩu'];

  test('one row with the word Chủ hộ beside a list with codes is a list of households, counted as escaped', () => {
    const { register, tables } = read(
      main,
      sheet('Hộ thoát nghèo', HEADER, [1, 'H1', 'Lê Thị Ân', 'Chủ hộ', 4]),
    );
    expect(tables[1]?.table).toMatchObject({ role: 'both', coverage: 'escaped' });
    expect(escapedHouseholds(register).households.map(({ record }) => record.row)).toEqual([2]);
  });

  test('an escaped household that the main list lacks is unmatched, not an orphan person, and still counted', () => {
    const { register } = read(main, sheet('Hộ thoát nghèo', HEADER, [1, 'H9', 'Hồ Văn Lạ', 'Chủ hộ', 4]));
    expect([register.unmatched.map(({ row }) => row), register.orphans]).toEqual([[2], []]);
    expect(escapedHouseholds(register).households).toHaveLength(1);
  });

  test('those who left stand once, on their own list', () => {
    const { register } = read(main, sheet('Hộ giảm', HEADER, [1, 'H9', 'Hồ Văn Lạ', 'Chủ hộ', 4]));
    expect([register.gone.map(({ row }) => row), register.orphans, register.unmatched]).toEqual([
      [2],
      [],
      [],
    ]);
  });

  test('every list’s cell for a field is kept', () => {
    const { register } = read(main, sheet('Hộ thoát nghèo', HEADER, [1, 'H1', 'Lê Thị Ân', 'Chủ hộ', 5]));
    const [first] = register.households;
    expect(first && valuesOf(first, 'so_nhan_khau').map(({ cell, ref }) => [cell, ref])).toEqual([
      [4, { sheet: 'Hộ dân cư', row: 2, column: 3 }],
      [5, { sheet: 'Hộ thoát nghèo', row: 2, column: 5 }],
    ]);
    expect(first && valuesOf(first, 'quan_he').map(({ cell }) => cell)).toEqual(['Chủ hộ']);
  });

  test('gifts for some households, without anything to know them by, are no households of the register', () => {
    const { register, ignoredSheets } = read(
      main,
      sheet(
        'Quà Tết',
        ['STT', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Diện'],
        [1, 'Lê Thị Ân', 4, 'Hộ nghèo'],
        [2, 'Hồ Văn Lạ', 2, 'Hộ nghèo'],
      ),
    );
    expect(register.households).toHaveLength(2);
    expect(ignoredSheets).toEqual([{ sheet: 'Quà Tết', reason: 'no-key' }]);
  });
});

describe('rows of households and members', () => {
  const HEADER: Cell[] = ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh'];
  const people = (...rows: (readonly [Cell, string, Cell])[]) =>
    read(sheet('Hộ', HEADER, ...rows.map(([code, name, relation]) => [code, name, relation, '01/01/1980'])))
      .register;

  test('a code merged over two families is the first family’s only', () => {
    expect(
      membersOf(
        people(
          ['H1', 'Lê Văn Ân', 'Chủ hộ'],
          [null, 'Lê Thị Bé', 'Con'],
          [null, 'Hồ Văn Cả', 'Chủ hộ'],
          [null, 'Hồ Thị Dự', 'Con'],
        ),
      ),
    ).toEqual([
      [2, [2, 3]],
      [4, [4, 5]],
    ]);
  });

  test('a member whose head was left out is not given to the household above', () => {
    expect(
      membersOf(
        people(
          ['H1', 'Lê Văn Ân', 'Chủ hộ'],
          [null, 'Lê Thị Bé', 'Con'],
          ['H2', 'Hồ Văn Cả', 'Con'],
          [null, 'Hồ Thị Dự', 'Con'],
          ['H3', 'Ngô Văn Ý', 'Chủ hộ'],
          [null, 'Ngô Thị Em', 'Con'],
          [null, 'Ngô Thị Út', 'Con'],
          ['H1', 'Lê Thị Muộn', 'Con'],
        ),
      ),
    ).toEqual([
      [2, [2, 3, 9]],
      [4, [4, 5]],
      [6, [6, 7, 8]],
    ]);
  });

  test('members before any head are a household that lacks its head', () => {
    expect(
      membersOf(
        people([null, 'Lê Thị Bé', 'Con'], ['H2', 'Hồ Văn Cả', 'Chủ hộ'], [null, 'Hồ Thị Dự', 'Con']),
      ),
    ).toEqual([
      [2, [2]],
      [3, [3, 4]],
    ]);
  });
});

describe('no row is lost', () => {
  const cell = (...values: Cell[]) => fc.constantFrom(...values, null);
  const code = cell('H1', 'H2', 'H3', 'H4', '0');
  const name = cell('Lê Thị Ân', 'Lê Thị Bé', 'Hồ Văn Cả');
  const id = cell('051079990001', '051079990002', 51079990003, '000000000000');
  const relation = cell('Chủ hộ', 'Vợ', 'Con', '?');
  const list = fc.record({
    name: fc.constantFrom(
      'Hộ dân cư',
      'TDP 1',
      'TDP 2',
      'Thành viên',
      'Hộ nghèo',
      'Hộ thoát nghèo',
      'Hộ giảm',
      'Hộ không nghèo',
      'Bản 2',
    ),
    columns: fc.subarray(['code', 'name', 'id', 'relation', 'class', 'size', 'stt'] as const, {
      minLength: 2,
    }),
    rows: fc.array(
      fc.record({
        code,
        name,
        id,
        relation,
        class: cell('Hộ nghèo', 'Hộ cận nghèo', 'A. HỘ NGHÈO'),
        size: cell(1, 4, 'x'),
        stt: cell(1, 2, 3),
      }),
      { maxLength: 8 },
    ),
  });
  const HEADERS = {
    code: 'Mã hộ',
    name: 'Họ và tên',
    id: 'Số CCCD',
    relation: 'Quan hệ với chủ hộ',
    class: 'Phân loại hộ',
    size: 'Số nhân khẩu',
    stt: 'STT',
  };

  test('joining never fails, and every row of data stands in exactly one place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(list, { maxLength: 5, selector: (each) => each.name }), (lists) => {
        const { register } = readRegister(
          lists.map(({ name: sheetName, columns, rows }, i) => ({
            name: sheetName,
            id: i,
            cells: [
              columns.map((each) => HEADERS[each]),
              ...rows.map((row) => columns.map((each) => row[each])),
            ],
          })),
        );
        const records = [
          ...register.households.flatMap(({ records: all }) => all),
          ...register.gone,
          ...register.unmatched,
        ];
        const placed = [
          ...records.flatMap(({ table, row, members }) =>
            (members.length > 0 ? members.map((each) => each.row) : [row]).map(
              (at) => `${table.sheet}!${at}`,
            ),
          ),
          ...register.orphans.map(({ table, row }) => `${table.sheet}!${row}`),
        ];
        const rows = register.tables.flatMap(({ sheet: at, dataRows }) =>
          dataRows.map((row) => `${at}!${row}`),
        );
        expect([...placed].sort()).toEqual([...rows].sort());
      }),
      { numRuns: 400 },
    );
  });
});
