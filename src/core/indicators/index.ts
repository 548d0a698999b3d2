/** The indicators of a register. A new one is a file of this folder and a line here. */
import type { IndicatorFigure, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { deprivationRate } from './deprivation-rate';
import type { IndicatorFamily } from './indicator';
import { povertyRates } from './poverty-rates';
import { registerSize } from './register-size';
import { tallyRegister } from './tally';

export const INDICATORS: readonly IndicatorFamily[] = [registerSize, povertyRates, deprivationRate];

/**
 * Every figure of the register, each with numerator, denominator, unit, standard and sheet.
 *
 * @param standard the standard of the run: it names the deprivations and marks every figure
 * @returns families in the order of {@link INDICATORS}; within one, the whole register before its hamlets
 */
export function computeIndicators(register: Register, standard: PovertyStandard): IndicatorFigure[] {
  const input = { register, standard, tallies: tallyRegister(register) };
  return INDICATORS.flatMap((family) => family.figures(input));
}
