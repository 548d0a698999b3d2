/** The class a list writes for the household of a row. */
import type { ClassRow, HouseholdClass, Reading, RegisterTable } from '../model';
import { CLASS_LABELS, readHouseholdClass } from '../text/household-classes';
import { readMark } from '../text/marks';
import { readAt } from './columns';
import { CLASS_MARK_FIELDS, marksClass } from './fields';

/**
 * What the row says itself counts: its class column, else the marked one of the columns 'Hộ nghèo', 'Hộ cận nghèo',
 * 'Hộ không nghèo'. Only where it says nothing does the heading above it count, and last the title of the list.
 */
export function classOf(
  table: RegisterTable,
  row: number,
  heading: ClassRow | null,
): Reading<HouseholdClass> {
  const own =
    !table.columns.has('phan_loai') && marksClass(table.columns)
      ? classByMarks(table, row)
      : readAt(table, row, 'phan_loai', readHouseholdClass);
  if (own.kind === 'ok' || own.kind === 'unreadable') return own;
  if (heading !== null) {
    if (heading.heads !== null) return { kind: 'ok', value: heading.heads };
    return own.kind === 'blank' ? own : { kind: 'unreadable', text: heading.label };
  }
  return table.impliedClass === null ? own : { kind: 'ok', value: table.impliedClass };
}

/**
 * The class of the household whose row it is. Where neither of two columns of marks is marked and nothing else tells the
 * class, it is what the officer said such a blank means, and not known before that.
 */
export function ownClass(
  table: RegisterTable,
  row: number,
  heading: ClassRow | null,
): Reading<HouseholdClass> {
  const read = classOf(table, row, heading);
  return read.kind === 'blank' && table.blankMarks === 'notPoor' && canBlankTell(table.columns)
    ? { kind: 'ok', value: 'notPoor' }
    : read;
}

/** Whether a blank in the columns of marks may mean 'not poor': no column says that by a mark of its own. */
export function canBlankTell(columns: RegisterTable['columns']): boolean {
  return !columns.has('phan_loai') && marksClass(columns) && !columns.has('la_ho_khong_ngheo');
}

/** One mark is the class, several contradict one another, none says nothing. */
function classByMarks(table: RegisterTable, row: number): Reading<HouseholdClass> {
  const marked: HouseholdClass[] = [];
  for (const [field, meant] of CLASS_MARK_FIELDS) {
    const mark = readAt(table, row, field, readMark);
    if (mark.kind === 'unreadable') return mark;
    if (mark.kind === 'ok' && mark.value) marked.push(meant);
  }
  const [only, second] = marked;
  if (only === undefined) return { kind: 'blank' };
  if (second === undefined) return { kind: 'ok', value: only };
  return { kind: 'unreadable', text: marked.map((each) => CLASS_LABELS[each]).join('; ') };
}
