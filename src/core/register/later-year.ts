/** Two columns of one class, each of its year. */
import type { Claim, HeaderPath } from './header-names';

/**
 * Of 'Phân loại hộ năm 2023' and 'Phân loại hộ năm 2024' the later is the class now; the earlier then is that of the
 * start. The year only breaks ties.
 */
export function preferLaterYear(path: HeaderPath, claims: readonly Claim[]): Claim[] {
  const found = /\b20\d\d\b/.exec(path.labels.join(' '))?.[0];
  if (found === undefined) return [...claims];
  const year = Number(found);
  // A tenth a year: more than the difference between two names of one field, less than between two reasons.
  const dated = claims.map((claim) => ({ ...claim, year, score: claim.score + (year - 2000) / 10 }));
  const current = claims.find(({ field }) => field === 'phan_loai');
  return current ? [...dated, { ...current, field: 'phan_loai_dau_ky', score: 40, year }] : dated;
}
