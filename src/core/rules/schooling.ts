/** Whether somebody goes to school and where, by the columns Đang đi học (cấp) and Cấp học. */
import type { Cell, Person } from '../model';
import { cellAt } from '../register/columns';
import { readMark } from '../text/marks';
import { remember } from '../text/remember';
import { cellText, fold, isBlank } from '../text/unicode';
import { saysUnknown } from './unknown-words';

export type SchoolLevel = 'nursery' | 'primary' | 'lower' | 'upper' | 'higher';

export interface Schooling {
  /** `blank`: nothing written, which may mean no. */
  readonly attends: 'yes' | 'no' | 'blank' | 'unreadable';
  /** Where it is written; null where only a yes is. */
  readonly level: SchoolLevel | null;
  /** The column the level, or else the yes or no, was read from. */
  readonly field: 'di_hoc' | 'cap_hoc';
}

const NOT_AT_SCHOOL = /^(?:da |hien )?(?:(?:khong|chua)(?: |$)|(?:nghi|bo|thoi)(?: hoc|$)|that hoc|mu chu)/;
/** What somebody has finished says nothing of where they go now. */
const FINISHED = /tot nghiep|hoc xong|hoan thanh|da hoc|het lop|\bxong\b|trinh do/;
const AT_SCHOOL = /^(?:dang (?:di )?hoc|di hoc|hoc sinh|sinh vien|co di hoc|con (?:di )?hoc)/;
const LEVELS: readonly (readonly [RegExp, SchoolLevel])[] = [
  [/\b(?:mam non|mau giao|nha tre|mn|mg)\b/, 'nursery'],
  [/\b(?:tieu hoc|cap (?:1|i)|th)\b/, 'primary'],
  [/\b(?:trung hoc co so|thcs|cap (?:2|ii))\b/, 'lower'],
  [/\b(?:trung hoc pho thong|thpt|cap (?:3|iii)|gdtx)\b/, 'upper'],
  [/\b(?:trung cap|cao dang|dai hoc|tc|cd|dh|sau dai hoc|thac si|nghe)\b/, 'higher'],
];
const GRADE = /^(?:lop )?(\d{1,2})(?: ?\/ ?12|[a-z]\d?)?$/;

const NOTHING: Schooling = { attends: 'blank', level: null, field: 'di_hoc' };

/** What a row says of school: the level stands in the first column or beside its yes. */
export function schooling({ table, row }: Pick<Person, 'table' | 'row'>): Schooling {
  const cell = cellAt(table, row, 'di_hoc');
  if (isBlank(cell)) return NOTHING;
  const first = ofCell(cell);
  if (first.attends !== 'yes' || first.level !== null) return { ...first, field: 'di_hoc' };
  const level = levelOf(cellText(cellAt(table, row, 'cap_hoc')));
  return { attends: 'yes', level, field: level === null ? 'di_hoc' : 'cap_hoc' };
}

type Attendance = Omit<Schooling, 'field'>;

function ofCell(cell: Cell): Attendance {
  const mark = readMark(cell);
  if (mark.kind === 'ok') return { attends: mark.value ? 'yes' : 'no', level: null };
  return attendanceOf(cellText(cell));
}

const attendanceOf = remember((written): Attendance => {
  const text = fold(written);
  if (saysUnknown(written) || FINISHED.test(text)) return { attends: 'unreadable', level: null };
  if (NOT_AT_SCHOOL.test(text)) return { attends: 'no', level: null };
  const level = levelOf(written);
  if (level !== null || AT_SCHOOL.test(text)) return { attends: 'yes', level };
  return { attends: 'unreadable', level: null };
});

const levelOf = (written: string): SchoolLevel | null => levelOfText(written) ?? null;

const levelOfText = remember((written): SchoolLevel | null => {
  const text = fold(written);
  const found = LEVELS.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  const grade = Number(GRADE.exec(text)?.[1] ?? 0);
  if (grade < 1 || grade > 12) return null;
  if (grade <= 5) return 'primary';
  return grade <= 9 ? 'lower' : 'upper';
});
