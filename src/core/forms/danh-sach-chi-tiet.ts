import { recordTelling } from '../indicators/household-groups';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { readMark } from '../text/marks';
import { cellText, fold } from '../text/unicode';
import { under } from './columns';
import { indigenous, merit, noWorker } from './facts';
import type { FormData, HeaderNode, Item, Line, ListColumn, ListForm } from './form';
import { birthYear, crossed, name, ofPerson, relation } from './list-cells';
import { FORM_WORDS } from './words';

const small = { align: 'center' } as const;

type Arrival = 'new' | 'again' | 'before';
const MARKS: Readonly<Record<Arrival, FieldId>> = {
  new: 'ngheo_moi',
  again: 'tai_ngheo',
  before: 'ngheo_cu',
};

/** The household's movement; looked up by its row on the main list, or by the household of its list. */
const movementsKnown = new WeakMap<FormData, Map<Item['record'], Item>>();
function movementOf(item: Item, data: FormData): Item['movement'] {
  let known = movementsKnown.get(data);
  if (known === undefined) {
    known = new Map();
    for (const moved of data.moves ?? [])
      for (const record of moved.subject.records) known.set(record, moved);
    movementsKnown.set(data, known);
  }
  return known.get(item.record)?.movement;
}

/** The register's own mark where it keeps one, else its class at the start. */
function arrived(arrival: Arrival): Pick<ListColumn, 'fields' | 'cell'> {
  const field = MARKS[arrival];
  return {
    fields: [field, 'phan_loai_dau_ky', 'dien_bien'],
    cell({ isHead, item }: Line, data: FormData) {
      if (!isHead) return null;
      const record = recordTelling(item.subject, field);
      if (record !== null) {
        const mark = readMark(cellAt(record.table, record.rowOf(field), field));
        return mark.kind === 'ok' && mark.value ? 'x' : null;
      }
      const movement = movementOf(item, data);
      if (!movement || movement.from === null) return null;
      return arrivalOf(movement.from === item.class, movement.relapsed) === arrival ? 'x' : null;
    },
  };
}
function arrivalOf(wasSame: boolean, relapsed: boolean | null): Arrival | null {
  if (wasSame) return 'before';
  if (relapsed === null) return null;
  return relapsed ? 'again' : 'new';
}

/** 'Chưa vay vốn'; 'không thu học phí' is a support. */
const DENIED = /^(?:khong|chua)\b(?! (?:thu|phai))/;

/** Policies the register names for a household, folded; null on other rows and where nothing tells. */
function supportsOf({ isHead, item }: Line): readonly string[] | null {
  const record = isHead ? recordTelling(item.subject, 'ho_tro') : null;
  if (record === null) return null;
  return cellText(cellAt(record.table, record.rowOf('ho_tro'), 'ho_tro'))
    .split(/[;,+\n]/)
    .map(fold)
    .filter((part) => /[a-z]{2}/.test(part) && !DENIED.test(part));
}

function supported(is: (part: string) => boolean): Pick<ListColumn, 'fields' | 'cell'> {
  return { fields: ['ho_tro'], cell: (line: Line) => (supportsOf(line)?.some(is) ? 'x' : null) };
}
const ofKind = (words: RegExp) => supported((part) => words.test(part));
const KINDS = /y te|bhyt|giao duc|hoc|san xuat|sinh ke|vay|\bvon\b|tin dung|nha o|xay nha|sua nha/;
/** Something is written, and it is none of the kinds above. */
const otherSupport = supported((part) => !KINDS.test(part));

const columns: readonly HeaderNode<ListColumn>[] = [
  {
    index: 'A',
    title: 'STT chủ hộ',
    width: 11,
    ...small,
    fields: [],
    cell: ({ isHead, household }) => (isHead ? household : null),
  },
  { index: 'B', title: 'STT thành viên hộ', width: 14, ...small, fields: [], cell: ({ member }) => member },
  {
    index: 'C',
    title: 'Họ, tên chủ hộ và thành viên trong hộ; thôn, bon, buôn, tổ dân phố',
    width: 58,
    ...name,
  },
  under(
    'Năm sinh',
    { index: '1', title: 'Nam', width: 13, ...small, ...birthYear('male') },
    { index: '2', title: 'Nữ', width: 13, ...small, ...birthYear('female') },
  ),
  { index: '3', title: 'Dân tộc', width: 16, ...small, ...ofPerson('dan_toc') },
  { index: '4', title: 'Quan hệ với chủ hộ', width: 20, ...relation },
  under(
    'Diễn biến',
    { index: '5', title: 'Nghèo mới', width: 13, ...small, ...arrived('new') },
    { index: '6', title: 'Tái nghèo', width: 13, ...small, ...arrived('again') },
    { index: '7', title: 'Nghèo cũ', width: 13, ...small, ...arrived('before') },
  ),
  under(
    'Nhóm hộ',
    { index: '8', title: 'Hộ chính sách có công', width: 16, ...small, ...crossed(merit) },
    { index: '9', title: 'Hộ DT tại chỗ', width: 13, ...small, ...crossed(indigenous) },
    { index: '10', title: 'Hộ không KNLĐ', width: 15, ...small, ...crossed(noWorker) },
  ),
  under(
    'Chính sách được hỗ trợ',
    { index: '11', title: 'HT y tế', width: 12, ...small, ...ofKind(/y te|bhyt/) },
    { index: '12', title: 'HT giáo dục', width: 13, ...small, ...ofKind(/giao duc|\bhoc\b/) },
    { index: '13', title: 'HT sản xuất', width: 13, ...small, ...ofKind(/san xuat|sinh ke/) },
    { index: '14', title: 'HT vay vốn', width: 13, ...small, ...ofKind(/vay|\bvon\b|tin dung/) },
    { index: '15', title: 'HT nhà ở', width: 13, ...small, ...ofKind(/nha o|xay nha|sua nha/) },
    { index: '16', title: 'Khác', width: 13, ...small, ...otherSupport },
  ),
];

/** Source: shared/domain/forms.json, danh_sach_chi_tiet (the form of one province). */
export const danhSachChiTiet: ListForm = {
  id: 'danh_sach_chi_tiet',
  kind: 'list',
  sheet: 'GN BM Danh sách chi tiết',
  title: 'DANH SÁCH CHI TIẾT HỘ NGHÈO, HỘ CẬN NGHÈO',
  unit: '',
  titleRow: 4,
  columns,
  byHamlet: true,
  parts: ({ special }) => {
    const of = (name: 'poor' | 'nearPoor'): Item[] => special.filter((item) => item.class === name);
    const parts = [
      { id: 'poor', title: FORM_WORDS.poor, items: of('poor') },
      { id: 'nearPoor', title: FORM_WORDS.nearPoor, items: of('nearPoor') },
    ] as const;
    if (parts.every(({ items }) => items.length === 0)) return null;
    return { parts, remarks: ['provincePractice', 'newOrOld', 'personalData'] };
  },
  ownBlank: [{ index: '9', why: 'indigenous' }],
};
