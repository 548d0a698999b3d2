/** The rows of a household that carry what is said of the household as a whole. */
import type { RegisterTable } from '../model';
import { cellText, exactKey, isBlank } from '../text/unicode';
import { cellAt } from './columns';
import { CLASS_MARK_FIELDS, DEPRIVATION_FIELDS, marksClass, type FieldId } from './fields';

/** Rows of one household. */
export interface RowGroup {
  readonly head: number;
  /** The row that carries the household's own values. */
  readonly values: number;
  /** The other row that may carry some of them, or null. */
  readonly other: number | null;
  /** The head's first, then members in the order they are listed; none where a household is one row. */
  readonly rows: readonly number[];
}

/**
 * What only the household as a whole has. Not the hamlet, the code and the address, which many lists repeat on every
 * row, nor incomes and marks of columns that may be each person's own. Fields of one line say one thing together: the
 * class is told by its column or, without one, by its marks.
 */
const OF_HOUSEHOLD: readonly FieldId[] = ['so_nhan_khau', 'phan_loai_dau_ky', 'b1', 'b2'];
const CLASS: readonly FieldId[] = ['phan_loai'];
const CLASS_MARKS: readonly FieldId[] = CLASS_MARK_FIELDS.map(([field]) => field);
const MARKS: ReadonlySet<FieldId> = new Set([...CLASS_MARKS, ...DEPRIVATION_FIELDS]);
/** Dashes, dots and ditto marks that fill a cell without a value. */
const FILLER = /^[-–—_.…*"“”〃,/\s]+$/u;

const known = new WeakMap<RegisterTable, readonly (readonly FieldId[])[]>();

/** The values only a household has that the table has columns for, each with the fields that say it together. */
export function householdFields(table: RegisterTable): readonly (readonly FieldId[])[] {
  let groups = known.get(table);
  if (groups === undefined) {
    const { columns } = table;
    const single = OF_HOUSEHOLD.filter((field) => columns.has(field)).map((field) => [field]);
    const marks = CLASS_MARKS.filter((field) => columns.has(field));
    const byMarks = !columns.has('phan_loai') && marksClass(columns);
    const ofClass = byMarks ? [marks] : columns.has('phan_loai') ? [CLASS] : [];
    known.set(table, (groups = [...ofClass, ...single]));
  }
  return groups;
}

/** Whether the row says anything in one of the fields. A dash is an answer among marks; elsewhere it is none. */
export function saysAny(table: RegisterTable, row: number, fields: readonly FieldId[]): boolean {
  return fields.some((field) => {
    const cell = cellAt(table, row, field);
    if (isBlank(cell)) return false;
    return MARKS.has(field) || typeof cell !== 'string' || !FILLER.test(cell);
  });
}

/**
 * The head's row, and beside it the household's first row where that is another's and says something of the household
 * that the head's leaves blank: in a list typed or merged with the wife's row first, the class and the scores stand
 * there, where the household's number stands too. The first row leads where the head's says nothing of the household.
 * What stands on any other member's row has slipped there or is his own: it never counts (ST28 reports it).
 * @param rows 1-based rows of the household; @param head the head's row, or the first row where none is the head.
 */
export function valueRows(
  table: RegisterTable,
  rows: readonly number[],
  head: number,
): Pick<RowGroup, 'values' | 'other'> {
  const first = Math.min(...rows);
  const alone = { values: head, other: null };
  if (rows.length < 2 || first === head || hasOtherCode(table, first, head)) return alone;
  const groups = householdFields(table);
  const fromFirst = groups.some((fields) => !saysAny(table, head, fields) && saysAny(table, first, fields));
  if (!fromFirst) return alone;
  const isHeadSilent = groups.every((fields) => !saysAny(table, head, fields));
  return isHeadSilent ? { values: first, other: head } : { values: head, other: first };
}

/** The row a household's field is read from: the other one only where the first says nothing of that field. */
export function rowOfField(
  table: RegisterTable,
  { values, other }: Pick<RowGroup, 'values' | 'other'>,
  field: FieldId,
): number {
  if (other === null) return values;
  const together = togetherWith(table, field);
  return !saysAny(table, values, together) && saysAny(table, other, together) ? other : values;
}

function togetherWith(table: RegisterTable, field: FieldId): readonly FieldId[] {
  if ((DEPRIVATION_FIELDS as readonly FieldId[]).includes(field)) return DEPRIVATION_FIELDS;
  const groups = householdFields(table);
  // Without a class column the marks are what is asked for.
  const asClass =
    field === 'phan_loai'
      ? groups.find(([each]) => each !== undefined && CLASS_MARKS.includes(each))
      : undefined;
  return groups.find((fields) => fields.includes(field)) ?? asClass ?? [field];
}

/** Two codes are two households': a row without one goes with the household above. */
function hasOtherCode(table: RegisterTable, a: number, b: number): boolean {
  const [codeA, codeB] = [a, b].map((row) => exactKey(cellText(cellAt(table, row, 'ma_ho'))));
  return codeA !== '' && codeB !== '' && codeA !== codeB;
}
