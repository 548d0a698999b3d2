/** Whether a member receives a monthly social allowance, and whether a disability is written. */
import type { Cell, Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { readMark } from '../text/marks';
import { remember } from '../text/remember';
import { cellText, fold, isBlank } from '../text/unicode';
import { cellOf, placeOf } from './cells';
import { saysUnknown } from './unknown-words';

/** 'unknown': something is written, and it says that nobody knows ('không rõ', '...'). */
export type Written = 'yes' | 'no' | 'blank' | 'unknown' | 'absent';

/** An amount, a kind of allowance or a degree of disability is a yes; 'không', 'chưa hưởng', 0 a no. */
const wordOf = remember((written): Written => {
  if (saysUnknown(written)) return 'unknown';
  return /^(?:khong|chua)(?: |$)/.test(fold(written)) ? 'no' : 'yes';
});

function said(cell: Cell): Written {
  if (isBlank(cell)) return 'blank';
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return wordOf(cellText(cell));
}

function written(person: Person, field: FieldId): Written {
  return person.table.columns.has(field) ? said(cellOf(placeOf(person, field))) : 'absent';
}

export const allowance = (person: Person): Written => written(person, 'btxh');
export const disability = (person: Person): Written => written(person, 'khuyet_tat');

/** Whether the column of allowances is in use and never says no: then only those who receive one are marked. */
export function isAllowanceTicked(table: RegisterTable): boolean {
  const answers = table.dataRows.map((row) => said(cellAt(table, row, 'btxh')));
  return answers.includes('yes') && !answers.includes('no');
}
