import { counting, under } from './columns';
import { merit, minority, nearPoor, noWorker, poor } from './facts';
import type { AreaForm, Fact, HeaderNode } from './form';
import { FORM_WORDS } from './words';

const GROUPS = [minority, noWorker, merit];

function ofClass(title: string, name: Fact, first: number): HeaderNode {
  const index = (at: number): string => String(first + at);
  return under(
    title,
    counting(index(0), 'Tổng số', [name]),
    counting(index(1), 'Dân tộc thiểu số', [name, minority]),
    counting(index(2), 'Không có khả năng lao động', [name, noWorker]),
    counting(index(3), 'Có thành viên là người có công', [name, merit]),
    counting(index(4), 'Khác (không thuộc nhóm nào)', [name], { isNot: GROUPS }),
  );
}

/**
 * Source: shared/domain/forms.json, nhom_doi_tuong. 'Khác' counts households in none of the groups: they overlap, so
 * total − sums would count some households twice.
 */
export const nhomDoiTuong: AreaForm = {
  id: 'nhom_doi_tuong',
  kind: 'areas',
  sheet: 'GN BM Nhóm đối tượng',
  title: 'PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG',
  unit: 'hộ, khẩu',
  titleRow: 4,
  population: 'main',
  split: true,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () => [ofClass(FORM_WORDS.poor, poor, 1), ofClass(FORM_WORDS.nearPoor, nearPoor, 6)],
  bare: ['1', '6'],
  identities: [],
  remarks: ['overlap', 'personsOfHouseholds'],
};
