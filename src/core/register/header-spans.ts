/** Short labels that mean something only under their spanning header: 'Nam' under 'Năm sinh chủ hộ', 'HN' under 'Kết quả'. */
import type { FieldId } from './fields';

const EARLIER = /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc ra soat)\b/;
const CLASSES = /\b(?:phan loai|ket qua|loai ho|dien ho|xep loai|cuoi nam|cuoi ky)\b/;
const NAMES = /^(?:ho (?:va )?ten|ho chu dem va ten|ten)(?: khai sinh)?$/;

const UNDER: readonly (readonly [span: RegExp, label: RegExp, field: FieldId])[] = [
  [/\b(?:nam sinh|ngay sinh|nam sinh)\b/, /^nam$/, 'nam_sinh_nam'],
  [/\b(?:nam sinh|ngay sinh|nam sinh)\b/, /^nu$/, 'nam_sinh_nu'],
  [/\b(?:gioi tinh|gioi|phai)\b/, /^nam$/, 'gioi_tinh_nam'],
  [/\b(?:gioi tinh|gioi|phai)\b/, /^nu$/, 'gioi_tinh_nu'],
  [/\b(?:nhan khau|so khau|khau)\b/, /^(?:tong|tong so|tong cong|so luong)$/, 'so_nhan_khau'],
  [/\b(?:nhan khau|so khau|khau)\b/, /^(?:trong do )?nu$/, 'so_nu'],
  [CLASSES, /^(?:hn|ngheo|ho ngheo)$/, 'la_ho_ngheo'],
  [CLASSES, /^(?:hcn|cn|can ngheo|ho can ngheo)$/, 'la_ho_can_ngheo'],
  [CLASSES, /^(?:kn|hkn|khong ngheo|ho khong ngheo)$/, 'la_ho_khong_ngheo'],
  [/\b(?:chu ho|dung dau ho|dai dien ho)\b/, NAMES, 'chu_ho'],
];

/** The field of a label under a span, both as keys; null when the two say nothing together. */
export function fieldUnderSpan(span: string, label: string): FieldId | null {
  for (const [above, own, field] of UNDER) {
    if (!own.test(label) || !above.test(span)) continue;
    return field.startsWith('la_ho') && EARLIER.test(span) ? null : field;
  }
  return null;
}
