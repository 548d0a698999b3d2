/** GN Lỗi dữ liệu: what is wrong in the register, hamlet by hamlet, each finding with a link to its cell. */
import { say } from '../messages/catalogue';
import { WAIVER_TEXTS } from '../messages/waivers';
import type { CellRef, CheckResult, Finding, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { maskIdNumber } from '../text/id-numbers';
import type { UnkeptText, WaiverColumns } from '../waivers/read-waivers';
import { householdText, keyText } from '../waivers/waiver';
import { blank, text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, newDraft, nextRow, skip } from './draft';
import type { FindingGroup } from './findings-order';
import { addRemarks } from './findings-remarks';
import { countHouseholds, countOf, groupFindings, householdKey } from './findings-order';
import { addByCode, addFindingsSummary, addNotAssessable, groupName } from './findings-summary';
import { address } from './formulas';
import { addTitle } from './heading';
import { PAGE_HEIGHT } from './page';
import { COLORS, SEVERITY_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { dateText } from './wording';
import type { Words } from './words';
import { unitOf, wordsOf } from './words';
import { shownCode } from '../rules/shown-code';
import { standardName } from './standard-name';
import { shortened } from '../text/cut';

export interface FindingsSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly register: Register;
  readonly result: CheckResult;
  /** What was passed over with a reason: counted in a line, not listed. */
  readonly waived: number;
  /** What was typed beside findings and in GN Ngoại lệ and is no reason: told, and left where it was typed. */
  readonly unkept: readonly UnkeptText[];
  /** Sentences on rules the ward switched off or changed. */
  readonly changes: readonly string[];
}

/** Severity, household, sheet, cell, code, finding, written, expected, to do: 252 mm together. */
const WIDTHS = [21, 32, 27, 14, 13, 45, 29, 25, 46] as const;
const HEADERS = [
  'severity',
  'household',
  'sheet',
  'cell',
  'code',
  'message',
  'found',
  'expected',
  'todo',
] as const;
/** Beside the printed table: the hamlet to filter by, why a finding is passed over, who accepts it, and the hidden key of the finding. */
const TYPED_WIDTHS = [34, 42, 27, 20] as const;
/** Where the reasons stand, for reading them back at the next run. */
export const TYPED_COLUMNS: WaiverColumns = {
  code: 4,
  about: 1,
  message: 5,
  reason: WIDTHS.length + 1,
  author: WIDTHS.length + 2,
  date: null,
  key: WIDTHS.length + 3,
};
const CELL: CellStyle = { border: true, size: 10 };
const INPUT: CellStyle = { ...CELL, fill: COLORS.input };
const CENTER: CellStyle = { ...CELL, align: 'center' };
/** More frozen rows than these would leave a laptop screen no room for the findings. */
const MOST_FROZEN_ROWS = 14;
const LONGEST_VALUE = 160;
/** More than any sentence of a rule; a register's cell may hold a book. */
const LONGEST_SENTENCE = 2000;
const MOST_OF_PAGE = 0.7;

/**
 * The findings sheet: counts, then the findings by hamlet, household and severity, then what could not be checked.
 *
 * ID numbers are masked here once more, whatever the rules hand over. A hamlet starts a page.
 */
export function findingsSheet(input: FindingsSheetInput): SheetModel {
  const { settings, register, result } = input;
  const words = wordsOf(settings.lang);
  const draft = newDraft([...WIDTHS, ...TYPED_WIDTHS]);
  const groups = groupFindings(result.findings, register);
  addTitle(draft, words('findings.title'), subtitle(input, words), WIDTHS.length);
  addRemarks(draft, input, WIDTHS.length);
  const summary = addFindingsSummary(draft, { settings, result, groups }, words);
  const header: CellStyle = { border: true, bold: true, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    [
      ...HEADERS.map((key) => text(words(`findings.${key}`), header)),
      text(words('findings.hamlet'), header),
      ...TYPED_HEADERS.map((key) => text(say(WAIVER_TEXTS, settings.lang, key), header)),
    ],
    { min: 20 },
  );
  const aboveTable = draft.heights.reduce((sum, height) => sum + height, 0);
  const typed = new Map(input.unkept.map((each) => [each.key, each]));
  const starts = groups.map((group) => addGroup(draft, group, typed, words));
  const lastRow = nextRow(draft) - 1;
  if (groups.length === 0) addRow(draft, [text(words('findings.none'), { italic: true, wrap: false })]);
  addByCode(draft, { settings, result, groups }, words);
  addNotAssessable(draft, { settings, result, groups }, words);
  return sheetOfDraft(draft, 'findings', {
    headerRow,
    printed: WIDTHS.length,
    hiddenColumns: [draft.widths.length],
    frozenRows: headerRow <= MOST_FROZEN_ROWS ? headerRow : 0,
    foldRows: summary,
    ...(lastRow > headerRow
      ? { filter: { row: headerRow, column: 1, rows: lastRow - headerRow + 1, columns: WIDTHS.length + 3 } }
      : {}),
    // The first hamlet may follow the counts unless these fill most of the page.
    print: { breaksBefore: aboveTable > PAGE_HEIGHT * MOST_OF_PAGE ? starts : starts.slice(1) },
  });
}

const TYPED_HEADERS = ['typed-reason', 'typed-author'] as const;

function subtitle({ settings, standard, register, result }: FindingsSheetInput, words: Words): string {
  // Without a register the plan alone was checked.
  const checked = register.tables.length > 0 ? register.tables : result.findings.map(({ ref }) => ref);
  const sheets = [...new Set(checked.map(({ sheet }) => `“${sheet}”`))].join(', ');
  return words('findings.subtitle', {
    unit: unitOf(settings, words),
    sheets: sheets === '' ? '–' : sheets,
    today: dateText(settings.today),
    asOf: dateText(settings.asOf),
    standard: standardName(standard, settings.lang),
    area: words(`area.${settings.area}`),
  });
}

/** A hamlet's line and its findings; answers the line's row. */
function addGroup(
  draft: Draft,
  group: FindingGroup,
  typed: ReadonlyMap<string, UnkeptText>,
  words: Words,
): number {
  const { findings } = group;
  const line = words('findings.hamletSummary', {
    hamlet: groupName(group, words),
    counts: countsOf(findings, words),
  });
  // Not merged, so that the table sorts and filters; the text runs over the empty cells beside it.
  const band: CellStyle = { fill: COLORS.header };
  const row = addRow(
    draft,
    [
      text(line, { ...band, bold: true, wrap: false }),
      ...skip(WIDTHS.length - 1).map(() => ({ value: null, style: band })),
    ],
    { min: 20 },
  );
  findings.forEach((finding, index) => {
    const before = findings[index - 1];
    const repeated =
      before !== undefined && finding.household !== null && householdKey(before) === householdKey(finding);
    const key = keyText(finding.key);
    const { reason = '', author = '' } = typed.get(key) ?? {};
    addRow(draft, [
      ...findingCells(finding, repeated, words),
      text(groupName(group, words), CELL),
      ...[reason, author].map((each) => (each === '' ? blank(INPUT) : text(each, INPUT))),
      text(key, { wrap: false, size: 8 }),
    ]);
  });
  return row;
}

/** '4 hộ, 3 lỗi, 1 cảnh báo'; what there is none of is left out. */
function countsOf(findings: readonly Finding[], words: Words): string {
  const counts = [
    ['findings.someHouseholds', countHouseholds(findings)],
    ['findings.someErrors', countOf(findings, 'error')],
    ['findings.someWarnings', countOf(findings, 'warning')],
    ['findings.someInfos', countOf(findings, 'info')],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words(key, { count }))
    .join(', ');
}

function findingCells(finding: Finding, repeated: boolean, words: Words): ModelCell[] {
  const { ref } = finding;
  return [
    text(words(`severity.${finding.severity}`), {
      ...CENTER,
      bold: true,
      ...SEVERITY_TINTS[finding.severity],
    }),
    text(householdText(finding), repeated ? { ...CELL, color: COLORS.repeated } : CELL),
    text(ref.sheet, CENTER),
    linkTo(ref),
    text(shownCode(finding.code), CENTER),
    text(withoutNumbers(finding.message), CELL),
    finding.found === '' ? text(words('findings.blank'), CENTER) : valueCell(finding.found),
    finding.expected === '' ? text('–', CENTER) : valueCell(finding.expected),
    text(withoutNumbers(finding.todo), CELL),
  ];
}

function linkTo(ref: CellRef): ModelCell {
  return {
    ...text(address(ref.column, ref.row), { ...CENTER, underline: true, color: COLORS.link }),
    link: ref,
  };
}

/** A number as long as an ID number never leaves the register whole. A sentence of ours is never cut: it wraps. */
export function withoutNumbers(value: string): string {
  const masked = value.replace(/\d{11,}/g, (digits) => maskIdNumber(digits));
  return shortened(masked, LONGEST_SENTENCE);
}

/** What a cell holds: a very long text is cut, the whole of it stands in a note. */
function valueCell(value: string): ModelCell {
  const whole = withoutNumbers(value);
  const cell = text(shortened(whole, LONGEST_VALUE), CENTER);
  return whole.length > LONGEST_VALUE ? withNote(cell, whole) : cell;
}
