/** One deprivation mark of a household beside the members it is about. */
import type { Cell, HouseholdRecord, Person, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import { DEPRIVATION_FIELDS, type FieldId } from '../register/fields';
import { readMark } from '../text/marks';
import { isBlank } from '../text/unicode';
import { cellOf } from './cells';
import type { PovertyStandard } from '../standards/standard';
import { listedMembers, mayHaveLeft } from './members';
import type { ReasonId } from './reasons';
import type { RegisterIndex } from './register-index';
import type { FixOffer, RuleReport } from './rule';
import { isPoorOrNear, scorePlace } from './scores';

export type MarkField = (typeof DEPRIVATION_FIELDS)[number];
type Errors = Pick<RuleReport, 'hasError'>;

/** The mark as read; null where none can be told. */
export function markAt(record: HouseholdRecord, field: MarkField): boolean | null {
  return record.deprivations?.[DEPRIVATION_FIELDS.indexOf(field)] ?? null;
}

/** Whether a household is marked as deprived; or why that cannot be told. */
export function markState(
  record: HouseholdRecord,
  field: MarkField,
  { points }: PovertyStandard,
  { errors, keepsForAll }: { readonly errors: Errors; readonly keepsForAll: KeepsForAll },
): boolean | ReasonId {
  const marks = record.deprivations;
  if (marks === null || !record.table.columns.has(field)) return 'no-column';
  if (errors.hasError(scorePlace(record, field))) return 'other-error';
  const mark = markAt(record, field);
  if (mark === null) return isBlank(cellOf(scorePlace(record, field))) ? 'blank' : 'unreadable';
  if (marks.includes(true)) return mark;
  return isNotAssessed(record, points?.b2PerIndicator.value ?? 0, keepsForAll) ? 'blank' : mark;
}

/**
 * A form without any mark is one nobody filled in, unless the points say that there are none, or one that was
 * forgotten. Of households that are not poor many registers keep no marks, and write 0 points; others keep them.
 */
function isNotAssessed(record: HouseholdRecord, pointsOfOne: number, keepsForAll: KeepsForAll): boolean {
  if (record.b2.kind !== 'ok' || record.b2.value > pointsOfOne) return true;
  return !isPoorOrNear(record) && !keepsForAll(record.table);
}

/** Whether a table keeps marks of households that are not poor as well. */
export type KeepsForAll = (table: RegisterTable) => boolean;

/** Tells the tables in which at least a share of the households that are not poor are marked somewhere. */
export function tablesMarkedForAll(index: RegisterIndex, share: number): KeepsForAll {
  const counts = new Map<RegisterTable, { marked: number; all: number }>();
  for (const record of index.records) {
    const { table, deprivations } = record;
    if (deprivations === null || isPoorOrNear(record)) continue;
    let count = counts.get(table);
    if (!count) counts.set(table, (count = { marked: 0, all: 0 }));
    count.all++;
    if (deprivations.includes(true)) count.marked++;
  }
  return (table) => {
    const count = counts.get(table);
    return count !== undefined && count.marked > 0 && count.marked >= count.all * share;
  };
}

/**
 * Everybody who counts as a member, from the list under the record or the member sheet of its household; or why that
 * list cannot be trusted to be whole: a declared size that is another number has a finding of its own.
 */
export function wholeHousehold(
  record: HouseholdRecord,
  { index, errors, listsMembers }: WholeContext,
): readonly Person[] | ReasonId {
  const members = (listedMembers(record, index) ?? fromMemberSheet(record, index)).filter(
    ({ counted }) => counted,
  );
  if (members.length === 0) return 'no-members';
  if (members.some(mayHaveLeft)) return 'unreadable';
  const { size } = record;
  if (errors.hasError(scorePlace(record, 'so_nhan_khau'))) return 'other-error';
  if (size.kind === 'unreadable') return 'unreadable';
  if (size.kind === 'ok') return size.value === members.length ? members : 'other-error';
  // The head alone, where no size is written, may be all that was typed.
  return members.length > 1 || listsMembers(members[0]?.table) ? members : 'members-partial';
}

export interface WholeContext {
  readonly index: RegisterIndex;
  readonly errors: Errors;
  /** Whether a table lists the members of most of its households, so that one person is a household of one. */
  readonly listsMembers: (table: RegisterTable | undefined) => boolean;
}

/** Tells the tables in which at least a share of the households has more than the head listed. */
export function memberTables(index: RegisterIndex, share: number): WholeContext['listsMembers'] {
  const counts = new Map<RegisterTable, { several: number; all: number }>();
  for (const { table, members } of index.records) {
    if (members.length === 0) continue;
    const count = counts.get(table) ?? { several: 0, all: 0 };
    counts.set(table, { several: count.several + (members.length > 1 ? 1 : 0), all: count.all + 1 });
  }
  return (table) => {
    const count = table && counts.get(table);
    return count !== undefined && count.several >= count.all * share;
  };
}

/** A second list of households without members of its own, beside the sheet of members. */
function fromMemberSheet(record: HouseholdRecord, index: RegisterIndex): readonly Person[] {
  if (record.table.role !== 'households' || record.members.length > 0) return [];
  const members = index.householdOf(record)?.members ?? [];
  return members[0]?.table.role === 'members' ? members : [];
}

/** The values that mark, or take the mark away, for the tables of a register; looked up once a table. */
export function markFixes(field: MarkField): (table: RegisterTable, marked: boolean) => FixOffer | null {
  const known = new Map<RegisterTable, Map<boolean, FixOffer | null>>();
  return (table, marked) => {
    const ofTable = known.get(table) ?? new Map<boolean, FixOffer | null>();
    known.set(table, ofTable);
    const found = ofTable.get(marked);
    if (found !== undefined) return found;
    const fix = markFix(table, field, marked);
    ofTable.set(marked, fix);
    return fix;
  };
}

/** Written as the column itself has it; null where a tick box stands. */
function markFix(table: RegisterTable, field: MarkField, marked: boolean): FixOffer | null {
  const own = writtenAs(table, field, marked);
  if (typeof own === 'boolean') return null;
  if (own !== null) return { value: own, apply: 'confirm' };
  if (!marked) return { value: null, apply: 'confirm' };
  for (const other of DEPRIVATION_FIELDS) {
    const word = writtenAs(table, other, true);
    if (typeof word === 'boolean') return null;
    if (word !== null) return { value: word, apply: 'confirm' };
  }
  return { value: 'x', apply: 'confirm' };
}

/** The first cell of the column that says yes, or no; null where none does. */
function writtenAs(table: RegisterTable, field: FieldId, marked: boolean): string | number | boolean | null {
  if (!table.columns.has(field)) return null;
  for (const row of table.dataRows) {
    const cell: Cell = cellAt(table, row, field);
    const mark = readMark(cell);
    if (mark.kind !== 'ok' || mark.value !== marked) continue;
    if (typeof cell === 'string') return cell.trim();
    if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  }
  return null;
}

/** Whether points agree with the marks once this one is changed: then B2 says the same (CS21). */
export function pointsAgreeWithout(
  record: HouseholdRecord,
  field: MarkField,
  { points }: PovertyStandard,
): boolean {
  const marks = record.deprivations;
  const { b2 } = record;
  if (!points || marks === null || b2.kind !== 'ok' || marks.includes(null)) return false;
  const marked = marks.filter((mark) => mark === true).length;
  const isMarked = markAt(record, field) === true;
  return b2.value === points.b2PerIndicator.value * (marked + (isMarked ? -1 : 1));
}
