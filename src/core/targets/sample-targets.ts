/** The built-in plan is most often another unit's: until the officer confirms a target of it, it is shown without plan and verdict. */
import type { Cell, RunSettings, Target } from '../model';
import type { TargetTable } from '../register/targets-table';
import { readMark } from '../text/marks';
import { exactKey } from '../text/unicode';
import { sameUnit } from '../text/units';
import { TEMPLATE_OF, TEMPLATE_TARGETS } from './template';

type Whose = Pick<RunSettings, 'unitName' | 'periodEnd'>;

/** Whether the built-in plan is that of the unit and the year. */
function isOwnPlan({ unitName, periodEnd }: Whose): boolean {
  return (
    unitName !== null && sameUnit(unitName, TEMPLATE_OF.unit) && periodEnd.slice(0, 4) === TEMPLATE_OF.year
  );
}

/** The built-in targets, none of them confirmed but for the unit and the year they come from. */
export function builtInTargets(whose: Whose): readonly Target[] {
  return isOwnPlan(whose) ? TEMPLATE_TARGETS : TEMPLATE_TARGETS.map(asSample);
}

/** Nothing of the other unit's plan is left: no figure, no body in charge. */
function asSample(target: Target): Target {
  return { ...target, value: null, max: null, count: null, responsible: '', sample: true };
}

/**
 * The targets of our own input sheet. Confirmed is a row the officer has changed or typed a figure in, and every row
 * once the box above the table is ticked.
 *
 * @param asks words of the line with the box, in each language
 */
export function withSamples(
  targets: readonly Target[],
  table: TargetTable,
  asks: readonly string[],
  whose: Whose,
): readonly Target[] {
  if (isOwnPlan(whose) || isTicked(table, asks)) return targets;
  return targets.map((target) => (isUntouched(target) ? asSample(target) : target));
}

/** A mark on the line that asks for it, in any cell behind the words. */
function isTicked({ cells, headerRows }: TargetTable, asks: readonly string[]): boolean {
  const keys = new Set(asks.map(exactKey));
  const isAsking = (cell: Cell): boolean => typeof cell === 'string' && keys.has(exactKey(cell));
  const line = cells.slice(0, (headerRows[0] ?? 1) - 1).find((row) => row.some(isAsking));
  return (line ?? []).some((cell) => {
    const mark = readMark(cell);
    return mark.kind === 'ok' && mark.value;
  });
}

/** As the sheet was inserted: the built-in words and figures, and nothing typed beside them. */
function isUntouched(target: Target): boolean {
  const { baseline, actual, denominator } = target.entered;
  if ([baseline, actual, denominator].some((typed) => typed !== null)) return false;
  return TEMPLATE_TARGETS.some(
    ({ text, unit, value, max, count }) =>
      exactKey(text) === exactKey(target.text) &&
      exactKey(unit) === exactKey(target.unit) &&
      value === target.value &&
      max === target.max &&
      count === target.count,
  );
}
