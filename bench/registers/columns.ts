/** The 30 columns of the two forms: one row a person, or one row a household as shared/workbooks/big-20k.xlsx. */
import type { Cell } from '../../src/core/model';
import { DEPRIVATION_FIELDS, type FieldId } from '../../src/core/register/fields';
import type { Member, World } from './household';

export type Fields = Partial<Record<FieldId, Cell>>;
type Column = readonly [field: FieldId, header: string];
export type Form = 'persons' | 'households';

const PERSON: readonly Column[] = [
  ['ngay_sinh', 'Ngày, tháng, năm sinh'],
  ['gioi_tinh', 'Giới tính'],
  ['cccd', 'Số CCCD'],
  ['dan_toc', 'Dân tộc'],
  ['thon', 'Tổ dân phố'],
  ['dia_chi', 'Địa chỉ'],
  ['sdt', 'Số điện thoại'],
];
const HOUSEHOLD: readonly Column[] = [
  ['phan_loai', 'Phân loại hộ'],
  ['b1', 'Điểm B1'],
  ['b2', 'Điểm B2'],
  ['thu_nhap', 'Thu nhập BQ/người/tháng (đồng)'],
  ['dtts', 'Hộ DTTS'],
  ['kcknld', 'Hộ không có khả năng lao động'],
  ['nguoi_co_cong', 'Hộ có người có công'],
  ['d01', 'Việc làm'],
  ['d02', 'Người phụ thuộc'],
  ['d03', 'Dinh dưỡng'],
  ['d04', 'Bảo hiểm y tế'],
  ['d05', 'Trình độ giáo dục của người lớn'],
  ['d06', 'Tình trạng đi học của trẻ em'],
  ['d07', 'Chất lượng nhà ở'],
  ['d08', 'Diện tích nhà ở bình quân'],
  ['d09', 'Nguồn nước sinh hoạt'],
  ['d10', 'Nhà tiêu hợp vệ sinh'],
  ['d11', 'Dịch vụ viễn thông'],
  ['d12', 'Phương tiện tiếp cận thông tin'],
];

export const COLUMNS: Readonly<Record<Form, readonly Column[]>> = {
  persons: [
    ['ma_ho', 'Mã hộ'],
    ['ho_ten', 'Họ và tên'],
    ['quan_he', 'Quan hệ với chủ hộ'],
    ...PERSON,
    ['so_nhan_khau', 'Số nhân khẩu'],
    ...HOUSEHOLD,
  ],
  households: [
    ['ma_ho', 'Mã hộ'],
    ['chu_ho', 'Họ và tên chủ hộ'],
    ...PERSON,
    ['so_nhan_khau', 'Số nhân khẩu'],
    ['so_nu', 'Trong đó: Nữ'],
    ...HOUSEHOLD,
  ],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The rows of a household's members; what belongs to the household stands on the head's row, the first. */
export function rowsOf(world: World): Fields[] {
  const [head, ...others] = world.members.map((member) => personFields(world, member));
  return [{ ...head, ...householdFields(world) }, ...others];
}

function personFields({ code, ethnicity, hamlet, address }: World, member: Member): Fields {
  const { year, month, day } = member.born;
  return {
    ma_ho: code,
    ho_ten: member.name,
    chu_ho: member.name,
    quan_he: member.relation,
    ngay_sinh: { date: `${year}-${two(month)}-${two(day)}` },
    gioi_tinh: member.sex === 'male' ? 'Nam' : 'Nữ',
    cccd: member.idNumber,
    dan_toc: ethnicity,
    thon: hamlet,
    dia_chi: address,
    sdt: member.phone,
  };
}

function householdFields({ members, recordedClass, b1, deprived, ethnicity, withMerit }: World): Fields {
  const marks = DEPRIVATION_FIELDS.map((field, at) => [field, deprived.includes(at + 1) ? 'x' : null]);
  return {
    so_nhan_khau: members.length,
    so_nu: members.filter(({ sex }) => sex === 'female').length,
    phan_loai: recordedClass,
    b1,
    b2: 10 * deprived.length,
    // B1 estimates income: 175 points stand for 2,000,000 đồng in towns, so both ways of judging agree here.
    thu_nhap: b1 * 11_400,
    dtts: ethnicity === 'Kinh' ? null : 'x',
    kcknld: null,
    nguoi_co_cong: withMerit ? 'x' : null,
    ...(Object.fromEntries(marks) as Fields),
  };
}
