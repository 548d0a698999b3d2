import { BOTH_CLASSES, counting, under } from './columns';
import { deprived } from './facts';
import type { AreaForm } from './form';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, thieu_hut_tyle. */
export const thieuHutTyle: AreaForm = {
  id: 'thieu_hut_tyle',
  kind: 'areas',
  sheet: 'GN BM Thiếu hụt (tỷ lệ)',
  title: 'PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO, HỘ CẬN NGHÈO',
  unit: 'hộ, %',
  titleRow: 4,
  population: 'special',
  split: false,
  total: 'first',
  totalTitle: FORM_WORDS.total,
  parts: BOTH_CLASSES,
  columns: ({ standard }) => [
    counting('1', 'Tổng số hộ', []),
    under(
      'Tỷ lệ hộ thiếu hụt theo từng chỉ số (%)',
      ...standard.indicators.map((indicator, at) => ({
        key: String(at + 2),
        title: indicator.name.vi,
        index: String(at + 2),
        measure: { share: { of: [], fact: deprived(indicator) } },
      })),
    ),
  ],
  bare: ['1'],
  identities: [],
  remarks: ['rateOfKnown'],
};
