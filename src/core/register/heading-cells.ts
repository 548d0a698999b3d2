/** A cell above a table that has both the letterhead and the title: 'UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO NĂM 2023'. */
import { fold, normaliseText } from '../text/unicode';

/** How letterheads begin; a title that has the unit behind it ('DANH SÁCH HỘ NGHÈO XÃ PHỔ AN') stays whole. */
const OFFICE = /^(?:uy ban|ubnd|cong hoa|doc lap|dang uy|hdnd|hoi dong|ban chi dao) /;
const PLACE = /^(?:tinh|huyen|thi xa|thanh pho|phuong|thi tran|xa(?! hoi)) /;
/** Where a title starts behind a letterhead. Short words are titles only before the word that makes them one. */
const TITLE =
  /(?<![\p{L}\p{M}])(?:danh\s+s[áa]ch|k[ếe]t\s+qu[ảa]|t[ổo]ng\s+h[ợo]p|th[ốo]ng\s+k[êe]|theo\s+d[õo]i|(?:bảng|biểu|sổ|phiếu|báo\s+cáo)\s+(?:danh|kê|kết|tổng|thống|theo|quản|rà|hộ|số|chi))(?![\p{L}\p{M}])/iu;
/** 'XÃ PHỔ AN - SỔ HỘ', line by line, the state's name beside the office's. */
const BREAK = /\s+[-–—|]\s*|\s*[-–—|]\s+|[\r\n]+|\s+(?=c[ộo]ng\s+h[òo]a\s)/iu;
/** 'UBND XÃ PHỔ AN: SỔ HỘ'; behind a place alone it is an entry ('Xã khó khăn: không'). */
const OFFICE_BREAK = new RegExp(`${BREAK.source}|:`, 'iu');
const END = /[\s:;,.–—-]+$/;

/**
 * The texts of a cell above a table: a letterhead's parts, each by itself, then the title as it stands; any other cell
 * is one text.
 *
 * @example
 * headingParts('UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO - ĐỢT 1'); // ['UBND XÃ PHỔ AN', 'DANH SÁCH HỘ NGHÈO - ĐỢT 1']
 */
export function headingParts(cell: string): string[] {
  const whole = normaliseText(cell);
  const key = `${fold(whole)} `;
  const isOffice = OFFICE.test(key);
  if (!isOffice && !PLACE.test(key)) return [whole];
  // By its composed letters, as the patterns are written; line breaks are still there.
  const composed = cell.normalize('NFC');
  const at = composed.search(TITLE);
  const [head, title] = at < 0 ? [composed, ''] : [composed.slice(0, at), composed.slice(at)];
  const parts = head.split(isOffice ? OFFICE_BREAK : BREAK).map((part) => part.replace(END, ''));
  return [...parts, title].map(normaliseText).filter((part) => /[\p{L}\d]/u.test(part));
}
