/** Fixes a person says yes to, one by one or a column at a time. */
import type { Cell, CellRef, Finding, Fix, SheetGrid } from '../model';
import { bundleOf, cellIn, formulaOf, isMistaken, sameCell, writeGrids, writesOf } from './bundles';
import { keyOf } from './change';
import type { AsFormula, Bundle, NewValue, ObstacleAt, Refusal } from './change';
import { badBundles } from './check-change';
import type { Check } from './check-change';
import { commit, firstObstacle, newRun, refuse, resultOf } from './plan';
import type { PlanResult } from './plan';

/** One cell a finding would change, with what may stand there instead. */
export interface Offer extends AsFormula {
  readonly code: string;
  /** The cell that would change. */
  readonly ref: CellRef;
  readonly before: Cell;
  /** One value, or several of which a person picks one. */
  readonly values: readonly NewValue[];
  readonly apply: Fix['apply'];
  readonly finding: Finding;
}
/** What a person chose: the rule, the cell, the value. */
export interface Choice {
  readonly code: string;
  readonly ref: CellRef;
  readonly value: NewValue;
}
export interface ChosenResult extends PlanResult {
  /** Changes that were made although the check still complains of them: the person decided. */
  readonly doubtful: readonly Refusal[];
}

/** Every cell the findings offer to change, in their order. Cells that cannot be written to are left out. */
export function offersOf(
  findings: readonly Finding[],
  grids: readonly SheetGrid[],
  apply: Fix['apply'],
  obstacleAt: ObstacleAt,
): Offer[] {
  return findings
    .flatMap((finding) => offersOfFinding(finding, grids))
    .filter((offer) => {
      const { ref, isFormula = false } = offer;
      const free = (value: NewValue): boolean =>
        !isMistaken({ value, isFormula }) && obstacleAt(ref, value, isFormula) === null;
      return offer.apply === apply && offer.values.some(free);
    });
}

function offersOfFinding(finding: Finding, grids: readonly SheetGrid[]): Offer[] {
  const { fix, code } = finding;
  if (fix === null) return [];
  const writes = fix.options
    ? [{ ref: fix.at ?? finding.ref, value: null, values: fix.options }]
    : writesOf(finding, fix).map((write) => ({ ...write, values: [write.value] }));
  return writes
    .map(({ ref, values }): Offer => {
      const before = cellIn(grids, { ref });
      return { code, ref, before, values, apply: fix.apply, finding, ...formulaOf(fix) };
    })
    .filter(({ before, values }) => values.some((value) => !sameCell(before, value)));
}

/**
 * Plans what was chosen. A choice is refused when the register no longer offers it; one that the check still
 * complains of is made all the same, and told.
 */
export function planChosen(
  grids: readonly SheetGrid[],
  choices: readonly Choice[],
  check: Check<SheetGrid>,
  obstacleAt: ObstacleAt,
): ChosenResult {
  const run = newRun(grids, check(grids));
  const offers = new Map<string, Offer>();
  for (const offer of run.checked.findings.flatMap((finding) => offersOfFinding(finding, grids))) {
    offers.set(`${offer.code} ${keyOf(offer.ref)}`, offer);
  }
  const taken = new Map<string, Bundle>();
  for (const choice of choices) {
    const offer = offers.get(`${choice.code} ${keyOf(choice.ref)}`);
    if (!offer) {
      run.refused.set(JSON.stringify(choice), { ref: choice.ref, code: choice.code, reason: 'gone' });
      continue;
    }
    const bundle = bundleOf(offer.finding, offer.apply, [
      { ref: choice.ref, value: choice.value, ...formulaOf(offer) },
    ]);
    const reason = taken.has(keyOf(choice.ref)) ? 'conflict' : objection(bundle, offer, obstacleAt);
    if (reason !== null) refuse(run, bundle, reason);
    else taken.set(keyOf(choice.ref), bundle);
  }
  const bundles = [...taken.values()];
  if (bundles.length === 0) return { ...resultOf(run, grids), doubtful: [] };
  const before = run.checked;
  const writes = bundles.flatMap((bundle) => bundle.writes);
  const next = writeGrids(grids, writes);
  const formulas = writes.filter(({ isFormula }) => isFormula);
  commit(run, bundles, next, check(next, formulas));
  const bad = badBundles(bundles, before, run.checked);
  const doubtful = bundles.flatMap(({ key, code, writes }): Refusal[] => {
    const reason = bad.get(key);
    const ref = writes[0]?.ref;
    return reason === undefined || ref === undefined ? [] : [{ ref, code, reason }];
  });
  return { ...resultOf(run, grids), doubtful };
}

function objection(bundle: Bundle, { values }: Offer, obstacleAt: ObstacleAt) {
  if (bundle.writes.some(({ value }) => !values.includes(value))) return 'not-offered';
  if (bundle.writes.some(isMistaken)) return 'formula-like';
  return firstObstacle(bundle.writes, obstacleAt);
}
