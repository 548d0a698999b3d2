/** Words that tell a row that is no household: totals, signatures, notes. */
import type { Cell } from '../model';
import { exactKey, fold } from '../text/unicode';

export const ROMAN = /^[IVXLC]+\.?$/;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|kiem tra|duyet)|lap (?:bang|bieu)|(?:tm|kt)\.? ?(?:uy ban|ubnd|ban|chu tich|truong ban)|(?:pho )?chu tich|(?:pho )?truong ban|can bo (?:lap|dieu tra|phu trach)|cong chuc (?:lap|phu trach)|xac nhan|thu truong|to truong|truong (?:thon|ap|ban|khu)|bi thu|\(?(?:da )?ky|noi nhan|.{0,40}ngay.{0,6}thang.{0,6}nam)/;
export const COUNT = /^\s*[\d.,%]+\s*(?:hộ|khẩu)?\s*$/iu;
export const MOTTO = /^(?:cong hoa xa hoi|doc lap)\b/;
export const NOTE = /^(?:ghi chu|luu y|\*|- )/;
/** Exact keys, because 'Tống' and 'Công' are family names. */
const TOTAL = [
  ...['tổng', 'tổng cộng', 'tổng số', 'cộng', 'lũy kế', 'cộng dồn', 'ấn định danh sách', 'danh sách này có'],
  ...[
    'phường',
    'xã',
    'thị trấn',
    'thôn',
    'tổ',
    'xóm',
    'ấp',
    'bản',
    'khu',
    'khóm',
    'buôn',
    'làng',
    'danh sách',
  ].map((unit) => `toàn ${unit}`),
].map(exactKey);
const TOTAL_SIGNS = new Set(['tc', 't/c', 'σ', '∑']);
/** '2 hộ', '44 khẩu, 15 hộ' where a name should stand. */
export const COUNTED = /^\s*\d+\s*(?:hộ|khẩu|nhân khẩu|người)(?![\p{L}])/iu;
const TOTAL_UNACCENTED = /^(?:tong cong|tong so)\b/;

/** Whether the label is that of a total: 'Cộng', 'TỔNG CỘNG: 36 hộ', 'Tổng số'; not a family name Tống or Công. */
export function isTotalLabel(label: string): boolean {
  if (TOTAL_UNACCENTED.test(fold(label)) && label === fold(label)) return true;
  const key = exactKey(label);
  if (TOTAL_SIGNS.has(key)) return true;
  return TOTAL.some((word) => key.startsWith(word) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length)));
}

/** Whether a row belongs to the block of signatures under a table. */
export function isSignatureRow(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === 'string' && cell.length <= 80 && SIGNATURE.test(fold(cell)));
}
