/** The Alkire–Foster sums of each hamlet of a province in one pass over columns of bits. */
import { judgeRow } from './alkire-foster-sums';
import type { AlkireFosterSums, Judging } from './alkire-foster-sums';
import { unpackMarks } from './mark-columns';
import type { MarkColumns } from './mark-columns';
import { numberPatterns } from './mark-patterns';
import type { Patterns } from './mark-patterns';

export interface Grouping {
  /** The group of each row, 0 … count − 1. */
  readonly of: Uint32Array;
  readonly count: number;
}

const enum Verdict {
  LeftOut = 0,
  NotPoor = 1,
  Poor = 2,
}

/** The verdict of each pattern, and the points that count for it. */
function judgePatterns({ known, deprived }: Patterns, width: number, judging: Judging) {
  const verdicts = new Uint8Array(known.length);
  const outOf = new Float64Array(known.length);
  known.forEach((bits, at) => {
    const marks = unpackMarks(width, bits, deprived[at] ?? 0);
    const judged = judgeRow({ marks, gaps: null, people: 1, times: 1 }, judging);
    verdicts[at] = judged === null ? Verdict.LeftOut : judged.poor ? Verdict.Poor : Verdict.NotPoor;
    outOf[at] = judged?.outOf ?? 0;
  });
  return { verdicts, outOf };
}

interface RowOfBits {
  readonly verdict: Verdict;
  readonly outOf: number;
  readonly known: number;
  readonly deprived: number;
  readonly persons: number;
}

/** Totals of all groups, by group or by group and indicator. */
class GroupTotals {
  readonly rows: Uint32Array;
  readonly used: Uint32Array;
  readonly people: Float64Array;
  readonly poor: Float64Array;
  /** Not known, not: known. Gaps are rare, so they are what is counted. */
  readonly unknown: Float64Array;
  readonly deprived: Float64Array;
  readonly poorDeprived: Float64Array;
  readonly poorPoints: Float64Array;
  /** The bits of all indicators. */
  readonly all: number;
  constructor(
    groups: number,
    readonly width: number,
    readonly judging: Judging,
  ) {
    const cells = groups * width;
    this.all = 2 ** width - 1;
    this.rows = new Uint32Array(groups);
    this.used = new Uint32Array(groups);
    this.people = new Float64Array(groups);
    this.poor = new Float64Array(groups);
    this.unknown = new Float64Array(cells);
    this.deprived = new Float64Array(cells);
    this.poorDeprived = new Float64Array(cells);
    this.poorPoints = new Float64Array(cells);
  }

  addRow(group: number, { verdict, outOf, known, deprived, persons }: RowOfBits): void {
    this.rows[group] = (this.rows[group] ?? 0) + 1;
    if (verdict === Verdict.LeftOut) return;
    this.used[group] = (this.used[group] ?? 0) + 1;
    this.people[group] = (this.people[group] ?? 0) + persons;
    this.addBits(this.unknown, group, this.all & ~known, persons);
    this.addBits(this.deprived, group, deprived, persons);
    if (verdict !== Verdict.Poor) return;
    this.poor[group] = (this.poor[group] ?? 0) + persons;
    this.addBits(this.poorDeprived, group, deprived, persons);
    this.addPoints(group, deprived, persons, outOf);
  }

  /** Adds an amount to the cells of a group whose bits are set. */
  addBits(cells: Float64Array, group: number, bits: number, amount: number): void {
    const start = group * this.width;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const cell = start + 31 - Math.clz32(rest & -rest);
      cells[cell] = (cells[cell] ?? 0) + amount;
    }
  }

  addPoints(group: number, bits: number, people: number, outOf: number): void {
    const { points, total } = this.judging.weights;
    const start = group * this.width;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const indicator = 31 - Math.clz32(rest & -rest);
      const full = people * (points[indicator] ?? 0);
      const own = outOf === total ? full : (full * total) / outOf;
      this.poorPoints[start + indicator] = (this.poorPoints[start + indicator] ?? 0) + own;
    }
  }

  sumsOf(group: number): AlkireFosterSums {
    const own = (cells: Float64Array) => [...cells.subarray(group * this.width, (group + 1) * this.width)];
    const people = this.people[group] ?? 0;
    const used = this.used[group] ?? 0;
    const countsGaps = this.judging.missing === 'zero';
    return {
      used,
      dropped: (this.rows[group] ?? 0) - used,
      people,
      poor: this.poor[group] ?? 0,
      known: own(this.unknown).map((unknown) => (countsGaps ? people : people - unknown)),
      deprived: own(this.deprived),
      poorDeprived: own(this.poorDeprived),
      poorPoints: own(this.poorPoints),
      poorGaps: null,
      poorSquaredGaps: null,
    };
  }
}

/**
 * The sums of each group: those of {@link judgeRow} and sumRows over its rows, every pattern of marks judged once.
 *
 * @param people persons of each row; 1 each when null
 * @returns one a group, in the order of the groups
 */
export function sumsByGroup(
  columns: MarkColumns,
  people: ArrayLike<number> | null,
  { of: groups, count }: Grouping,
  judging: Judging,
): AlkireFosterSums[] {
  const patterns = numberPatterns(columns);
  const { verdicts, outOf } = judgePatterns(patterns, columns.width, judging);
  const totals = new GroupTotals(count, columns.width, judging);
  for (let row = 0; row < groups.length; row++) {
    const pattern = patterns.of[row] ?? 0;
    totals.addRow(groups[row] ?? 0, {
      verdict: verdicts[pattern] ?? Verdict.LeftOut,
      outOf: outOf[pattern] ?? 0,
      known: columns.known[row] ?? 0,
      deprived: columns.deprived[row] ?? 0,
      persons: people === null ? 1 : (people[row] ?? 0),
    });
  }
  return Array.from({ length: count }, (_, group) => totals.sumsOf(group));
}
