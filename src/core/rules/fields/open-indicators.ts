/** Columns that have an indicator's name and were given no field. */
import type { RegisterTable } from '../../model';
import { DEPRIVATION_FIELDS, FIELDS, type FieldId } from '../../register/fields';
import { cellText, isBlank, labelKey } from '../../text/unicode';

const INDICATOR_NAMES: ReadonlyMap<string, FieldId> = new Map(
  FIELDS.filter(({ id }) => DEPRIVATION_FIELDS.some((field) => field === id)).flatMap(({ id, aliases }) =>
    aliases.map((alias) => [labelKey(alias), id] as const),
  ),
);

/**
 * Columns with the name of an indicator that the reader leaves open, since 'Nhà tiêu: có' may mean that there is one:
 * yes is yes in either sense.
 */
export function indicatorsLeftOpen({ columns, headerRows, cells }: RegisterTable): [FieldId, number][] {
  const taken = new Set(columns.values());
  const header = headerRows.map((row) => cells[row - 1] ?? []);
  const width = Math.max(0, ...header.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column): [FieldId, number][] => {
    if (taken.has(column)) return [];
    const labels = header.map((row) => row[column]).filter((cell) => !isBlank(cell));
    const field = INDICATOR_NAMES.get(labelKey(cellText(labels[labels.length - 1])));
    return field === undefined || columns.has(field) ? [] : [[field, column]];
  });
}
