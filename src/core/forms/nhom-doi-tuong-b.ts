import { counting, under } from './columns';
import { everybody, merit, minority, nearPoor, noWorker, poor } from './facts';
import type { AreaForm } from './form';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, nhom_doi_tuong_b: title in A4, data from row 9, columns A to M. */
export const nhomDoiTuongB: AreaForm = {
  id: 'nhom_doi_tuong_b',
  kind: 'areas',
  sheet: 'GN BM Kết quả theo nhóm',
  title: 'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO',
  unit: 'hộ, khẩu',
  titleRow: 4,
  population: 'main',
  split: true,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () => [
    counting('D', 'Tổng số hộ dân cư', [everybody]),
    counting('E', 'Số hộ dân tộc thiểu số', [everybody, minority]),
    counting('F', 'Hộ nghèo', [poor]),
    counting('G', 'Hộ cận nghèo', [nearPoor]),
    under(
      'Hộ dân tộc thiểu số',
      counting('H', 'Hộ nghèo', [poor, minority]),
      counting('I', 'Hộ cận nghèo', [nearPoor, minority]),
    ),
    under(
      'Hộ không có khả năng lao động',
      counting('J', 'Hộ nghèo', [poor, noWorker]),
      counting('K', 'Hộ cận nghèo', [nearPoor, noWorker]),
    ),
    under(
      'Hộ có thành viên là người có công',
      counting('L', 'Hộ nghèo', [poor, merit]),
      counting('M', 'Hộ cận nghèo', [nearPoor, merit]),
    ),
  ],
  identities: [],
  remarks: ['overlapOnly', 'personsOfHouseholds'],
};
