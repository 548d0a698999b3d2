import { CLASS_LABELS } from '../text/household-classes';
import { merit, minority, noWorker } from './facts';
import type { Item, ListColumn, ListForm } from './form';
import {
  age,
  birth,
  crossed,
  headName,
  name,
  numberOfHousehold,
  ofHousehold,
  ofPerson,
  relation,
  sex,
  size,
} from './list-cells';

const small = { align: 'center' } as const;

const columns: readonly ListColumn[] = [
  { index: 'A', title: 'STT', width: 9, ...small, fields: [], cell: ({ number }) => number },
  {
    index: 'B',
    title: 'STT hộ',
    width: 9,
    ...small,
    fields: [],
    cell: ({ isHead, household }) => (isHead ? household : null),
  },
  { index: 'C', title: 'Họ tên chủ hộ', width: 27, ...headName },
  { index: 'D', title: 'Họ tên thành viên', width: 29, ...name },
  { index: 'E', title: 'Quan hệ với chủ hộ', width: 14, ...relation },
  { index: 'F', title: 'Ngày sinh', width: 19, ...small, ...birth },
  { index: 'G', title: 'Giới tính', width: 9, ...small, ...sex },
  { index: 'H', title: 'CCCD', width: 25, ...small, ...ofPerson('cccd') },
  { index: 'I', title: 'Tỉnh', width: 14, ...ofHousehold('tinh') },
  { index: 'J', title: 'Huyện', width: 14, ...ofHousehold('huyen') },
  { index: 'K', title: 'Mã huyện', width: 10, ...small, ...ofHousehold('ma_huyen') },
  { index: 'L', title: 'Xã', width: 14, ...ofHousehold('xa') },
  { index: 'M', title: 'Mã xã', width: 11.5, ...small, ...ofHousehold('ma_xa') },
  {
    index: 'N',
    title: 'Thôn',
    width: 16,
    fields: ['thon'],
    cell: ({ isHead, item }) => (isHead && item.hamlet !== '' ? item.hamlet : null),
  },
  { index: 'O', title: 'Dân tộc', width: 11, ...small, ...ofPerson('dan_toc') },
  {
    index: 'P',
    title: 'Phân loại hộ',
    width: 17,
    fields: ['phan_loai'],
    cell: ({ isHead, item }) => (isHead ? labelOf(item) : null),
  },
  { index: 'Q', title: 'Số QĐ công nhận', width: 15, ...ofHousehold('qd_cong_nhan') },
  { index: 'R', title: 'Ngày ban hành QĐ', width: 19, ...small, ...ofHousehold('ngay_qd') },
  { index: 'S', title: 'Điểm B1', width: 10, ...small, ...numberOfHousehold('b1') },
  { index: 'T', title: 'Điểm B2', width: 10, ...small, ...numberOfHousehold('b2') },
  { index: 'U', title: 'Hộ DTTS', width: 10, ...small, ...crossed(minority) },
  { index: 'V', title: 'Hộ không có KNLĐ', width: 11, ...small, ...crossed(noWorker) },
  { index: 'W', title: 'Có người có công', width: 11, ...small, ...crossed(merit) },
  { index: 'X', title: 'Nguyên nhân nghèo', width: 28, ...ofHousehold('nguyen_nhan') },
  { index: 'Y', title: 'Mã hộ', width: 14.5, ...small, ...ofHousehold('ma_ho') },
  { index: 'Z', title: 'Tuổi', width: 9, ...small, ...age },
  { index: 'AA', title: 'Số nhân khẩu', width: 10, ...small, ...size },
];

function labelOf(item: Item): string | null {
  return item.class === null ? null : CLASS_LABELS[item.class];
}

/**
 * Source: shared/domain/forms.json, danh_sach_ho: title in A4, data from row 8, columns A to AA, as exports of the
 * national software have it. Columns A and Y have no title there: a running number and the household's code.
 */
export const danhSachHo: ListForm = {
  id: 'danh_sach_ho',
  kind: 'list',
  sheet: 'GN BM Danh sách hộ',
  title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT',
  unit: '',
  titleRow: 4,
  columns,
  byHamlet: false,
  parts: ({ special }) => {
    const items = special.filter((item) => item.class === 'poor' || item.class === 'nearPoor');
    return items.length === 0
      ? null
      : { parts: [{ id: 'poor', title: '', items }], remarks: ['personalData'] };
  },
  ownBlank: [],
};
