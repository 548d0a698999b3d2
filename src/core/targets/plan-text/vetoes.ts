/** Sentences and clauses with figures that are no target: situation, results, money, procedure. On folded text. */

import type { Mention } from './mentions';
import type { Passage } from './passage';

/** 'đã' of the past; unaccented text is only taken at its word before a verb. 'đã giao, đã đề ra' tell of the plan. */
const DONE = /(?<!\p{L})đã(?!\p{L})(?! (?:được )?(?:giao|đề ra|đăng ký|ban hành|phê duyệt|xác định))/u;
const DONE_PLAIN =
  /\bda (?:giam|ho tro|to chuc|co|dat|xay|giai|tao|mo|dao tao|thuc hien|hoan thanh|xoa|cap|thoat)\b/;

/** Whole sentences. */
const SITUATIONS: readonly RegExp[] = [
  /(?<!\p{L})uoc (?:ca nam|dat|thuc hien|giam|tinh|den|con|tang|trong|toan|co|ty le|\d)/u,
  /^(?:hien|hien nay|hien tai|den nay|tinh den|den thoi diem|qua ra soat|theo ket qua|ket qua)\b/,
  /\b(?:hien|van) (?:nay )?(?:co|con)\b(?=[^,;]{0,30}\d)/,
  /^(?:nam truoc|nam qua|nam ngoai|trong nam qua|giai doan truoc|thoi gian qua|nhung nam qua|cung ky)\b/,
  /ket qua (?:thuc hien|dat duoc)|(?<!\b(?:so voi|theo|can cu)(?: \p{L}+){0,3} )ket qua ra soat/u,
  /\d ?% (?:so voi )?(?:ke hoach|chi tieu|nghi quyet)/,
  /\bdat va vuot\b.*(?:ke hoach|chi tieu)|\bchi tieu (?:dat|khong dat|vuot|chua dat)\b/,
  /(?<!trong do )\bco (?:tong (?:so|cong) )?\d+(?:\.\d{3})* ho (?:ngheo|can ngheo)\b(?! (?:thoat|duoc|dang ky|tham gia|co ))/,
  /\btong (?:so|cong) (?:ho|khau|nhan khau|dan so)(?: ngheo)?(?: toan \p{L}+)?(?: la|:| co)? ?\d/u,
  /\b(?:tinh|huyen|thi xa|thanh pho|ca nuoc|trung uong|quoc gia|cap tren|toan tinh|toan huyen|chinh phu)\b(?: \p{L}+){0,3} (?:phan dau|de ra|dat muc tieu|quyet tam)/u,
  /^(?:toan tinh|toan huyen|ca nuoc|tren dia ban (?:tinh|huyen|thi xa))\b/,
  /\bxep loai\b|\bcham diem\b|\bthang diem\b|\btrong diem\b|danh gia (?:tot|dat|hoan thanh) khi/,
  /\bchuan (?:ho )?ngheo\b ?(?::|la|thanh thi|nong thon|quy dinh|ap dung)/,
  /(?:so voi|bang) (?:cung ky|nam truoc)[^,;]*(?:tang|giam|dat)? ?\d/,
];

/** What no result is said with. */
const MEANT = '(?:phan dau|it nhat|toi thieu|tro len|khong duoi|khong it hon)';

/** Those that tell a situation anywhere but in a list of targets, where a bound or a verb may make them one. */
const PERHAPS: readonly { readonly words: RegExp; readonly aimed: RegExp }[] = [
  {
    // 'Giảm 20 hộ nghèo, vượt chỉ tiêu thị xã giao'; with a bound or 'phấn đấu' it is no result.
    words: new RegExp(
      String.raw`(?<!${MEANT}[^;]{0,80})\bvuot (?:\d[\d.,]* ?(?:%|ho) )?(?:so voi )?(?:ke hoach|chi tieu|muc tieu)`,
    ),
    aimed: /^(?:den )?(?:cuoi )?(?:nam [\d_]+,? )?giam\b/,
  },
  {
    // 'Giảm 16 hộ nghèo so với kết quả rà soát cuối năm 2023'
    words: new RegExp(
      String.raw`(?<!${MEANT}[^;]{0,80})(?:so voi|theo|can cu)(?: \p{L}+){0,3} ket qua ra soat`,
      'u',
    ),
    aimed: new RegExp(String.raw`^(?:so voi ket qua [^,]*, )?(?:ty le ho (?:can )?ngheo )?giam\b|${MEANT}`),
  },
  {
    words: /\bchiem\b/,
    aimed:
      /\bchiem (?:ty le )?(?:duoi|khong (?:vuot )?qua|toi da|it nhat|toi thieu|tu [\d.,]+ ?(?:%|phan tram) tro len)/,
  },
  {
    // 'Toàn xã có 88 hộ nghèo', 'Xã có 09 thôn, 3.046 hộ'
    words:
      /(?:^|, |dau nam (?:_+|\d+),? )(?:toan |ca )?(?:xa|phuong|thi tran|thon|dia phuong|dia ban|huyen|quan|thanh pho|tinh)(?: [\p{L}]+){0,3} (?:hien )?co (?:tong so )?\d/u,
    aimed:
      /\bco \d[\d.]* (?:ho|nguoi|tre em|lao dong|hoc sinh)\b[^,;]* (?:duoc|tham gia|co viec|vay|thoat)\b/,
  },
];

/** Clauses whose per cent or count is about money or a meeting. */
const MONEY =
  /giai ngan|ngan sach|kinh phi|lai suat|muc (?:vay|ho tro|cho vay)|chi phi|doi ung|von (?:su nghiep|dau tu|giao|trung uong|dia phuong|tin dung|nganh|huy dong|xa hoi)|du no|doanh so|no qua han|thu hoi|thu nhap|gia tri|tong muc|nguon von|tang truong|co cau|hang hoa/;
/** 'Họp dân', and not 'phối hợp tổ chức 02 lớp'. */
const PROCEDURE =
  /(?<!\b(?:phoi|ket|phu|tong|tap|tich|truong|lien|to) )\bhop (?:dan|thon|to(?! chuc)|ban|it nhat|\d|thuong|dinh)|^hop\b|giao ban|% [^,;]*(?:du hop|tham du)|nguoi du\b|dai dien (?:ho|gia dinh)|bieu quyet|tan thanh|nhat tri|nguoi dan (?:dong y|tham gia y kien)|hai long/;
/** 'Mỗi mô hình có từ 5 hộ tham gia': a condition of something else; '10 hộ/mô hình' as well. */
const CONDITION =
  /\bmoi (?:mo hinh|lop|du an|nhom|to hop tac|cuoc|buoi|phien|can|can nha|hoc vien|to vay von|dot)\b/;

/**
 * Whether a sentence tells what is or was.
 *
 * @param inList it stands in the list of targets
 */
export function isSituation(
  { text, plain }: Pick<Passage, 'text' | 'plain'>,
  planYear: number | null,
  inList: boolean,
): boolean {
  if (DONE.test(text.toLowerCase()) || (text === text.normalize('NFD') && DONE_PLAIN.test(plain)))
    return true;
  const told = PERHAPS.some(({ words, aimed }) => words.test(plain) && !(inList && aimed.test(plain)));
  return told || SITUATIONS.some((pattern) => pattern.test(plain)) || isPast(plain, planYear);
}

/** Whether words of the list of targets might as well tell how things stand. */
export function maySituate(plain: string): boolean {
  return PERHAPS.some(({ words }) => words.test(plain));
}

/** 'Trong năm 2025 …' in a plan for 2026. */
function isPast(plain: string, planYear: number | null): boolean {
  const year = Number(
    /^(?:trong |cuoi |dau |den cuoi |ket thuc |het )?nam (\d{4})\b/.exec(plain)?.[1] ?? NaN,
  );
  return year < (planYear ?? 0) || isStockThen(plain, planYear);
}

/** 'Cuối năm còn 84 hộ'; at the end of the plan's own year it is aimed at. */
function isStockThen(plain: string, planYear: number | null): boolean {
  const found = /^(dau|cuoi) nam(?: _+| (\d{4}))?,? (?:toan \p{L}+ )?(?:co|con) \d/u.exec(plain);
  return found !== null && (found[1] === 'dau' || Number(found[2]) !== planYear);
}

function isMoney(plain: string): boolean {
  return MONEY.test(plain);
}

/** A share of money, unless the figure itself counts people: '100% người nghèo … từ ngân sách'. */
export function isAboutMoney({ plain }: Passage, { tail, lead }: Mention): boolean {
  if (!isMoney(plain)) return false;
  const countsPeople =
    /^[\d.,\s–-]+(?:%|phan tram)? ?(?:tong )?(?:so )?(?:ho|nguoi|tre|hoc sinh|lao dong|can bo|nhan khau|thanh vien|mo hinh|lop|hoi vien|phu nu)\b/.test(
      tail,
    );
  return !countsPeople && !/(?:ty|ti) le (?:ho|nguoi|tre|lao dong|can bo)|\bho (?:can )?ngheo\b/.test(lead);
}

export function isProcedure(plain: string): boolean {
  return PROCEDURE.test(plain) || isCondition(plain) || /^uu tien\b(?!.*%)/.test(plain);
}

/** A condition of something else, which is a target of its own. */
export function isCondition(plain: string): boolean {
  return CONDITION.test(plain);
}

/** 'Giảm 62 hộ; trong đó thôn A 15 hộ, thôn B 20 hộ': how a target is shared out, none of its own. */
export function isShareOut({ lead, quantity }: Mention): boolean {
  return (
    quantity.sort === 'count' &&
    /^(?:trong do|gom|bao gom|cu the|rieng|va|con|[\s,:;–-])*(?:cac )?(?:thon|ban|ap|to(?: dan pho)?|khu(?: pho| dan cu)?|xom|buon|lang|khom)\b/.test(
      lead,
    ) &&
    !/\b(?:giam|thoat|xay|ho tro|phan dau|co)\b/.test(lead)
  );
}

/** Words that make a sentence outside the list of targets one of them. */
const AIMED =
  /phan dau|chi tieu (?:\p{L}+ ){0,4}(?:giao|nam|la)|muc tieu(?: la|:)|(?:muc tieu|chi tieu)[^:;]{0,40}\d{4}:|\bden cuoi nam\b.*\bphai\b/u;

export function saysAim(plain: string): boolean {
  return AIMED.test(plain);
}
