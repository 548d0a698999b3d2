/** One judge of households for whatever shows a class, so that all of them say the same of a household. */
import type { Household, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { classifyHousehold, type HouseholdClassification } from './classify-household';
import { toldMarksOf } from './told-marks';

export type HouseholdJudge = (household: Household, standard: PovertyStandard) => HouseholdClassification;

/**
 * A judge for one run.
 *
 * @param register whose households it judges: a column of marks nobody has written in says nothing of any of them
 * @param settings the area of the run
 * @param scoredB1 B1 by the ward's point table; null where it leaves it open. As with a written B1, a standard without points
 *   of its own takes none
 */
export function householdJudge(
  register: Register,
  settings: Pick<RunSettings, 'area'>,
  scoredB1: (household: Household) => number | null = () => null,
): HouseholdJudge {
  const readMark = toldMarksOf(register);
  return (household, standard) =>
    classifyHousehold(household, settings, standard, {
      scoredB1: standard.points === null ? null : scoredB1(household),
      readMark,
    });
}
