/** Who of a household is of age. */
import type { Person } from '../../model';
import { ageRange } from '../../text/ages';

/** Bộ luật Dân sự 91/2015/QH13, Điều 20: người thành niên là người từ đủ 18 tuổi trở lên. */
export const ADULT_AGE = 18;

/** The oldest of those who are surely adults on the day; null when nobody is. */
export function oldestAdult(persons: readonly Person[], asOf: string): Person | null {
  const adults = persons.filter(
    ({ birth }) => birth.kind === 'ok' && ageRange(birth.value, asOf).min >= ADULT_AGE,
  );
  return adults.reduce<Person | null>(
    (oldest, one) => (oldest && !isOlder(one, oldest) ? oldest : one),
    null,
  );
}

/** Whether the first was surely born before the second; equal dates, and years without a date, say no. */
export function isOlder({ birth: a }: Person, { birth: b }: Person): boolean {
  if (a.kind !== 'ok' || b.kind !== 'ok') return false;
  const parts = (['year', 'month', 'day'] as const).map((part) => [a.value[part], b.value[part]] as const);
  for (const [first, second] of parts) {
    if (first === null || second === null) return false;
    if (first !== second) return first < second;
  }
  return false;
}
