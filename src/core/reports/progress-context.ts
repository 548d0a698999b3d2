/** What the parts of the progress sheet share. */
import type { MessageParams } from '../errors';
import { fill } from '../messages/catalogue';
import type { ReportText } from '../messages/reports';
import { REPORT_TEXTS } from '../messages/reports';
import type { CellRef, Lang, ProgressStatus, RunSettings, Target, TargetProgress } from '../model';
import { address } from './formulas';

/** A word of the reports in the run's language. */
export type Words = (key: ReportText, params?: MessageParams) => string;
export function wordsOf(lang: Lang): Words {
  return (key, params) => fill(REPORT_TEXTS[lang][key], params);
}
export function statusWord(words: Words, status: ProgressStatus): string {
  return words(`status.${status}`);
}

/** 1-based columns of the progress table. */
export const COL = {
  code: 1,
  target: 2,
  unit: 3,
  baseline: 4,
  plan: 5,
  actual: 6,
  numerator: 7,
  denominator: 8,
  share: 9,
  gap: 10,
  status: 11,
  source: 12,
  responsible: 13,
} as const;
/** Millimetres; together the 252 of an A4 landscape page. */
export const PROGRESS_WIDTHS = [9, 71, 14, 13, 14, 15, 12, 14, 13, 17, 22, 15, 23] as const;

export function isReduction(target: Target): boolean {
  return target.kind === 'reduce-rate' || target.kind === 'reduce-count';
}
/** A reduction in points with the number of households it stands for: shown, and judged, on two rows. */
export function isPair(target: Target): boolean {
  return target.kind === 'reduce-rate' && target.form === 'by' && target.count !== null;
}
export function aboutNearPoor(target: Target): boolean {
  return /cận nghèo|near-poor/i.test(target.text);
}

/** What a target counts, in the plan's words: 'hộ', 'người'; '' when its text does not say. */
export function naturalUnit(target: Target, words: Words): string {
  if (isReduction(target)) return words('progress.households');
  if (!/%|điểm/.test(target.unit) && target.unit !== '') return target.unit;
  const found =
    /(?:^|[\s,(])(hộ|trẻ|người|cán bộ|học sinh|households?|persons?|people|children)(?=[\s,.)]|$)/i.exec(
      target.text,
    );
  const unit = (found?.[1] ?? '').toLowerCase();
  return unit === 'cán bộ' ? 'người' : unit;
}

/** Start and end of a reduction's total number of households are the same, so that one fraction tells it. */
export function sameTotals(progress: TargetProgress): boolean {
  const { baseline, actual } = progress;
  return baseline?.denominator != null && baseline.denominator === actual?.denominator;
}

export function cellName(ref: CellRef): string {
  return address(ref.column, ref.row);
}
export interface ProgressContext {
  readonly settings: RunSettings;
  readonly words: Words;
}
