import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

/** Fields given to the columns after 'Mã hộ' and 'Họ và tên chủ hộ'. */
const fieldsOf = (...headers: string[]) => {
  const grid = gridOf([
    ['Mã hộ', 'Họ và tên chủ hộ', ...headers],
    ['H1', 'Lê Văn An', ...headers.map(() => null)],
  ]);
  const reading = readRegister([grid]).tables[0];
  return headers.map((_, i) => reading?.fields.find(({ column }) => column === i + 2)?.field ?? null);
};

describe('a slip of the keyboard', () => {
  test.each([
    ['Số nhân khâu', 'so_nhan_khau'],
    ['Ngày sin h', 'ngay_sinh'],
    ['Dân tôc', 'dan_toc'],
    ['Giơi tính', 'gioi_tinh'],
    ['Phân lọai hộ', 'phan_loai'],
    ['Số điện thọai', 'sdt'],
    ['Số quyêt định công nhân', 'qd_cong_nhan'],
  ])('%s', (header, field) => expect(fieldsOf(header)).toEqual([field]));
});

describe('a word that makes it another column', () => {
  test.each([
    'Tên bố',
    'Mã hồ sơ',
    'Điện',
    'Số điện thoại tổ trưởng',
    'Họ và tên (vợ)',
    'Thu nhập bình quân (cả năm)',
    'Số người có BHYT',
    'Hỗ trợ việc làm',
    'Nhu cầu nhà tiêu',
    'Tổng thu nhập năm',
    'Điểm C',
  ])('%s is left alone', (header) => expect(fieldsOf(header)).toEqual([null]));
});

test('of two dated classes the later is the class now, whichever name is the more usual', () => {
  expect(fieldsOf('Phân loại hộ năm 2023', 'Loại hộ năm 2024')).toEqual(['phan_loai_dau_ky', 'phan_loai']);
});

test('two equally good names of one field are asked about', () => {
  const grid = gridOf([
    ['Mã hộ', 'Họ và tên chủ hộ', 'Số CCCD', 'Số định danh cá nhân'],
    ['H1', 'Lê Văn An', '051070000001', '051070000002'],
  ]);
  const reading = readRegister([grid]).tables[0];
  expect(reading?.unmapped.map(({ column, reason, candidates }) => [column, reason, candidates])).toEqual([
    [2, 'two-claims', ['cccd']],
    [3, 'two-claims', ['cccd']],
  ]);
});

describe('what the cells say', () => {
  const people = (header: string, cell: (i: number) => string) =>
    readRegister([
      gridOf([
        ['Mã hộ', 'Họ và tên chủ hộ', header],
        ...Array.from({ length: 6 }, (_, i) => [`H${i}`, 'Lê Văn An', cell(i)]),
      ]),
    ]).tables[0];

  test('phones under CCCD are no ID numbers', () => {
    const reading = people('CCCD', (i) => `091234567${i}`);
    expect(reading?.table.columns.has('cccd')).toBe(false);
    expect(reading?.unmapped).toEqual([
      { column: 2, header: 'CCCD', reason: 'other-content', candidates: ['sdt', 'cccd'] },
    ]);
  });

  test('12 digits that begin with a province need no known header; somebody else’s do not become the head’s', () => {
    expect(people('Giấy tờ', (i) => `05107900010${i}`)?.table.columns.get('cccd')).toBe(2);
    expect(people('Giấy tờ của mẹ', (i) => `05107900010${i}`)?.table.columns.has('cccd')).toBe(false);
  });

  test('Nam and Nữ under no header are the sex', () => {
    expect(people('', (i) => (i % 2 === 0 ? 'Nam' : 'Nữ'))?.table.columns.get('gioi_tinh')).toBe(2);
  });

  test('cells without a header are listed', () => {
    expect(people('', (i) => `ghi nhớ ${i}`)?.unmapped).toEqual([
      { column: 2, header: '', reason: 'no-header', candidates: [] },
    ]);
  });

  test('12 marked columns numbered under the deprivations are the indicators in legal order', () => {
    const numbers = Array.from({ length: 12 }, (_, i) => String(i + 1));
    const reading = readRegister([
      gridOf([
        ['Mã hộ', 'Họ và tên chủ hộ', 'Các chỉ số thiếu hụt', ...numbers.slice(1).map(() => null)],
        [null, null, ...numbers.map((n) => `Chỉ số ${n}`)],
        ...Array.from({ length: 6 }, (_, i) => [
          `H${i}`,
          'Lê Văn An',
          ...numbers.map((_n, k) => (k === i ? 'x' : null)),
        ]),
      ]),
    ]).tables[0];
    expect(reading?.table.columns.get('d01')).toBe(2);
    expect(reading?.table.columns.get('d12')).toBe(13);
  });
});

test.each([
  ['TCVN3', 'Hä vµ tªn chñ hé', 'D©n téc'],
  ['VNI', 'Hoï vaø teân chuû hoä', 'Daân toäc'],
])('headers in %s letters are known by what they say', (_, name, people) => {
  const grid = gridOf([
    ['Mã hộ', name, people],
    ['H1', 'Lê Văn An', 'Kinh'],
  ]);
  expect([...(readRegister([grid]).tables[0]?.table.columns.keys() ?? [])]).toEqual([
    'ma_ho',
    'chu_ho',
    'dan_toc',
  ]);
});

test('a plan in two columns under its heading: the rate, and the households beside it', () => {
  const { targetTables } = readRegister([
    gridOf([
      ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu giao năm', null],
      [null, null, null, 'Tỷ lệ', 'Số hộ'],
      [1, 'Giảm hộ nghèo', '%', 1.11, 16],
    ]),
  ]);
  expect([...(targetTables[0]?.columns ?? [])]).toEqual([
    ['tt', 0],
    ['chi_tieu', 1],
    ['don_vi_tinh', 2],
    ['ke_hoach', 3],
    ['so_ho', 4],
  ]);
});
