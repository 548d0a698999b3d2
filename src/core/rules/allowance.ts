/** Whether a member receives a monthly social allowance, and whether a disability is written. */
import { answerWords } from '../indicators/derive-deprivations/answer-words';
import type { Cell, Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { allowanceAnswer } from '../text/allowance-words';
import { hasDoubtSign } from '../text/doubt';
import { readMark } from '../text/marks';
import { cellText, isBlank } from '../text/unicode';
import type { Answer } from '../text/yes-no-words';
import { cellOf, placeOf } from './cells';
import { saysUnknown } from './unknown-words';

/** 'unknown': something is written that says neither ('không rõ', 'chờ duyệt', 'x?'). */
export type Written = Answer | 'blank' | 'absent';

type ByWords = (written: string) => Answer;

function said(cell: Cell, byWords: ByWords): Written {
  if (isBlank(cell)) return 'blank';
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  const text = cellText(cell);
  return saysUnknown(text) || hasDoubtSign(text) ? 'unknown' : byWords(text);
}

function written(person: Person, field: FieldId, byWords: ByWords): Written {
  return person.table.columns.has(field) ? said(cellOf(placeOf(person, field)), byWords) : 'absent';
}

/** An amount or a kind of allowance is a yes; 'không', 0, 'chưa hưởng', 'đã cắt' a no. */
export const allowance = (person: Person, asOf: string): Written =>
  written(person, 'btxh', (text) => allowanceAnswer(text, asOf));
/** A kind or a degree is a yes. */
export const disability = (person: Person): Written => written(person, 'khuyet_tat', answerWords.khuyet_tat);

/** Whether the column of allowances is in use and never says no: then only those who receive one are marked. */
export function isAllowanceTicked(table: RegisterTable, asOf: string): boolean {
  const answers = table.dataRows.map((row) =>
    said(cellAt(table, row, 'btxh'), (text) => allowanceAnswer(text, asOf)),
  );
  return answers.includes('yes') && !answers.includes('no');
}
