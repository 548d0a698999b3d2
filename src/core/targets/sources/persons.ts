/** Persons of the households a plan's figures are counted over. */
import type { HouseholdClass, Person, Register, RegisterRow } from '../../model';
import type { FieldId } from '../../register/fields';
import { fieldLabel } from '../../register/columns';
import { columnState } from './columns';
import { once, escapedHouseholds, householdsOfClasses } from './households';
import type { ListedHousehold } from './households';
import type { SourceContext, SourceNote } from './source';

export interface Group {
  readonly households: readonly ListedHousehold[];
  readonly persons: readonly Person[];
  readonly sheets: string;
  /** Households of the group none of whose members is listed. */
  readonly notes: readonly SourceNote[];
}

/** The group, or what of it is counted. */
export function partOf(group: Group, { part }: SourceContext): Group {
  if (part === undefined) return group;
  const households = group.households.filter(({ record }) => part(record));
  return { ...group, households, persons: personsOf(households) };
}

function personsOf(households: readonly ListedHousehold[]): Person[] {
  return households.flatMap(({ members }) => members.filter((person) => person.counted));
}

/** The households of the classes the plan's sentence is about, each by the list kept for it. */
export function groupOf({ register, classes }: SourceContext): Group {
  return once(register, `group ${classes.join(' ')}`, () => groupOnce(register, classes));
}

function groupOnce(register: Register, classes: readonly HouseholdClass[]): Group {
  const lists = [
    householdsOfClasses(
      register,
      classes.filter((name) => name !== 'escaped'),
    ),
  ];
  if (classes.includes('escaped')) lists.push(escapedHouseholds(register));
  const households = lists.flatMap((list) => list.households);
  const missing = households.filter(({ members }) => members.length === 0).length;
  const isPart = missing > 0 && missing < households.length;
  return {
    households,
    persons: personsOf(households),
    sheets: [...new Set(lists.flatMap((list) => list.sheets))].join(', '),
    notes: isPart ? [{ key: 'membersMissing', params: { count: missing } }] : [],
  };
}

/** Null when all fields can be used over the rows; else why not: a column nobody has filled says nothing. */
export function unusable(
  rows: readonly RegisterRow[],
  fields: readonly FieldId[],
): readonly SourceNote[] | null {
  const states = fields.map((field) => [field, columnState(rows, field)] as const);
  if (states.every(([, state]) => state === 'usable')) return null;
  const blank = states.filter(([, state]) => state === 'blank');
  return blank.map(([field]) => ({ key: 'columnBlank', params: { column: fieldLabel(field) } }));
}
