/** Levels and classes of school in free text: which were finished, which only attended, and who goes to school now. */
import { phraseReader, type PhraseReading, type Said } from './phrases';

/** 1 mầm non, 2 tiểu học, 3 THCS, 4 THPT, 5 vocational or above. 0 is none. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * `titled`: 'trình độ'. `completed`: 'học hết', 'học xong'. `left`: 'bỏ dở'. `stopped`: 'nghỉ học'. `attended`: 'học đến'.
 * `studies`: 'học'. `unfinished`: 'chưa tốt nghiệp'. `uncertified`: 'không có bằng'. `illiterate`: 'mù chữ'. `literate`: 'biết chữ'.
 * `never`: 'chưa học'. `away`: 'không đi học'. `stopped-since` and `away-now`: the same behind a level or class, of which they
 * do not say whether it was finished ('12/12, đã nghỉ học').
 */
export type SchoolStatus =
  | 'graduated'
  | 'titled'
  | 'completed'
  | 'attends'
  | 'attended'
  | 'studies'
  | 'left'
  | 'stopped'
  | 'stopped-since'
  | 'unfinished'
  | 'uncertified'
  | 'illiterate'
  | 'literate'
  | 'never'
  | 'away'
  | 'away-now';

export interface SchoolLevel {
  readonly level: Level;
  /** What somebody who attended it, and did no more, has for certain finished; and at most. */
  readonly entry: readonly [Level, Level];
}
/** A class: of the system of twelve or of ten years where it is written as '7/10', else null ('lớp 7'). */
export interface SchoolClass {
  readonly grade: number;
  readonly of: 10 | 12 | null;
}
type Term =
  { readonly status: SchoolStatus } | { readonly at: SchoolLevel } | { readonly class: SchoolClass };

/** Who enters lower secondary has finished primary school, and so on: Luật Giáo dục 43/2019/QH14, Điều 28. */
const LEVELS: readonly (readonly [SchoolLevel, string])[] = [
  [{ level: 1, entry: [0, 0] }, 'mầm non|mẫu giáo|nhà trẻ|mn|mg|lớp mầm|lớp chồi|lớp lá'],
  [{ level: 2, entry: [0, 0] }, 'tiểu học|cấp 1|cấp i|cấp một|th'],
  [{ level: 3, entry: [2, 2] }, 'thcs|trung học cơ sở|cấp 2|cấp ii|cấp hai|ptcs|phổ thông cơ sở'],
  [
    { level: 4, entry: [3, 3] },
    'thpt|trung học phổ thông|cấp 3|cấp iii|cấp ba|ptth|phổ thông trung học|gdtx thpt|bổ túc thpt',
  ],
  [
    { level: 5, entry: [0, 4] },
    'sơ cấp|sơ cấp nghề|sc|nghề|chứng chỉ nghề|chứng chỉ sơ cấp|bằng nghề|cnkt|công nhân kỹ thuật',
  ],
  [
    { level: 5, entry: [3, 4] },
    'trung cấp|trung cấp nghề|trung cấp chuyên nghiệp|trung cấp mầm non|tc|tcn|tccn|thcn|trung học chuyên nghiệp',
  ],
  [
    { level: 5, entry: [4, 5] },
    'cao đẳng|cao đẳng nghề|cđ|cđn|cđsp|cao đẳng sư phạm|đại học|đh|đhsp|đại học sư phạm|cao đẳng mầm non|đại học mầm non|cử nhân|kỹ sư|kĩ sư|bác sĩ|bác sỹ|dược sĩ|kiến trúc sư|thạc sĩ|thạc sỹ|ths|cao học|sau đại học|trên đại học|tiến sĩ|tiến sỹ',
  ],
];
const STATUSES: readonly (readonly [SchoolStatus, string])[] = [
  ['graduated', 'tốt nghiệp|tn|bằng|có bằng|bằng tốt nghiệp|có bằng tốt nghiệp'],
  ['titled', 'trình độ'],
  ['completed', 'học hết|hết|học xong|xong|hoàn thành'],
  [
    'attends',
    'đang học|đang đi học|đang theo học|đi học|còn học|còn đi học|vẫn đi học|học sinh|hs|sinh viên|sv|năm 1|năm 2|năm 3|năm 4|năm 5|năm 6|năm nhất|năm thứ nhất|năm thứ hai|năm thứ ba|năm thứ tư|năm cuối',
  ],
  ['attended', 'đã học|học đến|học tới|mới học đến|mới học tới|từng học'],
  ['studies', 'học|học lên|mới học'],
  [
    'left',
    'bỏ dở|học bỏ dở|dở dang|bỏ ngang|học dở|bỏ học|bỏ|thì nghỉ|thì thôi|giữa chừng|nghỉ giữa chừng|nghỉ học giữa chừng|bỏ giữa chừng|bỏ học giữa chừng|nghỉ ngang',
  ],
  [
    'stopped',
    'nghỉ học|nghỉ|thôi học|không còn đi học|không còn học|không còn theo học|không đi học nữa|không học nữa',
  ],
  [
    'unfinished',
    'chưa tốt nghiệp|không tốt nghiệp|chưa học hết|không học hết|chưa hết|không hết|chưa học xong|không học xong|chưa xong|chưa hoàn thành|không hoàn thành|trượt tốt nghiệp|rớt tốt nghiệp',
  ],
  [
    'uncertified',
    'không bằng cấp|không có bằng cấp|chưa có bằng cấp|không có bằng|chưa có bằng|không bằng|chưa bằng cấp',
  ],
  ['illiterate', 'mù chữ|không biết chữ|chưa biết chữ|thất học'],
  ['literate', 'biết chữ|biết đọc|biết viết|biết đọc biết viết'],
  [
    'never',
    'chưa đi học|chưa từng đi học|chưa bao giờ đi học|chưa được đi học|chưa học|chưa từng học|chưa bao giờ học|chưa được học|chưa theo học|không bao giờ đi học|chưa đến tuổi|chưa đến tuổi đi học|chưa đến tuổi học|chưa đủ tuổi|chưa đủ tuổi đi học|chưa đủ tuổi học|còn nhỏ',
  ],
  ['away', 'không đi học|không học|không được đi học|không theo học'],
];

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const classes = (of: SchoolClass['of'], phrases: (grade: number) => string) =>
  GRADES.filter((grade) => of === null || grade <= of).map((grade): readonly [Term, string] => [
    { class: { grade, of } },
    phrases(grade),
  ]);

const read = phraseReader<Term>({
  terms: [
    ...LEVELS.map(([at, phrases]) => [{ at }, phrases] as const),
    ...STATUSES.map(([status, phrases]) => [{ status }, phrases] as const),
    ...classes(null, (grade) => `${grade}|lớp ${grade}|lớp${grade}`),
    ...classes(12, (grade) => `${grade}/12`),
    ...classes(10, (grade) => `${grade}/10`),
  ],
  things: 'trường|bổ túc|bổ túc văn hóa|btvh|gdtx|giáo dục thường xuyên|tt gdtx',
  fillers:
    'là|lớp|chương trình|hệ|hệ 10|hệ 12|bậc|từ|ở|tại|văn hóa|phổ thông|chính quy|học vấn|điện|điện lạnh|điện tử|may|cơ khí|hàn|kế toán|kinh tế|y|dược|điều dưỡng|sư phạm|luật|xây dựng|công nghệ thông tin|cntt|nông nghiệp|nấu ăn|quản trị kinh doanh|ngân hàng|du lịch',
});

/** What is said of one level or class: a status behind a comma or in brackets is about the one before it. */
export interface SchoolPart {
  readonly at: SchoolLevel | null;
  readonly class: SchoolClass | null;
  readonly statuses: readonly SchoolStatus[];
  /** 'Không học THPT'. */
  readonly denied: boolean;
}
export interface SchoolReading {
  /** Empty where no level, class or status is written. */
  readonly parts: readonly SchoolPart[];
  readonly bare: PhraseReading<Term>['bare'];
}

/** The levels and classes of a text with what is said of them; null where it is not understood. */
export function readSchool(written: string): SchoolReading | null {
  const { isUnderstood, terms, bare } = read(withoutClassLetters(written));
  if (!isUnderstood) return null;
  const parts: SchoolPart[] = [];
  for (const clause of clausesOf(terms).flatMap(byThing)) {
    const part = partOf(clause);
    if (part === null) return null;
    const last = parts[parts.length - 1];
    if (last && isAbout(last, part))
      parts[parts.length - 1] = { ...last, statuses: [...last.statuses, ...part.statuses.map(behind)] };
    else parts.push(part);
  }
  return { parts, bare };
}

/** These are of the person, not of a level named before: 'THPT, mù chữ' contradicts itself. */
const OF_THE_PERSON: readonly SchoolStatus[] = ['illiterate', 'literate', 'never'];

/** 'Đại học (đang học)' is one, 'tốt nghiệp THCS, đang học' is two. */
function isAbout(last: SchoolPart, part: SchoolPart): boolean {
  if (part.at !== null || part.class !== null || (last.at === null && last.class === null)) return false;
  if (part.statuses.some((status) => OF_THE_PERSON.includes(status))) return false;
  return !part.statuses.includes('attends') || last.statuses.length === 0;
}

/** What a status says where the level or class stands before it. */
function behind(status: SchoolStatus): SchoolStatus {
  if (status === 'stopped') return 'stopped-since';
  return status === 'away' ? 'away-now' : status;
}

const isThing = ({ value }: Said<Term>): boolean => !('status' in value);

/** '12/12 đang học đại học' names two: what stands between them is said of the second. */
function byThing(clause: readonly Said<Term>[]): readonly (readonly Said<Term>[])[] {
  const [first = -1, second = -1, ...others] = clause.flatMap((term, i) => (isThing(term) ? [i] : []));
  const isTwo = second > 0 && others.length === 0 && !clause.some(({ denied }) => denied);
  if (!isTwo || (second === first + 1 && !isOtherSchool(clause[first], clause[second]))) return [clause];
  return [clause.slice(0, first + 1), clause.slice(first + 1)];
}

/** 'Lớp 10 THPT' is one, and so is what names two levels side by side: it is not understood. */
function isOtherSchool(one: Said<Term> | undefined, other: Said<Term> | undefined): boolean {
  const pair = [one, other].flatMap((term) => (term ? [term.value] : []));
  const at = pair.flatMap((value) => ('at' in value ? [value.at.level] : []))[0];
  const grade = pair.flatMap((value) => ('class' in value ? [value.class.grade] : []))[0];
  return at !== undefined && grade !== undefined && at !== schoolOfGrade(grade);
}

/** Grades 1 to 5, 6 to 9, 10 to 12 (Luật Giáo dục 43/2019/QH14, Điều 28). */
export const schoolOfGrade = (grade: number): Level => (grade <= 5 ? 2 : grade <= 9 ? 3 : 4);

/** '3A', 'lớp 10A1': the letter names the room. */
const withoutClassLetters = (written: string): string =>
  written.replace(/(?<![\p{L}\d])((?:lớp |lop )?\d{1,2})[A-Ha-h]\d{0,2}(?![\p{L}\d])/gu, '$1');

function clausesOf(terms: readonly Said<Term>[]): readonly (readonly Said<Term>[])[] {
  const byClause = new Map<number, Said<Term>[]>();
  for (const term of terms) byClause.set(term.clause, [...(byClause.get(term.clause) ?? []), term]);
  return [...byClause.values()];
}

/** Null where a clause names two levels, or denies what somebody did ('không bỏ học'). */
function partOf(clause: readonly Said<Term>[]): SchoolPart | null {
  const levels = clause.flatMap(({ value }) => ('at' in value ? [value.at] : []));
  const grades = clause.flatMap(({ value }) => ('class' in value ? [value.class] : []));
  const last = clause.reduce((found, term, i) => (isThing(term) ? i : found), clause.length);
  const said = clause.flatMap(({ value, denied }, i) =>
    'status' in value ? [{ status: i > last ? behind(value.status) : value.status, denied }] : [],
  );
  if (levels.length > 1 || grades.length > 1 || said.some(({ denied }) => denied)) return null;
  return {
    at: levels[0] ?? null,
    class: grades[0] ?? null,
    statuses: said.map(({ status }) => status),
    denied: clause.some(({ denied }) => denied),
  };
}
