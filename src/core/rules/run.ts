/** Runs the rules over a register and gathers what they say into one result. */
import type {
  Cell,
  CellRef,
  CheckResult,
  Finding,
  Fix,
  HouseholdRecord,
  NotAssessable,
  Person,
  Register,
  RegisterTable,
  RuleSettings,
  Severity,
} from '../model';
import type { MessageParams } from '../errors';
import { fill } from '../messages/catalogue';
import { decodeIdNumber, maskIdNumber } from '../text/id-numbers';
import { cellText } from '../text/unicode';
import { cellOf } from './cells';
import { RULES } from './index';
import { householdLabel, personLabel } from './labels';
import { indexRegister, type RegisterIndex } from './register-index';
import type { CheckInputs, FindingDetails, FixOffer, Place, Rule, RuleContext, RuleReport } from './rule';
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

function contextOf(inputs: CheckInputs, index: RegisterIndex): RuleContext {
  return {
    settings: inputs.settings,
    standard: inputs.standard,
    index,
    thresholds: thresholdsOf(inputs.rules?.thresholds ?? {}),
    lists: inputs.lists ?? { hamlets: null },
    previous: inputs.previous ?? null,
    lastRun: inputs.lastRun ?? null,
  };
}

/** How many records a rule that does not run leaves unjudged; a rule about tables or reports leaves one. */
function recordsOf({ meta }: Rule, register: Register, { index }: Run): number {
  if (meta.scope === 'person') return index.persons.length;
  return meta.scope === 'household' ? register.households.length : 1;
}

interface Run {
  readonly settings: RuleSettings;
  readonly index: RegisterIndex;
  readonly context: RuleContext;
  readonly findings: Finding[];
  readonly skipped: Map<string, NotAssessable>;
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
      const finding = toFinding(rule, run, at, details);
      run.findings.push(finding);
      if (finding.severity === 'error') markError(run, finding);
    },
    hasError(at) {
      const ref = refOf(at);
      return run.errors.get(ref.sheet)?.has(cellKey(ref)) ?? false;
    },
  };
}

function markError({ errors }: Run, { ref }: Finding): void {
  const cells = errors.get(ref.sheet);
  if (cells) cells.add(cellKey(ref));
  else errors.set(ref.sheet, new Set([cellKey(ref)]));
}

/** Sheets have at most 18,278 columns, so that row and column make one number. */
const cellKey = (ref: CellRef): number => ref.row * 20000 + ref.column;

const isPlace = (at: Place | CellRef): at is Place => 'table' in at;

/** The cell of a place; a column the table lacks points at the name, so that the officer still lands on the row. */
function refOf(at: Place | CellRef): CellRef {
  if (!isPlace(at)) return at;
  const { columns, sheet } = at.table;
  const column = columns.get(at.field) ?? columns.get('ho_ten') ?? columns.get('chu_ho') ?? 0;
  return { sheet, row: at.row, column: column + 1 };
}

function toFinding(rule: Rule, run: Run, at: Place | CellRef, details: FindingDetails): Finding {
  const place = isPlace(at) ? at : null;
  const record = details.record ?? (place && run.index.recordAt(place.table, place.row));
  const found = foundText(place, details.found);
  return {
    code: rule.meta.code,
    rule: rule.meta.id,
    severity: severityOf(rule, run, details),
    ref: refOf(at),
    field: place?.field ?? null,
    found,
    expected: withoutIdNumbers(details.expected ?? ''),
    ...sentences(rule, run, details, { found, ...labels(run.context, record, details.person) }),
    related: (details.related ?? []).map(refOf),
    fix: details.fix ? fixOf(details.fix) : null,
    household: record && householdOf(record),
    also: details.also ?? [],
  };
}

/** What the ward has set, else what the rule says of this finding, else the catalogue's. */
function severityOf({ meta }: Rule, { settings }: Run, { severity }: FindingDetails): Severity {
  return settings.severity[meta.code] ?? severity ?? meta.severity;
}

function fixOf({ at, batch, ...fix }: FixOffer): Fix {
  return {
    ...fix,
    ...(at ? { at: refOf(at) } : {}),
    ...(batch ? { batch: batch.map((cell) => ({ ref: refOf(cell.at), value: cell.value })) } : {}),
  };
}

function sentences(
  rule: Rule,
  run: Run,
  { message: key = 'default', params }: FindingDetails,
  slots: MessageParams,
): Pick<Finding, 'message' | 'todo'> {
  const texts = rule.texts[run.context.settings.lang];
  const all = { ...slots, ...params };
  return {
    message: withoutIdNumbers(fill(texts.messages[key] ?? texts.messages.default, all)),
    todo: withoutIdNumbers(fill(texts.fixes?.[key] ?? texts.fix, all)),
  };
}

function foundText(place: Place | null, found: Cell | undefined): string {
  const text = cellText(found === undefined && place ? cellOf(place) : found);
  return place?.field === 'cccd' ? maskIdNumber(text) : withoutIdNumbers(text);
}

/**
 * Masks what reads as an ID number in any text: in a shifted row it stands in a column of another name.
 * Other long numbers, household codes above all, stay as they are: they are what the officer looks for.
 */
function withoutIdNumbers(text: string): string {
  return text.replace(/\d{11,}/g, (digits) =>
    decodeIdNumber(digits.padStart(12, '0'))?.provinceName ? maskIdNumber(digits) : digits,
  );
}

function labels(context: RuleContext, record: HouseholdRecord | null, person: Person | undefined) {
  const { lang } = context.settings;
  return {
    household: record ? householdLabel(record, lang) : '',
    person: person ? personLabel(person, record, lang) : '',
  };
}

function householdOf(record: HouseholdRecord): NonNullable<Finding['household']> {
  const code = record.code.kind === 'ok' ? withoutIdNumbers(record.code.value) : '';
  return { code, name: withoutIdNumbers(record.head.name ?? ''), hamlet: record.hamlet };
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
