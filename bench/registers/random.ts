/** A source of chance that is the same on every machine. */
export interface Chance {
  /** A whole number from 0 to `bound` − 1. */
  below(bound: number): number;
  /** True `percent` times in a hundred. */
  percent(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Linear congruential generator (Numerical Recipes). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
  return {
    below,
    percent: (percent) => below(100) < percent,
    pick: (from) => from[below(from.length)]!,
  };
}
