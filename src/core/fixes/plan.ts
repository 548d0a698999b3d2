/**
 * Which cells the bulk button changes: safe fixes only, re-checked until nothing safe is left, so that a second run
 * has nothing to do. A change that does not mend its finding, or that brings a new error into its cell, is dropped
 * (after deductive#2: a value deduced is a value to be validated).
 */
import type { Cell, CellRef, Finding, Fix, SheetGrid } from '../model';
import { cellIn, formulaOf, isMistaken, safeBundles, sameCell, writeGrids } from './bundles';
import { keyOf } from './change';
import type { AsFormula, Bundle, Change, FixPlan, ObstacleAt, Refusal, RefusalReason } from './change';
import type { BlockedFix } from './refused';
import { badBundles } from './check-change';
import type { Check, Checked } from './check-change';

/** A value may need one rule after another (spaces, then spelling); more rounds than these no register has needed. */
const MOST_ROUNDS = 8;
/** Bad changes are taken out and the rest is checked again, so many times a round. */
const MOST_TRIES = 6;
const MOST_RESTARTS = 4;

export interface PlanResult extends FixPlan {
  /** The grids as they will be. */
  readonly grids: readonly SheetGrid[];
  /** What the check says of them. */
  readonly checked: Checked;
  /** Of those findings, the ones whose safe fix cannot be made. */
  readonly blocked: readonly BlockedFix[];
}

/** A cell on its way: what it held at first and every value since, for telling rules that undo each other. */
interface Touched extends AsFormula {
  readonly ref: CellRef;
  readonly values: Cell[];
  readonly codes: string[];
  readonly household: Finding['household'];
  readonly apply: Fix['apply'];
}
export interface Run {
  grids: readonly SheetGrid[];
  checked: Checked;
  readonly touched: Map<string, Touched>;
  readonly refused: Map<string, Refusal>;
}

export function newRun(grids: readonly SheetGrid[], checked: Checked): Run {
  return { grids, checked, touched: new Map(), refused: new Map() };
}

export function refuse({ refused }: Run, { key, ref, code }: Bundle, reason: RefusalReason): void {
  refused.set(key, { ref, code, reason });
}

/**
 * Plans the safe fixes of a workbook.
 *
 * One change a cell: of two rules that want different values the more important goes first, and the other is asked
 * again about the new value; rules that undo each other are both refused, and the cell stays as it was.
 *
 * @param check reads and checks grids; called a few times, never more often for more rows
 * @param obstacleAt what the sheet says of a cell: formulas, protection
 */
export function planFixes(
  grids: readonly SheetGrid[],
  check: Check<SheetGrid>,
  obstacleAt: ObstacleAt,
): PlanResult {
  const first = check(grids);
  const contested = new Set<string>();
  for (let restart = 0; ; restart++) {
    const run = newRun(grids, first);
    const before = contested.size;
    runRounds(run, { check, obstacleAt, contested });
    if (contested.size === before || restart === MOST_RESTARTS) return resultOf(run, grids);
  }
}

interface Means {
  readonly check: Check<SheetGrid>;
  readonly obstacleAt: ObstacleAt;
  /** Cells that rules want to change back and forth. */
  readonly contested: Set<string>;
}

function runRounds(run: Run, means: Means): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const bundles = nextBundles(run, means);
    if (bundles.length === 0) return;
    takeBundles(run, bundles, means.check);
  }
  for (const bundle of openBundles(run)) refuse(run, bundle, 'later');
}

/** Safe bundles nobody has refused. */
function openBundles({ checked, refused }: Run): Bundle[] {
  return safeBundles(checked.findings).filter(({ key }) => !refused.has(key));
}

/** What can be written together: no cell twice, unless with the same value. */
function nextBundles(run: Run, means: Means): Bundle[] {
  const claimed = new Map<string, Bundle['writes'][number]['value']>();
  return openBundles(run).filter((bundle) => {
    const reason = objection(run, bundle, means);
    if (reason !== null) {
      refuse(run, bundle, reason);
      return false;
    }
    const free = bundle.writes.every(({ ref, value }) => {
      const known = claimed.get(keyOf(ref));
      return known === undefined || known === value;
    });
    if (free) for (const { ref, value } of bundle.writes) claimed.set(keyOf(ref), value);
    return free;
  });
}

function objection(run: Run, { writes }: Bundle, { obstacleAt, contested }: Means): RefusalReason | null {
  if (writes.some(isMistaken)) return 'formula-like';
  if (writes.every((write) => sameCell(cellIn(run.grids, write), write.value))) return 'not-mended';
  const back = writes.filter(({ ref, value }) =>
    run.touched
      .get(keyOf(ref))
      ?.values.slice(0, -1)
      .some((old) => sameCell(old, value)),
  );
  for (const { ref } of back) contested.add(keyOf(ref));
  if (writes.some(({ ref }) => contested.has(keyOf(ref)))) return 'conflict';
  return firstObstacle(writes, obstacleAt);
}

export function firstObstacle(writes: Bundle['writes'], obstacleAt: ObstacleAt): RefusalReason | null {
  for (const { ref, value, isFormula } of writes) {
    const obstacle = obstacleAt(ref, value, isFormula);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

/** Writes bundles, checks, takes the bad ones out and tries the rest again. */
function takeBundles(run: Run, bundles: readonly Bundle[], check: Check<SheetGrid>): void {
  let trying = bundles;
  for (let tries = 0; tries < MOST_TRIES && trying.length > 0; tries++) {
    const grids = writeGrids(
      run.grids,
      trying.flatMap(({ writes }) => writes),
    );
    const checked = check(grids);
    const bad = badBundles(trying, run.checked, checked);
    if (bad.size === 0) return commit(run, trying, grids, checked);
    for (const bundle of trying) {
      const reason = bad.get(bundle.key);
      if (reason !== undefined) refuse(run, bundle, reason);
    }
    trying = trying.filter(({ key }) => !bad.has(key));
  }
  for (const bundle of trying) refuse(run, bundle, 'later');
}

export function commit(
  run: Run,
  bundles: readonly Bundle[],
  grids: readonly SheetGrid[],
  checked: Checked,
): void {
  for (const { code, household, apply, writes } of bundles) {
    for (const write of writes) {
      const { ref, value } = write;
      const key = keyOf(ref);
      let cell = run.touched.get(key);
      if (!cell) {
        const values = [cellIn(run.grids, { ref })];
        run.touched.set(key, (cell = { ref, values, codes: [], household, apply, ...formulaOf(write) }));
      }
      const last = cell.values[cell.values.length - 1] ?? null;
      if (!sameCell(last, value)) cell.values.push(value);
      if (!cell.codes.includes(code)) cell.codes.push(code);
    }
  }
  run.grids = grids;
  run.checked = checked;
}

export function resultOf(run: Run, original: readonly SheetGrid[]): PlanResult {
  const order = new Map(original.map(({ name }, at) => [name, at]));
  const changes = [...run.touched.values()]
    .filter(({ values }) => values.length > 1)
    .map(({ ref, values, codes, household, apply, ...formula }): Change => {
      const after = values[values.length - 1] as Change['after'];
      return { ref, before: values[0] ?? null, after, codes, apply, household, ...formula };
    })
    .sort(
      (a, b) =>
        (order.get(a.ref.sheet) ?? 0) - (order.get(b.ref.sheet) ?? 0) ||
        a.ref.row - b.ref.row ||
        a.ref.column - b.ref.column,
    );
  const { refused, grids, checked } = run;
  return { changes, refused: [...refused.values()], grids, checked, blocked: blockedIn(run) };
}

/** 'later' is no obstacle: the next run makes it. */
function blockedIn({ checked: { findings }, refused }: Run): BlockedFix[] {
  return findings.flatMap((finding): BlockedFix[] => {
    const [bundle] = safeBundles([finding]);
    const reason = bundle && refused.get(bundle.key)?.reason;
    return reason === undefined || reason === 'later' ? [] : [{ finding, reason }];
  });
}
