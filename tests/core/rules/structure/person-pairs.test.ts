import * as fc from 'fast-check';
import type { BirthDate, Household, Person } from '../../../../src/core/model';
import { visitPairs, type Entry } from '../../../../src/core/rules/structure/person-pairs';

/** Each person in a household of his own. */
function entriesOf(births: readonly (readonly [given: number, birth: BirthDate | null])[]): Entry[] {
  return births.map(([given, birth], at) => ({
    at,
    person: {} as Person,
    name: `Nguyễn Văn ${given}`,
    household: { index: at } as Household,
    given,
    birth,
    isUnnumbered: false,
  }));
}
const visited = (entries: readonly Entry[], neighbours: readonly Household[][] = []): string[] => {
  const pairs: string[] = [];
  visitPairs(entries, neighbours, (a, b) => pairs.push([a.at, b.at].sort((x, y) => x - y).join('-')));
  return [...new Set(pairs)].sort();
};
const born = (year: number, month: number | null = null, day: number | null = null): BirthDate => ({
  year,
  month,
  day,
});

describe('visitPairs', () => {
  it('pairs one given name with one date, the date exchanged, or the year after', () => {
    const entries = entriesOf([
      [1, born(1990, 3, 5)],
      [1, born(1990, 3, 5)],
      [1, born(1990, 5, 3)],
      [1, born(1991, 3, 5)],
      [1, born(1992, 3, 5)],
      [2, born(1990, 3, 5)],
      [1, born(1990, 6, 7)],
    ]);
    expect(visited(entries)).toEqual(['0-1', '0-2', '0-3', '1-2', '1-3', '3-4']);
  });

  it('pairs a year without date with all of that year, and a month beyond twelve with nobody', () => {
    const entries = entriesOf([
      [1, born(1990)],
      [1, born(1990, 3, 5)],
      [1, born(1990, 4)],
      [1, born(1991)],
      [1, null],
      [1, born(1990, 3, 20)],
    ]);
    expect(visited(entries)).toEqual(['0-1', '0-2', '0-5', '1-2', '2-5']);
  });

  it('pairs neighbours of one given name without any birth; never two of one household', () => {
    const entries = entriesOf([
      [1, null],
      [1, null],
      [2, null],
    ]);
    const [a, b, c] = entries.map(({ household }) => household);
    expect(visited(entries, [[a!, b!, c!]])).toEqual(['0-1']);
    const family = entries.map((entry) => ({ ...entry, given: 1, birth: born(1990), household: a! }));
    expect(visited(family, [[a!]])).toEqual([]);
  });

  it('finds every pair of one name and date that comparing all with all finds', () => {
    const birth = fc.record({
      year: fc.integer({ min: 1990, max: 1992 }),
      month: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), birth), { maxLength: 40 }), (births) => {
        const entries = entriesOf(births);
        const found = new Set(visited(entries));
        for (const a of entries) {
          for (const b of entries) {
            const isPair =
              a.at < b.at && a.given === b.given && JSON.stringify(a.birth) === JSON.stringify(b.birth);
            if (isPair) expect(found).toContain(`${a.at}-${b.at}`);
          }
        }
      }),
    );
  });

  // Comparing all with all would be 49,995,000 pairs for 10,000 persons, 5,000 a person, and 25,000 for 50,000.
  it.each([
    ['everybody has one name and one date', () => [1, born(1990, 3, 5)] as const],
    ['everybody has one name and a year only', () => [1, born(1990)] as const],
    [
      'three names, and dates of three years',
      (at: number) => [at % 3, born(1990 + (at % 3), 1 + (at % 12), 1 + (at % 28))] as const,
    ],
    ['half of the dates are known', (at: number) => [1, at % 2 ? born(1990) : born(1990, 3, 5)] as const],
  ])('grows with the register, not with its square: %s', (_title, make) => {
    const perPerson = [1000, 10_000, 50_000].map((count) => {
      let visits = 0;
      visitPairs(entriesOf(Array.from({ length: count }, (_, at) => make(at))), [], () => visits++);
      return visits / count;
    });
    for (const visits of perPerson) expect(visits).toBeLessThanOrEqual(160);
    // Five times the persons, and hardly more visits for each.
    expect(perPerson[2]).toBeLessThanOrEqual((perPerson[1] ?? 0) * 1.25);
  });
});
