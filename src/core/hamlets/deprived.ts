/** The deprivations a list has marked for a household, by name. */
import { markOf } from '../indicators/deprivation-marks';
import type { HouseholdRecord, Lang } from '../model';
import type { PovertyStandard } from '../standards/standard';

/** Whether the form was filled in: a mark, or points that say there is none. */
export function isTold({ deprivations, b2 }: HouseholdRecord): boolean {
  if (deprivations === null) return false;
  return deprivations.includes(true) || b2.kind === 'ok';
}

export function markedNames(record: HouseholdRecord, standard: PovertyStandard, lang: Lang): string[] {
  return standard.indicators
    .filter((indicator) => markOf(record, indicator) === true)
    .map(({ name }) => name[lang]);
}
