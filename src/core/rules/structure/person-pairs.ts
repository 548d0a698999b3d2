/**
 * Which persons to compare with which: candidates for one person written twice. Comparing all with all grows with the
 * square of the register; these blocks keep it in proportion (blocking; windows in large blocks are the sorted
 * neighbourhood of Hernández and Stolfo 1995).
 */
import type { BirthDate, Household, Person } from '../../model';

/** A person as the comparison needs it, of one household of the main list. */
export interface Entry {
  readonly at: number;
  readonly person: Person;
  readonly name: string;
  readonly household: Household;
  /** The same number for the same given name without accents. */
  readonly given: number;
  readonly birth: BirthDate | null;
  /** The row has a column for the ID number and left it blank. */
  readonly isUnnumbered: boolean;
}
/** Households that share a telephone or an address. */
export type Neighbours = readonly (readonly Household[])[];

/** In a block each entry is compared with so many that follow it in order of name: nearly always with all of them. */
const WINDOW = 40;

type Visit = (a: Entry, b: Entry) => void;

/**
 * Visits each pair of candidates, some of them twice: one given name with one birth date, also with day and month
 * exchanged or the year off by one; with one birth year where the date is not known, or where one row has no ID number
 * and both one name; one given name in households that share a telephone or an address. There are at most `5 × WINDOW` visits an entry, besides the members of neighbours.
 */
export function visitPairs(entries: readonly Entry[], neighbours: Neighbours, visit: Visit): void {
  const pair: Visit = (a, b) => {
    if (a.household !== b.household) visit(a, b);
  };
  visitDates(entries, pair);
  visitYears(entries, pair);
  visitUnnumbered(entries, pair);
  const byHousehold = blocksOfHouseholds(entries, neighbours);
  for (const households of neighbours) {
    const together = households.flatMap((household) => byHousehold.get(household) ?? []);
    for (const block of blocksBy(together, ({ given }) => given).values()) visitBlock(block, pair);
  }
}

/** Keys are numbers, for a hundred thousand are made at once: years are below 2200, 31 × month + day below 404. */
function dateKey(given: number, month: number, day: number, year: number): number {
  return (given * 404 + month * 31 + day) * 2200 + year;
}

function keyOfDate({ given, birth }: Entry): number | null {
  return birth?.month && birth.day ? dateKey(given, birth.month, birth.day, birth.year) : null;
}

function visitDates(entries: readonly Entry[], visit: Visit): void {
  const blocks = blocksBy(entries, keyOfDate);
  for (const [key, block] of blocks) {
    visitBlock(block, visit);
    const [{ given, birth } = { given: 0, birth: null }] = block;
    visitBoth(block, blocks.get(key + 1), visit);
    if (!birth?.month || !birth.day || birth.day > 12 || birth.month >= birth.day) continue;
    visitBoth(block, blocks.get(dateKey(given, birth.day, birth.month, birth.year)), visit);
  }
}

function visitYears(entries: readonly Entry[], visit: Visit): void {
  const partial = entries.filter((entry) => entry.birth !== null && keyOfDate(entry) === null);
  if (partial.length === 0) return;
  const yearKey = ({ given, birth }: Entry): number | null => birth && given * 2200 + birth.year;
  const unclear = blocksBy(partial, yearKey);
  const clear = blocksBy(
    entries.filter((entry) => keyOfDate(entry) !== null),
    yearKey,
  );
  for (const [key, block] of unclear) {
    visitBlock(block, visit);
    visitBoth(block, clear.get(key), visit);
  }
}

/** Of one year and one name as written, where one row left the ID number blank: their days or months may differ. */
function visitUnnumbered(entries: readonly Entry[], visit: Visit): void {
  const yearKey = ({ given, birth }: Entry): number => (birth?.month ? given * 2200 + birth.year : 0);
  const keys = new Set<number>();
  for (const entry of entries) if (entry.isUnnumbered) keys.add(yearKey(entry));
  keys.delete(0);
  if (keys.size === 0) return;
  const blocks = blocksBy(entries, (entry) => {
    const key = yearKey(entry);
    return keys.has(key) ? key : null;
  });
  for (const block of blocks.values()) {
    visitBlock(block, (a, b) => {
      if (a.isUnnumbered !== b.isUnnumbered && a.name === b.name) visit(a, b);
    });
  }
}

function blocksBy(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => number | null,
): ReadonlyMap<number, readonly Entry[]> {
  const blocks = new Map<number, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const block = blocks.get(key);
    if (block) block.push(entry);
    else blocks.set(key, [entry]);
  }
  return blocks;
}

function visitBlock(block: readonly Entry[], visit: Visit): void {
  if (block.length < 2) return;
  const ordered = block.length > WINDOW ? [...block].sort(byName) : block;
  for (let at = 0; at < ordered.length; at++) {
    const end = Math.min(ordered.length, at + 1 + WINDOW);
    for (let other = at + 1; other < end; other++) visit(ordered[at] as Entry, ordered[other] as Entry);
  }
}

/** All of one block with all of another; in large ones, with those of a like name: both are put in order together. */
function visitBoth(some: readonly Entry[], others: readonly Entry[] | undefined, visit: Visit): void {
  if (others === undefined) return;
  if (some.length + others.length > WINDOW) {
    const first = new Set(some);
    visitBlock([...some, ...others], (a, b) => {
      if (first.has(a) !== first.has(b)) visit(a, b);
    });
    return;
  }
  for (const a of some) for (const b of others) visit(a, b);
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at);

function blocksOfHouseholds(
  entries: readonly Entry[],
  neighbours: Neighbours,
): ReadonlyMap<Household, readonly Entry[]> {
  const wanted = new Map<Household, Entry[]>();
  for (const household of neighbours.flat()) wanted.set(household, []);
  for (const entry of entries) wanted.get(entry.household)?.push(entry);
  return wanted;
}
