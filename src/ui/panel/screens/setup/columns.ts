/** Which column each field has, what was decided since included. */
import type { Decision } from '../../../../core/index';
import type { FieldId } from '../../../../core/register/fields';
import { REQUIRED_FIELDS } from '../../../../core/register/required-fields';
import { aboutOf, decide, decisions } from './setup-state';
import type { Sheet } from './setup-state';

export interface Column {
  readonly column: string;
  readonly header: string;
  readonly samples: readonly string[];
}

/** From the left: B before AA. */
export const byPlace = (a: Column, b: Column): number =>
  a.column.length - b.column.length || (a.column < b.column ? -1 : 1);

/** All columns of a table, from the left. */
export function columnsOf({ fields, unmapped }: Sheet): Column[] {
  return [...fields, ...unmapped]
    .map(({ column, header, samples }) => ({ column, header, samples }))
    .sort(byPlace);
}

const ofColumns = ({ sheet }: Sheet): readonly Decision[] =>
  decisions.value.filter((one) => one.sheet === sheet && aboutOf(one) === 'column');

/** Stands for "the sheet has no such column" among the choices. */
export const ABSENT = '-';

/** Letters of a field's column, {@link ABSENT}, or '' for none yet; and whether that was decided just now. */
export function columnOf(
  sheet: Sheet,
  field: FieldId,
): { readonly column: string; readonly isDecided: boolean } {
  const decided = ofColumns(sheet).find((one) => one.field === field);
  if (decided) return { column: decided.column ?? ABSENT, isDecided: true };
  const given = sheet.fields.find((one) => one.field === field)?.column ?? '';
  const isTaken = ofColumns(sheet).some((one) => one.column === given);
  return { column: isTaken ? '' : given, isDecided: false };
}

/**
 * The columns that no field has now, from the left: those left alone, and those whose field was given another column
 * since, which would otherwise be gone without a word.
 */
export function unusedColumns(table: Sheet): Column[] {
  const given = table.fields.map(({ field }) => columnOf(table, field).column);
  const decided = ofColumns(table).flatMap(({ column, field }) => (field === null ? [] : (column ?? [])));
  const taken = new Set([...given, ...decided]);
  return columnsOf(table).filter(({ column }) => !taken.has(column));
}

/** The field decided for a column: null to leave it alone, undefined where nothing was decided. */
export function fieldOf(sheet: Sheet, column: string): FieldId | null | undefined {
  return ofColumns(sheet).find((one) => one.column === column)?.field;
}

/** Gives a field a column, or none. A column it had by its name is then left alone, or it would get it again. */
export function chooseColumn(table: Sheet, field: FieldId, column: string): void {
  const { sheet } = table;
  if (column !== ABSENT) {
    decide({ sheet, column, field });
    return;
  }
  const had = table.fields.find((one) => one.field === field)?.column;
  decide({ sheet, column: null, field }, ...(had === undefined ? [] : [{ sheet, column: had, field: null }]));
}

/** The fields of a table that it cannot do without: of each group the first that has a column. */
export function requiredIn({ role, fields }: Sheet): ReadonlySet<FieldId> {
  const groups = REQUIRED_FIELDS[role].map(({ any }) => any);
  return new Set(
    groups.flatMap((any) => any.find((field) => fields.some((one) => one.field === field)) ?? []),
  );
}
