/** 'Số hộ nghèo', 'Hộ thiếu hụt BHYT': a number of what there should be less of is a level not to be passed. */

const TIME = String.raw`(?:(?:phan dau|den|het|cuoi|trong|vao|nam|thang|quy|ky|ngay|duy tri|giu|kiem soat|giu vung|on dinh|[-–:,]|\d[\d/.]*) )*`;
const HEAD =
  '(?:(?:tong|so|so luong|ty le|ti le|muc|luong|tong so) )*(?:\\d[\\d.,]*%? )?(?:(?:ho|nguoi|nhan khau|khau|thanh vien|so ho) )?(?:gia dinh |dan |thuoc ho )*';
/** Those counted are the poor themselves. */
const OF_THE_POOR = new RegExp(
  `^${TIME}${HEAD}(?:(?:moi|con|dan toc thieu so|tai|phat sinh) )*(?:can )?ngheo\\b`,
);
/** What is bad whoever is counted. */
const BAD =
  /(?<!gioi )\bthieu (?:hut|nuoc|doi|an|dat|viec lam|nha)|suy dinh duong|\bbo hoc\b|that nghiep|\btai (?:can )?ngheo|phat sinh|\bchua co\b|\bkhong co\b|dot nat/;
/** 'có' that says who lives there or how, and reaches nothing. */
const HAS_ONLY =
  /\b(?:chua|khong) (?:co|duoc)(?: kha nang)?\b|\bco (?:chu ho|thanh vien|tre em|tre|nguoi|con|phu nu|hoc sinh|hoan canh|nguy co|cong|nha (?:o )?(?:tam|dot nat|thieu|don so))\b/g;
const REACHED =
  /\b(?:co|duoc|dung|hoc(?! sinh)|thoat|giam|cap|mua|vay|nhan|huong|biet|nuoi|tang|nang|xoa|kham|lam(?! chu)|xay|lap|sua)\b|su dung|tiep can|tham gia|ho tro|ket noi|gioi thieu|vuon len|dang ky|tu nguyen|tap huan|dao tao|truyen thong|tuyen truyen|mo hinh|cai thien|hoan thanh|can bo|\bra soat\b|chuyen doi|phat trien|san xuat|giai quyet|khac phuc/;
/** Headings under which 'Hộ nghèo: 80' is no number of the poor. */
const SERVICE =
  /\bnuoc\b|nha tieu|ve sinh|bhyt|bao hiem|y te|giao duc|viec lam|vien thong|internet|thong tin|nha o/;

/**
 * Something there should be less of, counted as it is. Both folded; `under` is the heading above, '' for none: one of a fall
 * reaches nothing, though the number may be that fall.
 */
export function isBadStock(text: string, under: string): boolean {
  if (REACHED.test(withoutPlain(text)) || !(OF_THE_POOR.test(text) || BAD.test(text))) return false;
  const heading = withoutPlain(under).replace(/\bgiam\b/g, ' ');
  return BAD.test(under) || !(SERVICE.test(under) || REACHED.test(heading));
}

/** A rate of the poor or near-poor themselves, by what stands at its head, without a deprivation. */
export function isPovertyLevel(text: string): boolean {
  return OF_THE_POOR.test(text) && !BAD.test(text);
}

/** 'không còn', 'giảm nghèo' and 'bỏ học' hold words that elsewhere reach something. */
function withoutPlain(text: string): string {
  return text
    .replace(HAS_ONLY, ' ')
    .replace(/giam ngheo|bo hoc|(?<!gioi )thieu viec lam|lao dong|dan toc/g, ' ');
}
