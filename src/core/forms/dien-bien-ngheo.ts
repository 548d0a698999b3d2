import type { AreaForm } from './form';
import { MOVE_COLUMNS, movementColumns, MOVEMENT_IDENTITY, relapsedOrNew } from './movement-columns';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, dien_bien_ngheo. */
export const dienBienNgheo: AreaForm = {
  id: 'dien_bien_ngheo',
  kind: 'areas',
  sheet: 'GN BM Diễn biến hộ nghèo',
  title: 'TỔNG HỢP DIỄN BIẾN HỘ NGHÈO',
  unit: 'hộ, khẩu',
  titleRow: 4,
  population: 'moves',
  split: true,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () =>
    movementColumns('poor', 'nearPoor', {
      start: 'Tổng số hộ nghèo đầu kỳ',
      out: 'Giảm trong kỳ',
      toSibling: 'Thoát nghèo, trở thành hộ cận nghèo',
      above: 'Thoát nghèo, vượt chuẩn cận nghèo',
      otherDown: 'Số hộ khác giảm',
      in: 'Tăng trong kỳ',
      fromSibling: 'Hộ cận nghèo trở thành hộ nghèo',
      relapse: 'Bổ sung: tái nghèo',
      arisen: 'Bổ sung: phát sinh mới',
      otherUp: 'Số hộ khác tăng',
      end: 'Tổng số hộ nghèo cuối kỳ',
      endIndex: '9=1-2-3-4+5+6+7+8',
    }),
  identities: [MOVEMENT_IDENTITY],
  movesOf: 'poor',
  moveColumns: MOVE_COLUMNS,
  undivided: { columns: ['6', '7'], ...relapsedOrNew('poor'), isMerged: true },
  remarks: ['movesOwn', 'movesPersons'],
};
