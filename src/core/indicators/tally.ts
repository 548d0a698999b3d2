/** Households and persons of the register counted once, as a whole and by hamlet. */
import type { Household, IndicatorFigure, Register } from '../model';
import { personsOf } from '../register/counts';
import { householdClass } from './record-class';

interface Count {
  readonly households: number;
  readonly persons: number;
}
/** What all rates are made of; two tallies of disjoint parts add up field by field. */
export interface Tally extends Count {
  readonly group: IndicatorFigure['group'];
  readonly poor: Count;
  readonly nearPoor: Count;
  /** Households whose class could not be told; of them and of the others, those whose size could not. */
  readonly classUnknown: number;
  readonly sizeUnknown: number;
  readonly classOrSizeUnknown: number;
  /** Whether the rows come from a list of all households: without one there is no total to take a rate of. */
  readonly complete: boolean;
  readonly source: string;
}

type Counting = { -readonly [K in 'poor' | 'nearPoor' | 'all']: { households: number; persons: number } } & {
  classUnknown: number;
  sizeUnknown: number;
  classOrSizeUnknown: number;
};

function empty(): Counting {
  const count = () => ({ households: 0, persons: 0 });
  return {
    all: count(),
    poor: count(),
    nearPoor: count(),
    classUnknown: 0,
    sizeUnknown: 0,
    classOrSizeUnknown: 0,
  };
}

function addHousehold(counting: Counting, household: Household): void {
  const written = householdClass(household);
  const persons = personsOf(household) ?? 0;
  const sizeUnknown = persons === 0;
  const counts = [counting.all];
  if (written === 'poor' || written === 'nearPoor') counts.push(counting[written]);
  for (const count of counts) {
    count.households += 1;
    count.persons += persons;
  }
  if (written === null) counting.classUnknown += 1;
  if (sizeUnknown) counting.sizeUnknown += 1;
  if (written === null || sizeUnknown) counting.classOrSizeUnknown += 1;
}

/**
 * Counts the households of the main list, each row once, as written: a household entered twice is two rows, an
 * unreadable class is neither poor nor not poor, a size of 0 or no number adds no persons.
 *
 * @returns the whole register first, then each hamlet in order of appearance, then, with an empty name, the
 *   households whose hamlet is not known
 */
export function tallyRegister(register: Register): Tally[] {
  const whole = empty();
  const hamlets = new Map<string, Counting>(register.hamlets.map((name) => [name, empty()]));
  for (const household of register.households) {
    const name = household.main.hamlet ?? '';
    const counting = hamlets.get(name) ?? empty();
    hamlets.set(name, counting);
    addHousehold(whole, household);
    addHousehold(counting, household);
  }
  const tables = register.households.map(({ main }) => main.table);
  const shared = {
    complete: tables.every((table) => table.coverage === 'all'),
    source: [...new Set(tables.map((table) => table.sheet))].join(', '),
  };
  const named = [...hamlets].filter(([, counting]) => counting.all.households > 0);
  // A register without hamlets is one group already: a single nameless hamlet would repeat the whole.
  const parts = named.length === 1 && named[0]?.[0] === '' ? [] : named;
  const tally = (group: IndicatorFigure['group'], { all, ...counts }: Counting): Tally => {
    return { group, ...all, ...counts, ...shared };
  };
  return [
    tally({ by: 'all' }, whole),
    ...parts.map(([name, counting]) => tally({ by: 'hamlet', name }, counting)),
  ];
}
