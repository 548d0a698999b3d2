import type { Cell, SheetGrid } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const read = (...grids: SheetGrid[]) => readRegister(grids);
const columnsOf = (grid: SheetGrid) => Object.fromEntries(read(grid).tables[0]?.table.columns ?? []);
const candidatesOf = (grid: SheetGrid) =>
  read(grid).tables[0]?.unmapped.map(({ header, reason }) => [header, reason]);
const household = (i: number): Cell[] => [`H${i}`, `Nguyễn Văn ${'ABCDE'[i]}`];

describe('headers that could be taken for another field', () => {
  test('class at the start and now, under a spanning header or with years', () => {
    expect(
      columnsOf(
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Phân loại hộ', null],
          [null, null, 'Đầu năm', 'Cuối năm'],
          [...household(1), 'Hộ nghèo', 'Hộ cận nghèo'],
        ]),
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, phan_loai_dau_ky: 2, phan_loai: 3 });
    expect(
      columnsOf(
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Phân loại hộ năm 2023', 'Phân loại hộ năm 2024'],
          [...household(1), 'Hộ nghèo', 'Hộ cận nghèo'],
        ]),
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, phan_loai_dau_ky: 2, phan_loai: 3 });
    expect(
      columnsOf(
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Đầu năm', null, 'Cuối năm', null],
          [null, null, 'Phân loại hộ', 'Điểm B1', 'Phân loại hộ', 'Điểm B1'],
          [...household(1), 'Hộ nghèo', 120, 'Hộ cận nghèo', 150],
        ]),
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, phan_loai_dau_ky: 2, phan_loai: 4, b1: 5 });
  });

  test('three header rows: the nearest labels decide', () => {
    const grid = gridOf([
      ['DANH SÁCH HỘ'],
      ['Số TT', 'THÔNG TIN HỘ', null, null, 'KẾT QUẢ RÀ SOÁT', null, null, null],
      [null, 'Mã hộ', 'Chủ hộ', null, 'Điểm', null, 'Phân loại', null],
      [null, null, 'Họ và tên', 'Ngày sinh', 'B1', 'B2', 'Đầu năm', 'Cuối năm'],
      [1, 'H1', 'Lê A', '01/01/1970', 100, 30, 'Hộ nghèo', 'Hộ cận nghèo'],
    ]);
    expect(columnsOf(grid)).toEqual({
      stt_ho: 0,
      ma_ho: 1,
      chu_ho: 2,
      ngay_sinh: 3,
      b1: 4,
      b2: 5,
      phan_loai_dau_ky: 6,
      phan_loai: 7,
    });
    expect(read(grid).tables[0]?.table.headerRows).toEqual([2, 3, 4]);
  });

  test('a deprivation and a living condition of one name', () => {
    expect(
      columnsOf(
        gridOf([
          ['Mã hộ', 'Tên chủ hộ', 'Thiếu hụt các chỉ số', null, 'Điều kiện sống của hộ', null],
          [null, null, 'Nguồn nước sinh hoạt', 'Việc làm', 'Nguồn nước sinh hoạt', 'Loại nhà tiêu'],
          [...household(1), 'x', null, 'Giếng khoan', 'Tự hoại'],
        ]),
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, d09: 2, d01: 3, nguon_nuoc: 4, nha_tieu: 5 });
  });

  test('the name, birth and number of somebody else are not the head’s', () => {
    const grid = gridOf([
      ['Mã hộ', 'Chủ hộ', null, 'Người liên hệ', null, 'Họ tên mẹ', 'Ngày cấp CCCD', 'Phân loại hộ'],
      [null, 'Họ và tên', 'Số CCCD', 'Họ và tên', 'Số CCCD'],
      [
        'H1',
        'Nguyễn Văn A',
        '051079990001',
        'Lê Thị B',
        '051179990002',
        'Trần Thị C',
        '01/01/2021',
        'Hộ nghèo',
      ],
    ]);
    expect(columnsOf(grid)).toEqual({ ma_ho: 0, chu_ho: 1, cccd: 2, ten_me: 5, ngay_cap: 6, phan_loai: 7 });
    expect(candidatesOf(grid)).toEqual([
      ['Người liên hệ / Họ và tên', 'unknown'],
      ['Người liên hệ / Số CCCD', 'unknown'],
    ]);
  });

  test('two columns with one name and other values are asked about, with equal values the first is taken', () => {
    const rows = (a: Cell, b: Cell) =>
      gridOf([
        ['Mã hộ', 'Tên chủ hộ', 'Điểm B1', 'Điểm B1'],
        [...household(1), a, b],
      ]);
    expect(columnsOf(rows(100, 120))).toEqual({ ma_ho: 0, chu_ho: 1 });
    expect(candidatesOf(rows(100, 120))).toEqual([
      ['Điểm B1', 'two-claims'],
      ['Điểm B1', 'two-claims'],
    ]);
    expect(columnsOf(rows(100, 100))).toEqual({ ma_ho: 0, chu_ho: 1, b1: 2 });
  });

  test('a bare STT numbers households, or members where it starts again, or is asked about', () => {
    const people = (numbers: Cell[]) =>
      gridOf([
        ['STT', 'Họ và tên', 'Quan hệ với chủ hộ'],
        ...numbers.map((n, i): Cell[] => [n, `Lê Thị ${'ABCD'[i]}`, i % 2 === 0 ? 'Chủ hộ' : 'Con']),
      ]);
    expect(columnsOf(people([1, null, 2, null]))).toMatchObject({ stt_ho: 0 });
    expect(columnsOf(people([1, 2, 1, 2]))).toMatchObject({ stt_tv: 0 });
    expect(columnsOf(people([1, 2, 3, 4]))).toEqual({ ho_ten: 1, quan_he: 2 });
    for (const numbers of [
      [1, null, 2, null],
      [1, 2, 1, 2],
      [1, 2, 3, 4],
    ]) {
      expect(read(people(numbers)).register.households.map(({ members }) => members.length)).toEqual([2, 2]);
    }
  });

  test('labels with numbers, brackets, line breaks and capitals', () => {
    expect(
      columnsOf(
        gridOf([
          [
            '1. MÃ HỘ',
            '2. HỌ VÀ TÊN\nCHỦ HỘ',
            'Thu nhập bình quân đầu người/tháng (nghìn đồng)',
            'Số khẩu (người)',
            'Số CCCD của chủ hộ',
          ],
          [...household(1), 1200, 4, '051079990001'],
        ]),
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, thu_nhap: 2, so_nhan_khau: 3, cccd: 4 });
  });
});

describe('sheets that are no lists of households', () => {
  const main = gridOf(
    [
      ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Phân loại hộ'],
      ['H1', 'Lê A', '051079990001', 'Hộ nghèo'],
      ['H2', 'Lê B', '051079990002', 'Hộ không nghèo'],
    ],
    'DS hộ',
  );
  test.each<[string, Cell[][], string]>([
    [
      'funds',
      [
        ['TT', 'Nội dung', 'Kế hoạch giao', 'Thực hiện', 'Tỷ lệ (%)'],
        [1, 'Vốn sự nghiệp', 412.5, 398.2, 96.5],
      ],
      'not-a-register',
    ],
    [
      'officials',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
        [1, 'Lê Văn C', 'Trưởng ban', '0999000111'],
      ],
      'not-a-register',
    ],
    [
      'word lists',
      [
        ['Dân tộc', 'Quan hệ với chủ hộ'],
        ['Kinh', 'Vợ'],
        ['Hrê', 'Chồng'],
      ],
      'not-a-register',
    ],
    [
      'pupils',
      [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên chủ hộ', 'Lớp'],
        [1, 'Lê Em', '01/02/2012', 'Lê A', '6A'],
      ],
      'list-of-persons',
    ],
    [
      'gifts',
      [
        ['STT', 'Họ tên chủ hộ', 'Số tiền', 'Ký nhận'],
        [1, 'Lê A', 500000, null],
        [2, 'Lê B', 500000, null],
      ],
      'no-key',
    ],
    ['prose', [['Ghi nhớ: nộp báo cáo trước ngày 14']], 'no-header'],
    ['nothing', [[null], ['  ']], 'empty'],
  ])('%s', (name, cells, reason) => {
    const { register, tables, targetTables, ignoredSheets } = read(main, gridOf(cells, name, 1));
    expect(ignoredSheets).toEqual([{ sheet: name, reason }]);
    expect([
      tables.length,
      targetTables.length,
      register.households.length,
      register.unmatched.length,
    ]).toEqual([1, 0, 2, 0]);
  });
});

describe('rows that are no households', () => {
  const header: Cell[] = ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số khẩu', 'Phân loại hộ'];
  test('totals that fill the class column, numbered blank lines and notes', () => {
    const { tables, register } = read(
      gridOf([
        header,
        [1, 'Tống Văn Tổng', 'Thôn 1', 4, 'Hộ nghèo'],
        [2, 'Công Thị Cộng', 'Thôn 1', 3, 'Hộ không nghèo'],
        [null, 'Cộng', null, 7, '1 HN'],
        [3, 'Lang Văn Bình', 'Thôn 2', 5, 'Hộ cận nghèo'],
        [4, null, null, null, null],
        ['Tổng cộng', null, null, 12, '2 hộ'],
        [null, 'Ghi chú: số liệu tính đến 14/12', null, null, null],
      ]),
    );
    expect(register.households.map(({ main }) => main.head.name)).toEqual([
      'Tống Văn Tổng',
      'Công Thị Cộng',
      'Lang Văn Bình',
    ]);
    expect(tables[0]?.table.totalRows.map(({ row, kind, dataRows }) => [row, kind, dataRows])).toEqual([
      [4, 'subtotal', [2, 3]],
      [7, 'total', [2, 3, 5]],
    ]);
    expect(tables[0]?.skippedRows).toEqual([{ row: 6, reason: 'note' }]);
    expect(tables[0]?.table.lastDataRow).toBe(7);
  });

  test('a hamlet cell merged over its households reaches them all', () => {
    const { register } = read(
      gridOf([
        header,
        [1, 'Lê A', 'Thôn 1', 4, null],
        [2, 'Lê B', null, 3, null],
        [3, 'Lê C', null, 3, null],
        [4, 'Lê D', 'Thôn 2', 5, null],
        [5, 'Lê E', null, 5, null],
      ]),
    );
    expect(register.households.map(({ main }) => main.hamlet)).toEqual([
      'Thôn 1',
      'Thôn 1',
      'Thôn 1',
      'Thôn 2',
      'Thôn 2',
    ]);
  });

  test('one blank hamlet among filled ones stays unknown', () => {
    const { register } = read(
      gridOf([
        header,
        [1, 'Lê A', 'Thôn 1', 4, null],
        [2, 'Lê B', null, 3, null],
        [3, 'Lê C', 'Thôn 2', 3, null],
      ]),
    );
    expect(register.households.map(({ main }) => main.hamlet)).toEqual(['Thôn 1', null, 'Thôn 2']);
  });

  test('headings that are no hamlets (I. Hộ nghèo) are set aside and do not set one', () => {
    const { register, tables } = read(
      gridOf([
        header,
        ['I', 'Thôn An Bình'],
        [1, 'Lê A', null, 2, 'Hộ nghèo'],
        ['II', 'Hộ gia đình chính sách'],
        [2, 'Lê B', null, 2, 'Hộ nghèo'],
      ]),
    );
    expect(register.households.map(({ main }) => main.hamlet)).toEqual(['Thôn An Bình', 'Thôn An Bình']);
    expect(tables[0]?.skippedRows).toEqual([{ row: 4, reason: 'heading' }]);
  });
});

describe('heads with members beneath', () => {
  const titled = (title: string) =>
    gridOf([
      [title],
      ['Họ và tên', 'Quan hệ', 'Giới tính', null, 'Mã hộ'],
      [null, null, 'Nam', 'Nữ', null],
      ['Lê A', 'Chủ hộ', 1970, null, 'H1'],
      ['Trần B', 'Vợ', null, 1972, null],
      ['Lê C', 'Con', 2001, 2002, null],
      ['Hồ D', 'Chủ hộ', null, 'x', 'H2'],
    ]);
  test('households start at the word Chủ hộ; the filled column tells sex and birth year', () => {
    const { register } = read(titled('DANH SÁCH HỘ CẬN NGHÈO NĂM 2024'));
    expect(register.households.map(({ members }) => members.map(({ name }) => name))).toEqual([
      ['Lê A', 'Trần B', 'Lê C'],
      ['Hồ D'],
    ]);
    const people = register.households.flatMap(({ members }) => members);
    expect(people.map(({ sex }) => (sex.kind === 'ok' ? sex.value : sex.kind))).toEqual([
      'male',
      'female',
      'unreadable',
      'female',
    ]);
    expect(people.map(({ birth }) => (birth.kind === 'ok' ? birth.value.year : birth.kind))).toEqual([
      1970,
      1972,
      'unreadable',
      'absent',
    ]);
    expect(register.households.map(({ main }) => main.recordedClass)).toEqual(
      Array(2).fill({ kind: 'ok', value: 'nearPoor' }),
    );
  });

  // Who the head is stays open; the household is not the neighbour's for all that.
  test.each(['Chủ hộ?', 'Chủ hộ *', '(Chủ hộ)'])('and at %s, which is no relation', (word) => {
    const { register } = read(
      gridOf([
        ['Họ và tên', 'Quan hệ với chủ hộ', 'Giới tính', 'Năm sinh'],
        ['Lê A', 'Chủ hộ', 'Nam', 1970],
        ['Trần B', 'Vợ', 'Nữ', 1972],
        ['Hồ C', word, 'Nam', 1960],
        ['Võ D', 'Vợ', 'Nữ', 1962],
      ]),
    );
    expect(register.households.map(({ members }) => members.map(({ name }) => name))).toEqual([
      ['Lê A', 'Trần B'],
      ['Hồ C', 'Võ D'],
    ]);
    expect(register.households[1]?.members[0]?.relation).toEqual({ kind: 'unreadable', text: word });
  });

  test.each<[string, string]>([
    ['DANH SÁCH HỘ NGHÈO', 'poor'],
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', 'absent'],
    ['DANH SÁCH HỘ THOÁT NGHÈO', 'escaped'],
    ['DANH SÁCH HỘ DÂN CƯ, KẾT QUẢ RÀ SOÁT HỘ NGHÈO', 'absent'],
  ])('the title %s gives the class only when it names one', (title, wanted) => {
    const record = read(titled(title)).register.households[0]?.main;
    const reading = record?.recordedClass;
    expect(reading?.kind === 'ok' ? reading.value : reading?.kind).toBe(wanted);
  });
});
