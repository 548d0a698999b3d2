/** The poverty standards, one data file a legal period, and which of them is in force when. */
import { DomainError } from '../errors';
import type { StandardId } from '../model';
import type { PovertyStandard } from './standard';
import { vn2016 } from './vn-2016';
import { vn2022 } from './vn-2022';
import { vn2027 } from './vn-2027';

/** All standards, oldest first; their periods do not overlap. */
export const STANDARDS: readonly PovertyStandard[] = [vn2016, vn2022, vn2027];

/**
 * The standard with an id.
 *
 * @throws {DomainError} `standard.unknown` when there is none
 */
export function standardById(id: StandardId): PovertyStandard {
  const found = STANDARDS.find((standard) => standard.id === id);
  if (!found) throw new DomainError('standard.unknown', { id });
  return found;
}

/**
 * The standard in force on a day: 2016–2021 QĐ 59/2015 (2021 by NĐ 07/2021 Điều 2), 2022–2026 NĐ 07/2021
 * (2026 by NĐ 351/2025), 2027–2030 NĐ 351/2025.
 *
 * @param date 'YYYY-MM-DD'
 * @throws {DomainError} `standard.none-for-date` before 2016 and after 2030
 */
export function standardOn(date: string): PovertyStandard {
  const found = standardInForce(date);
  if (!found) throw new DomainError('standard.none-for-date', { date });
  return found;
}

/** As {@link standardOn}; null before 2016 and after 2030. */
export function standardInForce(date: string): PovertyStandard | null {
  return STANDARDS.find((standard) => standard.from <= date && date <= standard.to) ?? null;
}

/** The standard that comes after another; null after the last. */
export function nextStandard({ id: before }: Pick<PovertyStandard, 'id'>): PovertyStandard | null {
  return STANDARDS[STANDARDS.findIndex(({ id }) => id === before) + 1] ?? null;
}
