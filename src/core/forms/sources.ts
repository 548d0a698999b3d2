/** Sheets and columns a form was counted from, as the note below it names them. */
import type { RegisterTable } from '../model';
import { isFilledIn } from '../indicators/household-groups';
import { columnLetter, fieldLabel } from '../register/columns';
import type { FieldId } from '../register/fields';
import type { FilledAreas } from './fill-areas';
import type { FilledList } from './fill-lists';
import type { Fact, FormColumn, Item } from './form';

/** A sheet with its columns: 'DS hộ (M Phân loại hộ, J Số nhân khẩu)'; of a list the sheets alone: it copies most columns. */
export function sourcesOf(filled: FilledAreas | FilledList): string[] {
  const fields =
    filled.kind === 'areas' ? areaFields(filled) : new Set(filled.columns.flatMap((column) => column.fields));
  const used = new Map<RegisterTable, Set<FieldId>>();
  const tables = new Set<RegisterTable>(filled.items.map(({ record }) => record.table));
  for (const table of tables)
    used.set(table, new Set([...fields].filter((field) => isFilledIn(table, field))));
  const missing = [...fields].filter((field) => [...used.values()].every((found) => !found.has(field)));
  for (const { subject } of missing.length > 0 ? filled.items : []) addOthers(subject, missing, used);
  return [...used].map(([table, columns]) => sourceText(table, filled.kind === 'list' ? [] : [...columns]));
}

/** Fields the counting list lacks are taken from the household's other lists and from its members'. */
function addOthers(
  { records, members }: Item['subject'],
  missing: readonly FieldId[],
  used: Map<RegisterTable, Set<FieldId>>,
): void {
  const others = new Set([
    ...records.map(({ table }) => table),
    ...members.slice(0, 1).map(({ table }) => table),
  ]);
  for (const table of others) {
    for (const field of missing) {
      if (!isFilledIn(table, field)) continue;
      const known = used.get(table) ?? new Set<FieldId>();
      used.set(table, known.add(field));
    }
  }
}

function sourceText(table: RegisterTable, columns: readonly FieldId[]): string {
  const named = columns.map((field) => `${columnLetter(table.columns.get(field) ?? 0)} ${fieldLabel(field)}`);
  return named.length === 0 ? table.sheet : `${table.sheet} (${named.join(', ')})`;
}

function areaFields({ form, columns }: FilledAreas): Set<FieldId> {
  const facts = [...columns.flatMap(factsOf), ...(form.parts ?? []).flatMap(({ is }) => is)];
  const fields = new Set(facts.flatMap((fact) => fact.fields));
  if (form.split || columns.some(({ measure }) => 'count' in measure && measure.count.unit === 'persons')) {
    fields.add('so_nhan_khau');
  }
  return fields;
}
function factsOf({ measure }: FormColumn): readonly Fact[] {
  if ('count' in measure) return [...measure.count.is, ...(measure.count.isNot ?? [])];
  return 'share' in measure ? [...measure.share.of, measure.share.fact] : [];
}
