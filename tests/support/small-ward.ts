/** A ward of seven households in two hamlets whose forms can be counted by hand. */
import type { Register } from '../../src/core/model';
import { gridRegister, household, member, type Row } from './builders';

const BLANK: Row = { dtts: null, kcknld: null, nguoi_co_cong: null, nguyen_nhan: null, dien_bien: null };
const NO_MARKS: Row = { d01: null, d02: null, d03: null, d04: null, d07: null, d09: null };

/** Persons 4 + 3 + 2 + 5 + 1 + 6 + 2 = 23. */
export const HOUSEHOLDS: readonly Row[] = [
  // Poor, and was: in no group.
  {
    ma_ho: 'H1',
    chu_ho: 'Lê Thị An',
    thon: 'Thôn A',
    gioi_tinh: 'Nữ',
    so_nhan_khau: 4,
    dan_toc: 'Kinh',
    phan_loai_dau_ky: 'Hộ nghèo',
    phan_loai: 'Hộ nghèo',
    ...BLANK,
    nguyen_nhan: 'Thiếu vốn; Thiếu lao động',
    ...NO_MARKS,
    d01: 'x',
    d04: 'x',
    d07: 'x',
  },
  // Poor, was near-poor: ethnic minority and unable to work, in two groups at once.
  {
    ma_ho: 'H2',
    chu_ho: 'Phạm Văn Bê',
    thon: 'Thôn A',
    gioi_tinh: 'Nam',
    so_nhan_khau: 3,
    dan_toc: 'Hrê',
    phan_loai_dau_ky: 'Hộ cận nghèo',
    phan_loai: 'Hộ nghèo',
    ...BLANK,
    dtts: 'x',
    kcknld: 'x',
    nguyen_nhan: 'Thiếu đất sản xuất',
    ...NO_MARKS,
    d01: 'x',
    d02: 'x',
    d03: 'x',
  },
  // Near-poor, was poor: unable to work; no reason written.
  {
    ma_ho: 'H3',
    chu_ho: 'Trần Thị Cúc',
    thon: 'Thôn A',
    gioi_tinh: 'Nữ',
    so_nhan_khau: 2,
    dan_toc: 'Kinh',
    phan_loai_dau_ky: 'Hộ nghèo',
    phan_loai: 'Hộ cận nghèo',
    ...BLANK,
    kcknld: 'x',
    ...NO_MARKS,
    d04: 'x',
  },
  // Near-poor again.
  {
    ma_ho: 'H4',
    chu_ho: 'Hồ Văn Dũng',
    thon: 'Thôn B',
    gioi_tinh: 'Nam',
    so_nhan_khau: 5,
    dan_toc: 'Cor',
    phan_loai_dau_ky: 'Hộ không nghèo',
    phan_loai: 'Hộ cận nghèo',
    ...BLANK,
    dien_bien: 'Tái cận nghèo',
    dtts: 'x',
    nguyen_nhan: 'Ốm đau, bệnh nặng, tai nạn',
    ...NO_MARKS,
    d09: 'x',
  },
  // Left poverty for above the near-poor line; a person of merit.
  {
    ma_ho: 'H5',
    chu_ho: 'Lê Văn Em',
    thon: 'Thôn B',
    gioi_tinh: 'Nam',
    so_nhan_khau: 1,
    dan_toc: 'Kinh',
    phan_loai_dau_ky: 'Hộ nghèo',
    phan_loai: 'Hộ không nghèo',
    ...BLANK,
    nguoi_co_cong: 'x',
    ...NO_MARKS,
  },
  {
    ma_ho: 'H6',
    chu_ho: 'Võ Thị Gấm',
    thon: 'Thôn B',
    gioi_tinh: 'Nữ',
    so_nhan_khau: 6,
    dan_toc: 'Kinh',
    phan_loai_dau_ky: 'Hộ không nghèo',
    phan_loai: 'Hộ có mức sống trung bình',
    ...BLANK,
    ...NO_MARKS,
  },
  // A class nobody can read; it was near-poor.
  {
    ma_ho: 'H7',
    chu_ho: 'Bùi Văn Hải',
    thon: 'Thôn B',
    gioi_tinh: 'Nam',
    so_nhan_khau: 2,
    dan_toc: 'Kinh',
    phan_loai_dau_ky: 'Hộ cận nghèo',
    phan_loai: 'Hộ tạm ổn',
    ...BLANK,
    ...NO_MARKS,
  },
].map((row) => household(row));

/** Members of H1 and H3 only. */
export const MEMBERS: readonly Row[] = [
  { ma_ho: 'H1', ho_ten: 'Lê Thị An', ngay_sinh: '02/02/1985', co_bhyt: 'x', di_hoc: null, sdd: null },
  // 9 years: no insurance, at primary school.
  {
    ma_ho: 'H1',
    ho_ten: 'Lê Văn Khoa',
    quan_he: 'Con',
    ngay_sinh: '05/05/2015',
    co_bhyt: null,
    di_hoc: 'Tiểu học',
    sdd: null,
  },
  // 2 years: too young for the indicator of insurance and for school; malnourished.
  {
    ma_ho: 'H1',
    ho_ten: 'Lê Thị Lan',
    quan_he: 'Con',
    ngay_sinh: '06/06/2022',
    co_bhyt: null,
    di_hoc: null,
    sdd: 'x',
  },
  { ma_ho: 'H3', ho_ten: 'Trần Thị Cúc', ngay_sinh: '01/01/1990', co_bhyt: 'x', di_hoc: null, sdd: null },
  // 12 years: insured, not at school.
  {
    ma_ho: 'H3',
    ho_ten: 'Trần Văn Minh',
    quan_he: 'Con',
    ngay_sinh: '07/07/2012',
    co_bhyt: 'x',
    di_hoc: null,
    sdd: null,
  },
].map((row) => member(row));

export function smallWard(): Register {
  return gridRegister({ households: HOUSEHOLDS, members: MEMBERS });
}
