/** Which part of a plan a line stands in: a target under 'Mục tiêu' is a result under 'Kết quả'. */
import type { Line } from './lines';
import { isCapitals, NO_MARK } from './lines';
import { hasFigure } from './masks';
import { cut } from './passage';

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
/** What a plan does next: such a heading ends the results, whatever its next headings are. */
const PLAN =
  /^(?:noi dung )?(?:phuong huong|dinh huong|ke hoach|chuong trinh|cong tac|trong tam|noi dung|du kien)\b/;
const GENERAL = /chung|tong quat/;
const AIM_FIRST = /^(?:(?:cac|mot so|nhung|he thong|nhom|ve) )*(?:muc tieu|chi tieu|cu the)\b/;
const BARE = /^\W*muc tieu\W*$/;
const SPECIFIC = /^(?:muc tieu )?cu the\W*$/;
const LONGEST = 140;

/** The section a line opens, or null when it is no heading. */
export function sectionOf(line: Line): Section | null {
  const { plain } = line;
  const title = plain.replace(PROGRAMME, '').trim();
  if (!isTitle(line)) return null;
  if (PAST.test(title)) return 'past';
  if (BOTH.test(title) || SPECIFIC.test(title)) return 'list';
  if (TASKS.test(title)) return 'tasks';
  if (!AIM.test(title) || /\b(?:khong|nham|de) .*(?:muc tieu|chi tieu)/.test(title)) return null;
  return GENERAL.test(title) || BARE.test(title) ? 'aims' : 'list';
}

function isTitle(line: Line): boolean {
  return line.text.length <= LONGEST && !hasFigure(line) && isHeadingLike(line);
}

/** Short, numbered, in capitals or before a list. */
function isHeadingLike({ text, plain, marked, level }: Line): boolean {
  if (isCapitals(text) || /:$/.test(text)) return true;
  if (/[.;]$/.test(text)) return marked && level <= 3 && text.length < 60;
  return marked
    ? level <= 6 && text.length < 110
    : text.length < 80 && /^\p{Lu}/u.test(text) && AIM.test(plain);
}

/** A heading with its text on the same line: '2. Mục tiêu năm 2026: giảm …'; where that text begins. */
export interface RunIn {
  readonly section: Section;
  readonly bodyAt: number;
}

/** The heading a line begins with, its text behind it; null when it begins with none. */
export function runInOf(line: Line): RunIn | null {
  const head = /^([^:]{4,80}):\s*(?=\S)/.exec(line.text);
  if (head === null || /(?<!\d{3})\d$/.test(head[1] ?? '')) return null;
  const title = { ...line, ...cut(line, 0, head[1]?.length ?? 0) };
  const section = sectionOf(title);
  // 'Giao chỉ tiêu cho các thôn: …' is a task about targets, no heading of theirs.
  const isAim = section === 'list' || section === 'aims';
  if (section === null || (isAim && !AIM_FIRST.test(title.plain) && !BOTH.test(title.plain))) return null;
  return { section, bodyAt: head[0].length };
}

/** Down to this level a heading may end the list of targets; a bullet '- Kết quả …' within it does not. */
const CLOSING = 4;

interface Heading {
  /** Null: a heading of something else, or no heading at all. */
  readonly section: Section | null;
  readonly runIn: boolean;
  readonly line: Line;
}
interface Open {
  readonly now: Section;
  readonly level: number;
  /** What goes on behind a heading with its text on the same line, and the lines below it. */
  readonly outer: Open | null;
}

export interface Placed {
  readonly section: Section;
  /** The line is a heading, whole or with text behind it, and states nothing by itself. */
  readonly heading: boolean;
}

/**
 * The section of each line: a heading holds until another of its rank; above the first aim stands the preamble.
 *
 * @param planYear the year the plan is for, or null
 */
export function sectionsOf(lines: readonly Line[], planYear: number | null): Placed[] {
  const headings = lines.map(headingOf).map(unlessBare);
  const known = headings.some(({ section }) => section === 'list' || section === 'aims');
  let open: Open = { now: known ? 'tasks' : 'none', level: Infinity, outer: null };
  return headings.map((heading) => {
    const before = open;
    open = after(open, heading, planYear);
    // '- Nội dung hỗ trợ nhà ở' within the list opens nothing: it is read like its neighbours.
    const opens = open !== before || heading.section === open.now || /:$/.test(heading.line.text);
    return { section: open.now, heading: heading.section !== null && opens };
  });
}

function headingOf(line: Line): Heading {
  const whole = sectionOf(line);
  const runIn = whole === null ? runInOf(line) : null;
  return { section: whole ?? runIn?.section ?? null, runIn: runIn !== null, line };
}

/** 'Mục tiêu' alone is the general aim where a list of targets follows, else that list itself. */
function unlessBare(heading: Heading, at: number, all: readonly Heading[]): Heading {
  if (heading.section !== 'aims' || !BARE.test(headOf(heading))) return heading;
  const followed = all.slice(at + 1).some(({ section }) => section === 'list');
  return followed ? heading : { ...heading, section: 'list' };
}

function headOf({ line, runIn }: Heading): string {
  return runIn ? line.plain.slice(0, line.plain.indexOf(':')) : line.plain;
}

function after(open: Open, heading: Heading, planYear: number | null): Open {
  const { section, line } = heading;
  if (open.outer !== null && section === null && line.marked && line.level <= open.level) return open.outer;
  if (open.now === 'past') return afterResults(open, heading, planYear);
  if (section === null || !mayOpen(section, heading, open)) return open;
  // A bullet about targets within their list makes it no shallower.
  return section === open.now && line.level > open.level ? open : opened(section, heading, open);
}

function opened(now: Section, { line, runIn }: Heading, before: Open): Open {
  const outer = outerOf(before, line.level);
  return { now, level: line.level, outer: runIn && line.marked && outer.now !== 'past' ? outer : null };
}

/** What goes on behind a heading of a level: none of its rank or below it. */
function outerOf(open: Open, level: number): Open {
  return open.outer !== null && open.level >= level ? outerOf(open.outer, level) : open;
}

function mayOpen(section: Section, { line, runIn }: Heading, { level }: Open): boolean {
  const aims = section === 'list' || section === 'aims';
  if (aims) return true;
  // 'Tiêu chí nước sạch: 80%' in a list is a target of it.
  if (runIn) return line.level <= level && (level < NO_MARK || !hasFigure(line));
  return line.level <= level || line.level <= CLOSING;
}

/** The results end with a heading of their rank that is about something else, or one that names what is to come. */
function afterResults(open: Open, heading: Heading, planYear: number | null): Open {
  const { line } = heading;
  const section = heading.section ?? (endsResults(line, open) ? 'tasks' : null);
  if (section === null || section === 'past') return open;
  const isAim = section === 'list' || section === 'aims';
  const titled = !line.marked && isCapitals(line.text);
  // Within the results, a heading about targets tells which were met, unless it names the year to come.
  const ahead = isAim && planYear !== null && headOf(heading).includes(`nam ${planYear}`);
  if (line.level > open.level && !titled && !ahead) return open;
  return opened(section, heading, open);
}

function endsResults(line: Line, { level }: Open): boolean {
  if (!isTitle(line)) return false;
  const isPlan = PLAN.test(line.plain);
  return line.marked ? level < NO_MARK || isPlan : isCapitals(line.text) && isPlan;
}
