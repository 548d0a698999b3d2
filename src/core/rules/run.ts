/** Runs the rules over a register and gathers what they say into one result. */
import type {
  CellRef,
  CheckResult,
  Finding,
  NotAssessable,
  Register,
  RegisterTable,
  RuleSettings,
  SheetDetails,
} from '../model';
import { refOf, toFinding, type FindingRun } from './finding';
import { RULES } from './index';
import { indexRegister, type RegisterIndex } from './register-index';
import type { CheckInputs, Rule, RuleContext, RuleReport } from './rule';
import { thresholdsOf } from './thresholds';

/**
 * Checks a register with every rule, in running order.
 *
 * A rule says of each record one of three things: passed, failed (a finding), or not assessable with a reason.
 * A rule whose columns no table has, or which the ward switched off, is not assessable as a whole; it never passes.
 *
 * @param inputs settings, standard, and what the ward keeps beside the register; a part left out is none
 * @returns findings by sheet, row and column; not assessable counts by rule and reason; the number of passes
 */
export function checkRegister(
  register: Register,
  inputs: CheckInputs,
  rules: readonly Rule[] = RULES,
): CheckResult {
  const index = indexRegister(register);
  const run: Run = {
    index,
    settings: inputs.rules ?? CATALOGUE_SETTINGS,
    context: contextOf(inputs, index),
    findings: [],
    skipped: new Map(),
    errors: new Map(),
    broken: new Set(),
    passed: 0,
  };
  for (const rule of rules) {
    const report = reportFor(rule, run);
    if (run.settings.off.includes(rule.meta.code))
      report.skip('switched-off', recordsOf(rule, register, run));
    else if (canJudge(rule, register)) rule.check(register, run.context, report);
    else report.skip('no-column', recordsOf(rule, register, run));
  }
  return {
    findings: inReadingOrder(run.findings, register),
    notAssessable: [...run.skipped.values()],
    passed: run.passed,
  };
}

/** The catalogue as it is: nothing switched off, nothing changed. */
const CATALOGUE_SETTINGS: RuleSettings = { off: [], severity: {}, thresholds: {} };

const NO_DETAILS: SheetDetails = { formulas: () => null, merges: () => null };

function contextOf(inputs: CheckInputs, index: RegisterIndex): RuleContext {
  return {
    settings: inputs.settings,
    standard: inputs.standard,
    index,
    thresholds: thresholdsOf(inputs.rules?.thresholds ?? {}),
    lists: inputs.lists ?? { hamlets: null },
    questions: inputs.questions ?? [],
    details: inputs.details ?? NO_DETAILS,
    previous: inputs.previous ?? null,
    lastRun: inputs.lastRun ?? null,
  };
}

/** How many records a rule that does not run leaves unjudged; a rule about tables or reports leaves one. */
function recordsOf({ meta }: Rule, register: Register, { index }: Run): number {
  if (meta.scope === 'person') return index.persons.length;
  return meta.scope === 'household' ? register.households.length : 1;
}

interface Run extends FindingRun {
  readonly findings: Finding[];
  readonly skipped: Map<string, NotAssessable>;
  /** Cells that show a formula's failure. */
  readonly broken: Set<string>;
  /** Sheet → keys of the cells with an error. */
  readonly errors: Map<string, Set<number>>;
  passed: number;
}

function canJudge(rule: Rule, register: Register): boolean {
  const { needs } = rule.meta;
  return (
    needs.length === 0 || register.tables.some((table) => needs.every((field) => table.columns.has(field)))
  );
}

function reportFor(rule: Rule, run: Run): RuleReport {
  return {
    pass(count = 1) {
      run.passed += count;
    },
    skip(reason, count = 1) {
      if (count === 0) return;
      const key = `${rule.meta.code} ${reason}`;
      const before = run.skipped.get(key)?.count ?? 0;
      run.skipped.set(key, { code: rule.meta.code, rule: rule.meta.id, reason, count: before + count });
    },
    fail(at, details = {}) {
      // Whatever a rule thinks of a cell that shows a formula's failure, ST33 has said what is wrong with it.
      if (rule.meta.code !== FORMULA_ERROR && run.broken.has(placeKey(refOf(at)))) {
        this.skip('other-error');
        return;
      }
      const finding = toFinding(rule, run, at, details);
      if (rule.meta.code === FORMULA_ERROR) run.broken.add(placeKey(finding.ref));
      run.findings.push(finding);
      if (finding.severity !== 'error') return;
      for (const ref of [finding.ref, ...(details.alsoAt ?? []).map(refOf)]) markError(run, ref);
    },
    hasError(at) {
      const ref = refOf(at);
      return run.errors.get(ref.sheet)?.has(cellKey(ref)) ?? false;
    },
  };
}

function markError({ errors }: Run, ref: CellRef): void {
  const cells = errors.get(ref.sheet);
  if (cells) cells.add(cellKey(ref));
  else errors.set(ref.sheet, new Set([cellKey(ref)]));
}

const FORMULA_ERROR = 'ST33';
const placeKey = ({ sheet, row, column }: CellRef): string => `${row}:${column}:${sheet}`;

/** Sheets have at most 18,278 columns, so that row and column make one number. */
const cellKey = (ref: CellRef): number => ref.row * 20000 + ref.column;

/** By sheet as the workbook has them, then row, column and running order of the rules (the sort is stable). */
function inReadingOrder(findings: readonly Finding[], register: Register): readonly Finding[] {
  const order = new Map<string, number>();
  const sheets: readonly Pick<RegisterTable, 'sheet'>[] = [...register.tables, ...register.summaries];
  for (const { sheet } of sheets) if (!order.has(sheet)) order.set(sheet, order.size);
  const rank = (ref: CellRef) => order.get(ref.sheet) ?? order.size;
  return [...findings].sort(
    (a, b) => rank(a.ref) - rank(b.ref) || a.ref.row - b.ref.row || a.ref.column - b.ref.column,
  );
}
