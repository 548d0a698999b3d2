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
  const parts = reading.parts.filter((part) => !isOnlyLearning(part));
  const ranges = parts.map(rangeOf);
  const known = ranges.filter((each) => each !== null);
  if (known.length < ranges.length || known.length === 0) return null;
  const isCap = parts.map(isCapped);
  const said = known.filter((_, i) => isCap[i] !== true);
  const caps = known.filter((_, i) => isCap[i] === true);
  const atLeast = Math.max(0, ...said.map(([least]) => least)) as Level;
  const reached = said.length > 0 ? Math.max(...said.map(([, most]) => most)) : 5;
  const atMost = Math.min(reached, ...caps.map(([, most]) => most)) as Level;
  // '12/12, chưa tốt nghiệp THCS' contradicts itself.
  if (atLeast > atMost) return null;
  return range([atLeast, atMost], reading.parts.some(isLearning));
});

const range = ([atLeast, atMost]: Range, isLearning = false): FinishedEducation => ({
  atLeast,
  atMost,
  isLearning,
});

const has = ({ statuses }: SchoolPart, ...of: readonly SchoolStatus[]): boolean =>
  statuses.some((status) => of.includes(status));
const isLearning = (part: SchoolPart): boolean => has(part, 'attends') && !has(part, 'left');
/** 'Đang học' behind a level that is finished tells of no other. */
const isOnlyLearning = (part: SchoolPart): boolean =>
  part.at === null && part.class === null && part.statuses.every((status) => status === 'attends');
/** 'Chưa tốt nghiệp THPT' says what was not reached, and nothing of what was. */
const isCapped = (part: SchoolPart): boolean => part.denied || has(part, 'unfinished', 'uncertified', 'away');

function rangeOf(part: SchoolPart): Range | null {
  if (part.class !== null) return ofClass(part.class, part);
  if (part.at !== null) return ofLevel(part.at, part);
  if (has(part, 'illiterate')) return [0, 0];
  // Nobody gets a certificate at primary school.
  return has(part, 'uncertified') ? [0, 2] : null;
}

function ofLevel({ level, entry }: SchoolLevel, part: SchoolPart): Range {
  if (isCapped(part)) return [0, below(level)];
  if (has(part, 'left', 'attends')) return entry;
  if (has(part, 'attended', 'studies')) return [entry[0], level];
  // 'Hoàn thành chương trình tiểu học' is all there is to finish at primary school.
  const isOpen = has(part, 'completed') && !has(part, 'graduated') && level > 2;
  return isOpen ? [entry[0], level] : [level, level];
}

const below = (level: Level): Level => Math.max(0, level - 1) as Level;

function ofClass({ grade, of }: SchoolClass, part: SchoolPart): Range {
  const before = doneBy(grade - 1, of);
  const after = doneBy(grade, of);
  if (isCapped(part)) return [0, before];
  if (has(part, 'left', 'attends')) return [before, before];
  if (has(part, 'graduated')) return [after, after];
  if (of === 12 && !has(part, 'attended', 'studies', 'completed')) return [after, after];
  // All five classes of primary school completed is primary school finished.
  if (has(part, 'completed') && after === 2) return [2, 2];
  return [before, after];
}

/** The level finished with a class: 5, 9 and 12 of the system of twelve years; 4, 7 and 10 of that of ten. */
function doneBy(grade: number, of: SchoolClass['of']): Level {
  const [primary, lower, upper] = of === 10 ? [4, 7, 10] : [5, 9, 12];
  if (grade >= upper) return 4;
  if (grade >= lower) return 3;
  return grade >= primary ? 2 : 0;
}
