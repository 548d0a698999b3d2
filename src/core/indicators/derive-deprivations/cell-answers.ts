/** Yes and no from a cell of a row. */
import type { FieldId } from '../../register/fields';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { cellText, fold, isBlank } from '../../text/unicode';
import type { HouseholdFacts, Row } from './derivation';

export type Answer = 'yes' | 'no' | 'unknown';

const NO_WORDS = /^(?:khong|chua|ko|k)(?: |$)/;
const UNKNOWN_WORDS = /khong ro|chua ro|chua biet|khong biet|\?/;

/**
 * What a column of marks says of a row: blank is "not marked" where the column is in use (domain/register.json,
 * boolean_marks_false), and nothing known where nobody has filled it in or the table lacks it.
 */
export function markAnswer(row: Row, field: FieldId, { isUsed }: Pick<HouseholdFacts, 'isUsed'>): Answer {
  const cell = cellAt(row.table, row.row, field);
  if (isBlank(cell)) return isUsed(row, field) ? 'no' : 'unknown';
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return wordAnswer(cellText(cell));
}

/** A text that is no mark: 'không', 'chưa' are a no, '?' and 'không rõ' unknown, anything else (an amount) a yes. */
export function wordAnswer(written: string): Answer {
  const text = fold(written);
  if (UNKNOWN_WORDS.test(text)) return 'unknown';
  return NO_WORDS.test(text) ? 'no' : 'yes';
}
