/** In which unit the incomes and areas of a sheet were understood, and what to ask where that is not certain. */
import type { Lang, RegisterTable } from '../model';
import { unitQuestion, unitText } from '../messages/units';
import { isMeasured, unitOfColumn } from './column-unit';
import type { SheetExplanation } from './explain';
import type { FieldExplanation } from './explain-columns';
import type { Question } from './explain-questions';

type Explained = Pick<SheetExplanation, 'sheet' | 'fields' | 'questions'>;

/** Adds the unit to the reason of each measured column, and a question for each whose unit is not certain. */
export function withUnits<T extends Explained>(explained: T, table: RegisterTable, lang: Lang): T {
  const asked: Question[] = [];
  const fields = explained.fields.map((column): FieldExplanation => {
    const { field } = column;
    if (!isMeasured(field)) return column;
    const read = unitOfColumn(table, field);
    if (read.kind === 'ok') return { ...column, why: `${column.why}; ${unitText(field, read.unit, lang)}` };
    asked.push({
      sheet: explained.sheet,
      kind: 'unclear-unit',
      fields: [field],
      columns: [column.column],
      text: unitQuestion(field, { sheet: explained.sheet, column: column.column, header: read.text }, lang),
    });
    return { ...column, why: `${column.why}; ${unitText(field, null, lang)}` };
  });
  return { ...explained, fields, questions: [...explained.questions, ...asked] };
}
