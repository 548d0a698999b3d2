import { counting, rating, under, untold } from './columns';
import { cameFrom, everybody, minority, relapsed, stillHere, wentTo } from './facts';
import type { AreaForm } from './form';
import { relapsedOrNew } from './movement-columns';
import { FORM_WORDS } from './words';

const start = cameFrom('nearPoor');
const end = wentTo('nearPoor');

/** Source: shared/domain/forms.json, can_ngheo_2016: the form of 2016–2020, superseded. What its rates of movements are of is not known. */
export const canNgheo2016: AreaForm = {
  id: 'can_ngheo_2016',
  kind: 'areas',
  sheet: 'GN BM Cận nghèo (mẫu cũ)',
  title: 'TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT HỘ CẬN NGHÈO',
  unit: 'hộ, %',
  titleRow: 4,
  population: 'moves',
  only: 'vn-2016',
  split: false,
  byZone: true,
  total: 'last',
  totalTitle: FORM_WORDS.total,
  columns: () => [
    under(
      'Tổng số hộ dân cư',
      counting('1', 'Số hộ', [stillHere, everybody]),
      counting('2', 'Hộ DTTS', [stillHere, everybody, minority]),
    ),
    under(
      'Số hộ cận nghèo đầu năm',
      counting('3', 'Số hộ', [start]),
      untold('4', 'Tỷ lệ (%)', 'movementRate'),
      counting('5', 'Hộ DTTS', [start, minority]),
      untold('6', 'Tỷ lệ (%)', 'movementRate'),
    ),
    under(
      'Diễn biến trong năm',
      counting('7', 'Thoát cận nghèo: số hộ', [start, wentTo('other')]),
      untold('8', 'Tỷ lệ (%)', 'movementRate'),
      counting('9', 'Tái cận nghèo: số hộ', [cameFrom('other'), end, relapsed]),
      untold('10', 'Tỷ lệ (%)', 'movementRate'),
      counting('11', 'Phát sinh: số hộ', [cameFrom('other'), end], { isNot: [relapsed] }),
      untold('12', 'Tỷ lệ (%)', 'movementRate'),
    ),
    under(
      'Số hộ cận nghèo cuối năm',
      counting('13', 'Số hộ', [end]),
      rating('14', 'Tỷ lệ (%)', '13', '1'),
      counting('15', 'Hộ DTTS', [end, minority]),
      rating('16', 'Tỷ lệ (%)', '15', '2'),
    ),
  ],
  identities: [],
  movesOf: 'nearPoor',
  moveColumns: {
    '3': 'start',
    '5': 'start',
    '7': 'above',
    '9': 'fromAbove',
    '11': 'fromAbove',
    '13': 'end',
    '15': 'end',
  },
  undivided: { columns: ['9', '11'], ...relapsedOrNew('nearPoor'), isMerged: false },
  remarks: ['superseded', 'movesOwn'],
};
