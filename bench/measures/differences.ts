/** Whether two contenders found the same. */
import type { Figures } from './contract';

/** Sums of doubles in another order differ in their last places. */
const SAME = 1e-9;
/** Figures of this size are as good as 0. */
const NOTHING = 1e-6;

/**
 * Figures of the product that another lacks or has otherwise, with both values.
 *
 * @param lacks names of figures the other cannot be asked for
 */
export function differences(ours: Figures, theirs: Figures, lacks: readonly string[] = []): string[] {
  return Object.entries(ours).flatMap(([name, value]) => {
    if (lacks.includes(name)) return [];
    const other = theirs[name];
    if (other === undefined || Number.isNaN(other)) return [`${name}: ${value}, missing`];
    const isSame = Math.abs(other - value) <= SAME * Math.max(Math.abs(value), NOTHING);
    return isSame ? [] : [`${name}: ${value}, ${other}`];
  });
}
