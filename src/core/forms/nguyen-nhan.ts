import { POVERTY_REASONS } from '../text/poverty-reasons';
import { BOTH_CLASSES, counting } from './columns';
import { reasoned } from './facts';
import type { AreaForm } from './form';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, nguyen_nhan. A household with several reasons is in several columns. */
export const nguyenNhan: AreaForm = {
  id: 'nguyen_nhan',
  kind: 'areas',
  sheet: 'GN BM Nguyên nhân nghèo',
  title: 'PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NGUYÊN NHÂN NGHÈO',
  unit: 'hộ',
  titleRow: 4,
  population: 'special',
  split: false,
  total: 'first',
  totalTitle: FORM_WORDS.total,
  parts: BOTH_CLASSES,
  columns: () => POVERTY_REASONS.map((reason, at) => counting(String(at + 1), reason, [reasoned(at)])),
  identities: [],
  remarks: ['severalReasons'],
};
