/** Whether somebody goes to school and where, by the columns Đang đi học (cấp) and Cấp học. */
import type { Cell, Person } from '../model';
import { cellAt } from '../register/columns';
import { hasDoubtSign } from '../text/doubt';
import { readMark } from '../text/marks';
import { remember } from '../text/remember';
import { attendanceWords, namedLevel } from '../text/school-attendance';
import type { Level } from '../text/school-words';
import { cellText, isBlank } from '../text/unicode';
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

/** Vocational schools come after upper secondary in this order. */
const LEVELS: readonly (SchoolLevel | null)[] = [null, 'nursery', 'primary', 'lower', 'upper', 'higher'];

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
  const { attends, level } = isOpen(written) ? NOT_KNOWN : attendanceWords(written);
  return { attends: attends === 'unknown' ? 'unreadable' : attends, level: nameOf(level) };
});
const isOpen = (written: string): boolean => saysUnknown(written) || hasDoubtSign(written);
const NOT_KNOWN = { attends: 'unknown', level: null } as const;

const levelOf = (written: string): SchoolLevel | null =>
  hasDoubtSign(written) ? null : nameOf(namedLevel(written));
const nameOf = (level: Level | null): SchoolLevel | null => (level === null ? null : (LEVELS[level] ?? null));
