/** Runs the rules over a register and gathers what they say into one result. */
import { householdJudge } from '../indicators/household-judge';
import type {
  CellRef,
  CheckResult,
  Finding,
  Register,
  RegisterTable,
  RuleSettings,
  SheetDetails,
} from '../model';
import { tell } from '../progress';
import type { FindingRun } from './finding';
import { withOwnKeys } from './finding-key';
import { RULES } from './index';
import { indexRegister, type RegisterIndex } from './register-index';
import { createReport, nothingSaid } from './report';
import type { CheckInputs, Rule, RuleContext } from './rule';
import { createSpots } from './spots';
import { thresholdsOf } from './thresholds';

/**
 * Checks a register with every rule, in running order.
 *
 * A rule says of each record one of three things: passed, failed (a finding), or not assessable with a reason.
 * A rule whose columns no table has, or which the ward switched off, is not assessable as a whole; it never passes.
 *
 * @param inputs settings, standard, and what the ward keeps beside the register; a part left out is none
 * @throws {DomainError} `stopped` where `inputs.onProgress` asks for it
 * @returns findings by sheet, row and column; not assessable counts by rule and reason; the number of passes
 */
export function checkRegister(
  register: Register,
  inputs: CheckInputs,
  rules: readonly Rule[] = RULES,
): CheckResult {
  const index = indexRegister(register);
  const settings = inputs.rules ?? CATALOGUE_SETTINGS;
  const spots = createSpots(register, index);
  const context = contextOf(register, inputs, index);
  const run: FindingRun = { index, spots, settings, context, isAboveRows: rowsBegin(register) };
  const said = nothingSaid();
  for (const [at, rule] of rules.entries()) {
    tell(inputs.onProgress, at, rules.length);
    const report = createReport(rule, run, said);
    if (settings.off.includes(rule.meta.code)) report.skip('switched-off', recordsOf(rule, register, index));
    else if (canJudge(rule, register)) rule.check(register, run.context, report);
    else report.skip('no-column', recordsOf(rule, register, index));
    report.close();
  }
  return {
    findings: withOwnKeys(inReadingOrder(said.findings, register)),
    notAssessable: said.notAssessable,
    passed: said.passed,
  };
}

/** The catalogue as it is: nothing switched off, nothing changed. */
const CATALOGUE_SETTINGS: RuleSettings = { off: [], severity: {}, thresholds: {} };

const NO_DETAILS: SheetDetails = { formulas: () => null, merges: () => null, fonts: () => null };

function contextOf(register: Register, inputs: CheckInputs, index: RegisterIndex): RuleContext {
  return {
    settings: inputs.settings,
    standard: inputs.standard,
    judge: inputs.judge ?? householdJudge(register, inputs.settings),
    index,
    thresholds: thresholdsOf(inputs.rules?.thresholds ?? {}),
    lists: inputs.lists ?? { hamlets: null },
    questions: inputs.questions ?? [],
    details: inputs.details ?? NO_DETAILS,
    previous: inputs.previous ?? null,
    lastRun: inputs.lastRun ?? null,
  };
}

/** Tells the cells above the first row of values of their sheet. */
function rowsBegin({ tables, summaries }: Register): FindingRun['isAboveRows'] {
  const first = new Map<string, number>();
  const begin = (sheet: string, row: number): void => {
    first.set(sheet, Math.min(row, first.get(sheet) ?? row));
  };
  for (const { sheet, firstDataRow } of tables) begin(sheet, firstDataRow);
  for (const { sheet, rows } of summaries) for (const { row } of rows) begin(sheet, row);
  return ({ sheet, row }) => row < (first.get(sheet) ?? Infinity);
}

/** How many records a rule that does not run leaves unjudged; a rule about tables or reports leaves one. */
function recordsOf({ meta }: Rule, register: Register, { persons }: RegisterIndex): number {
  if (meta.scope === 'person') return persons.length;
  return meta.scope === 'household' ? register.households.length : 1;
}

function canJudge(rule: Rule, register: Register): boolean {
  const { needs } = rule.meta;
  return (
    needs.length === 0 || register.tables.some((table) => needs.every((field) => table.columns.has(field)))
  );
}

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
