/** What a rule says of its records, gathered as it says it. */
import type { CellRef, Finding, NotAssessable } from '../model';
import { createErrorCells, type ErrorCells } from './error-cells';
import { refOf, toFinding, type FindingRun } from './finding';
import type { ReasonId } from './reasons';
import type { Place, Rule, RuleReport } from './rule';

/** What the rules of one run have said so far. */
export interface Said {
  readonly findings: Finding[];
  readonly notAssessable: NotAssessable[];
  /** Cells that show a formula's failure. */
  readonly broken: ErrorCells;
  readonly errors: ErrorCells;
  passed: number;
}
export interface GatheredReport extends RuleReport {
  /** Puts the rule's counts into what is said; once, when it has judged everything. */
  close(): void;
}

export const nothingSaid = (): Said => ({
  findings: [],
  notAssessable: [],
  broken: createErrorCells(),
  errors: createErrorCells(),
  passed: 0,
});

const FORMULA_ERROR = 'ST33';

/**
 * Whether an earlier rule has found an error in the very cell: one cause is one finding, and what is written there is
 * not to be judged until it is mended (rules/README.md section 2). Not so above the rows, where a cell only stands for
 * its column or table, nor for a place the table has no column for.
 */
function isTold(
  { meta }: Rule,
  at: Place | CellRef,
  told: string | undefined,
  { isAboveRows }: FindingRun,
): boolean {
  if (told === undefined || told === meta.code || meta.besideErrorOf?.includes(told) === true) return false;
  const isOwnCell = !('table' in at) || at.table.columns.has(at.field);
  return isOwnCell && !isAboveRows(refOf(at));
}

/** The report of one rule. Counts are kept by rule: they are raised for every record. */
export function createReport(rule: Rule, run: FindingRun, said: Said): GatheredReport {
  const { code, id } = rule.meta;
  const skipped = new Map<ReasonId, number>();
  let passed = 0;
  const skip = (reason: ReasonId, count = 1): void => {
    if (count > 0) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  };
  return {
    pass(count = 1) {
      passed += count;
    },
    skip,
    fail(at, details = {}) {
      // Whatever a rule thinks of a cell that shows a formula's failure, ST33 has said what is wrong with it.
      if (code !== FORMULA_ERROR && said.broken.has(at)) {
        skip('other-error');
        return;
      }
      if (isTold(rule, at, said.errors.codeAt(at), run)) {
        skip('other-error');
        return;
      }
      const finding = toFinding(rule, run, at, details);
      said.findings.push(finding);
      if (code === FORMULA_ERROR) said.broken.add(finding.ref, code);
      if (finding.severity === 'error')
        for (const ref of [finding.ref, ...(details.alsoAt ?? []).map(refOf)]) said.errors.add(ref, code);
    },
    hasError: said.errors.has,
    errorRows: said.errors.rows,
    close() {
      said.passed += passed;
      for (const [reason, count] of skipped) said.notAssessable.push({ code, rule: id, reason, count });
    },
  };
}
