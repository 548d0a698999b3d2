/**
 * Cells of the target sheet that cannot be used, as findings. The catalogue has no code for them, so they carry
 * codes of their own, 'X-…'.
 */
import { say } from '../messages/catalogue';
import { TARGET_FINDINGS } from '../messages/target-findings';
import type { Finding, Lang, Severity } from '../model';
import { findingKey } from '../rules/finding-key';
import { problemText } from '../targets/problem-text';
import { shownCell } from '../text/shown-cell';
import { cellText, normaliseText } from '../text/unicode';
import type { TargetProblem } from '../targets/read/problem';

const SEVERITY: Readonly<Record<TargetProblem['key'], Severity>> = {
  planNotNumber: 'error',
  enteredNotNumber: 'error',
  startNotCount: 'error',
  relativeUnclear: 'error',
  judgementWithoutRemark: 'warning',
  notUnderstood: 'info',
  fractionTaken: 'info',
  readFromText: 'info',
  columnUnread: 'warning',
};
const CODE: Readonly<Record<TargetProblem['key'], string>> = {
  planNotNumber: 'X-target-number',
  enteredNotNumber: 'X-target-number',
  startNotCount: 'X-target-number',
  relativeUnclear: 'X-target-number',
  judgementWithoutRemark: 'X-target-remark',
  notUnderstood: 'X-target-kind',
  fractionTaken: 'X-target-fraction',
  readFromText: 'X-target-text',
  columnUnread: 'X-target-column',
};

/** A finding for each problem, at the cell it is about. */
export function targetFindings(problems: readonly TargetProblem[], lang: Lang): Finding[] {
  return problems.map((problem) => ({
    code: CODE[problem.key],
    rule: CODE[problem.key].slice(2),
    severity: SEVERITY[problem.key],
    ref: problem.ref,
    field: problem.field,
    message: problemText(problem, lang),
    found: normaliseText(shownCell(problem.found, lang)),
    expected: say(TARGET_FINDINGS, lang, `expected-${problem.key}`),
    todo: say(TARGET_FINDINGS, lang, `todo-${problem.key}`),
    related: [],
    fix: null,
    household: null,
    also: [],
    key: findingKey(
      CODE[problem.key],
      [problem.targetId, problem.key],
      [normaliseText(cellText(problem.found))],
    ),
  }));
}
