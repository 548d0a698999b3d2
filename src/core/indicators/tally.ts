/** Households and persons of the register counted once, as a whole, by hamlet and by group. */
import type { Household, Register } from '../model';
import { personsOf } from '../register/counts';
import { breakdownsOf, type MissingBreakdown } from './breakdowns';
import { EVERYBODY_TOLD, isTold, type PartGroup, type Reach, type RegisterPart } from './parts';
import { householdClass } from './record-class';

interface Count {
  readonly households: number;
  readonly persons: number;
}
/** What all rates are made of; two tallies of disjoint parts add up field by field ({@link mergeTallies}). */
export interface Tally extends Count {
  readonly group: PartGroup;
  readonly poor: Count;
  readonly nearPoor: Count;
  /** Households whose class could not be told; of them and of the others, those whose size could not. */
  readonly classUnknown: number;
  readonly sizeUnknown: number;
  readonly classOrSizeUnknown: number;
  /** Households of which it cannot be told whether they belong to the group. */
  readonly untold: number;
  readonly reach: Reach;
  /** Whether the rows come from a list of all households: without one there is no total to take a rate of. */
  readonly complete: boolean;
  readonly sheets: readonly string[];
}
/** The parts of a register with their tallies, and the breakdowns it has nothing for. */
export interface RegisterTallies {
  readonly parts: readonly { readonly part: RegisterPart; readonly tally: Tally }[];
  readonly missing: readonly MissingBreakdown[];
}

/** A size of 0 is one that could not be read. */
export function hasSize(household: Household): boolean {
  return (personsOf(household) ?? 0) > 0;
}

function count(households: readonly Household[]): Count {
  return {
    households: households.length,
    persons: households.reduce((sum, household) => sum + (personsOf(household) ?? 0), 0),
  };
}

function tallyOf({ group, households, untold, reach }: RegisterPart): Omit<Tally, 'complete' | 'sheets'> {
  const ofClass = (name: 'poor' | 'nearPoor' | null) =>
    households.filter((household) => householdClass(household) === name);
  const unknown = ofClass(null);
  return {
    group,
    ...count(households),
    poor: count(ofClass('poor')),
    nearPoor: count(ofClass('nearPoor')),
    classUnknown: unknown.length,
    sizeUnknown: households.filter((household) => !hasSize(household)).length,
    classOrSizeUnknown: households.filter(
      (household) => householdClass(household) === null || !hasSize(household),
    ).length,
    untold: untold.length,
    reach,
  };
}

/**
 * Counts the households of the main list, each row once, as written: a household entered twice is two rows, an
 * unreadable class is neither poor nor not poor, a size of 0 or no number adds no persons.
 *
 * @param asOf review date, 'YYYY-MM-DD'; null leaves the groups out
 * @returns the whole register first, then each hamlet in order of appearance, then, with an empty name, the
 *   households whose hamlet is not known, then the groups of {@link breakdownsOf}
 */
export function tallyRegister(register: Register, asOf: string): RegisterTallies {
  const { households } = register;
  const tables = households.map(({ main }) => main.table);
  const shared = {
    complete: tables.every((table) => table.coverage === 'all'),
    sheets: [...new Set(tables.map((table) => table.sheet))],
  };
  const { parts, missing } = breakdownsOf(register, asOf);
  const whole = { group: { by: 'all' }, households, untold: [], reach: EVERYBODY_TOLD };
  return {
    parts: [whole, ...hamletParts(register), ...parts].map((part) => ({
      part,
      tally: { ...tallyOf(part), ...shared },
    })),
    missing,
  };
}

function hamletParts({ households, hamlets }: Register): RegisterPart[] {
  const byName = new Map<string, Household[]>(hamlets.map((name) => [name, []]));
  for (const household of households) {
    const name = household.main.hamlet ?? '';
    const own = byName.get(name);
    if (own) own.push(household);
    else byName.set(name, [household]);
  }
  const named = [...byName].filter(([, own]) => own.length > 0);
  // A register without hamlets is one group already: a single nameless hamlet would repeat the whole.
  if (named.length === 1 && named[0]?.[0] === '') return [];
  return named.map(([name, own]) => ({
    group: { by: 'hamlet', name },
    households: own,
    untold: [],
    reach: EVERYBODY_TOLD,
  }));
}

/** Whether rates can be taken: a list of all households, and columns that tell the group for more than the poor. */
export function hasTotal({ complete, reach }: Tally): boolean {
  return complete && isTold(reach);
}

const plus = (a: Count, b: Count): Count => ({
  households: a.households + b.households,
  persons: a.persons + b.persons,
});

/** The tally of one group in two registers that share no household: integer sums, nothing rounded. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    group: a.group,
    ...plus(a, b),
    poor: plus(a.poor, b.poor),
    nearPoor: plus(a.nearPoor, b.nearPoor),
    classUnknown: a.classUnknown + b.classUnknown,
    sizeUnknown: a.sizeUnknown + b.sizeUnknown,
    classOrSizeUnknown: a.classOrSizeUnknown + b.classOrSizeUnknown,
    untold: a.untold + b.untold,
    reach: {
      others: a.reach.others + b.reach.others,
      unsaid: a.reach.unsaid + b.reach.unsaid,
    },
    complete: a.complete && b.complete,
    sheets: [...new Set([...a.sheets, ...b.sheets])],
  };
}
