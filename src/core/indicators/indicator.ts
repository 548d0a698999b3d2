/** The frame every indicator of the register fits into. */
import type { IndicatorFigure, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { Tally } from './tally';

export interface IndicatorInput {
  readonly register: Register;
  readonly standard: PovertyStandard;
  /** The whole register first, then each hamlet. */
  readonly tallies: readonly Tally[];
}
/** A family of figures that are counted the same way. */
export interface IndicatorFamily {
  /** Ids of its figures under a standard, kebab-case. */
  ids(standard: PovertyStandard): readonly string[];
  figures(input: IndicatorInput): readonly IndicatorFigure[];
}
