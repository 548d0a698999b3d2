/** Levels of school and of finished education, in one order. */
import type { Cell, Person } from '../../model';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { cellText, fold, isBlank } from '../../text/unicode';
import type { HouseholdFacts } from './derivation';

/** 0 none; 1 mầm non, 2 tiểu học, 3 THCS, 4 THPT, 5 vocational or above. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [
    /\b(?:so cap|trung cap|cao dang|dai hoc|cu nhan|ky su|ki su|thac si|tien si|sau dai hoc|nghe|sc|tc|tccn|thcn|cd|dh)\b/,
    5,
  ],
  [/\b(?:trung hoc co so|thcs|cap (?:2|ii)|ptcs)\b/, 3],
  [/\b(?:trung hoc pho thong|thpt|ptth|cap (?:3|iii)|gdtx|bo tuc)\b/, 4],
  [/\b(?:tieu hoc|cap (?:1|i)|th)\b/, 2],
  [/\b(?:mam non|mau giao|nha tre|mn|mg)\b/, 1],
];
const NONE = /^(?:khong|chua|mu chu|that hoc|biet doc|biet chu|nghi hoc|bo hoc|thoi hoc|da nghi|da bo)/;
const GRADE = /^(?:lop )?(\d{1,2})(?: ?\/ ?12|[a-z]\d?)?$/;
const AT_SCHOOL = /^(?:dang |co |van )?(?:di )?hoc|hoc sinh|sinh vien/;
const FINISHED = /tot nghiep|hoc xong|hoan thanh|da hoc|het lop|\bxong\b/;

/** The level a text names; null when it names none. */
export function levelOf(cell: Cell): Level | null {
  const text = fold(cellText(cell));
  if (NONE.test(text)) return 0;
  const named = WORDS.find(([words]) => words.test(text));
  if (named) return named[1];
  const grade = Number(GRADE.exec(text)?.[1] ?? 0);
  if (grade < 1 || grade > 12) return null;
  return grade <= 5 ? 2 : grade <= 9 ? 3 : 4;
}

export interface Attendance {
  readonly attends: 'yes' | 'no' | 'unknown';
  /** Null where only a yes is written. */
  readonly level: Level | null;
}

/** Whether somebody goes to school now, and where. A blank of a column in use means no. */
export function attendance(person: Person, { isUsed }: Pick<HouseholdFacts, 'isUsed'>): Attendance {
  const cell = cellAt(person.table, person.row, 'di_hoc');
  const level = levelOf(cellAt(person.table, person.row, 'cap_hoc'));
  if (!isBlank(cell)) return attendanceOf(cell, level);
  if (!person.table.columns.has('di_hoc') && level !== null && level > 0) return { attends: 'yes', level };
  return { attends: isUsed(person, 'di_hoc') ? 'no' : 'unknown', level: null };
}

/** A mark, a level or a word in the column; `beside`: the level the next column names. */
function attendanceOf(cell: Cell, beside: Level | null): Attendance {
  const mark = readMark(cell);
  if (mark.kind === 'ok' && typeof cell !== 'number')
    return { attends: mark.value ? 'yes' : 'no', level: beside };
  const text = fold(cellText(cell));
  if (FINISHED.test(text)) return { attends: 'unknown', level: null };
  const level = levelOf(cell);
  if (level !== null) return level === 0 ? { attends: 'no', level: null } : { attends: 'yes', level };
  return { attends: AT_SCHOOL.test(text) ? 'yes' : 'unknown', level: beside };
}

/** The highest finished level; null when blank or not readable. */
export function education(person: Person): Level | null {
  const cell = cellAt(person.table, person.row, 'trinh_do');
  return isBlank(cell) ? null : levelOf(cell);
}
