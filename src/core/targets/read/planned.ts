/** The planned figure of a row and its unit: from their columns, else from the target's own words. */
import type { TargetKind } from '../../model';
import { fold } from '../../text/unicode';
import { decimalsOf } from '../../arithmetic/format';
import { isPercent } from './infer-kind';
import type { KindGuess } from './infer-kind';
import { figureIn, writesPercent } from './own-text';
import { readPlanFigure } from './plan-figure';
import type { PlanFigure } from './plan-figure';
import type { TargetProblem } from './problem';
import type { TargetRow } from './rows';

/** No plan asks for 1 % of the households; a limit may well be 0,2 %. */
const TAKEN_AS_FRACTION: readonly TargetKind[] = ['reach-share', 'one-per-household', 'reduce-relative'];

export type Report = (problem: Omit<TargetProblem, 'targetId'>) => void;

/** A number somebody meant to write: what sort of target it is does not hang on its being readable. */
const SOME_NUMBER: PlanFigure = { value: 1, max: null, decimals: 0, bound: null, percent: false };

/** `forKind`: what the kind is told by, a number also where the column's could not be read. */
export function planOf(row: TargetRow, report: Report): Record<'figure' | 'forKind', PlanFigure | null> {
  const reading = readPlanFigure(row.cell('ke_hoach'), row.format('ke_hoach'));
  if (reading.kind === 'figure') return { figure: reading.figure, forKind: reading.figure };
  const ref = row.ref('ke_hoach');
  if (reading.kind === 'none' || !ref) {
    const figure = figureOfText(row, report);
    return { figure, forKind: figure };
  }
  report({ ref, field: 'ke_hoach', key: 'planNotNumber', found: reading.text });
  return { figure: null, forKind: SOME_NUMBER };
}

/** No number in the plan's column: the target's own words may give it, which the officer is told. */
function figureOfText(row: TargetRow, report: Report): PlanFigure | null {
  const told = figureIn(row.text);
  const ref = row.ref('chi_tieu');
  if (told && ref) report({ ref, field: 'chi_tieu', key: 'readFromText', found: told.found });
  return told && told.figure;
}

/** 1 or 0.95 without a per cent format beside the unit '%' is a fraction: no plan asks for 1 % of the households. */
export function asPercent(
  row: TargetRow,
  unit: string,
  figure: PlanFigure | null,
  guess: KindGuess,
  report: Report,
): PlanFigure | null {
  const isShare = TAKEN_AS_FRACTION.includes(guess.kind);
  const cell = row.cell('ke_hoach');
  if (!figure || !isShare || figure.percent || typeof cell !== 'number' || cell <= 0 || cell > 1)
    return figure;
  if (!isPercent({ text: '', unit, figure })) return figure;
  const value = Number(`${cell}e2`);
  const ref = row.ref('ke_hoach');
  if (ref) report({ ref, field: 'ke_hoach', key: 'fractionTaken', found: cell });
  return { ...figure, value, decimals: decimalsOf(value), percent: true };
}

/** The unit, folded; where the column is blank '%' when the text writes the planned number with it. */
export function unitOf(row: TargetRow, figure: PlanFigure | null): string {
  const isPerCent = row.unit === '' && figure !== null && writesPercent(row.text, figure.value);
  return isPerCent ? '%' : fold(row.unit);
}
