/** Whom the forms count: households of the main list, of the list of the poor, and their movements. */
import type { Household, HouseholdRecord, Person, Register, RunSettings } from '../model';
import { isChild } from '../indicators/household-groups';
import { leftBefore } from '../indicators/left-class';
import type { Movement } from '../indicators/movement';
import { movementsOf } from '../indicators/movements';
import { settledMatchingOf } from '../indicators/register-matching';
import { classOf, householdClass } from '../indicators/record-class';
import { personsOf, personsOfRecord } from '../register/counts';
import type { PovertyStandard } from '../standards/standard';
import type { AreaForm, FormData, Item, WaitingPair } from './form';

/** A size of 0 is one that could not be read. */
const size = (persons: number | null) => {
  const known = persons === 0 ? null : persons;
  return { start: known, end: known };
};

function mainItem(household: Household): Item {
  const { main, records, members } = household;
  return {
    subject: { records, members },
    record: main,
    class: householdClass(household),
    hamlet: main.hamlet ?? '',
    persons: size(personsOf(household)),
  };
}

/** A household as the list kept for it writes it; what that list does not tell is asked of the others. */
function listedItem(record: HouseholdRecord, household: Household | null): Item {
  const others = household ? household.records.filter((other) => other !== record) : [];
  const members: readonly Person[] = record.members.length > 0 ? record.members : (household?.members ?? []);
  return {
    subject: { records: [record, ...others], members },
    record,
    class: classOf(record),
    hamlet: record.hamlet ?? household?.main.hamlet ?? '',
    persons: size(personsOfRecord(record)),
  };
}

/** The list of the poor and near-poor with what it writes, as the rates of deprivation are counted; else the main list. */
function specialItems(register: Register, main: readonly Item[]): readonly Item[] {
  const isSpecial = ({ table }: HouseholdRecord): boolean => table.coverage === 'poor-and-near';
  const listed = [
    ...register.households.flatMap((household) =>
      household.records.filter(isSpecial).map((record) => listedItem(record, household)),
    ),
    ...register.unmatched.filter(isSpecial).map((record) => listedItem(record, null)),
  ];
  return listed.length > 0 ? listed : main;
}

function movedItem(movement: Movement): Item {
  const { household, record, hamlet, persons } = movement;
  return {
    subject: household
      ? { records: household.records, members: household.members }
      : { records: [record], members: record.members },
    record,
    class: household ? householdClass(household) : null,
    hamlet: hamlet ?? '',
    persons,
    movement,
  };
}

/** The children of poor and near-poor households; those whose age cannot be told are among them, to be counted as such. */
export function childrenOf(data: FormData): Item[] {
  return data.special
    .filter((item) => item.class === 'poor' || item.class === 'nearPoor')
    .flatMap((item) =>
      item.subject.members
        .filter((person) => person.counted && isChild(person, data.settings.asOf) !== 'no')
        .map((person) => ({ ...item, person, persons: { start: 1, end: 1 } })),
    );
}

function waitingPairs(
  moves: readonly Item[] | null,
  register: Register,
  previous: Register | null,
): WaitingPair[] {
  if (moves === null || previous === null) return [];
  const items = new Map(moves.map((item) => [item.record, item]));
  return settledMatchingOf(register, previous).waiting.flatMap((match) => {
    const [before, now] = [items.get(match.before), items.get(match.now)];
    return before && now ? [{ before, now }] : [];
  });
}

/** Those the form counts; null where the register cannot tell them. */
export function populationOf({ population }: AreaForm, data: FormData): readonly Item[] | null {
  if (population === 'children') return childrenOf(data);
  return population === 'moves' ? data.moves : data[population];
}

/** Everything the forms are filled from, worked out once. */
export function formData(
  register: Register,
  previous: Register | null,
  settings: RunSettings,
  standard: PovertyStandard,
  older: readonly Register[] = [],
  standardThen: PovertyStandard | null = null,
): FormData {
  const main = register.households.map(mainItem);
  const moves = movementsOf(register, previous, older)?.map(movedItem) ?? null;
  return {
    register,
    settings,
    standard,
    main,
    special: specialItems(register, main),
    moves,
    waiting: waitingPairs(moves, register, previous),
    previous,
    older,
    standardThen: standardThen === null || standardThen.id === standard.id ? null : standardThen,
    tellsAverage: main.some((item) => item.class === 'average'),
  };
}

export interface EscapedItems {
  readonly fromPoor: readonly Item[];
  readonly fromNear: readonly Item[];
  /** On a list that does not say what they escaped. */
  readonly either: readonly Item[];
  readonly isListed: boolean;
}
/**
 * Households on the lists of those who escaped, else those the main list calls newly escaped ('Hộ mới thoát nghèo',
 * 'Hộ thoát cận nghèo'), by what they left.
 */
export function escapedItems({ register, main }: FormData): EscapedItems {
  const isEscaped = ({ table }: HouseholdRecord): boolean => table.coverage === 'escaped';
  const listed = [
    ...register.households.flatMap((household) =>
      household.records.filter(isEscaped).map((record) => listedItem(record, household)),
    ),
    ...register.unmatched.filter(isEscaped).map((record) => listedItem(record, null)),
  ];
  if (listed.length === 0) {
    const fromPoor = main.filter((item) => item.class === 'escaped');
    const fromNear = register.households.flatMap((household) =>
      householdClass(household) === 'notPoor' && leftBefore(household) === 'nearPoor'
        ? [mainItem(household)]
        : [],
    );
    return { fromPoor, fromNear, either: [], isListed: false };
  }
  const from = (implied: 'escaped' | 'notPoor' | null): Item[] =>
    listed.filter(({ record }) => record.table.impliedClass === implied);
  return { fromPoor: from('escaped'), fromNear: from('notPoor'), either: from(null), isListed: true };
}
