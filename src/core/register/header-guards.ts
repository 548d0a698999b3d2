/** What around a known name makes it another column: a heading above it, a bracket behind it. */
import { isUnaccented, labelKey } from '../text/unicode';
import type { FieldId } from './fields';
import type { HeaderPath } from './header-names';

const DEPRIVATION = /^d(0[1-9]|1[0-2])$/;
const UNDER_DEPRIVATIONS = /thieu hut|chi so thieu/;
const NOT_DEPRIVATIONS = /dieu kien song|thong tin (?:ve )?thanh vien|thong tin nhan khau|nhu cau|chinh sach/;
const OTHER_PERSON =
  /\b(?:vo|chong|cha|me|bo|nguoi (?!dan\b|dung dau|trong ho|cao tuoi|khuyet tat|phu thuoc|lon\b|co cong)|can bo|dieu tra vien|dang vien|hoi vien|giao vien|to truong|truong thon|giam ho|dai dien|than nhan|lien he)\b/;
/** What a bracket or an addition may say without making the label another one. */
const OTHER_CONTENT =
  /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc khi|truoc ra soat|cu|ca nam|moi|du kien|ke hoach|de nghi|de xuat|tinh|huyen|cap tren)\b/;
const EARLIER = /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc ra soat)\b/;
/** The old one, or somebody's or something's before: not what the register says now. */
const NOT_NOW = /(?:^|[^\p{L}])(?:cũ|trước|trước đây|năm trước|đầu năm|đầu kỳ)(?=$|[^\p{L}])/iu;
const NOT_NOW_KEY = /\b(?:cu|truoc day|nam truoc|ky truoc|dau nam|dau ky)$/;
const BRACKETS = /[([]([^)\]]*)[)\]]/g;

/** The label with its brackets taken out. */
export function withoutBracketed(label: string): string {
  return label.replace(BRACKETS, ' ');
}

/** 'Họ và tên (vợ)', 'Phân loại (năm trước)': the bracket makes it another column. */
export function turnedInBrackets(label: string): boolean {
  const inside = labelKey((label.match(BRACKETS) ?? []).join(' '));
  return inside !== '' && (OTHER_PERSON.test(inside) || OTHER_CONTENT.test(inside));
}

/** Whether the header is said of another person than the row's ('Họ tên mẹ', 'Người liên hệ / CCCD'). */
export function isAboutSomebodyElse({ keys }: HeaderPath): boolean {
  const text = keys.join(' ');
  return OTHER_PERSON.test(text) && !/thanh vien/.test(text);
}

/** Whether the column stands under the heading of the 12 indicators. */
export function isUnderDeprivations({ keys }: HeaderPath): boolean {
  return keys.some((key) => UNDER_DEPRIVATIONS.test(key));
}

export const isDeprivation = (field: FieldId): boolean => DEPRIVATION.test(field);

/** 'Thiếu hụt về bảo hiểm y tế' names its heading itself: what it is short of, or ''. */
export function deprivedOf(leafKey: string): string {
  return /^thieu hut (?:(?:ve|chi so|tieu chi|dich vu) )*(.+)$/.exec(leafKey)?.[1] ?? '';
}

/** The spanning header decides: deprivation or living condition, this household or another person, now or before. */
export function fitsUnder(path: HeaderPath, field: FieldId): boolean {
  const above = path.keys.slice(0, -1).join(' ');
  if (above === '') return true;
  if (OTHER_PERSON.test(above) && !/chu ho|thanh vien/.test(above)) return false;
  if (EARLIER.test(above)) return field === 'phan_loai_dau_ky' || field === 'dau_ky';
  if (UNDER_DEPRIVATIONS.test(above)) return DEPRIVATION.test(field);
  return !(NOT_DEPRIVATIONS.test(above) && DEPRIVATION.test(field));
}

/** 'Chủ hộ cũ', 'Loại hộ trước đây': a field of another time. Without accents only at the end, 'cư' being a word too. */
export function isOfEarlier({ labels, keys }: HeaderPath): boolean {
  const label = labels.join(' ').normalize('NFC');
  return NOT_NOW.test(label) || (isUnaccented(label) && NOT_NOW_KEY.test(keys[keys.length - 1] ?? ''));
}

/** Of what was before, only the class at the start has a field: 'Loại hộ cũ'. */
export function fieldsOfEarlier(fields: readonly FieldId[]): readonly FieldId[] {
  return fields.some((field) => field === 'phan_loai' || field === 'phan_loai_dau_ky')
    ? ['phan_loai_dau_ky']
    : fields.filter((field) => field === 'dau_ky');
}
