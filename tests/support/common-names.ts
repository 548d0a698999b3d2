/** An invented register with names as common as in Vietnam, nobody of it written twice: for the false alarms of ST17. */
import type { Row } from './builders';

/** Family → per thousand: shares as usually given for the Kinh (Nguyễn 38 %, Trần 11 %, Lê 9.5 %). */
const FAMILIES: readonly (readonly [string, number])[] = [
  ...([
    ['Nguyễn', 384],
    ['Trần', 121],
    ['Lê', 95],
    ['Phạm', 70],
    ['Huỳnh', 51],
    ['Phan', 45],
    ['Vũ', 20],
  ] as const),
  ...([
    ['Võ', 19],
    ['Đặng', 21],
    ['Bùi', 20],
    ['Đỗ', 14],
    ['Hồ', 13],
    ['Ngô', 13],
    ['Dương', 10],
    ['Lý', 5],
  ] as const),
  ...([
    ['Đinh', 20],
    ['Trương', 25],
    ['Mai', 15],
    ['Cao', 14],
    ['Tạ', 10],
    ['Đoàn', 15],
  ] as const),
];
const words = (text: string): readonly string[] => text.split(' ');
const MIDDLE = {
  male: words('Văn Văn Văn Văn Văn Hữu Đức Minh Quốc Thanh Ngọc Xuân Quang Công Anh'),
  female: words('Thị Thị Thị Thị Thị Thị Ngọc Thanh Thu Kim Minh Thị+Ngọc Thị+Thanh Thị+Kim Hồng'),
};
/** In order of how common they are: the first are given several times as often as the last. */
const GIVEN = {
  male: words(
    'Hùng Dũng Tuấn Minh Nam Anh Sơn Hải Long Thành Hòa Bình Cường Đức Huy Khánh Lâm Phúc Quân Tâm Thắng Tùng Vinh An ' +
      'Bảo Công Đạt Duy Hậu Hiếu Hưng Khoa Kiên Lợi Lộc Mạnh Nghĩa Nhân Phát Phong Phương Quang Quý Sang Tài Tân Thiện ' +
      'Thịnh Toàn Trí Trung Tú Việt Vũ Danh Điền Giang Luân Nhật Thọ Tín Tiến Hoàng Chung Hào Lân Phú Thái Thuận',
  ),
  female: words(
    'Hương Hoa Lan Hà Hằng Linh Mai Nga Thủy Thảo Trang Anh Hạnh Hiền Hồng Huệ Loan Ngọc Nhung Phương Thanh Thu Tuyết ' +
      'Vân Yến Bích Cúc Dung Đào Giang Hòa Liên Lý My Ngân Nguyệt Oanh Phượng Quyên Thơm Thúy Trâm Trinh Xuân Ánh Châu ' +
      'Diễm Duyên Hậu Hoài Kiều Lệ Mỹ Nhi Sương Tâm Thắm Thư Tiên Trà Trúc Uyên Vy Mơ Hạ',
  ),
};

/** Park and Miller's generator (1988): the same register on every machine. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Member rows of so many households, of three or four persons; a third of the children below 14 and three in a
 * hundred of the others have no ID number.
 *
 * @param dates `year`: three in ten of those above 60 know their year only
 */
export function commonNames(households: number, seed: number): Row[] {
  const chance = chanceFrom(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const family = (): string => {
    let at = below(1000);
    return FAMILIES.find(([, share]) => (at -= share) < 0)?.[0] ?? 'Nguyễn';
  };
  const person = (code: string, quan_he: string, sex: 'male' | 'female', age: number, name: string): Row => {
    const list = GIVEN[sex];
    const given = list[Math.floor(list.length * chance() ** 1.7)] ?? '';
    const year = 2024 - age;
    const lacks = age < 14 ? chance() < 0.33 : chance() < 0.03;
    const serial = String(below(1_000_000)).padStart(6, '0');
    const century = (sex === 'male' ? 0 : 1) + (year >= 2000 ? 2 : 0);
    return {
      ma_ho: code,
      ho_ten: `${name} ${pick(MIDDLE[sex]).replace('+', ' ')} ${given}`,
      quan_he,
      gioi_tinh: sex === 'male' ? 'Nam' : 'Nữ',
      ngay_sinh: age > 60 && chance() < 0.3 ? year : `${two(1 + below(28))}/${two(1 + below(12))}/${year}`,
      cccd: lacks ? null : `051${century}${two(year % 100)}${serial}`,
      thon: `Thôn ${1 + (Number(code.slice(1)) % 12)}`,
    };
  };
  return Array.from({ length: households }, (_, at) => {
    const code = `H${String(at).padStart(5, '0')}`;
    const [father, age] = [family(), 25 + below(60)];
    const children = below(4);
    return [
      person(code, 'Chủ hộ', 'male', age, father),
      person(code, 'Vợ', 'female', Math.max(18, age - 3), family()),
      ...Array.from({ length: children }, () =>
        person(
          code,
          'Con',
          pick(['male', 'female'] as const),
          Math.max(0, Math.min(age - 20 - below(15), 45)),
          father,
        ),
      ),
    ];
  }).flat();
}
