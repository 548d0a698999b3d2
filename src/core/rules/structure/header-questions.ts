/** Questions on a register's headers as findings: one at the header of each column in question. */
import { columnIndex, fieldLabel } from '../../register/columns';
import type { Question } from '../../register/explain-questions';
import type { CellRef, Register, RegisterTable } from '../../model';
import { headingRow } from '../column-cells';
import type { FindingDetails, RuleContext, RuleReport } from '../rule';

/**
 * Tells the questions of some kinds, table by table; a table without one passes.
 *
 * @param details what to say of a question beside its own sentence
 */
export function tellQuestions(
  register: Register,
  { questions }: RuleContext,
  report: RuleReport,
  details: (question: Question) => FindingDetails | null,
): void {
  for (const table of register.tables) {
    const own = questions.filter(({ sheet }) => sheet === table.sheet);
    const told = own.flatMap((question) => {
      const found = details(question);
      return found ? [{ question, found }] : [];
    });
    if (told.length === 0) report.pass();
    for (const { question, found } of told) {
      const [first, ...others] = headersOf(table, question);
      report.fail(first, {
        ...found,
        params: { question: question.text, ...found.params },
        found: found.found ?? null,
        expected: question.fields.map(fieldLabel).join(', '),
        related: others,
      });
    }
  }
}

/** The header cells of the columns in question; the first header cell where no column was named. */
function headersOf(table: RegisterTable, { columns }: Question): [CellRef, ...CellRef[]] {
  const { sheet } = table;
  const row = headingRow(table);
  const [first = 0, ...others] = columns.map(columnIndex);
  const at = (column: number): CellRef => ({ sheet, row, column: column + 1 });
  return [at(first), ...others.map(at)];
}
