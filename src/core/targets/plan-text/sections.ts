/** Which part of a plan a line stands in: a target under 'Mục tiêu' is a result under 'Kết quả'. */
import type { Line } from './lines';
import { isCapitals } from './lines';
import { hasFigure } from './masks';

/**
 * list: specific targets; aims: the general aim, figures only; tasks: only sentences that say they are targets;
 * past: results, situation, money, nothing; none: no heading said so.
 */
export type Section = 'list' | 'aims' | 'tasks' | 'past' | 'none';

const AIM = /\b(?:muc tieu|chi tieu)\b/;
/** 'Chương trình mục tiêu quốc gia' is a name. */
const PROGRAMME = /(?:chuong trinh )?muc tieu quoc gia|\bmtqg\b/g;
const PAST =
  /^(?:(?:khai quat|danh gia|dac diem|tong hop|thuc trang|so luoc) |phan tich |mot so )?(?:tinh hinh|ket qua|danh gia|thuc trang|dac diem|ton tai|kho khan|thuan loi|uu diem|nhuoc diem|bai hoc|nguyen nhan|kinh phi|nguon (?:von|kinh phi|luc)|du toan|nhu cau (?:von|kinh phi)|co cau (?:von|nguon)|can cu|han che(?:,| va|$)|nhung (?:ton tai|han che|ket qua|kho khan))/;
const TASKS =
  /^(?:(?:cac|mot so|nhung|noi dung,?) )?(?:nhiem vu|giai phap|bien phap|noi dung|to chuc thuc hien|phan cong|trach nhiem|muc dich|yeu cau|quan diem|pham vi|doi tuong|thoi gian|tien do|che do|kiem tra|giam sat|kien nghi|de xuat|noi nhan|chuan ngheo|tieu chuan|tieu chi|giai thich)/;
const BOTH =
  /^(?:phuong huong|nhiem vu|quan diem|muc dich|noi dung)(?:,| va)? ?(?:va )?(?:cac )?(?:muc tieu|chi tieu)/;
const GENERAL = /chung|tong quat|^muc tieu$|^\W*muc tieu\W*$/;
const LONGEST = 140;

/** The section a line opens, or null when it is no heading. */
export function sectionOf(line: Line): Section | null {
  const { text, plain } = line;
  const title = plain.replace(PROGRAMME, '').trim();
  if (text.length > LONGEST || hasFigure(line) || !isHeadingLike(line)) return null;
  if (PAST.test(title)) return 'past';
  if (BOTH.test(title)) return 'list';
  if (TASKS.test(title)) return 'tasks';
  if (!AIM.test(title) || /\b(?:khong|nham|de) .*(?:muc tieu|chi tieu)/.test(title)) return null;
  return GENERAL.test(title.replace(/[:.]$/, '')) ? 'aims' : 'list';
}

/** Short, numbered, in capitals or before a list. */
function isHeadingLike({ text, plain, marked, level }: Line): boolean {
  if (isCapitals(text) || /:$/.test(text)) return true;
  if (/[.;]$/.test(text)) return marked && level <= 3 && text.length < 60;
  return marked
    ? level <= 6 && text.length < 110
    : text.length < 80 && /^\p{Lu}/u.test(text) && AIM.test(plain);
}

/** Down to this level a heading may end the list of targets; a bullet '- Kết quả …' within it does not. */
const CLOSING = 4;

/** The section of each line: a heading holds until another of its rank; above the first aim stands the preamble. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const opened = lines.map(sectionOf);
  const known = opened.some((section) => section === 'list' || section === 'aims');
  let now: Section = known ? 'tasks' : 'none';
  let level = Infinity;
  return opened.map((section, i) => {
    const own = lines[i]?.level ?? 0;
    if (section === null || !mayOpen(section, own, now, level)) return now;
    level = own;
    return (now = section);
  });
}

function mayOpen(section: Section, own: number, now: Section, level: number): boolean {
  if (own <= level) return true;
  // Within the results, a heading about targets tells which were met.
  if (now === 'past') return false;
  return section === 'list' || section === 'aims' || own <= CLOSING;
}
