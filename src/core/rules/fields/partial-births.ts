/** What birth dates written in part have in common: year alone (FD17), month and year (FD18). */
import { showBirth } from '../../text/dates';
import {
  birthColumns,
  cellsOfForm,
  skipUnread,
  type BirthCell,
  type BirthColumn,
  type BirthForm,
} from '../birth-columns';
import { fieldLabel } from '../cells';
import { reportCells } from '../cells-or-column';
import type { RuleContext, RuleReport } from '../rule';

/** Reports the cells of that form in every column of birth dates; a column that is mostly so once, at its heading. */
export function checkPartialBirths(
  form: BirthForm,
  isAsked: (column: BirthColumn) => boolean,
  { index, thresholds }: RuleContext,
  report: RuleReport,
): void {
  for (const column of birthColumns(index).values()) {
    const partial = isAsked(column) ? cellsOfForm(column, form) : [];
    skipUnread(column, report);
    report.pass(column.read - partial.length);
    reportCells(
      partial.map((cell) => ({ place: cell.place, details: detailsOf(cell) })),
      column.read,
      ({ length }) => ({
        message: 'column',
        params: { column: fieldLabel('ngay_sinh'), count: length, birth: '' },
      }),
      report,
      thresholds,
    );
  }
}

function detailsOf({ person }: BirthCell) {
  return { person, params: { birth: person.birth.kind === 'ok' ? showBirth(person.birth.value) : '' } };
}
