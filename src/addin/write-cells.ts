/**
 * Writes single cells of the staff's sheets and nothing beside them.
 *
 * A value goes in with its neighbours in one call, a run of touching cells of a column at a time, so that scattered cells
 * cost a call each. Where a column has more runs than {@link MOST_RUNS}, the smallest gaps are bridged: the cells between are
 * written again with what they hold, but only cells that come back exactly so (numbers, blanks, plain text) and never
 * a formula, a date, a styled text, a cell a validation might refuse. So the calls are bounded whatever the number of
 * rows, unless cells that may not be written again stand between.
 */
import { GENERAL_FORMAT, TEXT_FORMAT } from '../core/index';
import type { CellState, RawValue } from '../core/index';
import type { SheetFacts } from './cell-facts';
import { columnName } from './write-blocks';

/** Runs of a column written one by one; more of them are joined. */
const MOST_RUNS = 10;

export interface CellWrite {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  /** Written although the cell's validation refuses it: it stood there before the rule was made. */
  readonly overRule?: boolean;
  /** The cell's rule was loosened by an undo that broke off. */
  readonly tighten?: boolean;
}
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Sends what is queued, so that what follows is written later. */
export function flushWrites(): void {
  SpreadsheetApp.flush();
}

const isFormula = ({ state }: CellWrite): boolean => state.formula !== undefined;
const isText = (write: CellWrite): boolean =>
  typeof write.state.value === 'string' && write.state.value !== '' && !isFormula(write);

/**
 * Writes cells. Text is written while the cell is formatted as text, which keeps '051…' and '1/2' as they are, and
 * gets its own format afterwards; for anything else the format goes first, or it would become text.
 */
export function writeCells(facts: SheetFacts, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const formatted = (write: CellWrite): string => facts.column(write.column).formatAt(write.row);
  const first = (write: CellWrite): string => (isText(write) ? TEXT_FORMAT : write.state.format);
  setFormats(
    facts,
    writes.filter((write) => formatted(write) !== first(write)),
    first,
  );
  const rules = writes.filter(({ overRule }) => overRule).map((write) => ruleChange(facts, write));
  for (const { write, loose } of rules) if (loose) setRule(facts, write, loose);
  for (const column of new Set(writes.map((write) => write.column))) {
    const own = writes.filter((write) => write.column === column && !isFormula(write));
    for (const run of joined(runsOf(own), facts, column)) {
      facts.sheet
        .getRange(run.from, column, run.values.length, 1)
        .setValues(run.values.map((value) => [value]));
    }
  }
  // Totals are few, and a formula goes into no other cell's call.
  for (const { row, column, state } of writes.filter(isFormula))
    facts.sheet.getRange(row, column).setFormula(state.formula ?? '');
  for (const { write, strict } of rules) if (strict) setRule(facts, write, strict);
  const last = writes.filter((write) => isText(write) && write.state.format !== TEXT_FORMAT);
  setFormats(facts, last, ({ state }) => state.format);
}

/** One call a format, whatever the number of cells. */
function setFormats(
  { sheet }: SheetFacts,
  writes: readonly CellWrite[],
  formatOf: (write: CellWrite) => string,
): void {
  const groups = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const group = groups.get(formatOf(write));
    if (group) group.push(write);
    else groups.set(formatOf(write), [write]);
  }
  for (const [format, group] of groups) {
    const cells = group.map(({ row, column }) => columnName(column) + row);
    // An untouched cell names its format so; written back under that name it would be a format of its own.
    sheet.getRangeList(cells).setNumberFormat(format === GENERAL_FORMAT ? 'General' : format);
  }
}

interface RuleChange {
  readonly write: CellWrite;
  /** Set while the value is written; null when the rule takes it. */
  readonly loose: Rule | null;
  /** Set afterwards. */
  readonly strict: Rule | null;
}

function ruleChange(facts: SheetFacts, write: CellWrite): RuleChange {
  const rule = facts.column(write.column).ruleAt(write.row);
  if (rule === null) return { write, loose: null, strict: null };
  if (rule.getAllowInvalid()) {
    return { write, loose: null, strict: write.tighten ? rule.copy().setAllowInvalid(false).build() : null };
  }
  if (facts.verdict(rule, write.state.value) === 'accepts') return { write, loose: null, strict: null };
  return { write, loose: rule.copy().setAllowInvalid(true).build(), strict: rule };
}

function setRule({ sheet }: SheetFacts, { row, column }: CellWrite, rule: Rule): void {
  sheet.getRange(row, column).setDataValidation(rule);
}

type Written = string | number | boolean | Date;
export interface Run {
  readonly from: number;
  readonly values: Written[];
}

function written(value: RawValue): Written {
  return typeof value === 'object' ? new Date(value.time) : value;
}

/** Touching cells of a column together. */
function runsOf(writes: readonly CellWrite[]): Run[] {
  const runs: Run[] = [];
  for (const { row, state } of [...writes].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.values.length === row) last.values.push(written(state.value));
    else runs.push({ from: row, values: [written(state.value)] });
  }
  return runs;
}

/** Runs joined over the smallest gaps whose cells may be written again, until few are left. */
function joined(runs: readonly Run[], facts: SheetFacts, column: number): readonly Run[] {
  if (runs.length <= MOST_RUNS) return runs;
  const gaps = runs
    .slice(1)
    .map((run, at) => ({ at, values: gapValues(runs[at] as Run, run, facts, column) }))
    .filter((gap): gap is { at: number; values: Written[] } => gap.values !== null)
    .sort((a, b) => a.values.length - b.values.length)
    .slice(0, runs.length - MOST_RUNS);
  const bridge = new Map(gaps.map(({ at, values }) => [at, values]));
  const result: Run[] = [];
  runs.forEach((run, at) => {
    const over = bridge.get(at - 1);
    const last = result[result.length - 1];
    if (over && last) last.values.push(...over, ...run.values);
    else result.push({ from: run.from, values: [...run.values] });
  });
  return result;
}

/** What stands between two runs, as it would be written again; null when one of the cells may not be. */
function gapValues(before: Run, after: Run, facts: SheetFacts, column: number): Written[] | null {
  const values: Written[] = [];
  for (let row = before.from + before.values.length; row < after.from; row++) {
    const value = facts.rawAt(row, column);
    if (value === null || typeof value === 'object' || !isRewritable(facts, row, column, value)) return null;
    values.push(value);
  }
  return values;
}

/** Letters only: no locale makes a number, a date or a truth value of it. */
const PLAIN_WORDS = /^(?!(?:true|false)$)[\p{L}\p{M}][\p{L}\p{M} ]*$/iu;

function isRewritable(
  facts: SheetFacts,
  row: number,
  column: number,
  value: Exclude<RawValue, object>,
): boolean {
  if (facts.formulaAt(row, column) !== '' || facts.isArrayFilled(row, column)) return false;
  const { formatAt, isStyled, ruleAt } = facts.column(column);
  if (isStyled(row) || facts.verdict(ruleAt(row), value) !== 'accepts') return false;
  if (typeof value === 'boolean') return false;
  if (value === '') return true;
  if (typeof value === 'number') return formatAt(row) !== TEXT_FORMAT;
  return formatAt(row) === TEXT_FORMAT ? !/^[=+']/.test(value) : PLAIN_WORDS.test(value);
}
