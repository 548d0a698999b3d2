/** Households by the class the main list records. */
import type { Register } from '../model';
import { householdClass } from './record-class';

export interface ClassCounts {
  readonly poor: number;
  readonly nearPoor: number;
  /** Newly escaped and average households are not poor; they are told apart by the forms only. */
  readonly notPoor: number;
  /** Blank, or not a class ('Hộ cân nghéo'). */
  readonly notAssessable: number;
}

/** Counts the rows of the main list, each once, as written. */
export function classCounts(register: Register): ClassCounts {
  const counts = { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0 };
  for (const household of register.households) {
    const written = householdClass(household);
    if (written === null) counts.notAssessable += 1;
    else if (written === 'poor' || written === 'nearPoor') counts[written] += 1;
    else counts.notPoor += 1;
  }
  return counts;
}
