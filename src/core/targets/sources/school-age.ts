/** Ages at which the standards of poverty ask for a school level. */
import type { AgeBounds } from '../scope/narrowings';

/** From 3 to under 16 years: NĐ 07/2021/NĐ-CP, annex. */
export const SCHOOL_AGE = { from: 3, to: 15 } as const;

/** Whether nobody of these ages is younger or older than school age. */
export function isOfSchoolAge({ from, to }: AgeBounds): boolean {
  return from >= SCHOOL_AGE.from && to !== null && to <= SCHOOL_AGE.to;
}
