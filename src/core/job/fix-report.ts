/** What fixing and undoing report: plain JSON values, and the result in a few sentences. */
import type { AsFormula, Change, NewValue, Refusal } from '../fixes/change';
import type { Offer } from '../fixes/choose';
import type { KeptReason } from '../fixes/undo';
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { Cell, CellRef, CheckResult, Lang, RunSettings } from '../model';
import { a1 } from '../register/columns';
import { fixLines, keptLines, ruleCounts } from './fix-summary';
import type { WorkbookFixes } from './fix-workbook';
import { findingReport } from './json-report';
import type { FindingReport } from './json-report';

type PlainCell = string | number | boolean | null;
export interface CellFix {
  readonly sheet: string;
  readonly cell: string;
  /** A date as 'YYYY-MM-DD'. */
  readonly before: PlainCell;
  readonly after: PlainCell;
  readonly code: string;
  /** Every rule the change mends, where it is more than one. */
  readonly codes?: readonly string[];
  readonly apply: 'safe' | 'confirm';
  readonly household?: string;
  /** The new value is a formula, and what it gives today; null where it cannot be told. */
  readonly isFormula?: true;
  readonly result?: number | null;
}
export interface OfferReport extends Omit<CellFix, 'after' | 'codes'> {
  readonly values: readonly NewValue[];
  readonly message: string;
}
export interface RefusedFix {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly reason: string;
  readonly message: string;
}
export interface UndoneCell {
  readonly sheet: string;
  readonly cell: string;
  /** What the cell held until now, and what it holds again. */
  readonly before: PlainCell;
  readonly after: PlainCell;
}
export interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: KeptReason;
  readonly message: string;
}
export interface UndoOutcome {
  readonly undone: readonly UndoneCell[];
  readonly kept: readonly KeptCell[];
}
export interface FixReport {
  readonly settings: Pick<RunSettings, 'standard' | 'area' | 'asOf' | 'lang'>;
  /** Made, or with `preview` about to be made. */
  readonly fixes: readonly CellFix[];
  /** 'FD02 …: 40 ô' of each rule, the most frequent first. */
  readonly ruleCounts: readonly string[];
  readonly preview: boolean;
  readonly refused: readonly RefusedFix[];
  /** Proposals that wait for a person. */
  readonly toConfirm: readonly OfferReport[];
  /** Cells of a run that broke off, put back before this one began. */
  readonly undone: readonly UndoneCell[];
  readonly kept: readonly KeptCell[];
  /** What the check says once the fixes are made. */
  readonly findings: readonly FindingReport[];
  readonly notAssessable: CheckResult['notAssessable'];
  readonly sheetsWritten: readonly string[];
  readonly summary: readonly string[];
}
export interface UndoReport extends UndoOutcome {
  readonly settings: Pick<RunSettings, 'lang'>;
  /** Number of the run that was undone; null when there was none. */
  readonly run: number | null;
  readonly sheetsWritten: readonly string[];
  readonly summary: readonly string[];
}

export function plainCell(cell: Cell): PlainCell {
  return typeof cell === 'object' && cell !== null ? cell.date : cell;
}
export const keptMessage = (reason: KeptReason, lang: Lang): string => say(fixTexts, lang, `kept-${reason}`);

const at = (ref: CellRef): { sheet: string; cell: string } => ({ sheet: ref.sheet, cell: a1(ref) });

function householdOf(household: Change['household']): { household?: string } {
  const label = household?.code !== '' ? household?.code : household.name;
  return label ? { household: label } : {};
}

const formulaParts = ({ isFormula, result = null }: AsFormula): Pick<CellFix, 'isFormula' | 'result'> =>
  isFormula ? { isFormula: true, result } : {};

function cellFix(change: Change): CellFix {
  const { ref, before, after, codes, apply, household } = change;
  return {
    ...at(ref),
    before: plainCell(before),
    after,
    code: codes[0] ?? '',
    ...(codes.length > 1 ? { codes } : {}),
    apply,
    ...formulaParts(change),
    ...householdOf(household),
  };
}

function offerReport(offer: Offer): OfferReport {
  const { ref, before, values, code, apply, finding } = offer;
  return {
    ...at(ref),
    before: plainCell(before),
    values,
    code,
    apply,
    message: finding.message,
    ...formulaParts(offer),
    ...householdOf(finding.household),
  };
}

function refusedFix({ ref, code, reason }: Refusal, lang: Lang): RefusedFix {
  return { ...at(ref), code, reason, message: say(fixTexts, lang, `reason-${reason}`) };
}

export interface FixReportParts {
  readonly fixes: WorkbookFixes;
  readonly preview: boolean;
  /** A run that broke off and was put back first; null when there was none. */
  readonly recovered: UndoOutcome | null;
  /** A run broke off and was left as it is, since a preview changes nothing. */
  readonly interrupted: boolean;
  readonly sheetsWritten: readonly string[];
}

/** The report of a run of fixes, or of its preview. */
export function fixReport({
  fixes,
  preview,
  recovered,
  interrupted,
  sheetsWritten,
}: FixReportParts): FixReport {
  const { settings, plan, offers, findings } = fixes;
  const { standard, area, asOf, lang } = settings;
  return {
    settings: { standard, area, asOf, lang },
    fixes: plan.changes.map(cellFix),
    ruleCounts: ruleCounts(plan.changes, lang),
    preview,
    refused: plan.refused.map((refusal) => refusedFix(refusal, lang)),
    toConfirm: offers.map(offerReport),
    undone: recovered?.undone ?? [],
    kept: recovered?.kept ?? [],
    findings: findings.map(findingReport),
    notAssessable: plan.checked.notAssessable,
    sheetsWritten,
    summary: [
      ...(recovered ? [say(fixTexts, lang, 'summary-recovered', { count: recovered.undone.length })] : []),
      ...(recovered ? keptLines(recovered.kept, lang) : []),
      ...(interrupted ? [say(fixTexts, lang, 'summary-interrupted')] : []),
      ...fixLines(fixes, preview),
    ],
  };
}

/** The report of an undo. */
export function undoReport(run: number | null, outcome: UndoOutcome, lang: Lang): UndoReport {
  return {
    settings: { lang },
    run,
    ...outcome,
    sheetsWritten: [],
    summary: [
      run === null
        ? say(fixTexts, lang, outcome.kept.length > 0 ? 'summary-none-undone' : 'summary-nothing-to-undo')
        : say(fixTexts, lang, 'summary-undone', { run, count: outcome.undone.length }),
      ...keptLines(outcome.kept, lang),
    ],
  };
}
