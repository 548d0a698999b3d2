/** The order of a column of incomes, poorest first, without comparing: as fast for a province as for a hamlet. */

/** Which 32 bits of a double, the first of the bits sorted by, and how many. */
type Round = readonly [half: number, shift: number, width: number];

/** 6 rounds over the 64 bits of a number, those in which all rows agree passed over. */
const BITS = [
  [0, 11],
  [11, 11],
  [22, 10],
] as const;
const BUCKETS = 2048;
/** Below this a plain comparison is quicker than counting 2,048 buckets a round. */
const FEW = 3000;

function countBuckets(words: Uint32Array, half: number, shift: number, mask: number): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (let at = half; at < words.length; at += 2) {
    const bucket = ((words[at] ?? 0) >>> shift) & mask;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** From how many there are in each bucket to the place of the first of each. */
function toPlaces(counts: Uint32Array): void {
  let place = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket] ?? 0;
    counts[bucket] = place;
    place += count;
  }
}

/** One round: rows put in the order of some bits, those alike staying in the order they have. */
function sortByBits(
  words: Uint32Array,
  [half, shift, width]: Round,
  from: Uint32Array,
  to: Uint32Array,
): boolean {
  const mask = 2 ** width - 1;
  const places = countBuckets(words, half, shift, mask);
  if (places.includes(from.length)) return false;
  toPlaces(places);
  for (let at = 0; at < from.length; at++) {
    const row = from[at] ?? 0;
    const bucket = ((words[2 * row + half] ?? 0) >>> shift) & mask;
    const place = places[bucket] ?? 0;
    to[place] = row;
    places[bucket] = place + 1;
  }
  return true;
}

function rowsInOrder(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  return order;
}

/** The rounds over both halves of a double, its last bits first. */
function rounds(): Round[] {
  const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
  return (isLittleEndian ? [0, 1] : [1, 0]).flatMap((half) =>
    BITS.map(([shift, width]): Round => [half, shift, width]),
  );
}

/**
 * Rows in the order of their incomes, poorest first, equal ones in the order of the rows.
 *
 * @param incomes each 0 or more and finite: the bits of such doubles, read as whole numbers, have the order of the doubles
 * @returns row numbers, 0-based
 * @see Knuth (1998), The Art of Computer Programming 3, 5.2.5: sorting by distribution
 */
export function orderOfIncomes(incomes: ArrayLike<number>): Uint32Array {
  const count = incomes.length;
  let order: Uint32Array = rowsInOrder(count);
  if (count < FEW) return order.sort((a, b) => (incomes[a] ?? 0) - (incomes[b] ?? 0) || a - b);
  const bits = new Float64Array(count);
  // −0 has another bit than 0 and is the same income.
  for (let row = 0; row < count; row++) bits[row] = (incomes[row] ?? 0) + 0;
  const words = new Uint32Array(bits.buffer);
  let next: Uint32Array = new Uint32Array(count);
  for (const round of rounds()) {
    if (sortByBits(words, round, order, next)) [order, next] = [next, order];
  }
  return order;
}
