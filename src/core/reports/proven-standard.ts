/** Whether what a class is decided by is the decree's own. */
import { areaOfHousehold, AREAS } from '../indicators/household-area';
import type { Household, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';

/** Whether the numbers that decide a class are the decree's own, and no indicator waits for its threshold. */
export function isProven(
  { incomeLine, deprivationCut, points, indicators }: PovertyStandard,
  register: Register,
  settings: Pick<RunSettings, 'area'>,
): boolean {
  const isOfUnit = ({ records }: Household) => areaOfHousehold(records, settings.area).from === 'unit';
  const areas = register.households.every(isOfUnit) ? [settings.area] : AREAS;
  const lines = areas.flatMap((area) => [incomeLine[area], ...(points ? [points.b1Line[area]] : [])]);
  return (
    [...lines, deprivationCut, ...(points ? [points.b2Cut] : [])].every(
      ({ confidence }) => confidence === 'high',
    ) && indicators.every(({ confidence }) => confidence !== 'low')
  );
}
