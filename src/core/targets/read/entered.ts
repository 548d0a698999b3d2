/** What staff have typed beside a target: start, result, total. */
import type { Cell, Target } from '../../model';
import type { FieldId } from '../../register/fields';
import { readMark } from '../../text/marks';
import { readNumber } from '../../text/numbers';
import { cellText, fold, isBlank } from '../../text/unicode';
import type { TargetRow } from './rows';
import type { TargetProblem } from './problem';

type Report = (problem: Omit<TargetProblem, 'targetId'>) => void;

/**
 * Numbers typed in a row; text where a number belongs is reported and counts as blank.
 * A result written as per cent without a total keeps its per cent, with `denominator` 100 and no cell for it.
 */
export function readEntered(row: TargetRow, households: TargetRow | null, report: Report): Target['entered'] {
  const counts = households ?? row;
  const actual = numberIn(counts, 'thuc_hien', report);
  const denominator = numberIn(row, 'mau_so', report);
  const isRate = actual !== null && denominator === null && isPercentCell(counts, 'thuc_hien');
  return {
    baseline: startIn(counts, report),
    baselineTotal: null,
    actual,
    denominator: isRate ? 100 : denominator,
  };
}

/** The count at the start. A share of a household ('3,6') or a per cent is a rate: never taken for a count. */
function startIn(row: TargetRow, report: Report): number | null {
  const start = numberIn(row, 'dau_ky', report);
  const ref = row.ref('dau_ky');
  if (start === null || ref === null) return start;
  if (Number.isInteger(start) && !isPercentCell(row, 'dau_ky')) return start;
  report({ ref, field: 'dau_ky', key: 'startNotCount', found: row.cell('dau_ky') });
  return null;
}

/**
 * A result beside 'giảm 20% số hộ' whose unit is '%': a bare 12 may be 12 households or 12 %. Nothing says which,
 * and the wrong one turns a verdict round.
 */
export function clearedIfUnclear(
  row: TargetRow,
  entered: Target['entered'],
  report: Report,
): Target['entered'] {
  const ref = row.ref('thuc_hien');
  if (entered.actual === null || ref === null || isPercentCell(row, 'thuc_hien')) return entered;
  report({ ref, field: 'thuc_hien', key: 'relativeUnclear', found: row.cell('thuc_hien') });
  return { ...entered, actual: null };
}

/** A judgement by hand: 1 reached, 0 not reached; needs a remark that says why. Null while nobody has judged. */
export function readJudgement(row: TargetRow, report: Report): Target['entered'] {
  const none = { baseline: null, baselineTotal: null, actual: null, denominator: null };
  const cell = row.cell('thuc_hien');
  const judgement = judgementOf(cell);
  const ref = row.ref('thuc_hien');
  if (judgement === null || ref === null) return none;
  if (row.remark === '') {
    report({ ref, field: 'thuc_hien', key: 'judgementWithoutRemark', found: cell });
    return none;
  }
  return { ...none, actual: judgement };
}

function judgementOf(cell: Cell): 0 | 1 | null {
  if (isBlank(cell) || typeof cell === 'number') return null;
  const text = fold(cellText(cell));
  if (/^(?:chua|khong) (?:dat|hoan thanh)/.test(text)) return 0;
  if (/^(?:dat|hoan thanh|da hoan thanh|vuot)\b/.test(text)) return 1;
  const mark = readMark(cell);
  return mark.kind === 'ok' ? (mark.value ? 1 : 0) : null;
}

function numberIn(row: TargetRow, field: FieldId, report: Report): number | null {
  const cell = row.cell(field);
  const ref = row.ref(field);
  const read = readNumber(cell);
  if (read.kind === 'ok' && read.value.value >= 0) {
    const inFormat = typeof cell === 'number' && row.format(field).includes('%');
    return inFormat ? Number(`${read.value.value}e2`) : read.value.value;
  }
  if (read.kind !== 'blank' && ref !== null) {
    report({ ref, field, key: 'enteredNotNumber', found: cell });
  }
  return null;
}

function isPercentCell(row: TargetRow, field: FieldId): boolean {
  const cell = row.cell(field);
  return row.format(field).includes('%') || (typeof cell === 'string' && cell.includes('%'));
}
