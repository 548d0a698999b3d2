/** Sheets and columns a form was counted from, as the note below it names them. */
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { Register, RegisterTable } from '../model';
import { isFilledIn } from '../indicators/household-groups';
import { columnLetter, fieldLabel } from '../register/columns';
import type { FieldId } from '../register/fields';
import type { FilledAreas } from './fill-areas';
import type { FilledList } from './fill-lists';
import type { Fact, FormColumn, FormData, Item } from './form';

type Filled = FilledAreas | FilledList;

/**
 * A sheet with its columns: 'DS hộ (M Phân loại hộ, J Số nhân khẩu)'; of a list the sheets alone: it copies most columns.
 * Where movements come from registers of several periods, each is named with its period: their sheets may have one name.
 */
export function sourcesOf(filled: Filled, data: FormData): string[] {
  const { previous, older, settings } = data;
  const items = filled.items.length > 0 ? filled.items : lookedAt(filled, data);
  if (previous === null || !isOfMovements(filled, data)) return ownSources(filled, items);
  const own = items.filter(({ movement }) => !movement?.isEarlier);
  const named = (period: 'now' | 'previous' | 'older', sources: readonly string[]): string[] =>
    sources.length === 0
      ? []
      : [say(FORM_TEXTS, settings.lang, `source.${period}`, { source: sources.join(', ') })];
  return [
    ...named('now', ownSources(filled, own, ['phan_loai_dau_ky'])),
    ...named('previous', earlierSources(filled, previous)),
    ...named(
      'older',
      older.flatMap((register) => earlierSources(filled, register)),
    ),
  ];
}

/** Those among whom the form found nobody: its sheet is where it looked. */
function lookedAt(filled: Filled, data: FormData): readonly Item[] {
  const among = isOfMovements(filled, data) ? (data.moves ?? []) : data.special;
  return among.length > 0 ? among : data.main;
}

function isOfMovements({ form }: Filled, { moves }: FormData): boolean {
  return form.kind === 'areas'
    ? form.population === 'moves'
    : form.id === 'danh_sach_thoat' && moves !== null;
}

/** @param unused columns the movements are not taken from, though the form has a fact for them */
function ownSources(filled: Filled, items: readonly Item[], unused: readonly FieldId[] = []): string[] {
  const fields =
    filled.kind === 'areas' ? areaFields(filled) : new Set(filled.columns.flatMap((column) => column.fields));
  for (const field of unused) fields.delete(field);
  const used = new Map<RegisterTable, Set<FieldId>>();
  const tables = new Set<RegisterTable>(items.map(({ record }) => record.table));
  for (const table of tables)
    used.set(table, new Set([...fields].filter((field) => isFilledIn(table, field))));
  const missing = [...fields].filter((field) => [...used.values()].every((found) => !found.has(field)));
  for (const { subject } of missing.length > 0 ? items : []) addOthers(subject, missing, used);
  return [...used].map(([table, columns]) => sourceText(table, filled.kind === 'list' ? [] : [...columns]));
}

/** Of an earlier register its classes are used, and the sizes of its households where persons are counted. */
function earlierSources(filled: Filled, { households }: Register): string[] {
  const tables = new Set(households.map(({ main }) => main.table));
  const fields = filled.kind === 'areas' ? [...areaFields(filled)] : [];
  const used = EARLIER_FIELDS.filter((field) => field !== 'so_nhan_khau' || fields.includes(field));
  return [...tables].map((table) =>
    sourceText(table, filled.kind === 'list' ? [] : used.filter((field) => isFilledIn(table, field))),
  );
}
const EARLIER_FIELDS: readonly FieldId[] = ['phan_loai', 'la_ho_ngheo', 'la_ho_can_ngheo', 'so_nhan_khau'];

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
