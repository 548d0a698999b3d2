/** A snapshot: the figures of every target at a cut-off, a row each, behind those of the register itself. */
import { roundHalfUp } from '../arithmetic/round';
import type { Actual, Lang, ProgressStatus, StandardId, TargetKind, TargetProgress } from '../model';
import { countsHouseholds, isFallingKind } from '../targets/kind-traits';
import { progressReport } from '../targets/progress-report';
import { sourceOf } from '../targets/sources';
import type { SourceRun } from '../targets/sources/context';
import type { SourceFigures } from '../targets/sources/source';
import { shortened } from '../text/cut';
import { wordsFor } from '../targets/words';
import type { CutOff } from './cut-offs';

/** Rows of the register's own figures, which every snapshot begins with. */
export const TOTALS = ['households', 'poor', 'near-poor'] as const;
export type TotalId = (typeof TOTALS)[number];

/** What is kept of a target, or of the register. Null is "not known", never 0. */
export interface KeptFigures {
  readonly id: string;
  readonly name: string;
  /** 'total': the register's own figures. */
  readonly kind: TargetKind | 'total';
  /** What it counts: 'hộ', 'người'. */
  readonly unit: string;
  /** The number at the start of the period. */
  readonly baseline: number | null;
  readonly planned: number | null;
  /** Upper end of a planned range. */
  readonly max: number | null;
  /** Of what shall fall: how much of it there is now. */
  readonly level: number | null;
  /** Of a fall the households it fell by. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Points, per cent or a count, to four decimals. */
  readonly value: number | null;
  /** Households of a target in points and households: assigned, and reached. */
  readonly plannedCount: number | null;
  readonly count: number | null;
  readonly status: ProgressStatus | null;
  readonly source: 'register' | 'entered' | 'none';
  /** Rows that could not be judged. */
  readonly unknown: number;
}
/** Which snapshot a row belongs to; the same on all of its rows. */
export interface SnapshotHead extends CutOff {
  /** 1, 2, 3 … over the life of the workbook. */
  readonly snapshot: number;
  /** The cut-off had been taken before. */
  readonly correction: boolean;
  readonly reason: string;
  /** Day the figures are as of, 'YYYY-MM-DD'. */
  readonly asOf: string;
  /** Year of the plan. */
  readonly year: number;
  readonly standard: StandardId;
  /** Who took it, '' when not told; and when, 'dd/mm/yyyy hh:mm'. */
  readonly by: string;
  readonly at: string;
  readonly lang: Lang;
}
export interface SnapshotRow extends SnapshotHead, KeptFigures {
  /** This row and how many the snapshot has, so that a deleted row is missed. */
  readonly line: number;
  readonly lines: number;
}

/** The rows of a snapshot: the register's figures, then the targets in the plan's order. */
export function snapshotRows(head: SnapshotHead, figures: readonly KeptFigures[]): SnapshotRow[] {
  return figures.map((each, at) => ({ ...head, ...each, line: at + 1, lines: figures.length }));
}

/** A row is kept in one cell, its texts twice and their quotes escaped, and a cell takes 50,000 characters. */
const LONGEST_NAME = 2000;
const LONGEST_ID = 200;

export function keptTarget(progress: TargetProgress, lang: Lang): KeptFigures {
  const { target, baseline, actual, from } = progress;
  const report = progressReport(progress);
  return {
    id: shortened(target.id, LONGEST_ID),
    name: shortened(target.text, LONGEST_NAME),
    kind: target.kind,
    unit: shortened(wordsFor(target, lang).unit, LONGEST_ID),
    baseline: baseline?.numerator ?? null,
    planned: target.value,
    max: target.max,
    level: levelOf(progress),
    numerator: report.numerator,
    denominator: report.denominator,
    value: report.actual,
    plannedCount: report.count?.target ?? null,
    count: report.count?.actual ?? null,
    status: report.status,
    source: from,
    unknown: actual?.unknown ?? 0,
  };
}

/** A result typed in points is no number of households. */
function levelOf({ target, actual, from }: TargetProgress): number | null {
  if (!isFallingKind(target.kind)) return null;
  return from === 'register' || countsHouseholds(target) ? (actual?.numerator ?? null) : null;
}

/** The register's own figures: all households, the poor, the near-poor, counted as the targets count them. */
export function keptTotals(run: SourceRun, names: Readonly<Record<TotalId | 'unit', string>>): KeptFigures[] {
  const count = (id: string) => sourceOf(id)?.count({ ...run, classes: [], needOnly: false }) ?? null;
  const [poor, near] = [count('poor-households'), count('near-poor-households')];
  const total = poor?.actual?.denominator ?? near?.actual?.denominator ?? null;
  const start = poor?.baseline?.denominator ?? null;
  const all: SourceFigures = { actual: whole(total), baseline: whole(start), notes: [], behind: null };
  return [
    keptTotal('households', names, all),
    keptTotal('poor', names, poor),
    keptTotal('near-poor', names, near),
  ];
}

function whole(numerator: number | null): Actual | null {
  return numerator === null ? null : { numerator, denominator: null, unknown: 0, from: '' };
}

function keptTotal(
  id: TotalId,
  names: Readonly<Record<TotalId | 'unit', string>>,
  figures: SourceFigures | null,
): KeptFigures {
  const { numerator, denominator, unknown } = figures?.actual ?? {
    numerator: null,
    denominator: null,
    unknown: 0,
  };
  return {
    id,
    name: names[id],
    kind: 'total',
    unit: names.unit,
    baseline: figures?.baseline?.numerator ?? null,
    planned: null,
    max: null,
    level: null,
    numerator,
    denominator,
    value: id === 'households' ? numerator : shareOf(numerator, denominator),
    plannedCount: null,
    count: null,
    status: null,
    source: numerator === null ? 'none' : 'register',
    unknown,
  };
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : roundHalfUp((part / whole) * 100, 4);
}
