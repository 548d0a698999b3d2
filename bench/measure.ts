/** Timing: what is measured is what a machine with other work on it can be asked. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export interface Spent {
  /** Milliseconds by the clock. */
  readonly ms: number;
  /** Milliseconds of processor time of the whole process: other programs on the machine do not change it much. */
  readonly cpu: number;
}

function spentSince(from: number, before: NodeJS.CpuUsage): Spent {
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000 };
}

/** Runs the work and says what it took. */
export function spend<T>(work: () => T): { readonly result: T; readonly spent: Spent } {
  const before = process.cpuUsage();
  const from = performance.now();
  const result = work();
  return { result, spent: spentSince(from, before) };
}

/** The same of work that answers later. */
export async function spendAsync<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly spent: Spent }> {
  const before = process.cpuUsage();
  const from = performance.now();
  const result = await work();
  return { result, spent: spentSince(from, before) };
}
