/**
 * Real failing cases of other tools (tests/fixtures/cases, each with the public thread it comes from), judged on
 * the rules that exist: what must be reported, what must be offered, what must stay silent.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { targetPairFindings } from '../../../src/core/job/target-pair-findings';
import type { CellRef, Finding, RunSettings } from '../../../src/core/model';
import { columnLetter } from '../../../src/core/register/columns';
import type { RegisterReading } from '../../../src/core/register/read-register';
import { RULES } from '../../../src/core/rules/index';
import { standardById } from '../../../src/core/standards/index';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { readSheets, sheets, type CaseSheets } from '../../support/builders';
import { cellName, runRules, SETTINGS } from '../../support/rule-tester';

interface Issue {
  readonly rule: string;
  readonly rows: readonly number[];
  readonly column: string;
  readonly severity: string;
  readonly optional?: boolean;
  readonly message_has?: readonly string[];
}
interface Case {
  readonly id: string;
  readonly source: string;
  readonly sheets: CaseSheets;
  readonly context: { readonly reference_date: string; readonly tdp_list?: readonly string[] };
  readonly scope: readonly string[];
  readonly expect: {
    readonly issues: readonly Issue[];
    readonly fixes: readonly { row: number; column: string; value: string | number; apply: string }[];
  };
}

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'cases');
/** Codes that exist: those of the rules, and the two about the target sheet. */
const CODES = new Set([...RULES.map(({ meta }) => meta.code), 'AG08', 'AG09']);
const cases = readdirSync(FOLDER).map((file): Case => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

/**
 * Values a case expects that are wrong. O13: of 0166 000 0003 the table of 15/09/2018 changes 0166 to 036 and keeps
 * the seven digits behind it (as in 0169.9333.999 → 039.9333.999), which gives 036 000 0003.
 */
const CORRECTED: Readonly<Record<string, string>> = {
  'O13-phone-lost-zero-in-sheet 0366000003': '0360000003',
};

/** The cell of a data row (1-based) of the case's first sheet, where all expectations of these cases lie. */
function caseCell({ sheets }: Case, row: number, column: string): string {
  const [name, sheet] = Object.entries(sheets)[0]!;
  return `${name}!${columnLetter(sheet.columns.indexOf(column))}${row + 1}`;
}

/** Every cell a finding offers a value for: 'sheet!A1 value apply'. */
function offersOf({ ref, fix }: Finding): string[] {
  if (!fix) return [];
  const cells = [{ ref: fix.at ?? ref, value: fix.value }, ...(fix.batch ?? [])];
  return cells.map((cell) => `${cellName(cell.ref)} ${cell.value} ${fix.apply}`);
}

const cellsOf = ({ ref, related }: Finding): string[] =>
  [ref, ...related].map((one: CellRef) => cellName(one));

/** A finding of the rule, or of another rule of the same cause that names it. */
function touches(entry: Case, finding: Finding, { rule, rows, column }: Issue): boolean {
  const cells = cellsOf(finding);
  return (
    (finding.code === rule || finding.also.includes(rule)) &&
    rows.some((row) => cells.includes(caseCell(entry, row, column)))
  );
}

/** What the job says of a target sheet beside the rules. */
function ofTargets(
  { sheets: spec }: Case,
  { register, targetTables }: RegisterReading,
  settings: RunSettings,
): Finding[] {
  const grids = sheets(spec);
  return targetTables.flatMap((table) => {
    const { targets } = readTargetSheet(
      table,
      grids.find(({ name }) => name === table.sheet)!,
    );
    return targetPairFindings({ targets, table }, { register, settings, standard: standardById('vn-2022') });
  });
}

describe.each(cases.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  const reading = readSheets(entry.sheets);
  const lists = { hamlets: entry.context.tdp_list ?? null };
  const settings = { asOf: entry.context.reference_date };
  const ofRules = runRules(reading.register, undefined, settings, { lists }).findings;
  const findings = [...ofRules, ...ofTargets(entry, reading, { ...SETTINGS, ...settings })];
  const judged = findings.filter(({ code }) => entry.scope.includes(code));
  const issues = entry.expect.issues.filter(({ rule }) => CODES.has(rule));
  const isWhole = entry.expect.issues.every(({ rule, optional }) => optional === true || CODES.has(rule));

  it('reports what the case expects, once', () => {
    for (const issue of issues.filter(({ optional }) => optional !== true)) {
      const found = judged.filter((finding) => touches(entry, finding, issue));
      expect([issue.rule, found.length]).toEqual([issue.rule, 1]);
      expect(found[0]?.severity).toBe(issue.severity);
      for (const word of issue.message_has ?? []) expect(found[0]?.message).toContain(word);
    }
  });

  it('says nothing else of the rules it judges', () => {
    const unexpected = judged.filter((finding) => !issues.some((issue) => touches(entry, finding, issue)));
    expect(unexpected.map((finding) => `${finding.code} ${cellName(finding.ref)}`)).toEqual([]);
  });

  it('offers the fixes it expects, as safe or to be confirmed', () => {
    const offered = judged.flatMap(offersOf);
    const wanted = entry.expect.fixes.map(({ row, column, value, apply }) => {
      const right = CORRECTED[`${entry.id} ${value}`] ?? value;
      return `${caseCell(entry, row, column)} ${right} ${apply}`;
    });
    // A case some of whose rules are still to come is held to what it may offer, not to all of it.
    if (isWhole) expect(offered).toEqual(expect.arrayContaining(wanted));
    // A finding that may be there may bring its fix.
    const maybe = issues.filter(({ optional }) => optional === true);
    const surely = judged.filter((finding) => !maybe.some((issue) => touches(entry, finding, issue)));
    const safe = surely.flatMap(offersOf).filter((one) => one.endsWith(' safe'));
    expect(safe.filter((one) => !wanted.includes(one))).toEqual([]);
  });
});
