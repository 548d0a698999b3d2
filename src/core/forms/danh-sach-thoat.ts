import type { FormData, FormRemark, Item, ListColumn, ListForm, ListPart } from './form';
import {
  age,
  birth,
  name,
  numberOfHousehold,
  ofHousehold,
  ofPerson,
  relation,
  sex,
  size,
} from './list-cells';
import { escapedItems } from './population';

const small = { align: 'center' } as const;

const columns: readonly ListColumn[] = [
  { index: 'A', title: 'STT', width: 9, ...small, fields: [], cell: ({ number }) => number },
  {
    index: 'B',
    title: 'STT hộ',
    width: 10,
    ...small,
    fields: [],
    cell: ({ isHead, household }) => (isHead ? household : null),
  },
  { index: 'C', title: 'Họ tên', width: 42, ...name },
  { index: 'D', title: 'Quan hệ với chủ hộ', width: 20, ...relation },
  { index: 'E', title: 'Giới tính', width: 11, ...small, ...sex },
  { index: 'F', title: 'Ngày sinh', width: 22, ...small, ...birth },
  { index: 'G', title: 'CCCD', width: 28, ...small, ...ofPerson('cccd') },
  { index: 'H', title: 'Dân tộc', width: 14, ...small, ...ofPerson('dan_toc') },
  {
    index: 'I',
    title: 'Địa chỉ',
    width: 40,
    fields: ['dia_chi', 'thon'],
    cell: (line, data) => ofHousehold('dia_chi').cell(line, data) ?? hamletOf(line.isHead, line.item),
  },
  { index: 'J', title: 'Điểm B1', width: 12, ...small, ...numberOfHousehold('b1') },
  { index: 'K', title: 'Điểm B2', width: 12, ...small, ...numberOfHousehold('b2') },
  { index: 'L', title: 'Mã hộ', width: 17, ...small, ...ofHousehold('ma_ho') },
  { index: 'M', title: 'Ghi chú', width: 30, ...ofHousehold('ghi_chu') },
  {
    index: 'N',
    title: 'Sau rà soát',
    width: 24,
    fields: ['phan_loai'],
    cell: ({ isHead, item }) => (isHead ? outcomeOf(item) : null),
  },
  { index: 'O', title: 'Tuổi', width: 11, ...small, ...age },
  { index: 'P', title: 'Số nhân khẩu', width: 13, ...small, ...size },
];

function hamletOf(isHead: boolean, { hamlet }: Item): string | null {
  return isHead && hamlet !== '' ? hamlet : null;
}
function outcomeOf({ movement }: Item): string | null {
  if (!movement) return null;
  return movement.to === 'nearPoor' ? 'Hộ cận nghèo' : 'Vượt chuẩn cận nghèo';
}

/** Escaping is leaving poverty for near-poverty or above, or near-poverty for above. Source: shared/domain/policy.md section 3. */
function byMovement(moves: readonly Item[]): ListPart[] {
  const left = (from: string, to: readonly string[]): Item[] =>
    moves.filter(({ movement }) => movement?.from === from && to.includes(movement.to ?? ''));
  return [
    { id: 'poor', title: 'Hộ thoát nghèo', items: left('poor', ['nearPoor', 'other']) },
    { id: 'nearPoor', title: 'Hộ thoát cận nghèo', items: left('nearPoor', ['other']) },
  ];
}

/** Without classes at the start: the lists of those who escaped, else the classes of those newly escaped, which may be years old. */
function partsOf(data: FormData): { parts: ListPart[]; remarks: FormRemark[] } | null {
  if (data.moves !== null) return { parts: byMovement(data.moves), remarks: ['escapedBy', 'personalData'] };
  const { fromPoor, fromNear, either, isListed } = escapedItems(data);
  const parts: ListPart[] = [
    { id: 'poor', title: 'Hộ thoát nghèo', items: fromPoor },
    { id: 'poor', title: 'Hộ thoát nghèo hoặc thoát cận nghèo', items: either },
    { id: 'nearPoor', title: 'Hộ thoát cận nghèo', items: fromNear },
  ];
  const told = parts.filter(({ items }) => items.length > 0);
  if (told.length === 0) return null;
  const unknown: FormRemark[] = fromNear.length + either.length > 0 ? [] : ['escapedNearUnknown'];
  return {
    parts: told,
    remarks: [isListed ? 'escapedList' : 'escapedClass', ...unknown, 'personalData'],
  };
}

/**
 * Source: shared/domain/forms.json, danh_sach_thoat: title in B5, data from row 10, columns A to P. Columns A, L and N
 * have no title there: a running number, the household's code, and what the household has become.
 */
export const danhSachThoat: ListForm = {
  id: 'danh_sach_thoat',
  kind: 'list',
  sheet: 'GN BM Danh sách thoát nghèo',
  title: 'DANH SÁCH HỘ THOÁT NGHÈO, THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT',
  unit: '',
  titleRow: 5,
  columns,
  byHamlet: false,
  parts: partsOf,
  ownBlank: [],
};
