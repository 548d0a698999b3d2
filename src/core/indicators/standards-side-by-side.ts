/** The same households under two standards: the result of a year, and the baseline of the next period. */
import type { Household, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { HouseholdClassification } from './classify-household';
import type { HouseholdJudge } from './household-judge';
import { restsOnScoredB1 } from './scored-b1';

export const RESULTS = ['poor', 'nearPoor', 'notPoor', 'notAssessable'] as const;
export type ClassResult = (typeof RESULTS)[number];

export interface ClassChange {
  readonly household: Household;
  readonly first: HouseholdClassification;
  readonly second: HouseholdClassification;
}
export interface SideBySide {
  readonly first: PovertyStandard;
  readonly second: PovertyStandard;
  /** Households by their class under the first standard, then under the second; all of them together are the register. */
  readonly counts: Readonly<Record<ClassResult, Readonly<Record<ClassResult, number>>>>;
  /** Whether classes under it rest on a B1 of the ward's own point table. */
  readonly scored: { readonly first: boolean; readonly second: boolean };
  /** Households that both standards judge, and differently. */
  readonly changes: readonly ClassChange[];
}

/**
 * Classifies every household of the main list under two standards.
 *
 * @returns counts of every pair of classes, and who changes class with both reasons. A household that one of the standards
 *   cannot judge is counted as such and changes nothing.
 * @see NĐ 351/2025/NĐ-CP: the standard of 2022 settles the result of 2026, that of 2027 is in force from 1/1/2027
 */
export function sideBySide(
  register: Register,
  judge: HouseholdJudge,
  first: PovertyStandard,
  second: PovertyStandard,
): SideBySide {
  const counts = emptyCounts();
  const changes: ClassChange[] = [];
  const scored = { first: false, second: false };
  for (const household of register.households) {
    const pair = {
      household,
      first: judge(household, first),
      second: judge(household, second),
    };
    scored.first ||= restsOnScoredB1([pair.first]);
    scored.second ||= restsOnScoredB1([pair.second]);
    counts[pair.first.result][pair.second.result] += 1;
    if (isJudged(pair.first) && isJudged(pair.second) && pair.first.result !== pair.second.result)
      changes.push(pair);
  }
  return { first, second, counts, scored, changes };
}

const isJudged = ({ result }: HouseholdClassification): boolean => result !== 'notAssessable';

function emptyCounts(): Record<ClassResult, Record<ClassResult, number>> {
  const row = () => ({ poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0 });
  return { poor: row(), nearPoor: row(), notPoor: row(), notAssessable: row() };
}
