import { BOTH_CLASSES, counting, rating, under } from './columns';
import { ethnicMinority, everybody, femaleHead, indigenous, kinh, merit, noWorker } from './facts';
import type { AreaForm, HeaderNode } from './form';
import { FORM_WORDS } from './words';

const households = { unit: 'households' } as const;
const persons = { unit: 'persons' } as const;
/** Of all households, whatever part of the table: the facts of the part do not hold for them. */
const residents = { ...households, ofAll: true } as const;
const residentPersons = { ...persons, ofAll: true } as const;

const all: readonly HeaderNode[] = [
  under(
    'Hộ dân cư',
    counting('1=2+3', 'Tổng số', [everybody], residents),
    counting('2', 'Kinh', [everybody, kinh], residents),
    counting('3', 'Dân tộc thiểu số', [everybody, ethnicMinority], residents),
    counting('4', 'DTTS tại chỗ', [everybody, indigenous], residents),
  ),
  under(
    'Nhân khẩu',
    counting('5=6+7', 'Tổng số', [everybody], residentPersons),
    counting('6', 'Kinh', [everybody, kinh], residentPersons),
    counting('7', 'Dân tộc thiểu số', [everybody, ethnicMinority], residentPersons),
    counting('8', 'DTTS tại chỗ', [everybody, indigenous], residentPersons),
  ),
];
const ofPart: readonly HeaderNode[] = [
  under(
    'Số hộ nghèo (mục I), hộ cận nghèo (mục II)',
    counting('9=10+11', 'Tổng số', [], households),
    counting('10', 'Kinh', [kinh], households),
    counting('11', 'Dân tộc thiểu số', [ethnicMinority], households),
    counting('12', 'DTTS tại chỗ', [indigenous], households),
    counting('13', 'Chính sách có công', [merit], households),
    counting('14', 'Không có KNLĐ', [noWorker], households),
    counting('15', 'Chủ hộ là nữ', [femaleHead], households),
  ),
  under(
    'Số khẩu của các hộ đó',
    counting('16=17+18', 'Tổng số', [], persons),
    counting('17', 'Kinh', [kinh], persons),
    counting('18', 'Dân tộc thiểu số', [ethnicMinority], persons),
    counting('19', 'DTTS tại chỗ', [indigenous], persons),
  ),
  under(
    'Tỷ lệ hộ (%)',
    rating('20=9/1*100', 'Chung', '9', '1'),
    rating('21=11/3*100', 'Dân tộc thiểu số', '11', '3'),
    rating('22=12/4*100', 'DTTS tại chỗ', '12', '4'),
  ),
];

/** Source: shared/domain/forms.json, tong_hop_tinh (24 columns; the practice of one province). */
export const tongHopTinh: AreaForm = {
  id: 'tong_hop_tinh',
  kind: 'areas',
  sheet: 'GN BM Tổng hợp 24 cột',
  title: 'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU',
  unit: 'hộ, khẩu, %',
  titleRow: 4,
  population: 'main',
  split: false,
  total: 'first',
  totalTitle: FORM_WORDS.total,
  parts: BOTH_CLASSES,
  columns: () => [...all, ...ofPart],
  identities: [
    { result: '1', plus: ['2', '3'], minus: [] },
    { result: '5', plus: ['6', '7'], minus: [] },
    { result: '9', plus: ['10', '11'], minus: [] },
    { result: '16', plus: ['17', '18'], minus: [] },
  ],
  remarks: ['provincePractice', 'ethnicityOfHead', 'personsOfHouseholds', 'overlapOnly'],
};
