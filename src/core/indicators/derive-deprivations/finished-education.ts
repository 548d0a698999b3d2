/** What schooling somebody has finished, at least and at most, by the words of the column of education. */
import type { Cell } from '../../model';
import { remember } from '../../text/remember';
import {
  readSchool,
  type Level,
  type SchoolClass,
  type SchoolLevel,
  type SchoolPart,
  type SchoolStatus,
} from '../../text/school-words';
import { cellText } from '../../text/unicode';

/** Levels as in Level: 2 primary, 3 lower secondary, 4 upper secondary, 5 vocational or above. */
export interface FinishedEducation {
  readonly atLeast: Level;
  readonly atMost: Level;
  /** 'Đang học …': the person may be at school still. */
  readonly isLearning: boolean;
}

type Range = readonly [atLeast: Level, atMost: Level];

/**
 * A level written alone, with 'tốt nghiệp' or a certificate is finished, and so is the class of '9/12' (the form of a
 * staff record asks for "đã tốt nghiệp lớp mấy/thuộc hệ nào": Mẫu 2C-BNV/2008, mục 16). A class named otherwise was
 * attended: 'lớp 12' is no certificate, and neither is '10/10' of the system of ten years, which ended before anybody
 * the indicator looks at went to school. Who has completed upper secondary school ('học hết') may not have graduated
 * (Luật Giáo dục 43/2019/QH14, Điều 34).
 *
 * @returns null where the words are not understood or say nothing of it
 */
export function finishedEducation(cell: Cell): FinishedEducation | null {
  return ofText(cellText(cell));
}

const ofText = remember((written): FinishedEducation | null => {
  const reading = readSchool(written);
  if (reading === null) return null;
  if (reading.parts.length === 0) return reading.bare === 'no' ? range([0, 0]) : null;
  const telling = reading.parts.filter((part) => !isOnly(part, LEAVING));
  const parts = telling.every(isCapped)
    ? telling
    : reading.parts.filter((part) => !isOnly(part, ['attends']));
  const ranges = parts.map(rangeOf);
  const known = ranges.filter((each) => each !== null);
  if (known.length < ranges.length || known.length === 0) return null;
  const cap = Math.min(5, ...parts.map((part, i) => (isCapped(part) ? (known[i]?.[1] ?? 5) : 5)));
  const said = parts.flatMap((part, i) => (isCapped(part) ? [] : [{ part, finished: known[i] ?? NONE }]));
  // '12/12, chưa tốt nghiệp THCS' contradicts itself.
  if (said.some(({ part, finished: [least] }) => least > cap && !isTrade(part))) return null;
  const atLeast = Math.max(0, ...said.map(({ finished: [least] }) => least)) as Level;
  const reached = said.map(({ part, finished: [, most] }) => (isTrade(part) ? most : Math.min(most, cap)));
  const atMost = (said.length > 0 ? Math.max(...reached) : cap) as Level;
  return range([atLeast, atMost], reading.parts.some(isLearning));
});

const NONE: Range = [0, 0];

const range = ([atLeast, atMost]: Range, isLearning = false): FinishedEducation => ({
  atLeast,
  atMost,
  isLearning,
});

const has = ({ statuses }: SchoolPart, ...of: readonly SchoolStatus[]): boolean =>
  statuses.some((status) => of.includes(status));
const isLearning = (part: SchoolPart): boolean =>
  has(part, 'attends') && !has(part, 'left', 'stopped', 'stopped-since');
/** 'Đang học' behind a level that is finished tells of no other, nor does 'nghỉ học' beside one that was not. */
const isOnly = (part: SchoolPart, of: readonly SchoolStatus[]): boolean =>
  part.at === null && part.class === null && part.statuses.every((status) => of.includes(status));
const LEAVING: readonly SchoolStatus[] = ['attends', 'left', 'stopped', 'away'];
/** 'Chưa tốt nghiệp THPT', 'chưa học THPT' say what was not reached, and nothing of what was. */
const isCapped = (part: SchoolPart): boolean =>
  part.denied || has(part, 'unfinished', 'uncertified', 'away', 'never', 'illiterate');
/** A trade is learnt without upper secondary school too: 'Trung cấp, chưa học THPT'. */
const isTrade = ({ at }: SchoolPart): boolean => at !== null && at.level === 5 && at.entry[0] < 4;

function rangeOf(part: SchoolPart): Range | null {
  // 'Mù chữ THPT'.
  const isNamed = part.class !== null || part.at !== null;
  if (has(part, 'illiterate') && isNamed) return null;
  if (part.class !== null) return ofClass(part.class, part);
  if (part.at !== null) return ofLevel(part.at, part);
  if (has(part, 'illiterate', 'literate', 'never')) return NONE;
  // Nobody gets a certificate at primary school.
  return has(part, 'uncertified') ? [0, 2] : null;
}

function ofLevel({ level, entry }: SchoolLevel, part: SchoolPart): Range {
  if (isCapped(part)) return [0, below(level)];
  if (has(part, 'attends')) return entry;
  if (has(part, 'graduated')) return [level, level];
  // 'Hoàn thành chương trình tiểu học' is all there is to finish at primary school.
  if (has(part, 'completed')) return level > 2 ? [entry[0], level] : [level, level];
  if (has(part, 'left')) return entry;
  if (has(part, 'attended', 'studies', 'stopped', 'stopped-since')) return [entry[0], level];
  // 'THPT (không đi học)': was it finished, or never begun?
  return has(part, 'away-now') ? [0, level] : [level, level];
}

/** Who has not learnt one trade, or is no graduate of a university, may have another. */
const below = (level: Level): Level => (level === 5 ? 5 : (Math.max(0, level - 1) as Level));

function ofClass({ grade, of }: SchoolClass, part: SchoolPart): Range {
  const before = doneBy(grade - 1, of);
  const after = doneBy(grade, of);
  if (isCapped(part)) return [0, before];
  if (has(part, 'attends')) return [before, before];
  if (has(part, 'graduated')) return [after, after];
  // All five classes of primary school completed is primary school finished.
  if (has(part, 'completed')) return [after === 2 ? 2 : before, after];
  if (has(part, 'left')) return [before, of === 12 ? after : before];
  if (has(part, 'attended', 'studies', 'stopped')) return [before, after];
  if (of === 12 || has(part, 'titled')) return [after, after];
  return [has(part, 'away-now') ? 0 : before, after];
}

/** The level finished with a class: 5, 9 and 12 of the system of twelve years; 4, 7 and 10 of that of ten. */
function doneBy(grade: number, of: SchoolClass['of']): Level {
  const [primary, lower, upper] = of === 10 ? [4, 7, 10] : [5, 9, 12];
  if (grade >= upper) return 4;
  if (grade >= lower) return 3;
  return grade >= primary ? 2 : 0;
}
