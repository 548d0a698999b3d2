import type { AreaForm } from './form';
import { MOVE_COLUMNS, movementColumns, MOVEMENT_IDENTITY, relapsedOrNew } from './movement-columns';
import { FORM_WORDS } from './words';

/** Source: shared/domain/forms.json, dien_bien_can_ngheo. */
export const dienBienCanNgheo: AreaForm = {
  id: 'dien_bien_can_ngheo',
  kind: 'areas',
  sheet: 'GN BM Diễn biến hộ cận nghèo',
  title: 'TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO',
  unit: 'hộ, khẩu',
  titleRow: 4,
  population: 'moves',
  split: true,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () =>
    movementColumns('nearPoor', 'poor', {
      start: 'Tổng số hộ cận nghèo đầu kỳ',
      out: 'Giảm trong kỳ',
      toSibling: 'Trở thành hộ nghèo',
      above: 'Vượt chuẩn cận nghèo',
      otherDown: 'Số hộ khác giảm',
      in: 'Tăng trong kỳ',
      fromSibling: 'Hộ nghèo trở thành hộ cận nghèo',
      relapse: 'Tái cận nghèo',
      arisen: 'Phát sinh mới',
      otherUp: 'Số hộ khác tăng',
      end: 'Tổng số hộ cận nghèo cuối kỳ',
      endIndex: '9',
    }),
  identities: [MOVEMENT_IDENTITY],
  movesOf: 'nearPoor',
  moveColumns: MOVE_COLUMNS,
  undivided: { columns: ['6', '7'], ...relapsedOrNew('nearPoor'), isMerged: true },
  remarks: ['movesOwn', 'movesPersons'],
};
