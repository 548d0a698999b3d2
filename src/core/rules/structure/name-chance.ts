/** How many pairs of persons would have a name in common by chance, by how common its parts are in the register. */
import { fold } from '../../text/unicode';

/** Below so many names the register says little of how common one is. */
const ENOUGH_NAMES = 200;

export interface NameChance {
  /** The register has too few names to tell; `pairs` goes by how common names are in the country. */
  readonly isUnknown: boolean;
  /** Expected number of pairs with this name: n² ÷ 2 × the product of the shares of its family, middle and given name, squared. */
  pairs(name: string): number;
}

/** Counts the parts of all names when first asked. */
export function nameChance(names: readonly string[]): NameChance {
  let counts: readonly ReadonlyMap<string, number>[] | null = null;
  return {
    isUnknown: names.length < ENOUGH_NAMES,
    pairs(name) {
      if (names.length < ENOUGH_NAMES) return (names.length ** 2 / 2) * usualShare(fold(name)) ** 2;
      counts ??= countParts(names);
      const share = partsOf(fold(name)).reduce(
        (product, part, at) => product * ((counts?.[at]?.get(part) ?? 1) / names.length),
        1,
      );
      return (names.length ** 2 / 2) * share ** 2;
    },
  };
}

/** Shares of the commonest families, rounded up: some 38 % are Nguyễn, 11 to 12 % Trần, 9.5 % Lê. */
const FAMILIES: ReadonlyMap<string, number> = new Map([
  ['nguyen', 0.4],
  ['tran', 0.13],
  ['le', 0.12],
]);
const USUAL = { family: 0.06, vanThi: 0.45, middle: 0.05, given: 0.02 };

/** No rarer than it is anywhere: an upper bound for a list too short to count. */
function usualShare(plain: string): number {
  const [family, middle] = partsOf(plain);
  const ofMiddle = middle === 'van' || middle === 'thi' ? USUAL.vanThi : USUAL.middle;
  return (FAMILIES.get(family) ?? USUAL.family) * ofMiddle * USUAL.given;
}

function countParts(names: readonly string[]): readonly ReadonlyMap<string, number>[] {
  const written = [0, 1, 2].map(() => new Map<string, number>());
  for (const name of names) partsOf(name).forEach((part, at) => add(written[at], part, 1));
  // The same few words stand in all names: they are folded once each.
  return written.map((counts) => {
    const folded = new Map<string, number>();
    for (const [part, count] of counts) add(folded, fold(part), count);
    return folded;
  });
}

function add(counts: Map<string, number> | undefined, part: string, count: number): void {
  counts?.set(part, (counts.get(part) ?? 0) + count);
}

/** Family name, what stands between, given name. */
function partsOf(name: string): readonly [string, string, string] {
  const [first, last] = [name.indexOf(' '), name.lastIndexOf(' ')];
  return first < 0
    ? [name, '', '']
    : [name.slice(0, first), name.slice(first + 1, Math.max(first + 1, last)), name.slice(last + 1)];
}
