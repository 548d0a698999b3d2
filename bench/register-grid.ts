/** Invented registers of any size: the same size gives the same cells on every machine. */
import type { Cell, SheetGrid } from '../src/core/model';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng', 'Bùi', 'Huỳnh', 'Phan', 'Cao'];
const MIDDLE = ['Văn', 'Thị', 'Đình', 'Ngọc', 'Thanh', 'Quốc', 'Kim', 'Hữu'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Hà',
  'Hạnh',
  'Khôi',
  'Lan',
  'Minh',
  'Nga',
  'Phúc',
  'Sơn',
  'Tú',
  'Yến',
];
/** Households a hamlet: what a large tổ dân phố has. */
const HAMLET = 240;

const TITLE: Cell[][] = [
  ['ỦY BAN NHÂN DÂN PHƯỜNG THỬ TẢI'],
  ['DANH SÁCH HỘ DÂN CƯ VÀ KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
  [],
  [
    'STT',
    'Mã hộ',
    'Họ và tên chủ hộ',
    'Ngày, tháng, năm sinh',
    'Giới tính',
    'Số CCCD',
    'Dân tộc',
    'Số nhân khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Điểm B2',
    'Ghi chú',
    'Số điện thoại',
    'Địa chỉ',
    'Hộ DTTS',
    'Hộ không có khả năng lao động',
    'Người có công',
    'Ngày rà soát',
    'Việc làm',
    'Người phụ thuộc',
    'Dinh dưỡng',
    'BHYT',
    'GD người lớn',
    'GD trẻ em',
    'Chất lượng nhà',
    'Diện tích nhà',
    'Nguồn nước',
    'Nhà tiêu',
    'Viễn thông',
    'Phương tiện TT',
  ],
];
const WIDTH = 30;
const DEPRIVATIONS = 12;

/** Linear congruential generator (Numerical Recipes); `next(n)` is a whole number from 0 to n − 1. */
function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** One household row; about one in forty carries a fault of a kind that registers have. */
function household(index: number, next: (bound: number) => number): Cell[] {
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const year = 1940 + next(60);
  const male = next(2) === 0;
  const fault = next(40) === 0 ? next(4) : -1;
  const digits = `051${male ? 0 : 1}${padded(year % 100, 2)}${padded(index, 6)}`;
  const deprived = next(5);
  const b2 = 10 * deprived;
  // The first of them in legal order, moved on by one from household to household.
  const marks = Array.from({ length: DEPRIVATIONS }, (_, i) =>
    (i + index) % DEPRIVATIONS < deprived ? 'x' : null,
  );
  const poorIncome = next(20) === 0;
  const recorded = poorIncome ? (b2 >= 30 ? 'Hộ nghèo' : 'Hộ cận nghèo') : 'Hộ không nghèo';
  return [
    index + 1,
    `TT${padded(index + 1, 6)}`,
    `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`,
    fault === 0 ? '31/02/1979' : { date: `${year}-${padded(1 + next(12), 2)}-${padded(1 + next(28), 2)}` },
    male ? 'Nam' : 'Nữ',
    fault === 1 ? Number(digits) : digits,
    'Kinh',
    fault === 2 ? 'bốn' : 1 + next(7),
    fault === 3 ? 'Hộ cận nghéo' : recorded,
    poorIncome ? 100 + next(75) : 180 + next(200),
    b2,
    null,
    `09${padded(index, 8)}`,
    `${1 + next(300)} đường Trần Phú`,
    null,
    null,
    next(30) === 0 ? 'x' : null,
    { date: '2024-11-15' },
    ...marks,
  ];
}

/** A register of `households` rows under group rows by hamlet, as `getValues()` would hand it over. */
export function registerGrid(households: number): SheetGrid {
  const next = generator(2024);
  const cells: Cell[][] = [...TITLE];
  for (let index = 0; index < households; index++) {
    if (index % HAMLET === 0) cells.push([null, null, `Tổ dân phố ${index / HAMLET + 1}`]);
    cells.push(household(index, next));
  }
  return {
    name: 'DS hộ',
    id: 1,
    cells: cells.map((row) => [...row, ...new Array<null>(WIDTH - row.length).fill(null)]),
  };
}
