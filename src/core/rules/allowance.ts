/** Whether a member receives a monthly social allowance, and whether a disability is written. */
import { answerWords } from '../indicators/derive-deprivations/answer-words';
import type { Cell, Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import { readMark } from '../text/marks';
import { cellText, isBlank } from '../text/unicode';
import { cellOf, placeOf } from './cells';
import { saysUnknown } from './unknown-words';

/** 'unknown': something is written, and it says that nobody knows ('không rõ', '...') or is not understood. */
export type Written = 'yes' | 'no' | 'blank' | 'unknown' | 'absent';

type AllowanceField = 'btxh' | 'khuyet_tat';

/** An amount, a kind of allowance or a degree of disability is a yes; 'không', 'chưa hưởng', 'đã cắt', 0 a no. */
function said(cell: Cell, field: AllowanceField): Written {
  if (isBlank(cell)) return 'blank';
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  const text = cellText(cell);
  return saysUnknown(text) ? 'unknown' : answerWords[field](text);
}

function written(person: Person, field: AllowanceField): Written {
  return person.table.columns.has(field) ? said(cellOf(placeOf(person, field)), field) : 'absent';
}

export const allowance = (person: Person): Written => written(person, 'btxh');
export const disability = (person: Person): Written => written(person, 'khuyet_tat');

/** Whether the column of allowances is in use and never says no: then only those who receive one are marked. */
export function isAllowanceTicked(table: RegisterTable): boolean {
  const answers = table.dataRows.map((row) => said(cellAt(table, row, 'btxh'), 'btxh'));
  return answers.includes('yes') && !answers.includes('no');
}
