/** Targets counted hamlet by hamlet: the same counts as of the whole, each household in the hamlet its lists name. */
import type { Actual, HouseholdRecord, Register, RunSettings, Target } from '../model';
import { hamletOfRecords } from '../hamlets/hamlet-of';
import { sourceOf } from './sources';
import type { PovertyStandard } from '../standards/standard';
import { contextOf, hamletsMeant } from './sources/context';
import type { SourceFigures } from './sources/source';

export interface HamletCounts {
  /** Null: the households no list gives a hamlet to. */
  readonly hamlet: string | null;
  readonly start: Actual | null;
  readonly end: Actual;
  /** False: a hamlet the target is not about, of which its figure says nothing. */
  readonly isMeant: boolean;
}
export interface TargetByHamlet {
  readonly target: Target;
  /** The hamlets the target names; null: it is about all. */
  readonly hamlets: readonly string[] | null;
  /** Of all the target is about, counted by itself. */
  readonly whole: HamletCounts;
  readonly rows: readonly HamletCounts[];
  /** Whether the rows add up to the whole; where they do not, a household counts in two hamlets or in none. */
  readonly adds: boolean;
}

/** The targets the register can tell, in the plan's order; hamlets in the register's, then those without one. */
export function targetsByHamlet(
  targets: readonly Target[],
  register: Register,
  settings: RunSettings,
  standard: PovertyStandard,
  previous: Register | null = null,
): TargetByHamlet[] {
  const run = { register, previous, settings, standard };
  const hamletOf = new Map([...hamletOfRecords(register), ...(previous ? hamletOfRecords(previous) : [])]);
  const nowhere = [...hamletOf.values()].includes(null) ? [null] : [];
  return targets.flatMap((target) => {
    const source = sourceOf(target.source);
    const { context } = contextOf(target, run);
    if (source === null || context === null) return [];
    const counted = context.part ?? (() => true);
    const meant = hamletsMeant(target);
    const whole = countsOf(null, source.count(context), true);
    if (whole === null) return [];
    const rows = [...register.hamlets, ...nowhere].flatMap((hamlet) => {
      const part = (record: HouseholdRecord) => (hamletOf.get(record) ?? null) === hamlet && counted(record);
      return countsOf(hamlet, source.count({ ...context, part }), meant?.includes(hamlet) ?? true) ?? [];
    });
    return [{ target, hamlets: meant?.names ?? null, whole, rows, adds: addUp(whole, rows) }];
  });
}

function countsOf(
  hamlet: string | null,
  { actual, baseline }: SourceFigures,
  isMeant: boolean,
): HamletCounts | null {
  if (actual === null || actual.numerator === null) return null;
  return { hamlet, start: baseline, end: actual, isMeant };
}

function addUp(whole: HamletCounts, rows: readonly HamletCounts[]): boolean {
  const parts: readonly ((counts: HamletCounts) => number | null)[] = [
    ({ end }) => end.numerator,
    ({ end }) => end.denominator,
    ({ end }) => end.unknown,
    ({ start }) => start?.numerator ?? null,
  ];
  return parts.every((part) => (part(whole) ?? 0) === rows.reduce((sum, row) => sum + (part(row) ?? 0), 0));
}
