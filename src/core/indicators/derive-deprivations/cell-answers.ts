/** Yes and no from a cell of a row. */
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { cellText, isBlank } from '../../text/unicode';
import type { Answer } from '../../text/yes-no-words';
import { answerWords, type AnsweredField } from './answer-words';
import type { HouseholdFacts, Row } from './derivation';

export type { Answer };

/** An answer, with what is written where it could not be understood. */
export interface CellAnswer {
  readonly is: Answer;
  readonly quote?: string;
}

/**
 * What a column of marks says of a row: blank is "not marked" where the column is in use (domain/register.json,
 * boolean_marks_false), and nothing known where nobody has filled it in or the table lacks it. Words are read by the
 * vocabulary of the column; those outside it are unknown, never a yes.
 */
export function cellAnswer(
  row: Row,
  field: AnsweredField,
  { isUsed, asOf }: Pick<HouseholdFacts, 'isUsed' | 'asOf'>,
): CellAnswer {
  const cell = cellAt(row.table, row.row, field);
  if (isBlank(cell)) return { is: isUsed(row, field) ? 'no' : 'unknown' };
  const mark = readMark(cell);
  if (mark.kind === 'ok') return { is: mark.value ? 'yes' : 'no' };
  const is = answerWords[field](cellText(cell), asOf);
  return is === 'unknown' ? { is, quote: cellText(cell) } : { is };
}

export function markAnswer(
  row: Row,
  field: AnsweredField,
  facts: Pick<HouseholdFacts, 'isUsed' | 'asOf'>,
): Answer {
  return cellAnswer(row, field, facts).is;
}
