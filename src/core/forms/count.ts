/** Counting items by facts, and keeping apart those for whom a fact cannot be told. */
import type { Count, Fact, FormData, Item } from './form';

/** Items a fact could not be told for, by fact. */
export type Untold = Map<Fact, Set<Item>>;
export interface Counted {
  readonly items: readonly Item[];
  /** The fact not one item could be judged by: then there is no count, not even 0. Null where there is one. */
  readonly stoppedBy: Fact | null;
}
interface Step {
  readonly fact: Fact;
  readonly wanted: 'yes' | 'no';
}

function stepsOf({ is, isNot = [] }: Pick<Count, 'is' | 'isNot'>): Step[] {
  return [
    ...is.map((fact): Step => ({ fact, wanted: 'yes' })),
    ...isNot.map((fact): Step => ({ fact, wanted: 'no' })),
  ];
}

/**
 * Items for which all of `is` and none of `isNot` hold. Facts are asked in their order, of those that met the ones
 * before; an item a fact cannot be told for is left out and kept in `untold`.
 */
export function countItems(
  items: readonly Item[],
  count: Pick<Count, 'is' | 'isNot'>,
  data: FormData,
  untold: Untold,
): Counted {
  let left = items;
  for (const { fact, wanted } of stepsOf(count)) {
    const met: Item[] = [];
    let judged = 0;
    for (const item of left) {
      const answer = fact.answer(item, data);
      if (answer === 'yes' || answer === 'no') {
        judged += 1;
        if (answer === wanted) met.push(item);
      } else note(untold, fact, item);
    }
    if (left.length > 0 && judged === 0 && !fact.countsAlways) return { items: [], stoppedBy: fact };
    left = met;
  }
  return { items: left, stoppedBy: null };
}

function note(untold: Untold, fact: Fact, item: Item): void {
  const items = untold.get(fact);
  if (items) items.add(item);
  else untold.set(fact, new Set([item]));
}

/** Persons of items; null where not one size is known. Those of unknown size are kept in `sizeless`. */
export function personsIn(items: readonly Item[], at: 'start' | 'end', sizeless: Set<Item>): number | null {
  let sum = 0;
  let known = 0;
  for (const item of items) {
    const persons = item.persons[at];
    if (persons === null) sizeless.add(item);
    else {
      sum += persons;
      known += 1;
    }
  }
  return items.length > 0 && known === 0 ? null : sum;
}
