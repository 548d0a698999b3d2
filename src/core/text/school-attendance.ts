/** Whether somebody goes to school now, and where, by what a cell says. */
import { readSchool, schoolOfGrade, type Level, type SchoolPart, type SchoolStatus } from './school-words';

export interface AttendanceWords {
  readonly attends: 'yes' | 'no' | 'unknown';
  /** Null where only a yes is written. */
  readonly level: Level | null;
}

const UNKNOWN: AttendanceWords = { attends: 'unknown', level: null };
const NO: AttendanceWords = { attends: 'no', level: null };
const OUT: readonly SchoolStatus[] = [
  'left',
  'stopped',
  'stopped-since',
  'illiterate',
  'never',
  'away',
  'away-now',
];
/** What somebody has finished, or has not, says nothing of where they go now. */
const PAST: readonly SchoolStatus[] = [
  'graduated',
  'titled',
  'completed',
  'attended',
  'unfinished',
  'uncertified',
  'literate',
];
/** Of a level these leave the lower ones open. */
const NOT_THERE: readonly SchoolStatus[] = ['away', 'away-now', 'never'];

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
  if (parts.some((part) => part.denied || (has(part, NOT_THERE) && mayBeBelow(part)))) return UNKNOWN;
  if (parts.some((part) => has(part, OUT))) return NO;
  return parts.some((part) => has(part, PAST)) ? UNKNOWN : at(parts);
}

/** 'Không học THPT' may be a child of a lower school; beneath the nursery there is none. */
function mayBeBelow(part: SchoolPart): boolean {
  const level = levelOfPart(part);
  return level !== null && !(level === 1 && part.statuses.includes('never'));
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

/** The level a cell names, whatever it says of it; null when it names none, or several. */
export function namedLevel(written: string): Level | null {
  const levels = new Set((readSchool(written)?.parts ?? []).map(levelOfPart));
  const [level = null, ...others] = levels;
  return others.length > 0 ? null : level;
}
