/** Persons who are probably written in two households, gathered: one case for one person, or for one set of households. */
import type { BirthDate, Household, Person, Register } from '../../model';
import { isBlank, normaliseText } from '../../text/unicode';
import { birthTrouble, yearByNumber } from '../births';
import { cellOf, namePlace, placeOf } from '../cells';
import { idNumberState } from '../id-numbers';
import { lastWord, looseName } from '../names';
import type { RegisterIndex } from '../register-index';
import type { RuleContext, RuleReport } from '../rule';
import { EVIDENCE, evidenceOf, type Evidence } from './duplicate-evidence';
import { contactsOf } from './household-contacts';
import { nameChance } from './name-chance';
import { visitPairs, type Entry } from './person-pairs';
import { repeatedNumbers } from './repeated-numbers';

export interface DuplicateCase {
  /** In list order, two or more. */
  readonly persons: readonly Entry[];
  readonly evidence: readonly Evidence[];
  /** Persons of the same households who are probably written twice as well. */
  readonly beside: readonly Entry[];
  /** ST18: one row has a stand-in or an old card's number, another a whole number. */
  readonly isTemporary: boolean;
  /** A rule about ID numbers or codes speaks of these households already. */
  readonly isTold: boolean;
}
export interface Duplicates {
  readonly cases: readonly DuplicateCase[];
  /** How many persons were compared and are in no case. */
  readonly alone: number;
  /** How many have no name, or a name with an error. */
  readonly blank: number;
  readonly faulty: number;
}

const known = new WeakMap<RegisterIndex, Duplicates>();

/** The cases of a register; worked out once a run and shared by ST17 and ST18. */
export function duplicatePersons(register: Register, context: RuleContext, report: RuleReport): Duplicates {
  const found = known.get(context.index);
  if (found) return found;
  const read = entriesOf(register, context.settings.asOf, report);
  const links = linksOf(register, read.entries, context);
  const cases = gather(read.entries, links, toldBefore(context, report));
  const alone =
    read.entries.length - cases.reduce((sum, { persons, beside }) => sum + persons.length + beside.length, 0);
  const duplicates = { cases, alone, blank: read.blank, faulty: read.faulty };
  known.set(context.index, duplicates);
  return duplicates;
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly blank: number;
  readonly faulty: number;
}

/** Every person of the main list's households: the members where they are listed, else the head. */
function entriesOf({ households }: Register, asOf: string, { hasError }: RuleReport): Entries {
  const entries: Entry[] = [];
  let [blank, faulty] = [0, 0];
  const givens = new Map<string, number>();
  for (const household of households) {
    const persons = household.members.length > 0 ? household.members : [household.main.head];
    for (const person of persons) {
      if (person.name === null) blank++;
      else if (hasError(namePlace(person))) faulty++;
      else {
        const name = normaliseText(person.name);
        const given = numberOf(lastWord(name), givens);
        const birth = person.birth.kind === 'ok' ? person.birth.value : shortYearBirth(person, asOf);
        const isUnnumbered = person.table.columns.has('cccd') && isBlank(cellOf(placeOf(person, 'cccd')));
        entries.push({ at: entries.length, person, name, household, given, birth, isUnnumbered });
      }
    }
  }
  return { entries, blank, faulty };
}

/** A year of two digits is that of the ID number, else the last there was: few live to a hundred. */
function shortYearBirth(person: Person, asOf: string): BirthDate | null {
  const trouble = birthTrouble(person, asOf);
  if (trouble?.kind !== 'short-year') return null;
  const year = yearByNumber(person)?.year;
  const { meanings } = trouble;
  return (
    meanings.find((birth) => birth.year === year) ??
    meanings.reduce<BirthDate | null>((last, birth) => (last && last.year > birth.year ? last : birth), null)
  );
}

/** The number of a word without accents; each spelling is folded once. */
function numberOf(word: string, known: Map<string, number>): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = looseName(word);
  const number = known.get(plain) ?? known.size;
  known.set(plain, number);
  known.set(word, number);
  return number;
}

interface Link {
  readonly a: Entry;
  readonly b: Entry;
  readonly evidence: readonly Evidence[];
}

function linksOf(
  { households }: Register,
  entries: readonly Entry[],
  { thresholds }: RuleContext,
): readonly Link[] {
  const contacts = contactsOf(households, thresholds.sharedByHouseholds);
  const means = { contacts, chance: nameChance(entries.map(({ name }) => name)), thresholds };
  const links = new Map<number, Link>();
  visitPairs(entries, contacts.neighbours, (one, other) => {
    const [a, b] = one.at < other.at ? [one, other] : [other, one];
    const evidence = evidenceOf(a, b, means);
    if (evidence) links.set(a.at * entries.length + b.at, { a, b, evidence });
  });
  return [...links.values()].sort((x, y) => x.a.at - y.a.at || x.b.at - y.b.at);
}

/** Households of which an earlier rule has said that they share a person or are one, as keys of pairs. */
function toldBefore(context: RuleContext, report: RuleReport): (households: readonly Household[]) => boolean {
  const groups = new Map<object, Set<object>>();
  for (const { code, owners } of repeatedNumbers(context, report).repeated) {
    if (code === null || code === 'ST16') continue;
    for (const { household } of owners) {
      const others = groups.get(household) ?? new Set();
      groups.set(household, others);
      for (const owner of owners) others.add(owner.household);
    }
  }
  return (households) => {
    const [first, ...others] = households;
    const together = first && groups.get(first);
    if (together && others.every((household) => together.has(household))) return true;
    return households.some(
      ({ main: { table, row } }) => report.hasError({ table, row, field: 'ma_ho' }) && isOneCode(households),
    );
  };
}

function isOneCode(households: readonly Household[]): boolean {
  const codes = new Set(
    households.map(({ main: { code } }) => (code.kind === 'ok' ? code.value.toUpperCase() : '')),
  );
  return codes.size === 1 && !codes.has('');
}

/** Links that share a person are one case; cases of the same households are one as well, told of the first. */
function gather(
  entries: readonly Entry[],
  links: readonly Link[],
  isTold: (households: readonly Household[]) => boolean,
): readonly DuplicateCase[] {
  const parents = entries.map(({ at }) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] ?? root] ?? root;
    return root;
  };
  for (const { a, b } of links)
    parents[Math.max(rootOf(a.at), rootOf(b.at))] = Math.min(rootOf(a.at), rootOf(b.at));
  const groups = new Map<number, { entries: Set<Entry>; evidence: Set<Evidence> }>();
  for (const { a, b, evidence } of links) {
    const group = groups.get(rootOf(a.at)) ?? { entries: new Set(), evidence: new Set() };
    groups.set(rootOf(a.at), group);
    for (const entry of [a, b]) group.entries.add(entry);
    for (const one of evidence) group.evidence.add(one);
  }
  return byHouseholds(
    [...groups.values()].map((group) => caseOf([...group.entries], group.evidence, isTold)),
  );
}

function caseOf(
  entries: readonly Entry[],
  evidence: ReadonlySet<Evidence>,
  isTold: (households: readonly Household[]) => boolean,
): DuplicateCase {
  const persons = [...entries].sort((a, b) => a.at - b.at);
  const kinds = persons.map(({ person }) => numberKind(person));
  return {
    persons,
    evidence: EVIDENCE.filter((one) => evidence.has(one)),
    beside: [],
    isTemporary: kinds.includes('temporary') && kinds.includes('whole'),
    isTold: isTold(persons.map(({ household }) => household)),
  };
}

/** All persons of the same households are told once: of ST18 first, for it is the more exact. */
function byHouseholds(cases: readonly DuplicateCase[]): readonly DuplicateCase[] {
  const groups = new Map<string, DuplicateCase[]>();
  for (const one of cases) {
    const key = [...new Set(one.persons.map(({ household }) => household.index))]
      .sort((a, b) => a - b)
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const lead = group.find(({ isTemporary }) => isTemporary) ?? group[0];
    if (!lead) return [];
    const beside = group.filter((one) => one !== lead).flatMap(({ persons }) => persons);
    return [{ ...lead, beside }];
  });
}

/** A stand-in or the nine digits of an old identity card; a blank cell is no number at all. */
export function numberKind(person: Person): 'whole' | 'temporary' | 'none' {
  const state = idNumberState(person);
  if (state.kind === 'valid' || state.kind === 'lost-zero') return 'whole';
  if (state.kind === 'wrong') return /^\d{9}$/.test(state.digits) ? 'temporary' : 'none';
  return state.kind === 'absent' || isBlank(cellOf(placeOf(person, 'cccd'))) ? 'none' : 'temporary';
}
