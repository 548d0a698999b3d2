/**
 * The figure cells of a target row: native formulas wherever they give exactly what was judged.
 * A formula that would show another number than the verdict rests on gives way to the number.
 */
import { formatNumber } from '../arithmetic/format';
import { roundHalfUp } from '../arithmetic/round';
import type { Target, TargetKind, TargetProgress } from '../model';
import type { ModelCell } from './sheet-model';
import { CELL_PADDING, textWidth } from './text-metrics';
import { FORMATS, countOrNone, formula, none, number } from './cells';
import { widthOf } from './draft';
import { address, ceilingFormula, missingFormula, roundedFormula } from './formulas';
import { COL, PROGRESS_WIDTHS, sameTotals } from './progress-context';
import { isShareKind } from '../targets/kind-traits';

const BORDER = { border: true } as const;
export const CENTERED = { border: true, size: 10.5, align: 'center' } as const;
const BOLD = { border: true, bold: true } as const;

/** A formula and the value it shows. */
interface Candidate {
  readonly source: string;
  readonly value: number;
}

/** Points or shares are compared at the plan's decimals, never fewer than one. */
export function comparedDecimals(progress: TargetProgress): number {
  return Math.max(1, progress.target.decimals);
}

/** Reached value: points, per cent or count. */
export function actualCell(progress: TargetProgress, row: number): ModelCell {
  const { value } = progress;
  if (value === null) return none(BOLD);
  const source = actualFormula(progress, row);
  const isRate = inPercent(progress) || progress.target.kind === 'reduce-rate';
  const format = isRate ? FORMATS.rate : FORMATS.planCount;
  return source === null ? number(value, format, BOLD) : formula(`=${source}`, value, format, BOLD);
}

/** Null where nothing on the row gives it: points, a level or a per cent typed by hand have no counts. */
function actualFormula(progress: TargetProgress, row: number): string | null {
  const { target, actual } = progress;
  const at = (column: number) => address(column, row);
  const fraction = `${at(COL.numerator)}/${at(COL.denominator)}*100`;
  const fall = `${at(COL.baseline)}-${at(COL.numerator)}`;
  if (target.kind === 'reduce-count') return fall;
  if (actual?.numerator == null) return null;
  if (target.kind === 'reduce-relative') return `(${fall})/${at(COL.baseline)}*100`;
  if (target.kind === 'reduce-rate') {
    return target.form === 'to' || sameTotals(progress) ? fraction : `${at(COL.baseline)}-${fraction}`;
  }
  return isShare(progress) && actual.denominator ? fraction : null;
}

/** A reduction's rate at the start, from the count beside it and the total of that time. */
export function baselineCell(progress: TargetProgress): ModelCell {
  const { target, baseline } = progress;
  const count = baseline?.numerator ?? null;
  if (count === null) return none(BORDER);
  if (target.kind !== 'reduce-rate') return number(count, FORMATS.planCount, BORDER);
  const total = baseline?.denominator ?? 0;
  if (total <= 0) return none(BORDER);
  return formula(`=${count}/${total}*100`, (count / total) * 100, FORMATS.rate, BORDER);
}

/** Numerator and denominator: of the reduction when both totals agree, else of the end of the period. */
export function fractionCells(progress: TargetProgress): [ModelCell, ModelCell] {
  const { target, actual } = progress;
  const { numerator, denominator } = actual ?? { numerator: null, denominator: null };
  if (numerator === null || (denominator === null && !isFallOfHouseholds(target))) {
    return [none(BORDER), none(BORDER)];
  }
  return [
    number(shownNumerator(progress, numerator), FORMATS.count, BORDER),
    countOrNone(denominator, BORDER),
  ];
}
/** Its start is what it is held against, so that a denominator is not needed. */
const isFallOfHouseholds = ({ kind }: Target): boolean =>
  kind === 'reduce-count' || kind === 'reduce-relative';
function shownNumerator(progress: TargetProgress, counted: number): number {
  const { kind, form } = progress.target;
  if (kind !== 'reduce-rate' || form !== 'by' || !sameTotals(progress)) return counted;
  return (progress.baseline?.numerator ?? 0) - counted;
}

/** Per cent of the plan as judged: `achievement` of the count, or of the points for the row of points. */
export function shareCell(progress: TargetProgress, row: number, achievement: number | null): ModelCell {
  const { target, value } = progress;
  if (achievement === null) return none(BORDER);
  const [plan, reached, start] = [COL.plan, COL.actual, COL.baseline].map((column) => address(column, row));
  const planned = target.value;
  const fit = shareCandidates(progress, `${plan}`, `${reached}`, `${start}`).find(
    (candidate) => roundHalfUp(candidate.value, 1) === achievement,
  );
  if (fit === undefined || planned === null || value === null)
    return number(achievement, FORMATS.planShare, BORDER);
  return formula(`=${fit.source}`, fit.value, FORMATS.planShare, BORDER);
}
function shareCandidates(
  progress: TargetProgress,
  plan: string,
  reached: string,
  start: string,
): Candidate[] {
  const { target, value, baseline } = progress;
  const planned = target.value ?? 0;
  if (value === null || planned === 0) return [];
  if (target.kind === 'reduce-rate' && target.form === 'to') {
    const from = ((baseline?.numerator ?? 0) / (baseline?.denominator ?? 1)) * 100;
    return [
      {
        source: `(${start}-${reached})/(${start}-${plan})*100`,
        value: ((from - value) / (from - planned)) * 100,
      },
    ];
  }
  const plain = (value / planned) * 100;
  const rounded = roundHalfUp(value, comparedDecimals(progress));
  return [
    { source: `${reached}/${plan}*100`, value: plain },
    {
      source: `${roundedFormula(reached, comparedDecimals(progress))}/${plan}*100`,
      value: (rounded / planned) * 100,
    },
    // An unmet target never shows 100: the last decimal is cut off, not rounded.
    { source: `INT(${reached}/${plan}*1000)/10`, value: Math.floor((value / planned) * 1000) / 10 },
  ];
}

/** Per cent of a count reached, on the row of households beside a reduction in points. */
export function countShareCell(
  achievement: number | null,
  row: number,
  planned: number,
  reached: number,
): ModelCell {
  if (achievement === null) return none(BORDER);
  const value = (reached / planned) * 100;
  const source = `${address(COL.actual, row)}/${address(COL.plan, row)}*100`;
  if (roundHalfUp(value, 1) === achievement) return formula(`=${source}`, value, FORMATS.planShare, BORDER);
  return number(achievement, FORMATS.planShare, BORDER);
}

/** What is still missing, in natural units, with the unit in the number format so that it stays a number. */
export function gapCell(progress: TargetProgress, row: number, unit: string): ModelCell {
  const { gap } = progress;
  if (gap === null) return none(CENTERED);
  const format = unitFormat(unit, gap);
  const fit = gapCandidate(progress, row);
  if (fit === null || fit.value !== gap) return number(gap, format, CENTERED);
  return formula(`=${fit.source}`, gap, format, CENTERED);
}
/**
 * 2 → '02 hộ', 0 → '–'. A number that is too wide shows ### instead, so the unit gives way where it has no room.
 */
export function unitFormat(unit: string, gap: number): string {
  const room = widthOf(PROGRESS_WIDTHS, COL.gap, 1) - CELL_PADDING;
  const fits = textWidth(`${formatNumber(Math.max(gap, 10), 0, 'vi')} ${unit}`, CENTERED) <= room;
  const suffix = unit === '' || !fits ? '' : `" ${unit.replace(/"/g, '')}"`;
  return `[=0]"–";[<10]00${suffix};#,##0${suffix}`;
}
/** Kinds whose gap follows from plan and result as the row shows them. */
const GAP_FROM_ROW: readonly TargetKind[] = [
  'reach-count',
  'reach-share',
  'one-per-household',
  'reduce-count',
];
function gapCandidate(progress: TargetProgress, row: number): Candidate | null {
  const { target, actual } = progress;
  const planned = target.value;
  const counted = actual?.numerator ?? null;
  if (planned === null || counted === null || target.strict || !GAP_FROM_ROW.includes(target.kind))
    return null;
  const at = (column: number) => address(column, row);
  if (isShare(progress)) {
    const total = actual?.denominator ?? 0;
    const need = Math.ceil((planned * total) / 100 - 1e-6);
    const source = ceilingFormula(`${at(COL.plan)}*${at(COL.denominator)}/100`);
    return { source: missingFormula(source, at(COL.numerator)), value: Math.max(0, need - counted) };
  }
  if (progress.value === null) return null;
  return {
    source: missingFormula(at(COL.plan), at(COL.actual)),
    value: Math.max(0, planned - progress.value),
  };
}

/** A share of a whole: its plan and its result are per cent. */
export function isShare({ target: { kind } }: TargetProgress): boolean {
  return isShareKind(kind);
}

/** Plan and result are per cent: a share, or a part of what there was at the start. */
export function inPercent(progress: TargetProgress): boolean {
  return isShare(progress) || progress.target.kind === 'reduce-relative';
}
