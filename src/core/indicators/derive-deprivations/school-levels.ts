/** Whether a member goes to school now, and what schooling a member has finished. */
import type { Cell, Person } from '../../model';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { attendanceWords, namedLevel } from '../../text/school-attendance';
import type { Level } from '../../text/school-words';
import { cellText, isBlank } from '../../text/unicode';
import type { HouseholdFacts } from './derivation';
import { finishedEducation, type FinishedEducation } from './finished-education';

export interface Attendance {
  readonly attends: 'yes' | 'no' | 'unknown';
  /** Null where only a yes is written. */
  readonly level: Level | null;
  /** What is written and not understood. */
  readonly quote?: string;
}

/** Whether somebody goes to school now, and where. A blank of a column in use means no. */
export function attendance(person: Person, { isUsed }: Pick<HouseholdFacts, 'isUsed'>): Attendance {
  const cell = cellAt(person.table, person.row, 'di_hoc');
  const beside = cellAt(person.table, person.row, 'cap_hoc');
  if (!isBlank(cell)) return attendanceOf(cell, namedLevel(cellText(beside)));
  if (!person.table.columns.has('di_hoc') && !isBlank(beside)) return attendanceOf(beside, null);
  return { attends: isUsed(person, 'di_hoc') ? 'no' : 'unknown', level: null };
}

/** A mark, a level or a word in the column; `beside`: the level the next column names. */
function attendanceOf(cell: Cell, beside: Level | null): Attendance {
  const mark = readMark(cell);
  if (mark.kind === 'ok') return { attends: mark.value ? 'yes' : 'no', level: mark.value ? beside : null };
  const { attends, level } = attendanceWords(cellText(cell));
  if (attends === 'unknown') return { attends, level: null, quote: cellText(cell) };
  return { attends, level: attends === 'yes' ? (level ?? beside) : null };
}

/** Null when blank; `finished` is null where the words say nothing of it. */
export function education(
  person: Person,
): { readonly finished: FinishedEducation | null; readonly quote: string } | null {
  const cell = cellAt(person.table, person.row, 'trinh_do');
  return isBlank(cell) ? null : { finished: finishedEducation(cell), quote: cellText(cell) };
}
