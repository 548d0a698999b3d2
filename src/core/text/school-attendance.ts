/** Whether somebody goes to school now, and where, by what a cell says. */
import { readSchool, type Level, type SchoolPart, type SchoolStatus } from './school-words';

export interface AttendanceWords {
  readonly attends: 'yes' | 'no' | 'unknown';
  /** Null where only a yes is written. */
  readonly level: Level | null;
}

const UNKNOWN: AttendanceWords = { attends: 'unknown', level: null };
const NO: AttendanceWords = { attends: 'no', level: null };
const OUT: readonly SchoolStatus[] = ['left', 'illiterate', 'away'];
/** What somebody has finished, or has not, says nothing of where they go now. */
const PAST: readonly SchoolStatus[] = ['graduated', 'completed', 'attended', 'unfinished', 'uncertified'];

/** By words; a mark is read before. Words that are not understood, or contradict each other, are unknown. */
export function attendanceWords(written: string): AttendanceWords {
  const reading = readSchool(written);
  if (reading === null) return UNKNOWN;
  const { parts, bare } = reading;
  if (parts.length === 0) return bare === null ? UNKNOWN : { attends: bare, level: null };
  const has = ({ statuses }: SchoolPart, of: readonly SchoolStatus[]): boolean =>
    statuses.some((status) => of.includes(status));
  const now = parts.filter((part) => has(part, ['attends']) && !has(part, [...OUT, ...PAST]));
  if (now.length > 0) return at(now);
  // 'Không học THPT' may be a child of a lower school.
  if (parts.some((part) => part.denied || (has(part, ['away']) && levelOfPart(part) !== null)))
    return UNKNOWN;
  if (parts.some((part) => has(part, OUT))) return NO;
  return parts.some((part) => has(part, PAST)) ? UNKNOWN : at(parts);
}

function at(parts: readonly SchoolPart[]): AttendanceWords {
  const levels = new Set(parts.filter(({ denied }) => !denied).map(levelOfPart));
  levels.delete(null);
  const [level = null, ...others] = levels;
  return others.length > 0 ? UNKNOWN : { attends: 'yes', level };
}

/** The school a part names: by its class where it has one. */
export function levelOfPart(part: SchoolPart): Level | null {
  if (part.class === null) return part.at?.level ?? null;
  return schoolOfGrade(part.class.grade);
}

/** Grades 1 to 5, 6 to 9, 10 to 12 (Luật Giáo dục 43/2019/QH14, Điều 28). */
const schoolOfGrade = (grade: number): Level => (grade <= 5 ? 2 : grade <= 9 ? 3 : 4);

/** The level a cell names, whatever it says of it; null when it names none, or several. */
export function namedLevel(written: string): Level | null {
  const levels = new Set((readSchool(written)?.parts ?? []).map(levelOfPart));
  const [level = null, ...others] = levels;
  return others.length > 0 ? null : level;
}
