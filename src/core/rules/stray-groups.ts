/** Member rows that belong to no household, for their code is unknown or blank; and whose rows they stand beside. */
import type { Household, Person, Register, RegisterTable } from '../model';
import { readHouseholdCode } from '../register/records';
import { cellOf, placeOf } from './cells';
import { plainCode } from './household-codes';
import { isGivenHead } from './members';
import type { RegisterIndex } from './register-index';
import { positionOf } from './row-blocks';

export interface StrayGroup {
  readonly table: RegisterTable;
  /** In row order. */
  readonly persons: readonly Person[];
  /** The code they carry; null where it is blank. */
  readonly written: string | null;
  /** The household they stand beside and likely belong to; null where none does or it has a head and so have they. */
  readonly beside: Household | null;
}
type Draft = Omit<StrayGroup, 'persons' | 'beside'> & { readonly persons: Person[] };

const known = new WeakMap<RegisterIndex, readonly StrayGroup[]>();
const NONE: readonly StrayGroup[] = [];

/** By sheet and code; rows without a code are one group while they follow one another. Worked out once a run. */
export function strayGroups({ orphans }: Register, index: RegisterIndex): readonly StrayGroup[] {
  if (orphans.length === 0) return NONE;
  let found = known.get(index);
  if (!found) {
    const rows = new Map<RegisterTable, Set<number>>();
    for (const { table, row } of orphans) {
      const own = rows.get(table);
      if (own) own.add(row);
      else rows.set(table, new Set([row]));
    }
    const besideOf = neighbours(rows, index);
    found = draftsOf(orphans).map((draft) => ({ ...draft, beside: besideOf(draft) }));
    known.set(index, found);
  }
  return found;
}

function draftsOf(orphans: readonly Person[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const byCode = new Map<string, Draft>();
  let last: Draft | null = null;
  for (const person of orphans) {
    const code = readHouseholdCode(cellOf(placeOf(person, 'ma_ho')));
    const key = code.kind === 'ok' ? `${person.table.sheet}|${plainCode(code.value)}` : null;
    const before: Draft | null | undefined = key === null ? belowWithoutCode(person, last) : byCode.get(key);
    if (before) {
      before.persons.push(person);
      last = before;
      continue;
    }
    last = { table: person.table, persons: [person], written: code.kind === 'ok' ? code.value : null };
    drafts.push(last);
    if (key !== null) byCode.set(key, last);
  }
  return drafts;
}

/** A row without a code goes with the stray rows above it, unless it is a head's. */
function belowWithoutCode(person: Person, last: Draft | null): Draft | null {
  const above = last?.persons[last.persons.length - 1];
  if (!last || !above || above.table !== person.table || isGivenHead(person)) return null;
  const { table, row } = person;
  return positionOf(table, above.row) + 1 === positionOf(table, row) ? last : null;
}

/** So many rows away nobody is of the same household any more: a list whose codes are all unknown has no neighbours. */
const NEAR = 20;

/**
 * A head stands above his household, a member below the head. So the rows belong to the household beneath where they
 * bring the head it lacks, else, having no head themselves, to the one above.
 */
function neighbours(strays: ReadonlyMap<RegisterTable, ReadonlySet<number>>, index: RegisterIndex) {
  const next = ({ table, row }: Person, step: 1 | -1): Household | null => {
    const { dataRows } = table;
    const isStray = (at: number): boolean => strays.get(table)?.has(dataRows[at] ?? 0) === true;
    const start = positionOf(table, row);
    let at = start + step;
    while (isStray(at) && Math.abs(at - start) < NEAR) at += step;
    const beside = dataRows[at];
    const record = beside === undefined ? null : index.recordAt(table, beside);
    return record && index.householdOf(record);
  };
  return ({ persons }: Draft): Household | null => {
    const [first] = persons;
    const head = persons.find(isGivenHead);
    if (!first) return null;
    if (!head) return next(first, -1) ?? next(first, 1);
    const beneath = next(head, 1);
    return beneath?.members.some(isGivenHead) ? null : beneath;
  };
}
