/** A household's value that stands on the row of a member it is not read from. */
import type { HouseholdRecord, Person, RegisterTable } from '../../model';
import { classOf } from '../../register/class-of-row';
import { CLASS_MARK_FIELDS, type FieldId } from '../../register/fields';
import { householdFields, saysAny } from '../../register/value-row';
import { shownCell } from '../../text/shown-cell';
import { cellOf, fieldLabel, placeOf, saysNothing } from '../cells';
import { headingRow } from '../column-cells';
import { nameOrRow } from '../labels';
import type { Place, RuleContext, RuleReport } from '../rule';
import { twoHouseholds } from './two-households';

interface Stray {
  readonly record: HouseholdRecord;
  readonly field: FieldId;
  readonly persons: readonly Person[];
}

/** One cell, for sets. */
export function cellKey({ table, row, field }: Place): string {
  return `${table.sheet}:${row}:${field}`;
}

/**
 * ST28's warning: one a household and value where the household's own row leaves it blank, or has no mark of that
 * class. Whether it is the household's, typed a row too low, or was never meant, is not known: it is not counted and
 * no fix is offered. Where most households of a list have a column on members' rows only, one finding at its heading.
 * @param told Cells ST28 has spoken of already.
 */
export function reportStrayValues(context: RuleContext, report: RuleReport, told: ReadonlySet<string>): void {
  const columns = new Map<RegisterTable, Map<FieldId, Stray[]>>();
  for (const record of context.index.records) {
    for (const stray of straysOf(record)) {
      if (stray.persons.some((person) => told.has(cellKey(placeOf(person, stray.field))))) continue;
      const ofTable = columns.get(record.table) ?? new Map<FieldId, Stray[]>();
      columns.set(record.table, ofTable.set(stray.field, [...(ofTable.get(stray.field) ?? []), stray]));
    }
  }
  for (const [table, fields] of columns) {
    const all = context.index.records.filter((record) => record.table === table).length;
    for (const [field, strays] of fields) {
      if (strays.length >= context.thresholds.wholeColumnRows && strays.length * 2 > all) {
        report.fail(
          { table, row: headingRow(table), field },
          {
            message: 'strayColumn',
            severity: 'warning',
            params: { column: fieldLabel(field), count: strays.length, all, right: '' },
          },
        );
      } else for (const stray of strays) tell(stray, context, report);
    }
  }
}

function straysOf(record: HouseholdRecord): Stray[] {
  const { table, members } = record;
  if (members.length < 2) return [];
  const found = householdFields(table).flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const kept = record.rowOf(first);
    const others = members.filter(({ row }) => row !== kept);
    return isClassMark(first) ? strayMarks(record, kept, others) : strayValue(record, kept, first, others);
  });
  // Two households under one code have each their own values: ST06 speaks of them.
  return found.length > 0 && twoHouseholds(members) !== null ? [] : found;
}

const isClassMark = (field: FieldId): boolean => CLASS_MARK_FIELDS.some(([mark]) => mark === field);

function strayValue(
  record: HouseholdRecord,
  kept: number,
  field: FieldId,
  others: readonly Person[],
): Stray[] {
  if (saysAny(record.table, kept, [field])) return [];
  const persons = others.filter((person) => !saysNothing(cellOf(placeOf(person, field))));
  return persons.length === 0 ? [] : [{ record, field, persons }];
}

/** A mark on a member's row in a class column the household's own row is not marked in. */
function strayMarks(record: HouseholdRecord, kept: number, others: readonly Person[]): Stray[] {
  const { table } = record;
  const own = classOf(table, kept, null);
  return CLASS_MARK_FIELDS.flatMap(([field, meant]) => {
    if (!table.columns.has(field) || (own.kind === 'ok' && own.value === meant)) return [];
    const persons = others.filter((person) => isMarked(person, field, meant));
    return persons.length === 0 ? [] : [{ record, field, persons }];
  });
}

function isMarked(person: Person, field: FieldId, meant: string): boolean {
  const read = classOf(person.table, person.row, null);
  if (read.kind === 'ok') return read.value === meant;
  return read.kind === 'unreadable' && saysAny(person.table, person.row, [field]);
}

function tell({ record, field, persons }: Stray, { settings }: RuleContext, report: RuleReport): void {
  const [first, ...others] = persons;
  if (first === undefined) return;
  const { lang } = settings;
  const kept: Place = { table: record.table, row: record.rowOf(field), field };
  const keeper = record.members.find(({ row }) => row === kept.row) ?? record.head;
  report.fail(placeOf(first, field), {
    record,
    message: 'stray',
    severity: 'warning',
    params: {
      column: fieldLabel(field),
      names: persons.map((person) => nameOrRow(person, lang)).join(', '),
      odd: [...new Set(persons.map((person) => shownCell(cellOf(placeOf(person, field)), lang)))].join(
        '”, “',
      ),
      kept: nameOrRow(keeper, lang),
      right: '',
    },
    related: [...others.map((person) => placeOf(person, field)), kept],
  });
}
