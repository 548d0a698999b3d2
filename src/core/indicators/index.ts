/** The indicators of a register. A new one is a file of this folder and a line here. */
import type { IndicatorFigure, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { deprivationRate } from './deprivation-rate';
import type { CountedHouseholds, FigureName, IndicatorFamily, IndicatorInput } from './indicator';
import { povertyRates } from './poverty-rates';
import { registerSize } from './register-size';
import { tallyRegister } from './tally';

export const INDICATORS: readonly IndicatorFamily[] = [registerSize, povertyRates, deprivationRate];

/**
 * What the figures are counted from, once for all of them.
 *
 * @param standard the standard of the run: it names the deprivations and marks every figure
 * @param asOf review date, 'YYYY-MM-DD': ages are taken at it
 */
export function indicatorInput(register: Register, standard: PovertyStandard, asOf: string): IndicatorInput {
  return { register, standard, tallies: tallyRegister(register, asOf) };
}

/**
 * Every figure of the register, each with numerator, denominator, unit, standard and sheet.
 *
 * @returns families in the order of {@link INDICATORS}; within one, the whole register before its hamlets and groups
 */
export function computeIndicators(input: IndicatorInput): IndicatorFigure[] {
  return INDICATORS.flatMap((family) => family.figures(input));
}

/** The households behind a figure; null when no family has such a figure. */
export function householdsBehind(input: IndicatorInput, name: FigureName): CountedHouseholds | null {
  for (const family of INDICATORS) {
    if (!family.ids(input.standard).includes(name.id)) continue;
    const found = family.households(input, name);
    if (found !== null) return found;
  }
  return null;
}
