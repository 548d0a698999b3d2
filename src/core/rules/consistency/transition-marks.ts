/** CS28's marks 'Nghèo mới', 'Tái nghèo', 'Nghèo cũ' of the lists of the poor and near-poor. */
import type { HouseholdRecord } from '../../model';
import type { FieldId } from '../../register/fields';
import { readMark } from '../../text/marks';
import { cellOf, fieldLabel, saysNothing } from '../cells';
import type { Place, RuleReport } from '../rule';
import type { KnownClasses } from '../../text/movement-note';

const MARKS = ['ngheo_moi', 'tai_ngheo', 'ngheo_cu'] as const satisfies readonly FieldId[];

/** At most one is marked; 'nghèo cũ' was in the list last period as well, the other two were not. */
export function judgeMarks(record: HouseholdRecord, { from, to }: KnownClasses, report: RuleReport): void {
  const places = MARKS.filter((field) => record.table.columns.has(field)).map((field): Place => ({
    table: record.table,
    row: record.rowOf(field),
    field,
  }));
  if (places.length === 0) return;
  const [first, ...others] = places.filter(isMarked);
  if (!first) report.skip('blank');
  else if (others.length > 0) {
    const marks = [first, ...others].map(({ field }) => `“${fieldLabel(field)}”`).join(', ');
    report.fail(first, { message: 'several', params: { marks }, related: others });
  } else if (!from || !to) report.pass();
  else if ((first.field === 'ngheo_cu') === (from.group === to.group)) report.pass();
  else {
    const params = { mark: fieldLabel(first.field), from: from.label, to: to.label };
    report.fail(first, { message: 'mark', params });
  }
}

/** A mark, or a word or year in its place. */
function isMarked(place: Place): boolean {
  const cell = cellOf(place);
  const mark = readMark(cell);
  return mark.kind === 'ok' ? mark.value : mark.kind === 'unreadable' && !saysNothing(cell);
}
