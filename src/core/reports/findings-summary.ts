/** The four blocks of counts above the findings: by severity, by hamlet, by group of codes, and what was not checked. */
import { say } from '../messages/catalogue';
import type { CheckResult, NotAssessable, RunSettings, Severity } from '../model';
import { REASONS } from '../rules/reasons';
import { ruleTitle } from '../rules/title';
import { capitalised } from '../targets/wording';
import { FORMATS, number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, nextRow, wide } from './draft';
import type { FindingGroup } from './findings-order';
import { countOf } from './findings-order';
import { COLORS, SEVERITY_TINTS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import { countText } from './wording';
import type { Words } from './words';
import { shownCode } from '../rules/shown-code';

const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const GROUPS = ['ST', 'FD', 'CS', 'CV', 'AG'] as const;
/** Rules named above the table; all of them stand below it. */
const NAMED_RULES = 5;

export interface SummaryInput {
  readonly settings: RunSettings;
  readonly result: CheckResult;
  readonly groups: readonly FindingGroup[];
}

/** Adds the blocks side by side; answers the rows they take. */
export function addFindingsSummary(
  draft: Draft,
  input: SummaryInput,
  words: Words,
): { readonly from: number; readonly to: number } {
  const title = (key: Parameters<Words>[0]) => text(words(key), { bold: true, wrap: false });
  const from = addRow(
    draft,
    [
      title('findings.bySeverity'),
      null,
      title('findings.byHamlet'),
      null,
      null,
      title('findings.byGroup'),
      null,
      title('findings.notAssessable'),
      null,
    ],
    { min: 18 },
  );
  const head = (key: Parameters<Words>[0]) => text(words(key), HEADER);
  addRow(draft, [
    ...[head('findings.severity'), head('findings.count'), head('findings.hamlet'), head('findings.errors')],
    ...[head('findings.warnings'), head('findings.group'), head('findings.count')],
    ...[head('findings.ruleCount'), head('findings.reason')],
  ]);
  const blocks = [
    severityBlock(input, words),
    hamletBlock(input, words),
    codeBlock(input, words),
    skippedBlock(input, words),
  ];
  const widths = [2, 3, 2, 2];
  const height = Math.max(...blocks.map((block) => block.length));
  for (let line = 0; line < height; line += 1) {
    addRow(
      draft,
      blocks.flatMap((block, index) => block[line] ?? Array.from({ length: widths[index] ?? 0 }, () => null)),
    );
  }
  addSpace(draft, 8);
  return { from, to: nextRow(draft) - 2 };
}

function severityBlock({ result }: SummaryInput, words: Words): Piece[][] {
  const skipped = result.notAssessable.reduce((sum, each) => sum + each.count, 0);
  const row = (severity: Severity | 'notAssessable', count: number): Piece[] => [
    text(words(`severity.${severity}`), { ...CENTER, bold: true, size: 9.5, ...tint(severity) }),
    number(count, FORMATS.count, CENTER),
  ];
  return [
    ...SEVERITIES.map((severity) => row(severity, countOf(result.findings, severity))),
    row('notAssessable', skipped),
    [text(words('findings.passed'), CENTER), number(result.passed, FORMATS.count, CENTER)],
  ];
}
function tint(severity: Severity | 'notAssessable'): CellStyle {
  const { fill, color } = SEVERITY_TINTS[severity];
  return { fill, color };
}

function hamletBlock({ groups }: SummaryInput, words: Words): Piece[][] {
  return groups.map((group) => [
    text(groupName(group, words), CELL),
    number(countOf(group.findings, 'error'), FORMATS.count, CENTER),
    number(countOf(group.findings, 'warning'), FORMATS.count, CENTER),
  ]);
}
export function groupName(group: FindingGroup, words: Words): string {
  if (group.wholeRegister) return words('findings.wholeRegister');
  return group.hamlet ?? words('findings.noHamlet');
}

function codeBlock({ result }: SummaryInput, words: Words): Piece[][] {
  const known = (code: string) => GROUPS.find((group) => code.startsWith(group));
  const row = (name: string, codes: readonly string[]): Piece[] => [
    text(name, CELL),
    number(codes.length, FORMATS.count, CENTER),
  ];
  const codes = result.findings.map((finding) => finding.code);
  const rows = GROUPS.map((group) =>
    row(
      words(`group.${group}`),
      codes.filter((code) => known(code) === group),
    ),
  );
  const others = codes.filter((code) => known(code) === undefined);
  return others.length === 0 ? rows : [...rows, row(words('group.other'), others)];
}

function skippedBlock({ result, settings }: SummaryInput, words: Words): Piece[][] {
  const sorted = byCount(result.notAssessable);
  const rows = sorted
    .slice(0, NAMED_RULES)
    .map((each): ModelCell[] => [
      text(`${shownCode(each.code)}: ${countText(each.count, settings.lang)}`, CENTER),
      text(reasonText(each, settings), CELL),
    ]);
  if (sorted.length <= NAMED_RULES) return rows;
  const more = words('findings.moreRules', { count: sorted.length - NAMED_RULES });
  return [...rows, [text('', CELL), text(more, { ...CELL, italic: true })]];
}
function byCount(all: readonly NotAssessable[]): NotAssessable[] {
  return [...all].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
/** The shared wording of a reason; a reason without one is shown as it is. */
function reasonText({ reason }: NotAssessable, { lang }: RunSettings): string {
  return capitalised(isReason(reason) ? say(REASONS, lang, reason) : reason);
}
function isReason(reason: string): reason is keyof (typeof REASONS)['vi'] {
  return Object.prototype.hasOwnProperty.call(REASONS.vi, reason);
}

/** Below the findings: how often each code was found, the most frequent first. */
export function addByCode(draft: Draft, { result, settings }: SummaryInput, words: Words): void {
  const counts = new Map<string, { rule: string; count: number; severity: Severity }>();
  for (const { code, rule, severity } of result.findings) {
    const known = counts.get(code);
    if (known) known.count += 1;
    else counts.set(code, { rule, count: 1, severity });
  }
  if (counts.size === 0) return;
  addSpace(draft, 14);
  addRow(draft, [text(words('findings.byCode'), { bold: true, size: 12, wrap: false })]);
  const row = (cells: readonly ModelCell[]): Piece[] => [
    cells[0] ?? null,
    wide(cells[1] ?? text(''), 4),
    cells[2] ?? null,
    cells[3] ?? null,
  ];
  const header = (['findings.code', 'findings.rule', 'findings.severity', 'findings.count'] as const).map(
    (key) => text(words(key), HEADER),
  );
  addRow(draft, row(header), { height: 18 });
  const sorted = [...counts].sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
  for (const [code, { rule, count, severity }] of sorted) {
    addRow(
      draft,
      row([
        text(shownCode(code), CENTER),
        text(ruleTitle(code, settings.lang) ?? rule, CELL),
        text(words(`severity.${severity}`), { ...CENTER, ...tint(severity) }),
        number(count, FORMATS.count, CENTER),
      ]),
      { height: 18 },
    );
  }
}

/** Below the findings: every rule that could not judge, how often, and why. Not checked is never passed. */
export function addNotAssessable(draft: Draft, { result, settings }: SummaryInput, words: Words): void {
  if (result.notAssessable.length === 0) return;
  addSpace(draft, 14);
  addRow(draft, [text(words('findings.notAssessable'), { bold: true, size: 12, wrap: false })]);
  addRow(draft, [text(words('findings.notAssessableHint'), { italic: true, wrap: false })]);
  const row = (cells: readonly ModelCell[]): Piece[] => [
    cells[0] ?? null,
    wide(cells[1] ?? text(''), 4),
    cells[2] ?? null,
    wide(cells[3] ?? text(''), 3),
  ];
  const header = (['findings.code', 'findings.rule', 'findings.times', 'findings.reason'] as const).map(
    (key) => text(words(key), HEADER),
  );
  addRow(draft, row(header), { height: 18 });
  for (const each of byCount(result.notAssessable)) {
    const title = ruleTitle(each.code, settings.lang) ?? each.rule;
    addRow(
      draft,
      row([
        text(shownCode(each.code), CENTER),
        text(title, CELL),
        number(each.count, FORMATS.count, CENTER),
        text(reasonText(each, settings), CELL),
      ]),
      // One height for all: a run of equal heights is one call, however many rules there are.
      { height: 18 },
    );
  }
}
