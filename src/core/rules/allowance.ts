/** Whether a member receives a monthly social allowance, and whether a disability is written. */
import type { Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { readMark } from '../text/marks';
import { remember } from '../text/remember';
import { cellText, fold, isBlank } from '../text/unicode';
import { cellOf, placeOf } from './cells';

export type Written = 'yes' | 'no' | 'blank' | 'absent';

/** An amount, a kind of allowance or a degree of disability is a yes; 'không', 'chưa hưởng', 0 a no. */
const wordOf = remember((written): Written => (/^(?:khong|chua)(?: |$)/.test(fold(written)) ? 'no' : 'yes'));

function written(person: Person, field: FieldId): Written {
  if (!person.table.columns.has(field)) return 'absent';
  const cell = cellOf(placeOf(person, field));
  if (isBlank(cell)) return 'blank';
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return wordOf(cellText(cell));
}

export const allowance = (person: Person): Written => written(person, 'btxh');
export const disability = (person: Person): Written => written(person, 'khuyet_tat');

/** Whether the column of allowances is in use and never says no: then only those who receive one are marked. */
export function isAllowanceTicked(table: RegisterTable): boolean {
  let isUsed = false;
  for (const row of table.dataRows) {
    const mark = readMark(cellAt(table, row, 'btxh'));
    if (mark.kind === 'ok' && !mark.value) return false;
    if (mark.kind !== 'blank') isUsed = true;
  }
  return isUsed;
}
