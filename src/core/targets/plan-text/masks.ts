/** Figures that are no figure of a target: dates, document numbers, ages, money, measures. */
import type { Passage } from './passage';

const NUMBER = '\\d+(?:[.,]\\d+)*';
const RANGE = `${NUMBER}(?: ?(?:-|–|—|÷|~|den|toi)(?: duoi| du)? ?${NUMBER})?`;
/** 'Chương trình 5 hộ', 'ở mức 5 hộ': no number of a document or a section. */
const COUNTED = 'ho|nguoi|lao dong|mo hinh|lop|can|thon';
const YEAR = '(?:19|20)\\d\\d';
const MONEY = '(?:trieu|(?:ty|ti)(?! le)|nghin|ngan|tr)(?: (?:dong|d)\\b)?|dong|vnd|usd|d\\b';
const MEASURE =
  'tuoi|thang|ngay|nam(?! dan)|tuan|gio|phut|km|met|m2|m²|m3|ha|hec ?ta|kg|ta|tan|lit|kwh|kw|lan|diem(?! ?(?:%|phan tram|internet|truy|buu))|chi so|tieu chi|chi tieu|nhom|noi dung|nhiem vu|giai phap|chieu|dai bieu|dang vien|phieu|y kien|buoc|cap|trang|ban chinh|khoa|ky|dieu|khoan|chuong';

/** In the order they are tried; each match is masked as a whole. */
const PATTERNS: readonly RegExp[] = [
  // 18/01/2022, 14/12, 6/2026; '7/9 thôn' and '1/3 số hộ' are no dates, nor is '07/12 chỉ tiêu' a figure.
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/g,
  new RegExp(`\\d{1,2}[/-]${YEAR}`, 'g'),
  /\b(?:ngay|truoc|den|tu ngay|sau|thang|quy) \d{1,2}\/\d{1,2}(?![/\d])/g,
  new RegExp(
    `\\b(?:ngay|thang|quy|dieu|khoan|khoa|lan thu|thu|chuong|bieu|mau|phu luc|du an|tieu du an|to dan pho|thon|ap|to|khu pho|khu|nhom|muc(?! ${NUMBER} (?:${COUNTED})\\b)|tieu chi) (?:so )?(?:${RANGE}|[ivx]+\\b)(?![%\\d,.]*\\d)(?! ?%)`,
    'g',
  ),
  // 49/KH-UBND, 07-NQ/TU, 3088/QĐ-UBND
  /\d+[a-z]?[/-](?:\d{4}[/-])?[a-z]{2,}[\p{L}-]*(?:[/-][\p{L}-]+)*/gu,
  new RegExp(
    `\\b(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|luat|huong dan|van ban|bao cao|de an|chuong trinh|thong bao|(?<!\\btong )so:?)(?: so)?:? ?\\d+(?:/\\d+)*(?=[\\s/,.;:)-]|$)(?![.,]\\d)(?! (?:${COUNTED})\\b)`,
    'g',
  ),
  // 2021-2025, năm 2026
  new RegExp(`\\b${YEAR} ?[-–—] ?${YEAR}\\b`, 'g'),
  new RegExp(`\\b(?:nam|giai doan|nien do|tu|den|va) ${YEAR}\\b(?! ?(?:ho|nguoi|lao|luot|%))`, 'g'),
  new RegExp(
    `\\b(?:do tuoi|tre(?: em)?|tuoi)(?: tu)?(?: du)? ${RANGE}(?! ?%)(?= ?tuoi| bo| di| duoc|[,;.)]|$)`,
    'g',
  ),
  new RegExp(`(?:do tuoi(?: lao dong)?) \\(?(?:tu |duoi |tren )?(?:du )?${RANGE}(?: tuoi)?(?! ?%)`, 'g'),
  new RegExp(`${RANGE} ?(?:${MONEY})(?![\\p{L}])(?: ?/ ?[\\p{L}]+(?: [\\p{L}]+)?)*`, 'gu'),
  new RegExp(`\\d+ ?/ ?\\d+ (?:chi tieu|dai bieu|dang vien|phieu|y kien|tieu chi|nhiem vu)`, 'g'),
  new RegExp(`${RANGE} ?(?:${MEASURE})(?![\\p{L}])`, 'gu'),
];

/** The folded text with such figures blanked out, letter for letter. */
export function masked(plain: string): string {
  let text = plain;
  for (const pattern of PATTERNS) {
    text = text.replace(pattern, (found: string, at: number) => {
      // The middle of a longer number is no match.
      return /[\d.,]$/.test(text.slice(0, at)) && /^\d/.test(found) ? found : blanked(found);
    });
  }
  return text;
}

/** Figures become '_', so that lengths and words stay. */
function blanked(found: string): string {
  return found.replace(/\d(?:[\d.,/]*\d)?/g, (digits) => '_'.repeat(digits.length));
}

/** Whether anything that may be a target's figure is left. */
export function hasFigure({ plain }: Pick<Passage, 'plain'>): boolean {
  return /\d/.test(masked(plain));
}
