import type { Cell } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const columnsOf = (...rows: Cell[][]) =>
  Object.fromEntries(readRegister([gridOf(rows)]).tables[0]?.table.columns ?? []);

describe('a column named like an indicator that holds something else is asked about', () => {
  const list = (header: string, cells: Cell[]) =>
    readRegister([
      gridOf([
        ['Mã hộ', 'Chủ hộ', header, 'Phân loại hộ'],
        ...cells.map((cell, i): Cell[] => [`A${i}`, 'Lò Văn Ơn', cell, 'Hộ nghèo']),
      ]),
    ]).tables[0];
  test.each<[string, Cell[], string[]]>([
    ['Nước sạch', ['có', 'có', 'không'], ['d09', 'nguon_nuoc']],
    ['Hố xí', ['có', 'không', 'có'], ['d10', 'nha_tieu']],
    ['Diện tích nhà', [50, 60, 45], ['d08', 'dien_tich_nha']],
    ['Người phụ thuộc', [2, 1, 0, 1], ['d02']],
    ['Nguồn nước', ['Giếng khoan', 'Nước máy', 'Giếng khoan'], ['d09', 'nguon_nuoc']],
    ['Nhà tiêu', ['Tự hoại', 'Tự hoại', 'Hai ngăn'], ['d10', 'nha_tieu']],
    ['Bảo hiểm y tế', [3, 4, 1], ['d04', 'co_bhyt']],
  ])('%s', (header, cells, candidates) => {
    expect(list(header, cells)?.unmapped).toEqual([
      { column: 2, header, reason: 'other-content', candidates },
    ]);
  });

  test('marks are taken by the name alone', () => {
    expect(list('Nhà tiêu', ['x', null, 'X '])?.table.columns.get('d10')).toBe(2);
  });

  test('có and không are marks under the heading of the deprivations', () => {
    expect(
      columnsOf(
        ['Mã hộ', 'Chủ hộ', 'Chỉ số thiếu hụt', null],
        [null, null, 'Nước sạch', 'Nhà tiêu'],
        ['A1', 'Lò Văn Ơn', 'có', 'không'],
        ['A2', 'Lò Thị Ín', 'không', 'có'],
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, d09: 2, d10: 3 });
  });
});

describe('short labels under a longer heading', () => {
  test.each<[string, string[], string[]]>([
    ['NĂM SINH CHỦ HỘ', ['Nam', 'Nữ'], ['nam_sinh_nam', 'nam_sinh_nu']],
    ['Giới tính của chủ hộ', ['Nam', 'Nữ'], ['gioi_tinh_nam', 'gioi_tinh_nu']],
    ['Kết quả cuối năm 2024', ['HN', 'HCN', 'KN'], ['la_ho_ngheo', 'la_ho_can_ngheo', 'la_ho_khong_ngheo']],
    ['Số nhân khẩu thực tế', ['Tổng số', 'Nữ'], ['so_nhan_khau', 'so_nu']],
  ])('%s', (span, labels, fields) => {
    expect(
      columnsOf(
        ['Mã hộ', 'Chủ hộ', span, ...labels.slice(1).map(() => null)],
        [null, null, ...labels],
        ['A1', 'Lò Văn Ơn', ...labels.map(() => null)],
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, ...Object.fromEntries(fields.map((field, i) => [field, i + 2])) });
  });

  test('the class at the start is not that of now', () => {
    expect(
      columnsOf(
        ['Mã hộ', 'Chủ hộ', 'Kết quả đầu năm', null],
        [null, null, 'HN', 'HCN'],
        ['A1', 'Lò Văn Ơn', 'x', null],
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1 });
  });

  test('the head’s name under the heading of whoever leads the household', () => {
    expect(
      columnsOf(
        ['STT', 'Thông tin người đứng đầu hộ', null, 'Loại hộ'],
        [null, 'Họ, tên', 'Số CCCD', null],
        [1, 'Lò Văn Ơn', '051070000001', 'Hộ nghèo'],
      ),
    ).toEqual({ stt_ho: 0, chu_ho: 1, cccd: 2, phan_loai: 3 });
  });
});

describe('lists of other people', () => {
  const LIST = gridOf(
    [
      ['Mã hộ', 'Chủ hộ', 'Bản', 'Số NK', 'Phân loại hộ'],
      ['A1', 'Lò Văn Ơn', 'Bản A', 4, null],
      ['A2', 'Lò Thị Ín', 'Bản A', 3, null],
    ],
    'Hộ',
    0,
  );
  test.each<[string, Cell[][]]>([
    [
      'children',
      [
        ['DANH SÁCH TRẺ MẪU GIÁO THUỘC HỘ NGHÈO'],
        ['TT', 'Họ tên trẻ', 'Năm sinh', 'Giới tính', 'Mã hộ'],
        [1, 'Lò Bé', 2020, 'Nam', 'A1'],
      ],
    ],
    [
      'the old',
      [
        ['DANH SÁCH NGƯỜI CAO TUỔI HƯỞNG TRỢ CẤP'],
        ['TT', 'Họ và tên', 'Năm sinh', 'Mã hộ', 'Diện'],
        [1, 'Lò Thị Già', 1930, 'A2', 'Hộ nghèo'],
      ],
    ],
  ])('%s with their household’s code tell nothing of the households', (_, rows) => {
    const { register, ignoredSheets } = readRegister([LIST, gridOf(rows, 'Người', 1)]);
    expect(ignoredSheets).toEqual([{ sheet: 'Người', reason: 'list-of-persons' }]);
    expect(register.households.map(({ records }) => records.length)).toEqual([1, 1]);
  });

  test('a register with the guardian’s or the officer’s name beside stays a register', () => {
    expect(
      columnsOf(
        ['Mã hộ', 'Họ và tên chủ hộ', 'Họ tên người giám hộ', 'Họ tên người khai', 'Phân loại hộ'],
        ['A1', 'Lò Văn Ơn', 'Lò Văn Ún', 'Lò Thị Ba', 'Hộ nghèo'],
      ),
    ).toEqual({ ma_ho: 0, chu_ho: 1, phan_loai: 4 });
  });
});

test('members numbered 1.1, 1.2 stand under the head numbered 1', () => {
  const { register } = readRegister([
    gridOf([
      ['STT', 'Họ và tên', 'Năm sinh', 'Quan hệ với chủ hộ'],
      [1, 'Lê Văn An', 1960, null],
      ['1.1', 'Lê Thị Bé', 1962, 'Vợ'],
      [2, 'Mai Văn Cư', 1970, null],
      [2.1, 'Mai Thị Dư', 1992, 'Con'],
      ['2.2', 'Mai Thị Én', 1993, 'Con'],
    ]),
  ]);
  expect(register.households.map(({ members }) => members.map(({ name }) => name))).toEqual([
    ['Lê Văn An', 'Lê Thị Bé'],
    ['Mai Văn Cư', 'Mai Thị Dư', 'Mai Thị Én'],
  ]);
});

test('a hamlet written at the head of its block reaches the block', () => {
  const { register } = readRegister([
    gridOf([
      ['Mã hộ', 'Chủ hộ', 'Thôn'],
      ['A1', 'Lò Văn Ơn', 'Thôn 1'],
      ['A2', 'Lò Thị Ín', null],
      ['A3', 'Lò Văn Ún', 'Thôn 2'],
      ['A4', 'Lò Thị Én', null],
    ]),
  ]);
  expect(register.households.map(({ main }) => main.hamlet)).toEqual([
    'Thôn 1',
    'Thôn 1',
    'Thôn 2',
    'Thôn 2',
  ]);
});
