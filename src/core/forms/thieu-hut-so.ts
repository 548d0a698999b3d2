import { BOTH_CLASSES, counting, under } from './columns';
import { deprived } from './facts';
import type { AreaForm, FormColumn } from './form';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, thieu_hut_so. Its columns are the indicators of the run's standard. */
export const thieuHutSo: AreaForm = {
  id: 'thieu_hut_so',
  kind: 'areas',
  sheet: 'GN BM Thiếu hụt (số hộ)',
  title: 'PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO, HỘ CẬN NGHÈO',
  unit: 'hộ',
  titleRow: 4,
  population: 'special',
  split: false,
  total: 'first',
  totalTitle: FORM_WORDS.total,
  parts: BOTH_CLASSES,
  columns: ({ standard }) => {
    const marks = standard.indicators.map((indicator, at) =>
      counting(String(at + 3), indicator.name.vi, [deprived(indicator)]),
    );
    const sum: FormColumn = {
      key: '2',
      title: 'Tổng số thiếu hụt',
      index: '2',
      measure: { sum: marks.map(({ key }) => key) },
    };
    return [counting('1', 'Tổng số hộ', []), sum, under('Số hộ thiếu hụt theo từng chỉ số', ...marks)];
  },
  bare: ['1'],
  identities: [],
  remarks: ['deprivationSum'],
};
